import Knowledge

extension RuleSample {
  /// Mistakes against the rules about what belongs together.
  static let together: [RuleSample] = [
    RuleSample(
      .facetWithoutRegime,
      [
        .init(
          .first, "events:\n",
          "events:\n  - {id: e0, kind: fact, title: Founded, dates: {announced: 1999}, sets: {ban: none}, sources: [A1]}\n"
        )
      ],
      prints: """
        parties/first.yaml:13:68: facet-without-regime: the event 'e0' changes a state without saying under which regime
            add 'regime', or remove 'sets' where the event is a plain fact
        """),
    RuleSample(
      .statusByWords,
      [
        .init(
          .first, "dates: {announced: 2024-12-20}",
          "dates: {announced: 2024-12-20}, sets: {ban: in-force}")
      ],
      prints: """
        parties/first.yaml:14:90: status-by-words: the event 'e2' changes a state, which an event of the kind 'petition' cannot do
            move 'sets' to the act that took effect, or correct 'kind'
        """),
    RuleSample(
      .endingMismatch,
      [
        .init(.first, "sets: {ban: suspended}, evidence", "sets: {ban: ended}, evidence")
      ],
      prints: """
        parties/first.yaml:15:94: ending-mismatch: the event 'e3' ends a state without saying how
            add 'end-kind': \(RuleSample.endKinds)
        """),
    RuleSample(
      .endingMismatch,
      [
        .init(
          .first, "sets: {ban: suspended}, evidence",
          "sets: {ban: suspended}, end-kind: delisted, evidence")
      ],
      prints: """
        parties/first.yaml:15:118: ending-mismatch: the event 'e3' has an 'end-kind' but ends no state
            remove 'end-kind', or set a facet to ended
        """),
    RuleSample(
      .endingMismatch,
      [
        .init(
          .first, "sets: {ban: suspended}, evidence",
          "sets: {ban: suspended}, relief: effects-maintained, evidence")
      ],
      prints: """
        parties/first.yaml:15:118: ending-mismatch: the event 'e3' has a 'relief' but holds nothing unlawful
            remove 'relief', or set a facet to held-unlawful
        """),
    RuleSample(
      .stageWithoutProcedure,
      [
        .init(.first, "procedure: p1, stage: filed", "stage: filed")
      ],
      prints: """
        parties/first.yaml:14:90: stage-without-procedure: the event 'e2' reaches a stage of no procedure
            add 'procedure', or remove 'stage'
        """),
    RuleSample(
      .procedureWithoutStep,
      [
        .init(
          .first, "procedures:\n",
          "procedures:\n  - {id: p0, regime: XX-1, kind: review, title: Review, sources: [A1]}\n")
      ],
      prints: """
        parties/first.yaml:11:6: procedure-without-step: no event is a step of the procedure 'p0'
            record a step as an event with 'procedure: p0' and a 'stage'
        """),
    RuleSample(
      .oneSidedConflict,
      [
        .init(.first, ", {source: A2, claim: It stands}", "")
      ],
      prints: """
        parties/first.yaml:17:56: one-sided-conflict: the conflict 'c1' has fewer than two statements
            add the statement of the other side, or make it a remark
        """),
  ]
}
