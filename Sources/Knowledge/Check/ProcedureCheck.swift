import Chronology
import Register

/// `procedure-without-step`, `stage-without-procedure`, and `date-order` for the steps of a procedure.
struct ProcedureCheck {
  let file: PartyFile
  let path: String
  let log: ProblemLog

  /// The stages that follow one another; the others can come at any time.
  private static let order: [ProcedureStage] = [
    .filed, .admitted, .scheduled, .heard, .decided, .inForce,
  ]

  func run() {
    var steps: [String: [Event]] = [:]
    for event in file.events {
      if let procedure = event.procedure {
        if event.stage != nil { steps[procedure, default: []].append(event) }
      } else if event.stage != nil {
        let item = log.item(path, "an event", event.id)
        item.report(
          .stageWithoutProcedure, at: item.key("stage"),
          "the event '\(event.id)' reaches a stage of no procedure",
          remedy: "add 'procedure', or remove 'stage'")
      }
    }
    for procedure in file.procedures {
      guard let found = steps[procedure.id] else {
        let item = log.item(path, "a procedure", procedure.id)
        item.report(
          .procedureWithoutStep, at: item.key("id"),
          "no event is a step of the procedure '\(procedure.id)'",
          remedy: "record a step as an event with 'procedure: \(procedure.id)' and a 'stage'")
        continue
      }
      checkOrder(found)
    }
  }

  /// Compares each step with the first step of every earlier stage.
  private func checkOrder(_ steps: [Event]) {
    var first: [ProcedureStage: (event: Event, day: ImpreciseDate)] = [:]
    for step in steps {
      guard let stage = step.stage, let day = step.dates.occurred else { continue }
      if first[stage].map({ day < $0.day }) ?? true { first[stage] = (step, day) }
    }
    for step in steps {
      guard let stage = step.stage, let day = step.dates.occurred,
        let rank = ProcedureCheck.order.firstIndex(of: stage),
        let before = ProcedureCheck.order[..<rank].compactMap({ first[$0] })
          .first(where: { day.latest < $0.day.earliest })
      else { continue }
      let item = log.item(path, "an event", step.id)
      item.report(
        .dateOrder, at: item.key("stage"),
        "the step '\(step.id)' (\(stage.rawValue), \(day)) comes before the step '\(before.event.id)' "
          + "(\(before.event.stage?.rawValue ?? ""), \(before.day)) it follows on",
        remedy: "correct one of the dates or stages")
    }
  }
}
