import Knowledge

extension RuleSample {
  /// Mistakes against the rules about what an act can do, and when.
  static let time: [RuleSample] = [
    RuleSample(
      .eventWithoutDate,
      [
        .init(.first, "dates: {announced: 2024-12-20}, ", "")
      ],
      prints: """
        parties/first.yaml:14:5: event-without-date: the event 'e2' has no date
            give at least one under 'dates'; an imprecise one such as 2013 will do
        """),
    RuleSample(
      .neverPublic,
      [
        .init(.first, "dates: {announced: 2024-12-20}", "dates: {scheduled-for: 2025-04-17}")
      ],
      prints: """
        parties/first.yaml:14:58: never-public: nobody can tell since when the event 'e2' was public
            give 'announced' or 'published' under 'dates', or an assertion with 'published'
        """),
    RuleSample(
      .dateOrder,
      [
        .init(
          .first, "baseline: none, evidence: act",
          "baseline: none, verified-from: 2031-01-01, evidence: act")
      ],
      prints: """
        parties/first.yaml:9:36: date-order: the coverage of XX-1 is verified from 2031-01-01, after the day it is verified through (2026-01-01)
            correct one of the days
        """),
    RuleSample(
      .dateOrder,
      [
        .init(
          .first, "dates: {decided: 2025-04-17}",
          "dates: {decided: 2025-04-17, effective: 2025-04-16}")
      ],
      prints: """
        parties/first.yaml:15:93: date-order: the event 'e3' takes effect (2025-04-16) before it is decided (2025-04-17)
            correct one of the dates, or write 'retroactive: true' where the act itself reaches back
        """),
    RuleSample(
      .dateOrder,
      [
        .init(
          .first, "dates: {decided: 2025-04-17}",
          "dates: {signed: 2025-04-17, published: 2025-04-16}")
      ],
      prints: """
        parties/first.yaml:15:92: date-order: the event 'e3' is published (2025-04-16) before it is signed (2025-04-17)
            correct one of the dates
        """),
    RuleSample(
      .dateOrder,
      [
        .init(
          .first, "dates: {decided: 2025-04-17}", "dates: {decided: 2025-04-17, signed: 2025-04-16}"
        )
      ],
      prints: """
        parties/first.yaml:15:93: date-order: the event 'e3' is signed (2025-04-16) before it is decided (2025-04-17)
            correct one of the dates
        """),
    RuleSample(
      .dateOrder,
      [
        .init(
          .first, "dates: {decided: 2025-04-17}",
          "dates: {decided: 2025-04-17, list-updated: 2025-03}")
      ],
      prints: """
        parties/first.yaml:15:93: date-order: the event 'e3' changes the list (2025-03) before it is decided (2025-04-17)
            correct one of the dates
        """),
    RuleSample(
      .dateOrder,
      [
        .init(
          .first, "dates: {announced: 2024-12-20}",
          "dates: {announced: 2024-12-20, scheduled-for: 2024-11}")
      ],
      prints: """
        parties/first.yaml:14:89: date-order: the event 'e2' schedules something for 2024-11, before the scheduling itself (2024-12-20)
            correct one of the dates
        """),
    RuleSample(
      .dateOrder,
      [
        .init(
          .first, "dates: {decided: 2025-04-17}", "dates: {decided: 2025-04-17}, retroactive: true")
      ],
      prints: """
        parties/first.yaml:15:94: date-order: the event 'e3' is marked retroactive, but does not take effect before it is decided
            remove 'retroactive', or give 'effective' and 'decided' under 'dates'
        """),
    RuleSample(
      .dateOrder,
      [
        .init(.first, "announced: 2024-12-20", "announced: 2025-05")
      ],
      prints: """
        parties/first.yaml:15:169: date-order: the step 'e3' (in-force, 2025-04-17) comes before the step 'e2' (filed, 2025-05) it follows on
            correct one of the dates or stages
        """),
    RuleSample(
      .dateOrder,
      [
        .init(.regime, "date: 2001-05-01,", "date: 2001-05-01, in-force: 2001-04,")
      ],
      prints: """
        regimes/XX-1.yaml:9:50: date-order: the instrument 'xx-law' enters into force (2001-04) before its date (2001-05-01)
            correct one of the dates
        """),
    RuleSample(
      .dateOrder,
      [
        .init(.regime, "valid: 2024-12-28/..", "valid: 2024-12-28/2024-01-01")
      ],
      prints: """
        regimes/XX-1.yaml:14:70: date-order: '2024-12-28/2024-01-01' runs backwards: its end lies before its start
            write the earlier date first, or correct one of the two
        """),
    RuleSample(
      .outsideInstrumentLife,
      [
        .init(.regime, "event: listing, valid: 2001-05-01/..", "event: listing, valid: 1999/..")
      ],
      prints: """
        regimes/XX-1.yaml:13:54: outside-instrument-life: the transition 'xx-listing' holds from 1999, before its instrument 'xx-law' was law (2001-05-01)
            correct one of the dates, or name the instrument it stood in before
        """),
    RuleSample(
      .outsideInstrumentLife,
      [
        .init(
          .regime, "reach: XX, valid: 2001-05-01/..",
          "reach: XX, instrument: xx-law, valid: 2000-01-01/..")
      ],
      prints: """
        regimes/XX-1.yaml:16:145: outside-instrument-life: the effect 'xx-1' holds from 2000-01-01, before its instrument 'xx-law' was law (2001-05-01)
            correct one of the dates, or name the instrument it stood in before
        """),
    RuleSample(
      .outsideInstrumentLife,
      [
        .init(
          .regime, "{id: xx-law, title: A law, date: 2001-05-01, sources: [A1]}\n",
          "{id: xx-law, title: A law, date: 2001-05-01, sources: [A1]}\n  - {id: xx-old, title: An old law, date: 1990, until: 2009-12-31, sources: [A1]}\nduties:\n  - {id: xx-3, addressee: banks, text: Report, provision: s. 3, instrument: xx-old, valid: 1990/.., sources: [A1]}\n"
        )
      ],
      prints: """
        regimes/XX-1.yaml:12:85: outside-instrument-life: the duty 'xx-3' holds without an end, but its instrument 'xx-old' was law until 2009-12-31
            end 'valid' with the instrument, or name the one that took its place
        """),
    RuleSample(
      .noLegalBasis,
      [
        .init(.first, "decided: 2025-04-17", "decided: 2024-12-27")
      ],
      prints: """
        parties/first.yaml:15:72: no-legal-basis: XX-1 knew no suspension on 2024-12-27, the day of the event 'e3' ('xx-suspension' 2024-12-28/..)
            correct the date or the kind of the event, or the rule in the regime's file
        """),
    RuleSample(
      .noLegalBasis,
      [
        .init(
          .first, "kind: suspension, title: Suspended, dates: {decided: 2025-04-17}",
          "kind: ruling, title: Suspended, dates: {decided: 2024-12-27, effective: 2025-04-17}")
      ],
      prints: """
        parties/first.yaml:15:68: no-legal-basis: XX-1 knew no suspension on 2024-12-27, the day of the event 'e3' ('xx-suspension' 2024-12-28/..)
            correct the date or the kind of the event, or the rule in the regime's file
        """),
    RuleSample(
      .noLegalBasis,
      [
        .init(
          .regime, "event: listing, valid: 2001-05-01/..",
          "event: listing, to: suspended, valid: 2001-05-01/..")
      ],
      prints: """
        parties/first.yaml:13:97: no-legal-basis: the event 'e1' makes 'ban' in-force, the rule it rests on ('xx-listing') makes it suspended
            correct 'sets' or 'kind' of the event, or 'to' of the rule in the regime's file
        """),
    RuleSample(
      .basisContested,
      [
        .init(
          .regime, "date: 2001-05-01,", "date: 2001-05-01, in-force: \"[2001-05-01..2003-12-31]\",")
      ],
      prints: """
        parties/first.yaml:13:66: basis-contested (warning): entry into force of 'xx-law' contested ([2001-05-01..2003-12-31]): the event 'e1' of 2003-02-14 rests on the rule 'xx-listing'
            say in the event's 'note' on which reading the act rests; where a source settles the day, write it in the regime's file
        """),
    RuleSample(
      .basisContested,
      [
        .init(
          .regime,
          "event: suspension, valid: 2024-12-28/.., started-by: [court], decided-by: xx-court, instrument: xx-law, sources: [A1]}\n",
          "event: suspension, valid: 2024-12-28/2025-05, started-by: [court], decided-by: xx-court, instrument: xx-trial, sources: [A1]}\n"
        ),
        .init(
          .regime, "  - {id: xx-law, title: A law",
          "  - {id: xx-trial, title: A trial law, date: 2024-12-28, until: \"[2025-04..2025-05]\", sources: [A1]}\n  - {id: xx-law, title: A law"
        ),
      ],
      prints: """
        parties/first.yaml:15:72: basis-contested (warning): end of 'xx-trial' contested ([2025-04..2025-05]): the event 'e3' of 2025-04-17 rests on the rule 'xx-suspension'
            say in the event's 'note' on which reading the act rests; where a source settles the day, write it in the regime's file
        """),
    RuleSample(
      .overlappingStates,
      [
        .init(.first, "effective: 2003-02-14", "effective: 2025-04-17")
      ],
      prints: """
        parties/first.yaml:15:101: overlapping-states: the events 'e1' and 'e3' make 'ban' in-force and suspended on the same day 2025-04-17
            only one can hold: correct a date or a state, or remove one of the two
        """),
    RuleSample(
      .impossiblePath,
      [
        .init(.first, "effective: 2003-02-14", "effective: 2026-01-01")
      ],
      prints: """
        parties/first.yaml:15:101: impossible-path: the event 'e3' makes 'ban' suspended on 2025-04-17, where it was none before
            record the act in between, or correct 'sets' or the dates
        """),
    RuleSample(
      .impossiblePath,
      [
        .init(
          .regime, "event: suspension, valid: 2024-12-28/..",
          "event: suspension, from: [none], valid: 2024-12-28/..")
      ],
      prints: """
        parties/first.yaml:15:101: impossible-path: the event 'e3' makes 'ban' suspended on 2025-04-17, where it was in-force before
            record the act in between, or correct 'sets' or the dates
        """),
    RuleSample(
      .outsideInstrumentLife,
      [
        .init(
          .first, "dates: {effective: 2003-02-14}",
          "dates: {effective: 2003-02-14}, instrument: xx-old"),
        .init(
          .regime, "  - {id: xx-law, title: A law",
          "  - {id: xx-old, title: An old law, date: 1990, until: 2000-12-31, sources: [A1]}\n  - {id: xx-law, title: A law"
        ),
      ],
      prints: """
        parties/first.yaml:13:90: outside-instrument-life: the event 'e1' of 2003-02-14 rests on the instrument 'xx-old', which was law 1990/2000-12-31
            correct one of the dates, or name the instrument of that time
        """),
  ]
}
