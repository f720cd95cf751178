import Formats
import Register

/// Checks curated files against each other, rule by rule; one file each in this folder.
struct CrossCheck {
  let sources: [Source]
  let regimes: [(regime: Regime, file: String)]
  let parties: [(file: PartyFile, path: String)]
  let lists: [(list: ListDescriptor, file: String)]
  let log: ProblemLog

  func run() {
    let facts = CheckedFacts(
      sources: Set(sources.map(\.id)),
      laws: Dictionary(
        regimes.map { ($0.regime.id, CheckedFacts.Law($0.regime)) },
        uniquingKeysWith: { first, _ in first }),
      parties: Set(parties.map(\.file.party.id)), lists: Set(lists.map(\.list.id)),
      unread: Set(log.problems.filter { $0.rule == .unreadableFile }.map(\.file)), log: log)
    DuplicateCheck(log: log).run()
    for (regime, file) in regimes { RegimeCheck(regime: regime, file: file, facts: facts).run() }
    let references = ReferenceCheck(facts: facts)
    for (list, file) in lists { references.check(list, log.item(file, "a list", list.id)) }
    for (party, path) in parties { PartyCheck(file: party, path: path, facts: facts).run() }
    NameCheck(parties: parties, log: log).run()
  }
}
