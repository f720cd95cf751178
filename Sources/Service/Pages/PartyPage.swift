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

  var html: HTML {
    let party = answer.party
    let path = "/party/\(PercentCoding.encoded(party.id))"
    return PageFrame(
      title: "\(party.name) on \(asked.text)",
      content: """
        <h1>\(HTML.name(party.name))</h1>
        \(names)
        <p>\(party.description ?? "")</p>
        \(StatusMarkup.dayForm(path, asked: asked, knownBy: knownBy))
        \(neighbours(path))
        \(lateness)
        \(recognitions)
        \(summary)
        \(picture(path))
        \(answer.inReadingOrder.map { RegimeSection(status: $0, answer: answer, whatIf: whatIf($0)).html })
        """
    ).html
  }

  private var names: HTML {
    let names = answer.party.names.map { HTML.name($0.text, language: $0.language) }
    return names.isEmpty ? .empty : "<p class=\"names\">\(HTML(names, separator: " · "))</p>"
  }

  /// Links to the days before and after on which a status changes.
  private func neighbours(_ path: String) -> HTML {
    let days = Set(timeline.lanes.flatMap { $0.spans.map(\.first) }).sorted()
    let before = days.last { $0 < asked.first }
    let after = days.first { $0 > asked.last }
    let known = knownBy.map { "&knownBy=\($0)" } ?? ""
    var links: [HTML] = []
    if let before {
      links.append(
        "<a href=\"\(path)?on=\(before.description)\(known)\">← change of \(before.description)</a>"
      )
    }
    if let after {
      links.append(
        "<a href=\"\(path)?on=\(after.description)\(known)\">change of \(after.description) →</a>")
    }
    return links.isEmpty ? .empty : "<p>\(HTML(links, separator: " · "))</p>"
  }

  private var lateness: HTML {
    let late = answer.statuses.filter(\.isBeyondVerified)
    guard !late.isEmpty else { return .empty }
    let which =
      late.count == answer.statuses.count
      ? "For every regime" : "For " + late.map(\.regime.id).joined(separator: ", ")
    return """
      <p class="notice">\(which) the day asked about lies after the last day on which the facts were \
      checked: these statuses are as last verified, on the day their row says.</p>
      """
  }

  private var recognitions: HTML {
    HTML(
      answer.recognitions.map { recognition in
        let text =
          recognition.isRecognised
          ? "recognised by \(recognition.state) since \(recognition.since?.text ?? "an unknown day")"
          : "not recognised by \(recognition.state)"
        return "<p><strong>Government formed by the party:</strong> \(text)</p>"
      })
  }

  private var summary: HTML {
    let rows: [HTML] = answer.inReadingOrder.map { status in
      """
      <tr><th scope="row"><a href="#\(status.regime.id)">\(status.regime.id)</a></th>
      <td data-label="Status">\(StatusMarkup.word(status))\
      \(status.procedures.isEmpty ? .empty : " <span>· change pending</span>" as HTML)</td>
      <td data-label="Since">\(status.since?.text ?? "–")</td>
      <td data-label="Verified through">\(status.verifiedThrough.description)\
      \(status.isBeyondVerified ? " (asked later)" : "")</td></tr>
      """
    }
    return """
      <table class="cards"><caption>Statuses on \(asked.text)\
      \(knownBy.map { ", as known on \($0)" } ?? "")</caption>
      <thead><tr><th scope="col">Regime</th><th scope="col">Status</th><th scope="col">Since</th>\
      <th scope="col">Verified through</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }

  private func whatIf(_ status: Status) -> WhatIf? {
    guard !status.procedures.isEmpty else { return nil }
    return try? register.whatIf(
      answer.party.id, under: status.regime.id, on: asked, knownBy: knownBy)
  }

  private func picture(_ path: String) -> HTML {
    let rows: [HTML] = timeline.events.map { event in
      """
      <tr><td data-label="Date">\(event.dates.occurred?.text ?? "–")</td>
      <td data-label="Regime">\(event.regime ?? "–")</td>
      <td>\(event.title)\(StatusMarkup.grade(event.confidence))</td></tr>
      """
    }
    return """
      <h2 id="timeline">Timeline</h2>
      <p class="picture"><img src="\(path)/timeline.svg?on=\(asked.last.description)" \
      alt="Timeline of \(answer.party.name): a lane for each regime; the events stand in the table below."></p>
      <details><summary>\(timeline.events.count) events</summary>
      <table class="cards"><thead><tr><th scope="col">Date</th><th scope="col">Regime</th>\
      <th scope="col">Event</th></tr></thead><tbody>\(rows)</tbody></table></details>
      """
  }
}
