package import Chronology

/// Where jurisdictions disagree about one party on a day.
package struct Divergence: Sendable {
  package let party: Party
  /// Statuses the register covers; `unknown` ones are counted, not compared.
  package let statuses: [Status]
  package let unknown: [Status]

  /// Whether at least one regime has the party under measures and another, established, has not.
  /// Where others are listed in its place, a regime is on neither side.
  package var isDivided: Bool {
    statuses.contains { $0.word.isMeasure }
      && statuses.contains { status in
        status.related == nil && [.none, .ended, .suspended].contains(status.word)
      }
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
    // The words alone tell who is divided; only of these the whole answer is looked up.
    divergenceMatrix(on: asked, knownBy: knownBy).rows.compactMap {
      divergence(of: $0.party.id, on: asked, knownBy: knownBy)
    }
  }
}
