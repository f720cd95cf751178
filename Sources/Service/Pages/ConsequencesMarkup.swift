import Chronology
import Ostrakon
import Register

/// What follows from a status for somebody's conduct: effects, exemptions, duties, remedies.
struct ConsequencesMarkup {
  let status: Status
  let citation: Citation
  var effectsTitle = "Effects"

  /// Open where a change is under way or in dispute; folded elsewhere, since thirty-three regimes with
  /// all their rules are more than a page a person reads.
  var html: HTML {
    guard !counts.isEmpty else { return .empty }
    let isInMotion =
      !status.procedures.isEmpty || status.word == .suspended
      || status.facets.contains { $0.value == .contested }
    let attribute: HTML = isInMotion ? " open" : ""
    return """
      <details class="follows"\(attribute)><summary>What follows: \(counts.joined(separator: ", "))</summary>
      \(effects)\(exemptions)\(duties)\(remedies)</details>
      """
  }

  private var counts: [String] {
    let numbers = [
      (status.effects.count(where: \.isShown), "effect", "effects"),
      (status.exemptions.count(where: \.isShown), "exemption", "exemptions"),
      (status.duties.count, "duty", "duties"), (status.remedies.count, "remedy", "remedies"),
    ]
    return numbers.filter { $0.0 > 0 }.map { Words.count($0.0, $0.1, $0.2) }
  }

  var effects: HTML {
    let shown = status.effects.filter(\.isShown)
    guard !shown.isEmpty else { return .empty }
    let rows: [HTML] = shown.map { state in
      let effect = state.effect
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
        <td data-label="On this day"><strong>\(Words.state(state.state))</strong>\
        \(StatusMarkup.small(details(state)))</td></tr>
        """
    }
    return """
      <h3>\(effectsTitle)</h3>
      <table class="cards effects"><thead><tr><th scope="col">Conduct or measure</th>\
      <th scope="col">Rule</th><th scope="col">Consequence</th><th scope="col">Binds</th>\
      <th scope="col">On this day</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }

  /// The facet an effect follows from, where a designation has several, and since when it is law.
  private func details(_ state: EffectState) -> [String] {
    var lines: [String] = []
    if status.facets.count > 1 {
      let id = state.effect.trigger ?? status.regime.operativeFacet
      if let facet = status.facets.first(where: { $0.facet.id == id })?.facet {
        lines.append("follows from: \(facet.title)")
      }
    }
    if let validity = state.effect.validity, validity != .always {
      lines.append("law \(Words.period(validity))")
    }
    return lines
  }

  private var exemptions: HTML {
    let shown = status.exemptions.filter(\.isShown)
    guard !shown.isEmpty else { return .empty }
    let items = shown.map { ExemptionMarkup($0, citation: citation).html }
    return """
      <h3>Exemptions and licences</h3>
      <p class="dim">Candidates to check, not permission.</p>
      \(StatusMarkup.list(items))
      """
  }

  var duties: HTML {
    guard !status.duties.isEmpty else { return .empty }
    let items: [HTML] = status.duties.map { duty in
      """
      \(duty.addressee): \(duty.text) (\(duty.provision))\
      \(duty.deadline.map { "; \($0)" } ?? "")\(StatusMarkup.grade(duty.confidence))\
      \(citation.cite(duty.sources))
      """
    }
    return "<h3>Duties</h3>\(StatusMarkup.list(items))"
  }

  var remedies: HTML {
    guard !status.remedies.isEmpty else { return .empty }
    let items: [HTML] = status.remedies.map { remedy in
      """
      \(remedy.title): \(remedy.who), before \(remedy.forum)\
      \(remedy.timeLimit.map { "; \($0)" } ?? "")\
      \(remedy.provision.map { " (\($0))" } ?? "")\(StatusMarkup.grade(remedy.confidence))\
      \(citation.cite(remedy.sources))
      """
    }
    return "<h3>Remedies</h3>\(StatusMarkup.list(items))"
  }
}
