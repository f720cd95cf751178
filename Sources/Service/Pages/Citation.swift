import Ostrakon
import Register

/// How a page says where a fact comes from: short ids that lead to the list of sources at its end.
struct Citation {
  let sources: [String: Source]

  /// Ids of sources, each a link to its row; nothing for none.
  func cite(_ ids: [String]) -> HTML {
    guard !ids.isEmpty else { return .empty }
    let links: [HTML] = ids.map { id in
      sources[id] == nil ? "\(id)" : "<a href=\"#source-\(id)\">\(id)</a>"
    }
    return " <span class=\"cite\">[\(HTML(links, separator: ", "))]</span>"
  }

  /// Somebody's words or claim, with who says so, where and when, and how firmly.
  func statement(_ assertion: Assertion) -> HTML {
    var parts: [HTML] = []
    if let quote = assertion.quote { parts.append("<p>“\(HTML.name(quote))”</p>") }
    if let claim = assertion.claim { parts.append("<p>\(claim)</p>") }
    if let hedge = assertion.hedge { parts.append("<p>Hedged: “\(hedge)”</p>") }
    var by: [String] = []
    if let speaker = assertion.speaker { by.append(speaker) }
    let source = sources[assertion.source]
    by.append(source?.title ?? assertion.source)
    if !assertion.via.isEmpty { by.append("via " + assertion.via.joined(separator: ", via ")) }
    if let kind = source?.kind { by.append(Words.source(kind)) }
    if let published = assertion.published { by.append("published \(Words.date(published))") }
    let words = by.joined(separator: " · ")
    parts.append("<footer>— \(words)\(cite([assertion.source]))</footer>")
    return "<blockquote>\(parts)</blockquote>"
  }

  /// The sources a page cites, by id.
  func section(_ cited: Set<String>) -> HTML {
    let rows: [HTML] = cited.sorted().compactMap { id in
      guard let source = sources[id] else { return nil }
      return """
        <tr id="source-\(id)"><th scope="row">\(id)</th><td data-label="Kind">\(Words.source(source.kind))</td>
        <td data-label="Source">\(source.title)</td></tr>
        """
    }
    guard !rows.isEmpty else { return .empty }
    return """
      <h2 id="sources">Sources</h2>
      <table class="cards"><thead><tr><th scope="col">Id</th><th scope="col">Kind</th>\
      <th scope="col">Source</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }
}

extension StatusAnswer {
  /// Ids of the sources that the party's page names.
  func citedSources(_ events: [Event], _ whatIfs: [WhatIf]) -> Set<String> {
    var ids: Set<String> = []
    func add(_ event: Event?) {
      ids.formUnion(event?.sources ?? [])
      ids.formUnion(event?.assertions.map(\.source) ?? [])
    }
    for event in events { add(event) }
    for remark in remarks { ids.formUnion(remark.sources) }
    for recognition in recognitions { ids.formUnion(recognition.sources) }
    for status in statuses {
      add(status.basis)
      ids.formUnion(status.coverage?.sources ?? [])
      ids.formUnion(status.related?.count?.sources ?? [])
      ids.formUnion(status.assertions.map(\.source))
      for effect in status.effects where effect.isShown { ids.formUnion(effect.effect.sources) }
      for state in status.exemptions where state.isShown {
        ids.formUnion(state.exemption.sources)
      }
      for duty in status.duties { ids.formUnion(duty.sources) }
      for remedy in status.remedies { ids.formUnion(remedy.sources) }
      for conflict in status.conflicts { ids.formUnion(conflict.statements.map(\.source)) }
      for remark in status.remarks { ids.formUnion(remark.sources) }
      for state in status.procedures {
        for step in state.steps { add(step) }
        for due in state.deadlines { ids.formUnion(due.deadline.sources) }
      }
    }
    for line in whatIfs.flatMap({ $0.changes + $0.stays + $0.notSettled + $0.open }) {
      ids.formUnion(line.sources)
      if let assertion = line.assertion { ids.insert(assertion.source) }
    }
    return ids
  }
}
