/// A folder of curated files with one regime, two parties and a list, in which nothing is wrong.
enum SoundDraft {
  /// Its files, by what they are.
  enum File: String, CaseIterable {
    case sources = "sources.yaml"
    case list = "lists/xx-list.yaml"
    case first = "parties/first.yaml"
    case second = "parties/second.yaml"
    case regime = "regimes/XX-1.yaml"
  }

  static func text(_ file: File) -> String {
    switch file {
    case .sources: sources
    case .list: list
    case .first: first
    case .second: second
    case .regime: regime
    }
  }

  private static let sources = """
    sources:
      - {id: A1, kind: official, title: An act}
      - {id: A2, kind: press, title: A paper}

    """

  private static let list = """
    id: xx-list
    title: The list
    publisher: The court
    jurisdiction: XX
    addresses: [https://example.org/list]
    format: un-xml
    licence: none
    regimes: [XX-1]

    """

  private static let first = """
    id: first
    name: First Front
    kind: organisation
    names:
      - {text: The Front, language: en, kind: alias}
    lists:
      - {list: xx-list, entry: "1"}
    coverage:
      - {regime: XX-1, baseline: none, evidence: act, sources: [A1]}
    procedures:
      - {id: p1, regime: XX-1, kind: suspension, title: Suspension, forum: xx-court, if-granted: {sets: {ban: suspended}}, sources: [A1]}
    events:
      - {id: e1, regime: XX-1, kind: listing, title: Listed, dates: {effective: 2003-02-14}, sets: {ban: in-force}, evidence: act, sources: [A1]}
      - {id: e2, regime: XX-1, kind: petition, title: Filed, dates: {announced: 2024-12-20}, procedure: p1, stage: filed, evidence: act, sources: [A1]}
      - {id: e3, regime: XX-1, kind: suspension, title: Suspended, dates: {decided: 2025-04-17}, sets: {ban: suspended}, evidence: act, authority: xx-court, procedure: p1, stage: in-force, sources: [A1]}
    conflicts:
      - {id: c1, regime: XX-1, facet: ban, topic: The ban, statements: [{source: A1, claim: It ended}, {source: A2, claim: It stands}]}

    """

  private static let second = """
    id: second
    name: Second Front
    kind: organisation

    """

  private static let regime = """
    id: XX-1
    jurisdiction: XX
    title: A regime
    verified-through: 2026-01-01
    who-can-be-listed: Anyone.
    authorities:
      - {id: xx-court, name: The court, roles: [decider]}
    instruments:
      - {id: xx-law, title: A law, date: 2001-05-01, sources: [A1]}
    facets:
      - {id: ban, title: Ban, operative: true}
    transitions:
      - {id: xx-listing, title: Listing, event: listing, valid: 2001-05-01/.., started-by: [court], decided-by: xx-court, instrument: xx-law, sources: [A1]}
      - {id: xx-suspension, title: Suspension, event: suspension, valid: 2024-12-28/.., started-by: [court], decided-by: xx-court, instrument: xx-law, sources: [A1]}
    effects:
      - {id: xx-1, kind: membership, consequence: crime, provision: art. 1, text: Being a member, addressee: anyone, reach: XX, valid: 2001-05-01/.., sources: [A1]}
    exemptions:
      - {id: xx-2, title: Relief, provision: art. 2, lifts: [membership], text: Helping, valid: 2001-05-01/.., sources: [A1]}

    """
}
