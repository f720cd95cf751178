import Chronology
import HTTPServer
import Ostrakon
import Register

/// A regime whole: who decides, by which dated rules, with which effects, and who is under it on a day.
struct RegimePage {
  let regime: Regime
  let standings: [Standing]
  let sources: [String: Source]
  let question: Question

  private var citation: Citation { Citation(sources: sources) }

  var html: HTML {
    PageFrame(
      title: "\(regime.id) \(regime.title)", current: "/regimes",
      content: """
        <h1>\(regime.id) · \(Words.title(regime))</h1>
        <dl>\(head)</dl>
        <h2>Instruments</h2>\(StatusMarkup.list(instruments))
        <h2>Lifecycle</h2>\(regime.transitions.map(transition))
        \(cycles)
        <h2>What follows from a listing</h2>\(consequences)
        \(notes)
        <h2 id="parties">Parties under it on \(question.asked.text)\(question.knownByText)</h2>
        \(StatusMarkup.dayForm("/regime/\(regime.id)", asked: question.asked, knownBy: question.knownBy))
        \(parties)
        \(citation.section(cited))
        """
    ).html
  }

  private var head: [HTML] {
    let authorities: [HTML] = regime.authorities.map {
      "\($0.name): \($0.roles.joined(separator: ", "))"
    }
    let facets: [HTML] = regime.facets.map { facet in
      facet.id == regime.operativeFacet
        ? "<strong>\(facet.title)</strong> (operative: its state is the status)" : "\(facet.title)"
    }
    return [
      StatusMarkup.row("Verified", "through \(regime.verifiedThrough)"),
      StatusMarkup.row("Who can be listed", regime.whoCanBeListed),
      StatusMarkup.row("Authorities", StatusMarkup.list(authorities)),
      StatusMarkup.row("Facets", StatusMarkup.list(facets)),
      regime.inheritance.map { rule in
        StatusMarkup.row(
          "Whom a listing reaches",
          """
          \(rule.text)\(rule.provision.map { " (\($0))" } ?? "")\(StatusMarkup.grade(rule.confidence))\
          \(citation.cite(rule.sources))
          """ as HTML)
      }
        ?? StatusMarkup.row(
          "Whom a listing reaches", "No rule was found: nobody but the party named."),
      regime.publicity.map { publicity in
        StatusMarkup.row(
          "Procedures",
          "\(Words.plain(publicity.extent.rawValue)): \(publicity.text)\(citation.cite(publicity.sources))"
            as HTML)
      } ?? .empty,
    ]
  }

  private var instruments: [HTML] {
    regime.instruments.map { item in
      let life = [
        item.date.map(Words.date), item.inForce.map { "in force \(Words.date($0))" },
        item.until.map { "until \(Words.date($0))" }, item.note,
      ].compactMap { $0 }.joined(separator: "; ")
      return """
        \(item.title)\(StatusMarkup.grade(item.confidence))\(citation.cite(item.sources))\
        \(StatusMarkup.small([life].filter { !$0.isEmpty }))
        """
    }
  }

  private func transition(_ rule: Transition) -> HTML {
    let from = rule.from.map(Words.facet).joined(separator: ", ")
    let move = rule.to.map { "\(from.isEmpty ? "any state" : from) → \(Words.facet($0))" }
    let due: [HTML] = rule.deadlines.map { limit in
      """
      \(limit.title): \(limit.length.words) after \(Words.plain(limit.after.rawValue))\
      \(limit.provision.map { " (\($0))" } ?? "")\(StatusMarkup.grade(limit.confidence))\
      \(citation.cite(limit.sources))
      """
    }
    let rows: [HTML] = [
      StatusMarkup.row("Moves", move), StatusMarkup.row("Law", Words.period(rule.validity)),
      StatusMarkup.row(
        "Started by", rule.startedBy.map(regime.authorityName).joined(separator: "; ")),
      StatusMarkup.row("Decided by", rule.decidedBy.map(regime.authorityName)),
      StatusMarkup.row("Ground", rule.ground), StatusMarkup.row("Standard", rule.standard),
      StatusMarkup.row("Stages", rule.stages.joined(separator: " → ")),
      StatusMarkup.row("Published", rule.publication),
      StatusMarkup.row("Takes effect", rule.takesEffect),
      StatusMarkup.row("Time limit", rule.timeLimit),
      due.isEmpty ? .empty : StatusMarkup.row("Counted", StatusMarkup.list(due)),
      StatusMarkup.row("Reversal", rule.reversal),
      StatusMarkup.row("After a refusal", rule.refusal),
      StatusMarkup.row("Instrument", rule.instrument.map(regime.instrumentTitle)),
    ]
    return """
      <details id="\(rule.id)"><summary>\(rule.title)\(move.map { ": \($0)" } ?? "")\
      \(StatusMarkup.grade(rule.confidence))</summary><dl>\(rows)</dl>
      <p class="dim">\(citation.cite(rule.sources))</p></details>
      """
  }

  private var cycles: HTML {
    guard !regime.cycles.isEmpty else { return .empty }
    let items: [HTML] = regime.cycles.map { cycle in
      """
      <strong>\(cycle.title)</strong> (\(cycle.kind.rawValue)): \(cycle.text)\
      \(StatusMarkup.grade(cycle.confidence))\(citation.cite(cycle.sources))
      """
    }
    return "<h2>What comes round</h2>\(StatusMarkup.list(items))"
  }

  private var consequences: HTML {
    let effects: [HTML] = regime.effects.map { effect in
      let law = effect.validity.map(Words.period) ?? "since when is not established"
      let consequence =
        Words.consequence(effect.consequence) + (effect.penalty.map { ": \($0)" } ?? "")
      return """
        <tr><th scope="row">\(Words.plain(effect.kind))</th>
        <td data-label="Rule">\(effect.text) (\(effect.provision))\
        \(StatusMarkup.grade(effect.confidence))\(citation.cite(effect.sources))</td>
        <td data-label="Consequence">\(consequence)</td>
        <td data-label="Binds">\(effect.addressee)\
        \(StatusMarkup.small([effect.reach].compactMap { $0 }))</td>
        <td data-label="Law">\(law)</td></tr>
        """
    }
    let exemptions: [HTML] = regime.exemptions.map { item in
      let law = item.validity.map(Words.period) ?? "since when is not established"
      let lines = [law] + item.conditions.map { "condition: \($0)" }
      return """
        <strong>\(item.title)</strong> (\(item.provision)): \(item.text)\
        \(StatusMarkup.grade(item.confidence))\(citation.cite(item.sources))\(StatusMarkup.small(lines))
        """
    }
    let duties: [HTML] = regime.duties.map { duty in
      """
      \(duty.addressee): \(duty.text) (\(duty.provision))\(duty.deadline.map { "; \($0)" } ?? "")\
      \(citation.cite(duty.sources))
      """
    }
    let remedies: [HTML] = regime.remedies.map(regime.named).map { remedy in
      """
      \(remedy.title): \(remedy.who), before \(remedy.forum)\(remedy.timeLimit.map { "; \($0)" } ?? "")\
      \(citation.cite(remedy.sources))
      """
    }
    func section(_ title: String, _ items: [HTML]) -> HTML {
      items.isEmpty ? .empty : "<h3>\(title)</h3>\(StatusMarkup.list(items))"
    }
    let table: HTML =
      effects.isEmpty
      ? "<p>No effect is recorded.</p>"
      : """
      <table class="cards effects"><thead><tr><th scope="col">Conduct or measure</th>\
      <th scope="col">Rule</th><th scope="col">Consequence</th><th scope="col">Binds</th>\
      <th scope="col">Law</th></tr></thead><tbody>\(effects)</tbody></table>
      """
    return """
      \(table)\(section("Exemptions and licences: candidates to check, not permission", exemptions))\
      \(section("Duties", duties))\(section("Remedies", remedies))
      """
  }

  private var notes: HTML {
    regime.notes.isEmpty
      ? .empty : "<h2>Notes</h2>\(StatusMarkup.list(regime.notes.map { "\($0)" }))"
  }

  /// Those under a measure, then those whose designation ended, then what is not settled.
  private var parties: HTML {
    let shown = standings.filter { ![.none, .unknown].contains($0.word) }
    guard !shown.isEmpty else { return "<p>No party of the register on this day.</p>" }
    let rows: [HTML] = shown.map { line in
      let end = line.endKind.map { " (\(Words.plain($0.rawValue)))" } ?? ""
      return """
        <tr><th scope="row"><a href="/party/\(PercentCoding.encoded(line.party.id))?\(question.urlQuery)#\(regime.id)">\
        \(HTML.name(line.party.name))</a></th>
        <td data-label="Status"><span class="word \(line.word.rawValue)">\(Words.word(line.word))\(end)</span></td>
        <td class="day" data-label="Since">\(line.since.map(Words.date) ?? "–")</td></tr>
        """
    }
    return """
      <table class="cards"><thead><tr><th scope="col">Party</th><th scope="col">Status</th>\
      <th scope="col">Since</th></tr></thead><tbody>\(rows)</tbody></table>
      <p class="dim">Of the register's parties only; the published list can hold many more.</p>
      """
  }

  private var cited: Set<String> {
    var ids: Set<String> = []
    for item in regime.instruments { ids.formUnion(item.sources) }
    for item in regime.transitions {
      ids.formUnion(item.sources)
      for limit in item.deadlines { ids.formUnion(limit.sources) }
    }
    for item in regime.effects { ids.formUnion(item.sources) }
    for item in regime.exemptions { ids.formUnion(item.sources) }
    for item in regime.duties { ids.formUnion(item.sources) }
    for item in regime.remedies { ids.formUnion(item.sources) }
    for item in regime.cycles { ids.formUnion(item.sources) }
    ids.formUnion(regime.publicity?.sources ?? [])
    ids.formUnion(regime.inheritance?.sources ?? [])
    return ids
  }
}

/// All regimes with the facet whose state is the status.
struct RegimesPage {
  let regimes: [Regime]

  var html: HTML {
    let rows: [HTML] = regimes.map { regime in
      """
      <tr><th scope="row"><a href="/regime/\(regime.id)">\(regime.id)</a></th>
      <td data-label="Title">\(Words.title(regime))</td>
      <td data-label="Operative facet">\(regime.operativeTitle)</td>
      <td class="day" data-label="Verified through">\(regime.verifiedThrough.description)</td></tr>
      """
    }
    return PageFrame(
      title: "Regimes", current: "/regimes",
      content: """
        <h1>Regimes</h1>
        <p>One legal scheme with its own list each. A status is the state of the operative facet.</p>
        <table class="cards"><thead><tr><th scope="col">Regime</th><th scope="col">Title</th>\
        <th scope="col">Operative facet</th><th scope="col">Verified through</th></tr></thead>\
        <tbody>\(rows)</tbody></table>
        """
    ).html
  }
}
