import Chronology
import HTTPServer
import Ostrakon
import Register

/// A regime whole: who decides, by which dated rules, with which effects, and who is under it on a day.
struct RegimePage {
  let regime: Regime
  let standings: [Standing]
  let register: DesignationRegister
  let question: Question
  let pictures: RegimePictures

  private var citation: Citation { Citation(sources: register.sources) }

  var html: HTML {
    PageFrame(
      title: "\(regime.id) \(regime.title)", current: "/regimes",
      content: """
        <h1>\(regime.id) · \(Words.title(regime))</h1>
        \(StatusMarkup.dayForm("/regime/\(PercentCoding.encoded(regime.id))", asked: question.asked, knownBy: question.knownBy))
        <nav class="changes" aria-label="On this page"><ul class="contents">\(contents)</ul></nav>
        <dl>\(head)</dl>
        <h2 id="instruments">Instruments</h2>\(StatusMarkup.list(instruments))
        <h2 id="lifecycle">Lifecycle</h2>
        \(pictures.lifecycle)
        <p class="dim">The rules by which a designation moves, each with the days on which it is law.</p>
        \(rules)
        \(cycles)
        <h2 id="consequences">What follows from a listing</h2>\(consequences)
        \(notes)
        \(pictures.statistics)
        \(RegimeParties(regime: regime, standings: standings, register: register, question: question).html)
        \(citation.section(cited))
        """
    ).html
  }

  private var contents: [HTML] {
    let places = [
      ("instruments", "Instruments"), ("lifecycle", "Lifecycle"),
      ("consequences", "What follows"), ("statistics", "Over time"),
      ("parties", "Parties under it"), ("sources", "Sources"),
    ]
    let shown = places.filter { $0.0 != "statistics" || !pictures.isWithoutNumbers }
    return shown.map { "<li><a href=\"#\($0)\">\($1)</a></li>" }
  }

  /// The day by which the law is judged: the last one asked about.
  private var day: Day { question.asked.last }

  private var head: [HTML] {
    let authorities: [HTML] = regime.authorities.map {
      "\($0.name): \($0.roles.map(Words.plain).joined(separator: ", "))"
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
        item.until.map { "until \(Words.date($0))" },
        Words.law(Period(start: item.inForce ?? item.date, end: item.until), on: day), item.note,
      ].compactMap { $0 }.joined(separator: "; ")
      return """
        \(item.title)\(StatusMarkup.grade(item.confidence))\(citation.cite(item.sources))\
        \(StatusMarkup.small([life].filter { !$0.isEmpty }))
        """
    }
  }

  private var rules: [HTML] {
    let numbers = pictures.numbers
    return regime.transitions.map { transition($0, numbers[$0.id]) }
  }

  private func transition(_ rule: Transition, _ number: Int?) -> HTML {
    let from = rule.from.map(Words.facet).joined(separator: " or ")
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
    let brief = [
      rule.validity == .always ? "always" : "law \(Words.period(rule.validity))",
      Words.law(rule.validity, on: day),
      rule.decidedBy.map { "decided by \(regime.authorityName($0))" },
    ].compactMap { $0 }
    return """
      <details class="clear" id="rule-\(rule.id)"><summary>\(number.map { "\($0) · " } ?? "")\(rule.title)\(move.map { ": \($0)" } ?? "")\
      \(StatusMarkup.grade(rule.confidence))\(StatusMarkup.small([brief.joined(separator: " · ")]))</summary>
      <dl>\(rows)\(sources(rule.sources))</dl></details>
      """
  }

  private func sources(_ ids: [String]) -> HTML {
    ids.isEmpty ? .empty : StatusMarkup.row("Sources", citation.cite(ids))
  }

  private var cycles: HTML {
    guard !regime.cycles.isEmpty else { return .empty }
    let items: [HTML] = regime.cycles.map { cycle in
      """
      <strong>\(cycle.title)</strong> (\(cycle.kind.rawValue)): \(cycle.text)\
      \(cycle.provision.map { " (\($0))" } ?? "")\(StatusMarkup.grade(cycle.confidence))\(citation.cite(cycle.sources))\
      \(StatusMarkup.small([next(cycle)].compactMap { $0 }))
      """
    }
    return "<h2 id=\"cycles\">What comes round</h2>\(StatusMarkup.list(items))"
  }

  /// When it comes round next, seen from the asked day.
  private func next(_ cycle: Cycle) -> String? {
    let often = cycle.every.map { "every \($0.words)" }
    let due = cycle.due(after: day).map { "next \(Words.date($0))" }
    let text = [often, due].compactMap { $0 }.joined(separator: "; ")
    return text.isEmpty ? nil : text
  }

  private var consequences: HTML {
    let effects: [HTML] = regime.effects.map { effect in
      let law = effect.validity.map(Words.period) ?? "since when is not established"
      let facet = regime.facets.first {
        effect.trigger == $0.id && regime.operativeFacet != $0.id
      }.map { "follows from: \($0.title)" }
      let details = [Words.law(effect.validity, on: day), facet].compactMap { $0 }
      let consequence =
        Words.consequence(effect.consequence) + (effect.penalty.map { ": \($0)" } ?? "")
      return """
        <tr><th scope="row">\(Words.plain(effect.kind))</th>
        <td data-label="Rule">\(effect.text) (\(effect.provision))\
        \(StatusMarkup.grade(effect.confidence))\(citation.cite(effect.sources))\
        \(StatusMarkup.small([effect.note].compactMap { $0 }))</td>
        <td data-label="Consequence">\(consequence)</td>
        <td data-label="Binds">\(effect.addressee)\
        \(StatusMarkup.small([effect.reach].compactMap { $0 }))</td>
        <td data-label="Law">\(law)\(StatusMarkup.small(details))</td></tr>
        """
    }
    let exemptions = regime.exemptions.map { item in
      let state =
        item.validity == nil ? "since when is not established" : Words.law(item.validity, on: day)
      return ExemptionMarkup(exemption: item, state: state, citation: citation).html
    }
    let duties: [HTML] = regime.duties.map { duty in
      """
      \(duty.addressee): \(duty.text) (\(duty.provision))\(duty.deadline.map { "; \($0)" } ?? "")\
      \(StatusMarkup.grade(duty.confidence))\(citation.cite(duty.sources))\
      \(StatusMarkup.small([Words.law(duty.validity, on: day)].compactMap { $0 }))
      """
    }
    let remedies: [HTML] = regime.remedies.map(regime.named).map { remedy in
      """
      \(remedy.title): \(remedy.who), before \(remedy.forum)\(remedy.timeLimit.map { "; \($0)" } ?? "")\
      \(remedy.provision.map { " (\($0))" } ?? "")\
      \(StatusMarkup.grade(remedy.confidence))\(citation.cite(remedy.sources))\
      \(StatusMarkup.small([Words.law(remedy.validity, on: day)].compactMap { $0 }))
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
