package import Chronology

/// One line of the register of a day: who stands where under which regime, and since when.
///
/// The word alone, with what it rests on; ``DesignationRegister/status(of:under:on:knownBy:)`` gives
/// the whole answer with effects, exemptions, sources and conflicts.
package struct Standing: Sendable {
  package let party: Party
  package let regime: Regime
  package let word: StatusWord
  package let endKind: EndKind?
  package let since: ImpreciseDate?
  package let basis: Event?
  /// Others are listed in the party's place, so that "none" is not the end of the matter.
  package let isForAssociated: Bool
}

extension DesignationRegister {
  /// Every pair of party and regime the register covers or has events for, as of a day, in the order
  /// of party and regime ids.
  ///
  /// Pairs nobody checked are left out: they are `unknown`, all of them. Cost is linear in the number
  /// of events; no effect, source or conflict is looked up.
  ///
  /// - Parameter only: id of a regime, pairs of it only; nil for all.
  package func standings(
    on asked: AskedTime, knownBy: Day? = nil, under only: String? = nil
  ) -> [Standing] {
    coveredPairs.compactMap { pair in
      guard only == nil || pair.regime == only else { return nil }
      return standing(of: pair.party, under: pair.regime, on: asked, knownBy: knownBy)
    }
  }

  /// Where one party stands under one regime, in a word; nil when the register lacks one of them.
  package func standing(
    of partyID: String, under regimeID: String, on asked: AskedTime, knownBy: Day? = nil
  ) -> Standing? {
    guard let party = party(partyID), let regime = regime(regimeID) else { return nil }
    let calculation = StatusCalculation(
      register: self, party: party, regime: regime, asked: asked, knownBy: knownBy)
    let state = calculation.leadingState()
    return Standing(
      party: party, regime: regime, word: state.word, endKind: state.endKind, since: state.since,
      basis: state.basis, isForAssociated: calculation.hasRelated(for: state.word))
  }
}
