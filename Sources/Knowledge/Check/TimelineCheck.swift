import Chronology
import Formats
import Register

/// `overlapping-states` and `impossible-path`: the acts of one party under one regime as a path through
/// time, where each follows from the state before it and does not contradict another of the same day.
///
/// Sorts the events of each facet once; refuses to guess: an act of uncertain place in the order (an
/// imprecise date that overlaps its neighbour's) is left alone, and so is a path with an act whose date
/// or facet cannot be read, which is reported where it stands.
struct TimelineCheck {
  let law: CheckedFacts.Law
  let events: [Event]
  let baseline: FacetValue?
  let item: (Event) -> CheckedItem

  func run() {
    var tracks: [[String]: [Step]] = [:]
    guard events.allSatisfy({ law.facets.isSuperset(of: $0.sets.keys) }) else { return }
    for event in events where !event.sets.isEmpty {
      guard let day = event.dates.inForce else { return }
      for (facet, value) in event.sets {
        tracks[[event.designation, facet], default: []].append(
          Step(event: event, value: value, day: day))
      }
    }
    for (track, steps) in tracks {
      let sorted = steps.sorted { ($0.day, $0.event.id) < ($1.day, $1.event.id) }
      let isMain = track.first == "main"
      checkPath(sorted, facet: track.last ?? "", from: isMain ? baseline : FacetValue.none)
    }
  }

  private struct Step {
    let event: Event
    let value: FacetValue
    let day: ImpreciseDate
  }

  private func checkPath(_ steps: [Step], facet: String, from baseline: FacetValue?) {
    var before = baseline ?? .unknown
    var last: Step?
    for step in steps {
      let item = item(step.event)
      if let last, last.day == step.day, last.day.isExact, last.value != step.value {
        item.report(
          .overlappingStates, at: item.key("sets", facet),
          "the events '\(last.event.id)' and '\(step.event.id)' make '\(facet)' "
            + "\(last.value.rawValue) and \(step.value.rawValue) on the same day \(step.day)",
          remedy: "only one can hold: correct a date or a state, or remove one of the two")
      } else if last.map({ $0.day.latest < step.day.earliest }) ?? true,
        !before.canBecome(step.value)
          || facet == law.regime.operativeFacet && !isAllowed(step, from: before)
      {
        item.report(
          .impossiblePath, at: item.key("sets", facet),
          "the event '\(step.event.id)' makes '\(facet)' \(step.value.rawValue) on \(step.day), where "
            + "it was \(before.rawValue) before",
          remedy: "record the act in between, or correct 'sets' or the dates")
      }
      before = step.value
      last = step
    }
  }

  /// Whether a rule of the day lets an act of this kind start from the state before it. Rules that do
  /// not say where they start from allow every state.
  private func isAllowed(_ step: Step, from before: FacetValue) -> Bool {
    guard ![.unknown, .uncertain, .contested].contains(before) else { return true }
    let rules = (law.transitions[step.event.kind] ?? []).filter {
      LegalBasis($0, law).place(of: step.event.dates.decided ?? step.day) != .outside
    }
    return rules.isEmpty || rules.contains { $0.from.isEmpty || $0.from.contains(before) }
  }
}
