import Chronology

/// Which jurisdictions have a party under measures on a day, and which have not.
///
/// A jurisdiction is on the second side only by regimes that were checked and that could list the
/// party: a law that lists organisations says nothing about a person by her absence, nor does a law
/// that was not yet made. Regimes of one jurisdiction do not disagree with each other: who stands on
/// one list of the United Nations and not on the other is listed by the United Nations.
package struct DivergenceSides: Sendable, Hashable {
  /// Jurisdictions of which at least one regime has the party under measures, sorted.
  package let having: [String]
  /// Jurisdictions of which none has, and at least one that could lifted them or never took any.
  package let lacking: [String]
  /// Jurisdictions on neither side, since others are listed there in the party's place.
  package let associated: [String]

  package var isDivided: Bool { !having.isEmpty && !lacking.isEmpty }
}

/// Tells the sides of parties on one day.
struct DivergenceJudge {
  private let day: Day
  /// Kinds of party ever listed under a regime, as far as the register knows.
  private let kinds: [String: Set<PartyKind>]

  init(_ register: DesignationRegister, on asked: AskedTime) {
    day = asked.last
    var kinds: [String: Set<PartyKind>] = [:]
    for party in register.parties {
      for event in register.events(of: party.id) where !event.sets.isEmpty {
        guard let regime = event.regime else { continue }
        kinds[regime, default: []].insert(party.kind)
      }
    }
    self.kinds = kinds
  }

  /// Whether the silence of a regime about a party says anything.
  private func couldList(_ party: Party, _ regime: Regime) -> Bool {
    if let beginning = regime.beginning, day < beginning { return false }
    guard let listed = kinds[regime.id], party.kind != .unknown else { return true }
    return listed.contains(party.kind)
  }

  /// - Parameter standings: what each covered regime says; `isForAssociated` where others are listed in
  ///   the party's place.
  func sides(
    of party: Party, _ standings: [(regime: Regime, word: StatusWord, isForAssociated: Bool)]
  ) -> DivergenceSides {
    var having: Set<String> = []
    var lifted: Set<String> = []
    var silent: Set<String> = []
    var associated: Set<String> = []
    for (regime, word, isForAssociated) in standings {
      switch word {
      case _ where word.isMeasure: having.insert(regime.jurisdiction)
      case .ended, .suspended: lifted.insert(regime.jurisdiction)
      case .none where isForAssociated: associated.insert(regime.jurisdiction)
      case .none where couldList(party, regime): silent.insert(regime.jurisdiction)
      default: break
      }
    }
    let lacking = lifted.union(silent.subtracting(associated)).subtracting(having)
    return DivergenceSides(
      having: having.sorted(), lacking: lacking.sorted(),
      associated: associated.subtracting(having).subtracting(lacking).sorted())
  }
}
