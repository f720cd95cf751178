import Chronology
import HTTPServer
import Ostrakon
import Register

/// What bears on dealings with a party, regime by regime, for a person who must decide today.
struct EffectsPage {
  let answer: EffectsAnswer
  let register: DesignationRegister
  let question: Question

  private var citation: Citation { Citation(sources: register.sources) }
  private var id: String { PercentCoding.encoded(answer.party.id) }

  /// Regimes with something to say, measures in force first.
  private var parts: [EffectsAnswer.Part] {
    let speaking = answer.parts.filter { !$0.isSilent }
    return speaking.filter(\.status.word.isMeasure) + speaking.filter { !$0.status.word.isMeasure }
  }

  var html: HTML {
    let party = answer.party
    let asked = answer.question.words.map { "<p>Asked \($0).</p>" as HTML } ?? .empty
    return PageFrame(
      title: "What bears on dealings with \(party.name) on \(answer.asked)",
      content: """
        <h1>What bears on dealings with <a href="/party/\(id)?\(question.urlQuery)">\
        \(HTML.name(party.name))</a> on \(answer.asked)\(question.knownByText)</h1>
        \(EffectsForm(path: "/party/\(id)/effects", asked: answer.question, question: question, register: register).html)
        \(asked)
        <p class="notice"><strong>Candidates to check, never “allowed”.</strong> What stands here as an \
        exemption or a licence holds within its limits only, and other law can forbid what it lifts.</p>
        \(overview)
        \(silent)
        \(parts.map { EffectsSection(part: $0, answer: answer, citation: citation, question: question).html })
        \(citation.section(cited))
        """
    ).html
  }

  private var overview: HTML {
    guard !parts.isEmpty else {
      return "<p>The register has nothing that bears on this. That is no permission.</p>"
    }
    let rows: [HTML] = parts.map { part in
      let status = part.status
      let rules = part.effects.count { $0.effect.consequence != .noneAsSuch }
      return """
        <tr><th scope="row"><a href="#\(status.regime.id)">\(status.regime.id)</a>\
        <span class="small">\(Words.title(status.regime))</span></th>
        <td data-label="Status">\(StatusMarkup.word(status))\
        \(StatusMarkup.small(StatusMarkup.qualifications(status)))</td>
        <td data-label="Rules">\(rules)</td><td data-label="Duties">\(status.duties.count)</td>
        <td data-label="Exemptions">\(part.exemptions.count)</td></tr>
        """
    }
    return """
      <table class="cards standings counts"><caption>Regimes that bear on it</caption>
      <thead><tr><th scope="col">Regime</th><th scope="col">Status</th><th scope="col">Rules</th>\
      <th scope="col">Duties</th><th scope="col">Exemptions</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }

  /// Regimes in reach that say nothing on the question, in one line by what their silence means.
  private var silent: HTML {
    let groups: [(String, (StatusWord) -> Bool)] = [
      ("under a measure, without a rule on this conduct", \.isMeasure),
      ("not listed, by evidence", { $0 == .none }), ("ended", { $0 == .ended }),
      ("uncertain", { !$0.isMeasure && ![.none, .ended, .unknown].contains($0) }),
      ("not covered, which is not “not listed”", { $0 == .unknown }),
    ]
    let lines: [HTML] = groups.compactMap { title, belongs in
      let regimes: [HTML] = answer.silent.filter { belongs($0.word) }.map(\.regimeLink)
      return regimes.isEmpty ? nil : "\(title): \(HTML(regimes, separator: ", "))"
    }
    guard !lines.isEmpty else { return .empty }
    return
      "<p><strong>Regimes that say nothing on this</strong> – \(HTML(lines, separator: "; ")).</p>"
  }

  private var cited: Set<String> {
    var ids: Set<String> = []
    for part in parts {
      for state in part.effects + part.notLaw { ids.formUnion(state.effect.sources) }
      for state in part.exemptions + part.otherDays { ids.formUnion(state.exemption.sources) }
      for duty in part.status.duties { ids.formUnion(duty.sources) }
      for remedy in part.status.remedies { ids.formUnion(remedy.sources) }
      for conflict in part.status.conflicts { ids.formUnion(conflict.statements.map(\.source)) }
    }
    return ids
  }
}

/// One regime on the page of effects.
struct EffectsSection {
  let part: EffectsAnswer.Part
  let answer: EffectsAnswer
  let citation: Citation
  let question: Question

  private var status: Status { part.status }

  var html: HTML {
    let regime = status.regime
    return """
      <section class="regime" aria-labelledby="\(regime.id)">
      <h2 id="\(regime.id)">\(status.regimeLink) · \
      \(Words.title(regime))</h2>
      <p>\(StatusMarkup.word(status))\(StatusMarkup.small(StatusMarkup.qualifications(status)))</p>
      \(kindred)
      \(rules)
      \(exemptions)
      \(otherDays)
      \(conflicts)
      \(notes)
      </section>
      """
  }

  /// Whom else a listing reaches, where a related party is listed and this one is not.
  private var kindred: HTML {
    guard !status.kindred.isEmpty else { return .empty }
    let items: [HTML] = status.kindred.map { kin in
      """
      \(Words.plain(kin.relation)) <a href="/party/\(PercentCoding.encoded(kin.party.id))/effects?\(question.urlQuery)">\
      \(HTML.name(kin.party.name))</a>: <strong>\(Words.word(kin.word))</strong>
      """
    }
    let rule =
      status.regime.inheritance?.text
      ?? "No rule of this regime was found by which a listing reaches a related party."
    return """
      <h3>Related parties under a measure</h3>\(StatusMarkup.list(items))
      <p><strong>Whom a listing reaches:</strong> \(rule)</p>
      """
  }

  private var rules: HTML {
    // What is no offence as such stands after what is forbidden.
    let isNegative = { (state: EffectState) in state.effect.consequence == .noneAsSuch }
    var shown = status
    shown.effects = part.effects.filter { !isNegative($0) } + part.effects.filter(isNegative)
    let markup = ConsequencesMarkup(
      status: shown, citation: citation, effectsTitle: "Prohibitions and measures")
    let about = answer.question.conduct.map { " about \(Words.plain($0))" } ?? ""
    let lack =
      status.word.isMeasure
      ? "No rule\(about) that applies is on record."
      : "No rule\(about) applies to the party itself on this day."
    let none: HTML = part.effects.isEmpty ? "<p class=\"dim\">\(lack)</p>" : .empty
    return "\(none)\(markup.effects)\(markup.duties)"
  }

  private var exemptions: HTML {
    let conduct = answer.question.conduct
    // What is no answer to the conduct asked about stands last.
    let bears = { (state: ExemptionState) in conduct.map(state.exemption.bearsOn) ?? true }
    let items = (part.exemptions.filter(bears) + part.exemptions.filter { !bears($0) }).map {
      ExemptionMarkup($0, citation: citation, conduct: conduct).html
    }
    let remedies = ConsequencesMarkup(status: status, citation: citation).remedies
    guard !items.isEmpty else { return remedies }
    return """
      <h3>Exemptions and licences</h3>
      <p class="dim">Candidates to check, never “allowed”. Limits first.</p>
      \(StatusMarkup.list(items))\(remedies)
      """
  }

  /// What is or was law on other days only, so that nobody wonders whether it was overlooked.
  private var otherDays: HTML {
    let exemptions: [HTML] = part.otherDays.map { state in
      let valid = state.exemption.validity.map { ", valid \(Words.period($0))" } ?? ""
      return """
        <strong>\(state.exemption.title)</strong> (\(state.exemption.provision)): \
        \(Words.state(state.state))\(valid)\(citation.cite(state.exemption.sources))
        """
    }
    let effects: [HTML] = part.notLaw.map { state in
      let valid = state.effect.validity.map { ", law \(Words.period($0))" } ?? ""
      return """
        \(Words.plain(state.effect.kind)): \(state.effect.text) (\(state.effect.provision)): \
        \(Words.state(state.state))\(valid)\(citation.cite(state.effect.sources))
        """
    }
    guard !exemptions.isEmpty || !effects.isEmpty else { return .empty }
    return """
      <details class="clear"><summary>Not on this day: \(exemptions.count + effects.count)</summary>
      \(StatusMarkup.list(exemptions + effects))</details>
      """
  }

  private var conflicts: HTML {
    HTML(
      status.conflicts.map { conflict in
        let statements: [HTML] = conflict.statements.map {
          "<div>\(citation.statement($0))</div>"
        }
        let reading: HTML =
          conflict.reading.map { "<p><strong>Reading:</strong> \($0)</p>" } ?? .empty
        return """
          <details class="clear"><summary>Sources disagree: \(conflict.topic)</summary>
          <div class="columns">\(statements)</div>\(reading)</details>
          """
      })
  }

  private var notes: HTML {
    guard !status.regime.notes.isEmpty else { return .empty }
    let items: [HTML] = status.regime.notes.map { "\($0)" }
    return """
      <details class="clear"><summary>Notes on the regime: \(items.count)</summary>
      \(StatusMarkup.list(items))</details>
      """
  }
}
