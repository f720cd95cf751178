import Register

/// Runs the checks of one regime.
struct RegimeCheck {
  let regime: Regime
  let file: String
  let facts: CheckedFacts

  func run() {
    let law = CheckedFacts.Law(regime)
    let references = ReferenceCheck(facts: facts)
    references.check(regime, facts.log.item(file, "a regime", regime.id))
    for instrument in regime.instruments {
      let item = facts.log.item(file, "an instrument", instrument.id)
      SourceCheck.check("instrument", instrument.id, instrument.sources, item)
      references.check(sources: instrument.sources, item)
      DateOrderCheck.check(instrument, item)
    }
    for rule in CheckedRule.all(of: regime, in: file, log: facts.log) {
      SourceCheck.check(rule.noun, rule.id, rule.sources, rule.item)
      references.check(rule, of: law)
      InstrumentLifeCheck.check(rule, of: law)
    }
  }
}

/// Runs the checks of one party.
struct PartyCheck {
  let file: PartyFile
  let path: String
  let facts: CheckedFacts

  func run() {
    let references = ReferenceCheck(facts: facts)
    references.check(file, path)
    CoverageCheck.check(file, in: path, facts)
    for event in file.events {
      let item = facts.log.item(path, "an event", event.id)
      SourceCheck.check(event, item)
      EventDateCheck.check(event, item)
      DateOrderCheck.check(event, item)
      EventSetsCheck.check(event, item)
      if let law = event.regime.flatMap({ facts.laws[$0] }) {
        LegalBasisCheck.check(event, under: law, item)
        InstrumentLifeCheck.check(event, under: law, item)
      }
    }
    let byRegime = Dictionary(grouping: file.events) { $0.regime ?? "" }
    for (id, events) in byRegime {
      guard let law = facts.laws[id] else { continue }
      TimelineCheck(
        law: law, events: events,
        baseline: file.coverage.first { $0.regime == id }?.baseline,
        item: { facts.log.item(path, "an event", $0.id) }
      ).run()
    }
    ProcedureCheck(file: file, path: path, log: facts.log).run()
    ConflictCheck.check(file.conflicts, in: path, log: facts.log)
  }
}
