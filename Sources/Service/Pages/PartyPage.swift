import Chronology
import HTTPServer
import Ostrakon
import Register

/// A party: where it stands on a day, regime by regime, and who says so.
struct PartyPage {
  let answer: StatusAnswer
  let register: DesignationRegister
  let asked: AskedTime
  let knownBy: Day?
  let timeline: TimelineAnswer
  let entries: PartyEntries
  let reports: PartyReports

  private var citation: Citation { Citation(sources: answer.sources) }

  var html: HTML {
    let party = answer.party
    let path = "/party/\(PercentCoding.encoded(party.id))"
    let days = RegimeLink.query(asked, knownBy: knownBy)
    let standings = PartyStandings(answer.inReadingOrder)
    let statuses = standings.detailed
    let whatIfs = statuses.map(whatIfs)
    let sections: [HTML] = zip(statuses, whatIfs).map { status, whatIfs in
      RegimeSection(status: status, citation: citation, whatIfs: whatIfs).html
    }
    return PageFrame(
      title: "\(party.name) on \(asked.text)",
      content: """
        <h1>\(HTML.name(party.name))</h1>
        \(names)
        <p>\(party.description ?? "")</p>
        \(relations)
        \(StatusMarkup.dayForm(path, asked: asked, knownBy: knownBy))
        <p><a href="\(path)/effects?\(days)">What bears on dealings with it on this day</a></p>
        \(ChangeDays(timeline, around: asked).links(path, knownBy: knownBy))
        \(contents(statuses))
        <h2 id="statuses">Where it stands on \(asked.text)\
        \(knownBy.map { ", as known on \($0)" } ?? "")</h2>
        \(lateness)
        \(recognitions)
        \(remarks)
        \(StandingsMarkup(standings: standings, citation: citation).html)
        \(PartyTimeline(timeline: timeline, path: path, asked: asked, knownBy: knownBy, citation: citation).html)
        \(entries.html)
        \(reports.html)
        <p class="folded">What is folded is not printed: open it first to have it on paper.</p>
        \(sections.isEmpty ? .empty : "<h2 class=\"vh\" id=\"regimes\">Regime by regime</h2>" as HTML)
        \(sections)
        \(citation.section(answer.citedSources(timeline.events, whatIfs.flatMap { $0 })))
        """
    ).html
  }

  private var names: HTML {
    let names = answer.party.names.map { HTML.name($0.text, language: $0.language) }
    return names.isEmpty ? .empty : "<p class=\"names\">\(HTML(names, separator: " · "))</p>"
  }

  private var relations: HTML {
    StatusMarkup.list(
      answer.party.relations.map { relation in
        let name = register.party(relation.party)?.name ?? relation.party
        let id = PercentCoding.encoded(relation.party)
        return """
          \(Words.plain(relation.kind)) <a href="/party/\(id)?\(RegimeLink.query(asked, knownBy: knownBy))">\(HTML.name(name))</a>\
          \(relation.note.map { ". \($0)" } ?? "")
          """
      })
  }

  private var lateness: HTML {
    let late = answer.statuses.filter(\.isBeyondVerified)
    guard !late.isEmpty else { return .empty }
    let unchecked = late.allSatisfy { $0.word == .unknown }
    guard !unchecked else { return .empty }
    let which =
      late.count == answer.statuses.count
      ? "For every regime"
      : "For " + late.filter { $0.word != .unknown }.map(\.regime.id).joined(separator: ", ")
    return """
      <p class="notice">\(which) the day asked about lies after the last day on which the facts were \
      checked: these statuses are as last verified, on the day their row says.</p>
      """
  }

  private var recognitions: HTML {
    HTML(
      answer.recognitions.map { recognition in
        let state = Words.place(recognition.state)
        let text =
          recognition.isRecognised
          ? "recognised by \(state) \(recognition.since.map(Words.since) ?? "since an unknown day")"
          : "not recognised by \(state)"
        return """
          <p><strong>Government formed by the party:</strong> \(text)\(citation.cite(recognition.sources))</p>
          """
      })
  }

  private var remarks: HTML {
    HTML(answer.remarks.map { "<p>\($0.text)\(citation.cite($0.sources))</p>" })
  }

  /// The ends each pending procedure can have, each with what would follow. What is decided already
  /// can only take effect.
  private func whatIfs(_ status: Status) -> [WhatIf] {
    status.procedures.flatMap { state in
      let ends = state.effectiveFrom == nil ? WhatIf.Supposition.allCases : [.granted]
      return ends.compactMap { supposition in
        try? register.whatIf(
          supposition, of: answer.party.id, under: status.regime.id, procedure: state.id,
          on: asked, knownBy: knownBy)
      }
    }
  }

  /// What stands on the page, with the regimes that have a section of their own.
  private func contents(_ statuses: [Status]) -> HTML {
    let regimes: [HTML] = statuses.map { "<a href=\"#\($0.regime.id)\">\($0.regime.id)</a>" }
    return """
      <nav class="changes" aria-label="On this page"><ul class="contents">
      <li><a href="#statuses">Where it stands</a></li><li><a href="#timeline">Timeline</a></li>
      \(answer.party.listLinks.isEmpty ? .empty : "<li><a href=\"#entries\">Entries on lists</a></li>" as HTML)
      \(regimes.isEmpty ? .empty : "<li>Regime by regime: \(HTML(regimes, separator: ", "))</li>" as HTML)
      <li><a href="#sources">Sources</a></li></ul></nav>
      """
  }
}
