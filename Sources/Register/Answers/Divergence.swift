package import Chronology

/// Where jurisdictions disagree about one party on a day.
package struct Divergence: Sendable {
  package let party: Party
  /// Statuses the register covers; `unknown` ones are counted, not compared.
  package let statuses: [Status]
  package let unknown: [Status]

  /// Whether at least one regime has the party under measures and another, established, has not.
  package var isDivided: Bool {
    statuses.contains { $0.word.isMeasure } && statuses.contains { !$0.word.isMeasure }
  }

  /// The first day from which every side of today's disagreement stood as it stands: the latest
  /// start among the statuses that have one; nil where none is dated.
  package var since: ImpreciseDate? { statuses.compactMap(\.since).max() }
}

extension StatusWord {
  /// Whether measures bite while this is the status.
  package var isMeasure: Bool {
    switch self {
    case .listed, .inForceHeldUnlawful: true
    default: false
    }
  }
}

extension DesignationRegister {
  /// How a party stands across all regimes on a day.
  package func divergence(
    of party: String, on asked: AskedTime, knownBy: Day? = nil
  ) -> Divergence? {
    guard let found = self.party(party) else { return nil }
    let all = statuses(of: party, on: asked, knownBy: knownBy)
    return Divergence(
      party: found, statuses: all.filter { $0.word != .unknown },
      unknown: all.filter { $0.word == .unknown })
  }

  /// All parties about whom regimes disagree on a day.
  package func divergences(on asked: AskedTime, knownBy: Day? = nil) -> [Divergence] {
    parties.compactMap { divergence(of: $0.id, on: asked, knownBy: knownBy) }
      .filter(\.isDivided)
  }

  /// All procedures pending on a day, soonest scheduled step first.
  package func docket(on asked: AskedTime, knownBy: Day? = nil) -> [ProcedureState] {
    var pending: [ProcedureState] = []
    for party in parties {
      for regime in regimes where !events(of: party.id, under: regime.id).isEmpty {
        let calculation = StatusCalculation(
          register: self, party: party, regime: regime, asked: asked, knownBy: knownBy)
        pending += calculation.procedureStates()
      }
    }
    return pending.enumerated().sorted { left, right in
      let first = left.element.scheduledFor ?? left.element.effectiveFrom
      let second = right.element.scheduledFor ?? right.element.effectiveFrom
      switch (first, second) {
      case (let one?, let two?) where one != two: return one < two
      case (_?, nil): return true
      case (nil, _?): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }
}
