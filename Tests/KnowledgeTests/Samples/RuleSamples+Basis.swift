import Knowledge

extension RuleSample {
  /// Mistakes against the rules about what a fact rests on.
  static let basis: [RuleSample] = [
    RuleSample(
      .effectWithoutProvision,
      [
        .init(.regime, "provision: art. 1, ", "")
      ],
      prints: """
        regimes/XX-1.yaml:16:5: effect-without-provision: the effect 'xx-1' lacks 'provision'
            add 'provision' with the article, section or paragraph; leave out what has none
        """),
    RuleSample(
      .effectWithoutProvision,
      [
        .init(.regime, "provision: art. 2, ", "")
      ],
      prints: """
        regimes/XX-1.yaml:18:5: effect-without-provision: the exemption 'xx-2' lacks 'provision'
            add 'provision' with the article, section or paragraph; leave out what has none
        """),
    RuleSample(
      .ruleWithoutSource,
      [
        .init(.regime, "date: 2001-05-01, sources: [A1]", "date: 2001-05-01")
      ],
      prints: """
        regimes/XX-1.yaml:9:5: rule-without-source: the instrument 'xx-law' has no source
            cite one under 'sources'; general knowledge is cited as GK
        """),
    RuleSample(
      .ruleWithoutSource,
      [
        .init(
          .regime, "reach: XX, valid: 2001-05-01/.., sources: [A1]",
          "reach: XX, valid: 2001-05-01/.., sources: []")
      ],
      prints: """
        regimes/XX-1.yaml:16:147: rule-without-source: the effect 'xx-1' has no source
            cite one under 'sources'; general knowledge is cited as GK
        """),
    RuleSample(
      .eventWithoutSource,
      [
        .init(.first, "stage: filed, evidence: act, sources: [A1]", "stage: filed, evidence: act")
      ],
      prints: """
        parties/first.yaml:14:5: event-without-source: the event 'e2' has no source
            cite one under 'sources', or write 'evidence: unsourced'
        """),
    RuleSample(
      .deadReference,
      [
        .init(
          .first, "sets: {ban: in-force}, evidence: act, sources: [A1]",
          "sets: {ban: in-force}, evidence: act, sources: [A1, B1]")
      ],
      prints: """
        parties/first.yaml:13:142: dead-reference: there is no source 'B1' in sources.yaml
            write 'A1' if that is meant, or add it there
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "{source: A2, claim", "{source: AA2, claim")
      ],
      prints: """
        parties/first.yaml:17:109: dead-reference: there is no source 'AA2' in sources.yaml
            write 'A2' if that is meant, or add it there
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "{id: p1, regime: XX-1", "{id: p1, regime: XX-11")
      ],
      prints: """
        parties/first.yaml:11:22: dead-reference: there is no regime 'XX-11' in regimes/
            describe it in a file there
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "facet: ban,", "facet: bann,")
      ],
      prints: """
        parties/first.yaml:17:35: dead-reference: XX-1 has no facet 'bann'
            write 'ban' if that is meant, or choose one of: ban
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "sets: {ban: in-force}", "sets: {bann: in-force}")
      ],
      prints: """
        parties/first.yaml:13:97: dead-reference: XX-1 has no facet 'bann'
            write 'ban' if that is meant, or choose one of: ban
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "authority: xx-court", "authority: xx-cuort")
      ],
      prints: """
        parties/first.yaml:15:144: dead-reference: XX-1 has no authority 'xx-cuort'
            write 'xx-court' if that is meant, or add it to the regime's 'authorities', or name it in words
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "evidence: act, authority: xx-court", "evidence: act, instrument: xx-laws")
      ],
      prints: """
        parties/first.yaml:15:145: dead-reference: XX-1 has no instrument 'xx-laws'
            write 'xx-law' if that is meant, or add it to the regime's 'instruments', or name it in words
        """),
    RuleSample(
      .deadReference,
      [
        .init(
          .regime,
          "event: listing, valid: 2001-05-01/.., started-by: [court], decided-by: xx-court, instrument: xx-law",
          "event: listing, valid: 2001-05-01/.., started-by: [court], decided-by: xx-court, instrument: the law"
        )
      ],
      prints: """
        regimes/XX-1.yaml:13:131: dead-reference: XX-1 has no instrument 'the law'
            add it to the regime's 'instruments'
        """),
    RuleSample(
      .deadReference,
      [
        .init(.regime, "reach: XX,", "reach: XX, trigger: entry,")
      ],
      prints: """
        regimes/XX-1.yaml:16:134: dead-reference: XX-1 has no facet 'entry'
            choose one of: ban
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "procedure: p1, stage: filed", "procedure: p2, stage: filed")
      ],
      prints: """
        parties/first.yaml:14:101: dead-reference: there is no procedure 'p2' in this file
            describe it under 'procedures'
        """),
    RuleSample(
      .deadReference,
      [
        .init(.first, "list: xx-list", "list: xx-lists")
      ],
      prints: """
        parties/first.yaml:7:12: dead-reference: there is no list 'xx-lists' in lists/
            write 'xx-list' if that is meant, or describe it in a file there
        """),
    RuleSample(
      .deadReference,
      [
        .init(.list, "[XX-1]", "[XX-1, YY-9]")
      ],
      prints: """
        lists/xx-list.yaml:8:17: dead-reference: there is no regime 'YY-9' in regimes/
            describe it in a file there
        """),
    RuleSample(
      .deadReference,
      [
        .init(
          .second, "kind: organisation",
          "kind: organisation\nrelations:\n  - {kind: part-of, party: firts}")
      ],
      prints: """
        parties/second.yaml:5:28: dead-reference: there is no party 'firts' in parties/
            write 'first' if that is meant, or describe it in a file there
        """),
    RuleSample(
      .nameClaimedTwice,
      [
        .init(.second, "Second Front", "THE FRONT")
      ],
      prints: """
        parties/second.yaml:2:7: name-claimed-twice: the name 'THE FRONT' is claimed by the party 'first' too
            remove it from one of the two, or write the relation {kind: distinct-from, party: first}
        """),
    RuleSample(
      .nameClaimedTwice,
      [
        .init(
          .second, "kind: organisation",
          "kind: organisation\nnames:\n  - {text: First-Front, kind: alias}")
      ],
      prints: """
        parties/second.yaml:5:12: name-claimed-twice: the name 'First-Front' is claimed by the party 'first' too
            remove it from one of the two, or write the relation {kind: distinct-from, party: first}
        """),
    RuleSample(
      .nameClaimedTwice,
      [
        .init(
          .second, "kind: organisation",
          "kind: organisation\nnames:\n  - {text: Thé Front, kind: alias}")
      ],
      prints: """
        parties/second.yaml:5:12: name-claimed-twice: the name 'Thé Front' is claimed by the party 'first' too
            remove it from one of the two, or write the relation {kind: distinct-from, party: first}
        """),
    RuleSample(
      .regimeNotCovered,
      [
        .init(
          .first, "coverage:\n  - {regime: XX-1, baseline: none, evidence: act, sources: [A1]}\n",
          "")
      ],
      prints: """
        parties/first.yaml:11:22: regime-not-covered: the event 'e1' is about XX-1, which the party's 'coverage' lacks
            add a coverage {regime: XX-1, baseline: …, sources: […]}
        """),
  ]
}
