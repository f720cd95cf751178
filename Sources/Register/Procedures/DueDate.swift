package import Chronology

/// A day on which something is due in a pending procedure: counted by a rule of law from a step that
/// is public, and never more certain than that step. Nobody announced it.
package struct DueDate: Hashable, Sendable {
  package let deadline: Deadline
  /// The last day of the time limit.
  package let due: ImpreciseDate
  /// The step it is counted from.
  package let start: ImpreciseDate
  /// Title of the rule it stands in.
  package let rule: String
}

extension Regime {
  /// The rule a procedure runs under: the one it names, else the only one of its kind.
  package func rule(of procedure: Procedure) -> Transition? {
    if let id = procedure.rule { return transitions.first { $0.id == id } }
    let candidates = transitions.filter { $0.eventKind?.rawValue == procedure.kind }
    return candidates.count == 1 ? candidates[0] : nil
  }
}

extension Transition {
  /// What is due after the steps taken so far: every time limit whose first step is among them, and
  /// whose last is not.
  ///
  /// The day of the step is not counted: the 21st day after laying on 21 October is 11 November.
  func due(after steps: [(stage: ProcedureStage, date: ImpreciseDate)]) -> [DueDate] {
    deadlines.compactMap { deadline in
      guard let start = steps.filter({ $0.stage == deadline.after }).map(\.date).min(),
        !steps.contains(where: { $0.stage.hasReached(deadline.until) })
      else { return nil }
      return DueDate(
        deadline: deadline, due: deadline.length.after(start), start: start, rule: title)
    }.sorted { $0.due < $1.due }
  }
}
