import Chronology

/// The order in which the acts that set one facet are taken to follow one another.
///
/// By the date from which they count, not by when they were made: earlier first, and of two imprecise
/// dates the one that can be earlier. Acts that count from the same date stand in the order in which
/// they were made, and those of one day in the order of their ids, so that the order of files decides
/// nothing. Only where acts cannot have followed one another so, as an end "in 2003" before the listing
/// of 1 May 2003, and their dates leave another order open, that order is taken.
enum StepOrder {
  typealias Step = FacetHistory.Step

  /// How many places are tried before acts are left in their first order: enough for six acts of which
  /// nobody knows the order.
  private static let mostTries = 2_000

  /// - Parameter steps: in the reading order of events (``DesignationRegister/precedes(_:_:)``).
  static func ordered(_ steps: [Step], from baseline: FacetValue) -> [Step] {
    // Acts mostly come in order, and copying them costs more than everything else here.
    let isInOrder = zip(steps, steps.dropFirst()).allSatisfy { !($1.inForce < $0.inForce) }
    let sorted =
      isInOrder
      ? steps
      : steps.enumerated().sorted {
        ($0.element.inForce, $0.offset) < ($1.element.inForce, $1.offset)
      }.map(\.element)
    guard !isPath(sorted, from: baseline) else { return sorted }
    var tries = mostTries
    return path(of: sorted, from: baseline, tries: &tries) ?? sorted
  }

  /// Whether each step can follow the one before it.
  private static func isPath(_ steps: [Step], from baseline: FacetValue) -> Bool {
    var value = baseline
    for step in steps {
      guard value.canBecome(step.value) else { return false }
      value = step.value
    }
    return true
  }

  /// The first order that dates allow and that is a path, the given one preferred place by place; nil
  /// where none is, or none is found in time.
  private static func path(
    of steps: [Step], from value: FacetValue, tries: inout Int
  ) -> [Step]? {
    if steps.isEmpty { return [] }
    for (place, step) in steps.enumerated() where value.canBecome(step.value) {
      // None of those left surely comes before it.
      guard steps.allSatisfy({ $0.inForce.latest >= step.inForce.earliest }) else { continue }
      tries -= 1
      guard tries > 0 else { return nil }
      var others = steps
      others.remove(at: place)
      if let following = path(of: others, from: step.value, tries: &tries) {
        return [step] + following
      }
    }
    return nil
  }
}
