import Chronology
import Formats
import Register

/// Checks the acts of one party under one regime as a path through time: each is one the law provided
/// for on its day, follows from the state before it, and does not contradict another of the same day.
///
/// Sorts the events of each facet once; refuses to guess: an act of uncertain place in the order (an
/// imprecise date that overlaps its neighbour's) is left alone.
struct TimelineCheck {
  let regime: Regime
  let events: [Event]
  let coverage: Coverage?
  let report: (Event, String) -> Void

  func run() {
    for event in events where !event.sets.isEmpty { checkLegalBasis(event) }
    var tracks: [[String]: [Step]] = [:]
    for event in events {
      guard let day = event.dates.inForce else { continue }
      for (facet, value) in event.sets {
        tracks[[event.designation, facet], default: []].append(
          Step(event: event, value: value, day: day))
      }
    }
    for track in tracks.keys.sorted(by: { $0.joined() < $1.joined() }) {
      let steps = (tracks[track] ?? []).sorted { ($0.day, $0.event.id) < ($1.day, $1.event.id) }
      let isMain = track.first == "main"
      checkPath(steps, facet: track.last ?? "", from: isMain ? coverage?.baseline : FacetValue.none)
    }
  }

  private struct Step {
    let event: Event
    let value: FacetValue
    let day: ImpreciseDate
  }

  /// A kind of act the regime has dated rules for must fall into the time of one of them.
  private func checkLegalBasis(_ event: Event) {
    let rules = regime.transitions.filter { $0.eventKind == event.kind }
    guard !rules.isEmpty, let day = event.dates.decided ?? event.dates.inForce,
      rules.allSatisfy({ $0.validity.membership(of: day.latest) == .outside })
    else { return }
    let times = rules.map { "'\($0.id)' \($0.validity)" }.joined(separator: ", ")
    report(
      event,
      "\(regime.id) knew no \(event.kind.rawValue) on \(day.text) (\(times)): correct the date or the "
        + "kind of the event '\(event.id)', or the rule in the regime's file")
  }

  private func checkPath(_ steps: [Step], facet: String, from baseline: FacetValue?) {
    var before = baseline ?? .unknown
    var last: Step?
    for step in steps {
      if let last, last.day == step.day, last.day.isExact, last.value != step.value {
        report(
          step.event,
          "the events '\(last.event.id)' and '\(step.event.id)' set '\(facet)' to "
            + "\(last.value.rawValue) and \(step.value.rawValue) on the same day \(step.day.text): "
            + "only one can hold")
      } else if last.map({ $0.day.latest < step.day.earliest }) ?? true,
        !TimelineCheck.isPossible(from: before, to: step.value)
      {
        report(
          step.event,
          "the event '\(step.event.id)' makes '\(facet)' \(step.value.rawValue) where it was "
            + "\(before.rawValue) before: record the act that brought it into force, or correct "
            + "'sets'")
      }
      before = step.value
      last = step
    }
  }

  /// The lifecycle of a designation: what was never in force cannot be suspended, ended or held
  /// unlawful, and what has ended comes back only by being put into force again.
  static func isPossible(from before: FacetValue, to after: FacetValue) -> Bool {
    switch (before, after) {
    case (.unknown, _), (.uncertain, _), (.contested, _), (_, .unknown), (_, .contested): true
    case (.none, .suspended), (.none, .heldUnlawful), (.none, .ended): false
    case (.ended, .suspended), (.ended, .heldUnlawful): false
    default: true
    }
  }
}
