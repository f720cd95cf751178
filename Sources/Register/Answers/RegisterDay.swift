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
}

extension DesignationRegister {
  /// Every pair of party and regime the register covers or has events for, as of a day, in the order
  /// of party and regime ids.
  ///
  /// Pairs nobody checked are left out: they are `unknown`, all of them. Cost is linear in the number
  /// of events; no effect, source or conflict is looked up.
  package func standings(on asked: AskedTime, knownBy: Day? = nil) -> [Standing] {
    coveredPairs.compactMap { pair in
      guard let party = party(pair.party), let regime = regime(pair.regime) else { return nil }
      let state = StatusCalculation(
        register: self, party: party, regime: regime, asked: asked, knownBy: knownBy
      ).leadingState()
      return Standing(
        party: party, regime: regime, word: state.word, endKind: state.endKind,
        since: state.since, basis: state.basis)
    }
  }
}
