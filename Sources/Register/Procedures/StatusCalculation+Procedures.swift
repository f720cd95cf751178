import Chronology

extension StatusCalculation {
  /// Procedures that are pending on the last asked day, and acts that are decided but not yet
  /// effective: a signed act is a stage, never a status.
  func procedureStates() -> [ProcedureState] {
    let recorded = register.procedures(of: party.id).filter { $0.regime == regime.id }
      .compactMap(pendingState)
    return recorded + decidedButNotEffective()
  }

  private func hasHappened(_ event: Event) -> Bool {
    event.dates.occurred?.isPossiblyReached(by: asked.last) ?? false
  }

  /// The stage an event has reached by the asked day: a concluding act that is not yet in force is
  /// only decided.
  private func reachedStage(_ event: Event) -> ProcedureStage? {
    guard let stage = event.stage else { return nil }
    let isEffective = event.dates.inForce?.isSurelyReached(by: asked.last) ?? false
    return stage == .inForce && !isEffective ? .decided : stage
  }

  private func pendingState(_ procedure: Procedure) -> ProcedureState? {
    let steps = events.filter { $0.procedure == procedure.id && hasHappened($0) }
    guard let last = steps.last(where: { $0.stage != nil }), let stage = reachedStage(last),
      !steps.contains(where: { reachedStage($0)?.concludes ?? false })
    else { return nil }
    let taken = steps.compactMap { step -> (stage: ProcedureStage, date: ImpreciseDate)? in
      guard let stage = reachedStage(step), let date = step.dates.occurred else { return nil }
      return (stage, date)
    }
    let rule = regime.rule(of: procedure)
    let scheduled = steps.compactMap(\.dates.scheduledFor)
    let next = scheduled.filter { $0.latest >= asked.first }.min() ?? scheduled.max()
    return ProcedureState(
      id: procedure.id, party: party.id, regime: regime.id, kind: procedure.kind,
      title: procedure.title, applicant: procedure.applicant.map(regime.authorityName),
      forum: procedure.forum.map(regime.authorityName), ground: procedure.ground,
      isClosed: procedure.isClosed, stage: stage, stageReached: last.dates.occurred,
      scheduledFor: next,
      filed: steps.first { $0.stage == .filed || $0.stage == .admitted }?.dates.occurred,
      // What is decided already counts, as a judgment that leaves the measure standing does, has no
      // day yet to come.
      effectiveFrom: stage == .decided
        ? last.dates.inForce.flatMap { $0.latest > asked.last ? $0 : nil } : nil,
      rule: rule,
      deadlines: rule?.due(after: taken) ?? [], steps: steps)
  }

  private func decidedButNotEffective() -> [ProcedureState] {
    events.filter { event in
      guard !event.sets.isEmpty, event.procedure == nil, hasHappened(event),
        let inForce = event.dates.inForce
      else { return false }
      return inForce.earliest > asked.last
    }.map { event in
      let isDecided = event.dates.decided != nil || event.dates.signed != nil
      return ProcedureState(
        id: event.id, party: party.id, regime: regime.id, kind: event.kind.rawValue,
        title: event.title, applicant: event.applicant.map(regime.authorityName),
        forum: event.authority.map(regime.authorityName), ground: event.instrument,
        isClosed: event.isClosed, stage: isDecided ? .decided : .announced,
        stageReached: event.dates.occurred, scheduledFor: nil, filed: nil,
        effectiveFrom: event.dates.inForce, rule: nil, deadlines: [], steps: [event])
    }
  }
}
