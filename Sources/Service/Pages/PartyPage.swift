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

  private var citation: Citation { Citation(sources: answer.sources) }

  var html: HTML {
    let party = answer.party
    let path = "/party/\(PercentCoding.encoded(party.id))"
    let days =
      "on=\(PercentCoding.encoded(asked.text))" + (knownBy.map { "&knownBy=\($0)" } ?? "")
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
        <h2 id="statuses">Where it stands on \(asked.text)\
        \(knownBy.map { ", as known on \($0)" } ?? "")</h2>
        \(lateness)
        \(recognitions)
        \(remarks)
        \(StandingsMarkup(standings: standings, citation: citation).html)
        \(picture(path))
        <p class="folded">What is folded is not printed: open it first to have it on paper.</p>
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
          \(Words.plain(relation.kind)) <a href="/party/\(id)?on=\(asked.text)">\(HTML.name(name))</a>\
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

  private func picture(_ path: String) -> HTML {
    let rows: [HTML] = timeline.events.map { event in
      """
      <tr><td class="day" data-label="Date">\(event.dates.occurred.map(Words.date) ?? "–")</td>
      <td data-label="Regime">\(event.regime ?? "–")</td>
      <td>\(event.title)\(StatusMarkup.grade(event.confidence))\(citation.cite(event.sources))</td></tr>
      """
    }
    let known = knownBy.map { "&knownBy=\($0)" } ?? ""
    let size = TimelineSVG(timeline, through: asked.last).size
    return """
      <h2 id="timeline">Timeline</h2>
      <div class="picture" tabindex="0" role="region" aria-label="Timeline, can be scrolled sideways">\
      <img src="\(path)/timeline.svg?on=\(asked.last.description)\(known)" width="\(size.width)" \
      height="\(size.height)" \
      alt="Timeline of \(answer.party.name): a lane for each regime; the events stand in the table below."></div>
      <details><summary>\(Words.count(timeline.events.count, "event", "events"))</summary>
      <table class="cards"><thead><tr><th scope="col">Date</th><th scope="col">Regime</th>\
      <th scope="col">Event</th></tr></thead><tbody>\(rows)</tbody></table></details>
      """
  }
}
