import Chronology

/// The values one facet of one designation takes over time, from the events that set it.
///
/// The history never guesses. On a day inside an imprecise date, or after an event that is still to
/// be verified, it has more than one reading, and says which.
struct FacetHistory {
  struct Step {
    let event: Event
    let value: FacetValue
    let inForce: ImpreciseDate
    /// False when the event or its effective date is only to be verified.
    let isFirm: Bool
  }

  /// One value the facet may have, and the step it comes from; nil for the baseline.
  struct Reading {
    let value: FacetValue
    let step: Int?
  }

  let baseline: FacetValue
  let steps: [Step]

  /// Builds the history of `facet` of one designation out of `events`, which are those that were
  /// public by the day of knowledge.
  init(facet: String, designation: String, baseline: FacetValue, events: [Event]) {
    self.baseline = baseline
    let steps = events.compactMap { event -> Step? in
      guard event.designation == designation, let value = event.sets[facet],
        let inForce = event.dates.inForce
      else { return nil }
      let dateConfidence = event.dateConfidence["effective"] ?? event.confidence
      return Step(
        event: event, value: value, inForce: inForce,
        isFirm: min(event.confidence, dateConfidence) > .toVerify)
    }
    self.steps = StepOrder.ordered(steps, from: baseline)
  }

  /// The readings on `day`: one when it is sure, several values otherwise, earliest first.
  func readings(on day: Day) -> [Reading] {
    var current = [Reading(value: baseline, step: nil)]
    var before = Day.first
    for (index, step) in steps.enumerated() {
      // An act that follows another has not happened on a day on which the other cannot have.
      before = max(before, step.inForce.earliest)
      guard before <= day else { continue }
      let reading = Reading(value: step.value, step: index)
      if step.isFirm, step.inForce.isSurelyReached(by: day) {
        // A repetition of the same sure value does not move its start.
        if current.count == 1, current[0].value == step.value, current[0].step != nil { continue }
        current = [reading]
      } else if !current.contains(where: { $0.value == step.value }) {
        current.append(reading)
      }
    }
    return current
  }

  /// The single value on `day`, `uncertain` where there are several.
  func value(on day: Day) -> FacetValue {
    let readings = readings(on: day)
    return readings.count == 1 ? readings[0].value : .uncertain
  }

  /// The first later step that surely or possibly changes the value after `day`.
  func nextChange(after day: Day, from value: FacetValue) -> Step? {
    steps.first { $0.inForce.latest > day && $0.value != value }
  }

  /// A step whose whole imprecision lies inside the asked time and that changes the value there.
  func changes(within time: AskedTime) -> Step? {
    let before = value(on: time.first)
    return steps.first { isInside($0, time) && $0.isFirm && $0.value != before }
  }

  /// Whether the step's whole imprecision lies inside the asked time, after its first day.
  func isInside(_ step: Step, _ time: AskedTime) -> Bool {
    step.inForce.earliest >= time.first && step.inForce.latest <= time.last
      && !(step.inForce.isExact && step.inForce.latest == time.first)
  }

  /// The first day of the asked time on which there is more than one reading; values change on days of
  /// steps only.
  func uncertainDay(within time: AskedTime) -> Day? {
    let days = steps.flatMap { [$0.inForce.earliest, $0.inForce.latest] }.filter {
      time.first < $0 && $0 < time.last
    }
    return Set(days + [time.first, time.last]).sorted().first { value(on: $0) == .uncertain }
  }
}
