package import Chronology

/// What would follow from one way a pending procedure can end, in columns.
///
/// Computed from the facets that end would set and the rules that hang on them, and completed by the
/// clauses an editor recorded with their sources. It says what the law as recorded would do; it does
/// not predict the decision.
package struct WhatIf: Sendable {
  /// How the procedure is supposed to end.
  package enum Supposition: String, Sendable, CaseIterable, Hashable {
    /// What is sought is done; for an act that is decided already, it takes effect.
    case granted
    case refused, withdrawn
  }

  /// One line of a column.
  package struct Line: Sendable {
    package let text: String
    package let provision: String?
    /// Who says so, where it is somebody's claim rather than a computed consequence.
    package let assertion: Assertion?
    package let sources: [String]
  }

  package let party: Party
  package let regime: Regime
  package let procedure: ProcedureState
  package let supposition: Supposition
  /// The facets of the procedure's designation that this end would set, as far as they can become it
  /// from where they stand on the day; empty after a refusal or a withdrawal, which set none.
  package let sets: [String: FacetValue]
  package let changes: [Line]
  package let stays: [Line]
  package let notSettled: [Line]
  /// After a refusal: what remains open to whom; empty otherwise.
  package let open: [Line]
  package let reversibleBy: String?
}

/// Why there is no what-if.
package enum WhatIfError: Error, Hashable, Sendable {
  case notPending(party: String, regime: String, asked: String)
  case nothingRecorded(procedure: String)
  case unknown(party: String, regime: String)
  case noSuchProcedure(String, pending: [String])
}

extension WhatIfError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notPending(let party, let regime, let asked):
      "no application about \(party) is pending under \(regime) on \(asked): "
        + "ask for a day on which one is ('ostrakon docket --on DATE' lists them)"
    case .nothingRecorded(let procedure):
      "the register does not record what granting '\(procedure)' would set"
    case .unknown(let party, let regime):
      "the register has no party '\(party)' or no regime '\(regime)'"
    case .noSuchProcedure(let id, let pending):
      "no procedure '\(id)' is pending there; pending: \(pending.joined(separator: ", "))"
    }
  }
}

extension DesignationRegister {
  /// The consequences of one end of the procedure that is pending on the asked day.
  ///
  /// - Parameter procedure: id of the procedure where several are pending; nil takes the first.
  /// - Throws: ``WhatIfError`` when the party, the regime or the named procedure is not there, none is
  ///   pending, or nothing tells what its grant would set.
  package func whatIf(
    _ supposition: WhatIf.Supposition = .granted, of partyID: String, under regimeID: String,
    procedure wanted: String? = nil, on asked: AskedTime, knownBy: Day? = nil
  ) throws(WhatIfError) -> WhatIf {
    guard let party = party(partyID), let regime = regime(regimeID) else {
      throw .unknown(party: partyID, regime: regimeID)
    }
    let calculation = StatusCalculation(
      register: self, party: party, regime: regime, asked: asked, knownBy: knownBy)
    let status = calculation.status()
    guard let first = status.procedures.first else {
      throw .notPending(party: status.party.name, regime: regimeID, asked: asked.text)
    }
    let chosen =
      wanted == nil ? first : status.procedures.first { $0.id == wanted }
    guard let state = chosen else {
      throw .noSuchProcedure(wanted ?? "", pending: status.procedures.map(\.id))
    }
    let recorded = procedure(state.id, of: partyID)
    let sets = supposition == .granted ? grantSets(of: state, recorded, in: regime) : [:]
    if supposition == .granted, sets.isEmpty {
      throw .nothingRecorded(procedure: state.title)
    }
    let designation = recorded?.designation ?? state.steps.last?.designation ?? "main"
    var columns = WhatIfColumns(status: status)
    let possible = columns.addFacets(calculation.facetStates(designation), sets: sets)
    columns.addEffects(
      after: calculation.supposing(possible, of: designation, by: state.title).status())
    switch supposition {
    case .granted: columns.addRecorded(recorded?.consequences ?? [])
    case .refused: columns.addRecorded(recorded?.refusalConsequences ?? [])
    case .withdrawn: columns.addRecorded(recorded?.withdrawalConsequences ?? [])
    }
    for other in statuses(of: partyID, on: asked, knownBy: knownBy)
    where other.regime.id != regimeID {
      columns.addOther(other)
    }
    return WhatIf(
      party: status.party, regime: status.regime, procedure: state, supposition: supposition,
      sets: possible, changes: columns.changes, stays: columns.stays,
      notSettled: columns.notSettled,
      open: supposition == .refused ? remaining(after: state, status) : [],
      reversibleBy: supposition == .granted ? recorded?.reversibleBy ?? state.rule?.reversal : nil)
  }

  /// The facets a grant sets: as recorded, else those of the act that is decided already, else what
  /// the regime's rule leads to.
  private func grantSets(
    of state: ProcedureState, _ recorded: Procedure?, in regime: Regime
  ) -> [String: FacetValue] {
    if let sets = recorded?.grantSets, !sets.isEmpty { return sets }
    if let act = state.steps.last(where: { !$0.sets.isEmpty }) { return act.sets }
    return (state.rule?.to).map { [regime.operativeFacet: $0] } ?? [:]
  }

  private func remaining(after state: ProcedureState, _ status: Status) -> [WhatIf.Line] {
    var lines: [WhatIf.Line] = []
    if let rule = state.rule, let refusal = rule.refusal {
      lines.append(
        WhatIf.Line(
          text: refusal, provision: rule.instrument.map(status.regime.instrumentTitle),
          assertion: nil, sources: rule.sources))
    }
    for remedy in status.remedies {
      let limit = remedy.timeLimit.map { "; \($0)" } ?? ""
      lines.append(
        WhatIf.Line(
          text: "\(remedy.title): \(remedy.who), "
            + status.regime.authorityName(remedy.forum) + limit,
          provision: remedy.provision, assertion: nil, sources: remedy.sources))
    }
    return lines
  }
}
