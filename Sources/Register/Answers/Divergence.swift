package import Chronology

/// Where jurisdictions disagree about one party on a day.
package struct Divergence: Sendable {
  package let party: Party
  /// Statuses the register covers; `unknown` ones are counted, not compared.
  package let statuses: [Status]
  package let unknown: [Status]
  package let sides: DivergenceSides

  /// Whether jurisdictions disagree; see ``DivergenceSides``.
  package var isDivided: Bool { sides.isDivided }

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
    return divergence(
      of: found, by: DivergenceJudge(self, on: asked), on: asked, knownBy: knownBy)
  }

  private func divergence(
    of party: Party, by judge: DivergenceJudge, on asked: AskedTime, knownBy: Day?
  ) -> Divergence {
    let all = statuses(of: party.id, on: asked, knownBy: knownBy)
    let covered = all.filter { $0.word != .unknown }
    return Divergence(
      party: party, statuses: covered, unknown: all.filter { $0.word == .unknown },
      sides: judge.sides(of: party, covered.map { ($0.regime, $0.word, $0.related != nil) }))
  }

  /// All parties about whom jurisdictions disagree on a day.
  package func divergences(on asked: AskedTime, knownBy: Day? = nil) -> [Divergence] {
    // The words alone tell who is divided; only of these the whole answer is looked up.
    let judge = DivergenceJudge(self, on: asked)
    // A matrix of one jurisdiction shows everybody; nobody is divided there.
    return divergenceMatrix(on: asked, knownBy: knownBy).rows.filter(\.isDivided).map {
      divergence(of: $0.party, by: judge, on: asked, knownBy: knownBy)
    }
  }
}
