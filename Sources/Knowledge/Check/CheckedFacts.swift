import Formats
import Register

/// What the checks across files look things up in. Made once; every lookup takes constant time.
struct CheckedFacts {
  /// A regime with its ids as sets.
  struct Law {
    let regime: Regime
    let facets: Set<String>
    let authorities: Set<String>
    let instruments: [String: Regime.Instrument]
    let rules: Set<String>
    let transitions: [Event.Kind: [Transition]]

    init(_ regime: Regime) {
      self.regime = regime
      facets = Set(regime.facets.map(\.id))
      authorities = Set(regime.authorities.map(\.id))
      instruments = Dictionary(
        regime.instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      rules = Set(regime.transitions.map(\.id))
      var transitions: [Event.Kind: [Transition]] = [:]
      for rule in regime.transitions {
        if let kind = rule.eventKind { transitions[kind, default: []].append(rule) }
      }
      self.transitions = transitions
    }
  }

  let sources: Set<String>
  let laws: [String: Law]
  let parties: Set<String>
  let lists: Set<String>
  /// Files that cannot be read; what they describe is not missed a second time.
  let unread: Set<String>
  let log: ProblemLog
}
