import Register

/// The references that stand in regimes, lists and parties.
extension ReferenceCheck {
  func check(_ rule: CheckedRule, of law: CheckedFacts.Law) {
    check(sources: rule.sources, rule.item)
    check(instrument: rule.instrument, of: law, rule.item, isStrict: true)
    check(facet: rule.trigger, of: law, rule.item, under: "trigger")
    for body in rule.bodies { check(body: body.name, of: law, rule.item, under: body.key) }
    for party in rule.parties { check(party: party, rule.item, under: "parties") }
  }

  /// The parts of a regime that are no rules.
  func check(_ regime: Regime, _ item: CheckedItem) {
    check(sources: regime.publicity?.sources ?? [], item, under: "publicity")
    check(sources: regime.inheritance?.sources ?? [], item, under: "inheritance")
    let deadlines = regime.transitions.flatMap(\.deadlines)
    for deadline in deadlines {
      check(sources: deadline.sources, facts.log.item(item.file, "a deadline", deadline.id))
    }
  }

  func check(_ list: ListDescriptor, _ item: CheckedItem) {
    for regime in list.regimes { check(regime: regime, item, under: "regimes") }
    for regime in Set(list.programmes.values).sorted() {
      check(regime: regime, item, under: "programmes")
    }
  }

  func check(_ file: PartyFile, _ path: String) {
    let log = facts.log
    for relation in file.party.relations {
      check(party: relation.party, log.item(path, "a relation", relation.party), under: "party")
    }
    for link in file.party.listLinks {
      check(list: link.list, log.item(path, "a list link", link.list), under: "list")
    }
    for coverage in file.coverage {
      let item = log.item(path, "a coverage", coverage.regime)
      check(regime: coverage.regime, item)
      check(sources: coverage.sources, item)
      check(list: coverage.related?.list, item, under: "related")
      check(sources: (coverage.related?.counts ?? []).flatMap(\.sources), item, under: "related")
    }
    for recognition in file.recognitions {
      check(sources: recognition.sources, log.item(path, "a recognition", recognition.state))
    }
    for remark in file.remarks {
      let item = log.item(path, "a remark", remark.text)
      check(regime: remark.regime, item)
      check(sources: remark.sources, item)
    }
    let procedures = Set(file.procedures.map(\.id))
    for procedure in file.procedures { check(procedure, path) }
    for event in file.events { check(event, procedures, path) }
    for conflict in file.conflicts {
      let item = log.item(path, "a conflict", conflict.id)
      check(regime: conflict.regime, item)
      if let law = conflict.regime.flatMap({ facts.laws[$0] }) {
        check(facet: conflict.facet, of: law, item, under: "facet")
      }
      check(sources: conflict.statements.map(\.source), item, under: "statements")
    }
  }

  private func check(_ event: Event, _ procedures: Set<String>, _ path: String) {
    let item = facts.log.item(path, "an event", event.id)
    check(sources: event.sources, item)
    check(sources: event.assertions.map(\.source), item, under: "assertions")
    check(regime: event.regime, item)
    let law = event.regime.flatMap { facts.laws[$0] }
    if let law {
      for facet in event.sets.keys.sorted() {
        check(facet: facet, of: law, item, at: item.key("sets", facet))
      }
    }
    // Where the regime itself is unknown, its authorities and instruments are too.
    if law != nil || event.regime == nil {
      check(body: event.authority, of: law, item, under: "authority")
      check(body: event.applicant, of: law, item, under: "applicant")
      check(instrument: event.instrument, of: law, item, isStrict: false)
    }
    if let id = event.procedure, !procedures.contains(id) {
      dead(
        "there is no procedure '\(id)' in this file", id, among: procedures,
        "describe it under 'procedures'", item, item.word(id, in: "procedure"))
    }
  }

  private func check(_ procedure: Procedure, _ path: String) {
    let item = facts.log.item(path, "a procedure", procedure.id)
    check(sources: procedure.sources, item)
    for (key, clauses) in [
      ("if-granted", procedure.consequences), ("if-refused", procedure.refusalConsequences),
      ("if-withdrawn", procedure.withdrawalConsequences),
    ] {
      for clause in clauses {
        check(sources: clause.sources, item, under: key)
        check(sources: clause.assertion.map { [$0.source] } ?? [], item, under: key)
      }
    }
    check(regime: procedure.regime, item)
    guard let law = facts.laws[procedure.regime] else { return }
    for facet in procedure.grantSets.keys.sorted() {
      check(facet: facet, of: law, item, at: item.key("if-granted", "sets", facet))
    }
    if let rule = procedure.rule, !law.rules.contains(rule) {
      dead(
        "\(law.regime.id) has no transition '\(rule)'", rule, among: law.rules,
        "add it to the regime's 'transitions'", item, item.word(rule, in: "rule"))
    }
    check(body: procedure.applicant, of: law, item, under: "applicant")
    check(body: procedure.forum, of: law, item, under: "forum")
  }
}
