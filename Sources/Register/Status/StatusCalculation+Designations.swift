import Chronology

/// Which of several designations of one party speaks, since when and until when.
extension StatusCalculation {
  /// The answer's word alone, for the register of a day.
  func leadingState() -> Status.DesignationState {
    steady(leading(of: designations.map(designationState)))
  }

  /// A period in which one designation gives place to another is no change while the answer's word
  /// stays the same on every day of it.
  func steady(_ state: Status.DesignationState) -> Status.DesignationState {
    guard state.word == .changes, !asked.isDay, designations.count > 1 else { return state }
    var days: Set<Day> = [asked.first, asked.last]
    for event in events where !event.sets.isEmpty {
      guard let date = event.dates.inForce else { continue }
      days.formUnion([date.earliest, date.latest].filter { asked.first <= $0 && $0 <= asked.last })
    }
    let answers = days.sorted().map { asking($0).leadingState() }
    guard let last = answers.last, answers.allSatisfy({ $0.word == last.word }) else {
      return state
    }
    return last
  }

  /// Side by side the strongest measure is the answer; the others are shown beneath it.
  func leading(of states: [Status.DesignationState]) -> Status.DesignationState {
    states.enumerated().min {
      (rank($0.element.word), $0.offset) < (rank($1.element.word), $1.offset)
    }?.element ?? designationState("main")
  }

  /// How strongly a word speaks when several designations stand side by side. That an alias was not
  /// listed says nothing of the party's own name: `none` never hides an `unknown`.
  private func rank(_ word: StatusWord) -> Int {
    let order: [StatusWord] = [
      .listed, .inForceHeldUnlawful, .changes, .suspended, .contested, .uncertain, .ended, .unknown,
      .none,
    ]
    return order.firstIndex(of: word) ?? order.count
  }

  /// When the answer's word changes, where several designations stand side by side: the end of one
  /// is no end while another goes on.
  func until(_ state: Status.DesignationState) -> ImpreciseDate? {
    guard state.word != .uncertain, state.word != .changes else { return nil }
    let dates = designations.flatMap { name in
      history(of: regime.operativeFacet, designation: name).steps.map(\.inForce)
    }
    return dates.filter { $0.latest > asked.last }.sorted().first { date in
      asking(date.latest).leadingState().word != state.word
    }
  }

  func designationState(_ designation: String) -> Status.DesignationState {
    let history = history(of: regime.operativeFacet, designation: designation)
    let readings = history.readings(on: asked.last)
    let value = readings.count == 1 ? readings[0].value : .uncertain
    var word = value.statusWord
    if !asked.isDay {
      if history.changes(within: asked) != nil {
        word = .changes
      } else if history.uncertainDay(within: asked) != nil {
        word = .uncertain
      }
    }
    let step = readings.count == 1 ? readings[0].step.map { history.steps[$0] } : nil
    let isSettled = word != .uncertain && word != .changes
    return Status.DesignationState(
      name: designation, word: word, endKind: word == .ended ? step?.event.endKind : nil,
      since: isSettled ? step?.inForce : nil,
      until: isSettled ? history.nextChange(after: asked.last, from: value)?.inForce : nil,
      basis: isSettled ? step?.event : nil)
  }

  /// Both sides of an answer that is not one: the values before and after.
  func readings(_ designation: String, _ word: StatusWord) -> [Status.Reading] {
    guard word == .uncertain || word == .changes else { return [] }
    let history = history(of: regime.operativeFacet, designation: designation)
    switch word {
    case .uncertain:
      let day = history.uncertainDay(within: asked) ?? asked.last
      return history.readings(on: day).map { reading in
        // "Never listed" that somebody has yet to verify.
        if reading.step == nil, reading.value == .uncertain {
          return Status.Reading(word: .none, because: "found so far; to be verified")
        }
        let step = reading.step.map { history.steps[$0] }
        return Status.Reading(
          word: reading.value.statusWord,
          because: step.map { "\($0.inForce.text) \($0.event.title)" })
      }
    case .changes:
      // Where the change itself may fall on the first day, what was before it is the day before's.
      let first = history.value(on: asked.first)
      let before =
        first == .uncertain ? history.value(on: asked.first.adding(days: -1)) : first
      let steps = history.steps.filter { history.isInside($0, asked) }
      return [Status.Reading(word: before.statusWord, because: nil)]
        + steps.map {
          Status.Reading(
            word: $0.value.statusWord, because: "\($0.inForce.text) \($0.event.title)")
        }
    default: return []
    }
  }
}
