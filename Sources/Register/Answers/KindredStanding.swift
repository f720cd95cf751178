package import Chronology

/// How a party related to another stands under the same regime.
///
/// A relation carries no status. It is shown where the asked party itself is under no measure, so that
/// nobody reads "none" or "unknown" of a part without learning that the whole is listed; whether the
/// one reaches the other is a rule of the regime (``Inheritance``).
package struct KindredStanding: Sendable {
  /// The relation as seen from the asked party: `part-of`, `has-part`, `led-by` …
  package let relation: String
  package let note: String?
  package let party: Party
  package let word: StatusWord
  package let since: ImpreciseDate?
}

extension DesignationRegister {
  /// The related parties that are under a measure of the regime on a day, by relation and id.
  ///
  /// Linear in the party's relations and their events.
  package func kindred(
    of party: Party, under regime: Regime, on asked: AskedTime, knownBy: Day? = nil
  ) -> [KindredStanding] {
    relatives(of: party.id).compactMap { relative in
      guard let other = self.party(relative.party), coveredOrEventful(other.id, regime.id) else {
        return nil
      }
      let state = StatusCalculation(
        register: self, party: other, regime: regime, asked: asked, knownBy: knownBy
      ).leadingState()
      switch state.word {
      case .listed, .inForceHeldUnlawful, .suspended, .contested: break
      case .none, .ended, .uncertain, .changes, .unknown: return nil
      }
      return KindredStanding(
        relation: relative.kind, note: relative.note, party: other, word: state.word,
        since: state.since)
    }
  }
}

extension Party.Relation {
  /// The relation read from the other side.
  var inverse: String? {
    switch kind {
    case "part-of": "has-part"
    case "has-part": "part-of"
    case "successor-of": "predecessor-of"
    case "predecessor-of": "successor-of"
    case "splinter-of": "has-splinter"
    case "member-of": "has-member"
    case "leader-of": "led-by"
    case "government-formed-by": "formed-government"
    case "associated-with", "alias-of": kind
    // Said so that two parties are not taken for one.
    default: nil
    }
  }
}
