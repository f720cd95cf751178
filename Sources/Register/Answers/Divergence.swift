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
  /// How a party stands across regimes on a day.
  ///
  /// - Parameters:
  ///   - jurisdictions: under regimes of these only; empty for all.
  ///   - only: ids of regimes, under these only; empty for all.
  package func divergence(
    of party: String, on asked: AskedTime, knownBy: Day? = nil, jurisdictions: Set<String> = [],
    regimes only: Set<String> = []
  ) -> Divergence? {
    guard let found = self.party(party) else { return nil }
    let all = statuses(of: found.id, on: asked, knownBy: knownBy).filter { status in
      (jurisdictions.isEmpty || jurisdictions.contains(status.regime.jurisdiction))
        && (only.isEmpty || only.contains(status.regime.id))
    }
    return divergence(of: found, all, by: DivergenceJudge(self, on: asked))
  }

  private func divergence(
    of party: Party, _ all: [Status], by judge: DivergenceJudge
  ) -> Divergence {
    let covered = all.filter { $0.word != .unknown }
    return Divergence(
      party: party, statuses: covered, unknown: all.filter { $0.word == .unknown },
      sides: judge.sides(of: party, covered.map { ($0.regime, $0.word, $0.related != nil) }))
  }

  /// All parties about whom jurisdictions disagree on a day.
  package func divergences(on asked: AskedTime, knownBy: Day? = nil) -> [Divergence] {
    // The words alone tell who is divided; only of these the whole answer is looked up. A matrix of
    // one jurisdiction shows everybody; nobody is divided there.
    divergences(of: divergenceMatrix(on: asked, knownBy: knownBy)).filter(\.isDivided)
  }

  /// The whole answers behind the rows of a matrix, in their order and under its columns only.
  package func divergences(of matrix: DivergenceMatrix) -> [Divergence] {
    let judge = DivergenceJudge(self, on: matrix.asked)
    let columns = Set(matrix.regimes.map(\.id))
    return matrix.rows.map { row in
      let all = statuses(of: row.party.id, on: matrix.asked, knownBy: matrix.knownBy)
      return divergence(of: row.party, all.filter { columns.contains($0.regime.id) }, by: judge)
    }
  }
}
