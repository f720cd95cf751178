import Knowledge

extension RuleSample {
  /// Mistakes against the rules about what a file must look like.
  static let form: [RuleSample] = [
    RuleSample(
      .unreadableFile,
      [
        .init(.second, "Second Front", "\"Second Front")
      ],
      prints: """
        parties/second.yaml:4:1: unreadable-file: this is no YAML: while scanning a quoted scalar: found unexpected end of stream
            compare the line with its neighbours: indentation, quotes, brackets and ': ' after a key
        """),
    RuleSample(
      .wrongForm,
      [
        .init(.first, "effective: 2003-02-14", "effective: 14.02.2003")
      ],
      prints: """
        parties/first.yaml:13:77: wrong-form: '14.02.2003' is no date
            write a day 2025-04-17, a month 2025-04, a year 2025, about 2025-04~, one day of a range "[2025-04-01..2025-04-17]", or a period 2013-11-02/..
        """),
    RuleSample(
      .wrongForm,
      [
        .init(.first, "2024-12-20", "2025-02-30")
      ],
      prints: """
        parties/first.yaml:14:77: wrong-form: '2025-02-30' is no date: 2025-02 has 28 days, not 30
            correct the date after its source
        """),
    RuleSample(
      .wrongForm,
      [
        .init(
          .first, "names:\n  - {text: The Front, language: en, kind: alias}", "names: The Front")
      ],
      prints: """
        parties/first.yaml:4:8: wrong-form: 'names' of a party is not a list
            write one line beginning with '- ' for each
        """),
    RuleSample(
      .unknownKey,
      [
        .init(.first, "language: en", "langauge: en")
      ],
      prints: """
        parties/first.yaml:5:23: unknown-key: 'langauge' is no key of a name
            write 'language' if that is meant, or remove it; Knowledge/README.md lists the keys
        """),
    RuleSample(
      .unknownWord,
      [
        .init(.first, "kind: alias", "kind: alais")
      ],
      prints: """
        parties/first.yaml:5:43: unknown-word: 'alais' is no kind of a name
            write 'alias' if that is meant, or choose one of: formal alias former translation
        """),
    RuleSample(
      .unknownWord,
      [
        .init(.first, "title: Filed,", "title: Filed, confidence: likly,")
      ],
      prints: """
        parties/first.yaml:14:70: unknown-word: 'likly' is no confidence of an event
            write 'likely' if that is meant, or choose one of: to-verify likely certain
        """),
    RuleSample(
      .unknownWord,
      [
        .init(.first, "baseline: none", "baseline: suspended")
      ],
      prints: """
        parties/first.yaml:9:30: unknown-word: a coverage cannot begin with the state suspended
            write none (established) or unknown; what brought the party there is an event
        """),
    RuleSample(
      .missingKey,
      [
        .init(.regime, "jurisdiction: XX\n", "")
      ],
      prints: """
        regimes/XX-1.yaml:1:1: missing-key: the regime 'XX-1' lacks 'jurisdiction'
            add 'jurisdiction'
        """),
    RuleSample(
      .missingKey,
      [
        .init(
          .second, "kind: organisation",
          "kind: organisation\ncoverage:\n  - {regime: , baseline: none, evidence: act, sources: [A1]}"
        )
      ],
      prints: """
        parties/second.yaml:5:14: missing-key: 'regime' of a coverage is empty
            fill it in, or remove the key
        """),
    RuleSample(
      .wrongForm,
      [
        .init(
          .regime, "event: listing, valid: 2001-05-01/..", "event: listing, valid: not-established")
      ],
      prints: """
        regimes/XX-1.yaml:13:61: wrong-form: 'valid' of a transition must be a period
            write a period such as 2013-11-02/.., or leave it out and say in words what is not established
        """),
    RuleSample(
      .missingKey,
      [
        .init(
          .second, "kind: organisation",
          "kind: organisation\nrecognition:\n  - {state: XX, sources: [A1]}")
      ],
      prints: """
        parties/second.yaml:5:5: missing-key: a recognition lacks 'baseline'
            add 'baseline'
        """),
    RuleSample(
      .missingKey,
      [
        .init(.first, "title: Listed, ", "")
      ],
      prints: """
        parties/first.yaml:13:5: missing-key: the event 'e1' lacks 'title'
            add 'title'
        """),
    RuleSample(
      .idTwice,
      [
        .init(.first, "{id: e2", "{id: e1")
      ],
      prints: """
        parties/first.yaml:14:6: id-twice: the id 'e1' stands here a second time; the first is in line 13, as an event
            give one of the two another id, or remove it
        """),
    RuleSample(
      .idTwice,
      [
        .init(.regime, "{id: xx-1,", "{id: xx-law,")
      ],
      prints: """
        regimes/XX-1.yaml:16:6: id-twice: the id 'xx-law' stands here a second time; the first is in line 9, as an instrument
            give one of the two another id, or remove it
        """),
    RuleSample(
      .idTwice,
      [
        .init(.second, "id: second", "id: first")
      ],
      prints: """
        parties/second.yaml:1:1: id-twice: the id 'first' stands here a second time; the first is in parties/first.yaml
            give one of the two another id, or remove it
        """),
    RuleSample(
      .idTwice,
      [
        .init(
          .first, "sources: [A1]}\nprocedures",
          "sources: [A1]}\n  - {regime: XX-1, baseline: unknown}\nprocedures")
      ],
      prints: """
        parties/first.yaml:10:14: id-twice: the regime 'XX-1' stands here a second time; the first is in line 9, as a coverage
            keep one coverage for each regime
        """),
    RuleSample(
      .idTwice,
      [
        .init(
          .sources, "sources:\n", "sources:\n  - {id: A2, kind: official, title: Another act}\n")
      ],
      prints: """
        sources.yaml:4:6: id-twice: the id 'A2' stands here a second time; the first is in line 2, as a source
            give one of the two another id, or remove it
        """),
    RuleSample(
      .operativeFacet,
      [
        .init(.regime, ", operative: true", "")
      ],
      prints: """
        regimes/XX-1.yaml:11:3: operative-facet: no facet of the regime is operative
            mark the one facet whose state is the status with 'operative: true'
        """),
    RuleSample(
      .operativeFacet,
      [
        .init(
          .regime, "{id: ban, title: Ban, operative: true}",
          "{id: ban, title: Ban, operative: true}\n  - {id: entry, title: Entry, operative: true}")
      ],
      prints: """
        regimes/XX-1.yaml:11:3: operative-facet: more than one facet of the regime is operative
            mark the one facet whose state is the status with 'operative: true'
        """),
  ]
}
