package import Chronology

/// What would follow if a pending application were granted, in three columns.
///
/// Computed from the facets a grant would set and the rules that hang on them, and completed by the
/// clauses an editor recorded with their sources. It says what the law as recorded would do; it does
/// not predict the decision.
package struct WhatIf: Sendable {
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
  package let changes: [Line]
  package let stays: [Line]
  package let notSettled: [Line]
  package let reversibleBy: String?
}

/// Why there is no what-if.
package enum WhatIfError: Error, Hashable, Sendable {
  case notPending(party: String, regime: String, asked: String)
  case nothingRecorded(procedure: String)
  case unknown(party: String, regime: String)
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
    }
  }
}

extension DesignationRegister {
  /// The consequences of granting the application that is pending on the asked day.
  ///
  /// - Throws: ``WhatIfError`` when none is pending or its grant is not described.
  package func whatIf(
    _ partyID: String, under regimeID: String, on asked: AskedTime, knownBy: Day? = nil
  ) throws(WhatIfError) -> WhatIf {
    guard let status = status(of: partyID, under: regimeID, on: asked, knownBy: knownBy) else {
      throw .unknown(party: partyID, regime: regimeID)
    }
    let recorded = status.procedures.compactMap { state in
      procedure(state.id, of: partyID).map { (state, $0) }
    }
    guard let (state, procedure) = recorded.first else {
      throw .notPending(party: status.party.name, regime: regimeID, asked: asked.text)
    }
    guard !procedure.grantSets.isEmpty else { throw .nothingRecorded(procedure: procedure.title) }
    var columns = WhatIfColumns(status: status, grantSets: procedure.grantSets)
    columns.addFacets()
    columns.addEffects()
    columns.addRecorded(procedure.consequences)
    for other in statuses(of: partyID, on: asked, knownBy: knownBy)
    where other.regime.id != regimeID {
      columns.addOther(other)
    }
    return WhatIf(
      party: status.party, regime: status.regime, procedure: state, changes: columns.changes,
      stays: columns.stays, notSettled: columns.notSettled, reversibleBy: procedure.reversibleBy)
  }
}

/// Sorts facets, effects and recorded clauses into the three columns.
private struct WhatIfColumns {
  let status: Status
  let grantSets: [String: FacetValue]
  var changes: [WhatIf.Line] = []
  var stays: [WhatIf.Line] = []
  var notSettled: [WhatIf.Line] = []

  private func line(
    _ text: String, provision: String? = nil, assertion: Assertion? = nil, sources: [String] = []
  ) -> WhatIf.Line {
    WhatIf.Line(text: text, provision: provision, assertion: assertion, sources: sources)
  }

  mutating func addFacets() {
    for state in status.facets {
      guard let granted = grantSets[state.facet.id] else { continue }
      let move = "\(state.facet.title): \(state.value.rawValue) → \(granted.rawValue)"
      if granted == .contested {
        notSettled.append(line("\(state.facet.title): what becomes of it is not settled"))
      } else if granted != state.value {
        changes.append(line(move))
      }
    }
  }

  mutating func addEffects() {
    for state in status.effects where state.effect.consequence != .noneAsSuch {
      let effect = state.effect
      guard state.state == .applies || state.state == .validityNotEstablished else { continue }
      let text = line(effect.text, provision: effect.provision, sources: effect.sources)
      switch grantSets[effect.trigger ?? status.regime.operativeFacet] {
      case .contested?, .uncertain?, .unknown?: notSettled.append(text)
      case .suspended?, .ended?, FacetValue.none?: changes.append(text)
      case .inForce?, .heldUnlawful?, nil: stays.append(text)
      }
    }
  }

  mutating func addRecorded(_ consequences: [Procedure.Consequence]) {
    for clause in consequences where clause.validity.membership(of: status.asked.last) != .outside {
      if let knownBy = status.knownBy {
        if let start = clause.validity.start, start.earliest > knownBy { continue }
        if let said = clause.assertion?.published, said.latest > knownBy { continue }
      }
      let text = line(clause.text, assertion: clause.assertion, sources: clause.sources)
      switch clause.outcome {
      case .changes: changes.append(text)
      case .stays: stays.append(text)
      case .notSettled: notSettled.append(text)
      }
    }
  }

  mutating func addOther(_ other: Status) {
    switch other.word {
    case .listed, .suspended, .inForceHeldUnlawful:
      stays.append(
        line("\(other.regime.id) \(other.regime.title): \(other.word.rawValue)"))
    case .none where other.related != nil:
      stays.append(
        line(
          "\(other.regime.id) \(other.regime.title): \(other.related?.sentence ?? "")"))
    default: break
    }
  }
}
