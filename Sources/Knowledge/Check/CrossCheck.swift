import Chronology
import Formats
import Register

/// Checks curated files against each other: every id that is named exists, every fact has a source,
/// every date makes sense beside the others.
struct CrossCheck {
  let sources: [Source]
  let regimes: [(regime: Regime, file: String)]
  let parties: [(file: PartyFile, path: String)]
  let lists: [ListDescriptor]
  let log: ProblemLog

  private var sourceIDs: Set<String> { Set(sources.map(\.id)) }

  func run() {
    let sources = sourceIDs
    let byID = Dictionary(
      regimes.map { ($0.regime.id, $0.regime) }, uniquingKeysWith: { a, _ in a })
    var seen: Set<String> = []
    for (regime, file) in regimes {
      if !seen.insert(regime.id).inserted {
        log.add(file, nil, "another file describes the regime '\(regime.id)' already")
      }
      RegimeCheck(regime: regime, file: file, sources: sources, log: log).run()
    }
    let partyIDs = Set(parties.map(\.file.party.id))
    seen = []
    for (party, path) in parties {
      if !seen.insert(party.party.id).inserted {
        log.add(path, nil, "another file describes the party '\(party.party.id)' already")
      }
      PartyCheck(
        file: party, path: path, regimes: byID, parties: partyIDs, lists: lists, sources: sources,
        log: log
      ).run()
    }
    NameCheck(parties: parties, log: log).run()
  }
}

/// Checks one regime.
private struct RegimeCheck {
  let regime: Regime
  let file: String
  let sources: Set<String>
  let log: ProblemLog

  func run() {
    for instrument in regime.instruments { check(instrument.sources, "instrument", instrument.id) }
    for item in regime.transitions {
      check(item.sources, "transition", item.id)
      if let instrument = item.instrument,
        !regime.instruments.contains(where: { $0.id == instrument })
      {
        add("the transition '\(item.id)' names the instrument '\(instrument)', which is not listed")
      }
      checkLife(of: item)
    }
    for item in regime.effects {
      check(item.sources, "effect", item.id)
      check(trigger: item.trigger, "effect", item.id)
    }
    for item in regime.exemptions { check(item.sources, "exemption", item.id) }
    for item in regime.duties {
      check(item.sources, "duty", item.id)
      check(trigger: item.trigger, "duty", item.id)
    }
    for item in regime.remedies { check(item.sources, "remedy", item.id) }
    let ids =
      regime.effects.map(\.id) + regime.exemptions.map(\.id) + regime.duties.map(\.id)
      + regime.remedies.map(\.id) + regime.instruments.map(\.id) + regime.transitions.map(\.id)
      + regime.authorities.map(\.id)
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      add("the id '\(id)' stands twice in this file")
    }
  }

  /// A rule cannot be older than the instrument it stands in.
  private func checkLife(of rule: Transition) {
    guard let instrument = regime.instruments.first(where: { $0.id == rule.instrument }),
      let made = instrument.date, let start = rule.validity.start, start.latest < made.earliest
    else { return }
    add(
      "the transition '\(rule.id)' holds from \(start.text), before its instrument "
        + "'\(instrument.id)' of \(made.text): correct one of the dates",
      "a transition", rule.id)
  }

  private func add(_ message: String, _ what: String = "a regime", _ id: String? = nil) {
    log.add(file, log.place(file, what, id ?? regime.id), message)
  }

  private func check(_ cited: [String], _ what: String, _ id: String) {
    let article = "aeio".contains(what.first ?? "x") ? "an" : "a"
    let place = "\(article) \(what)"
    if cited.isEmpty {
      add("the \(what) '\(id)' has no source: cite one, GK at the least", place, id)
    }
    for source in cited where !sources.contains(source) {
      let hint = nearest(to: source, in: sources).map { "; did you mean '\($0)'?" } ?? ""
      add("the \(what) '\(id)' cites '\(source)', which is not in sources.yaml\(hint)", place, id)
    }
  }

  private func check(trigger: String?, _ what: String, _ id: String) {
    guard let trigger, !regime.facets.contains(where: { $0.id == trigger }) else { return }
    add("the \(what) '\(id)' follows from the facet '\(trigger)', which the regime does not have")
  }
}
