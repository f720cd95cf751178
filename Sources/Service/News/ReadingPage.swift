import HTTPServer
import Ledger
import NewsReading
import Ostrakon
import Register

/// An article with its words marked beside the events it asserts, to be accepted or rejected.
struct ReadingPage {
  let id: String
  let answer: NewsAnswer
  let register: DesignationRegister
  let reader: String

  var html: HTML {
    let title = answer.article.title ?? "A report"
    let events: [HTML] = answer.items.enumerated().map { place, item in event(item, place + 1) }
    let none: HTML =
      "<p class=\"notice\">Nothing about a party of the register was found. That is no proof that it says nothing.</p>"
    return PageFrame(
      title: "Read: \(title)", current: "/read",
      content: """
        <h1>\(HTML.name(title))</h1>
        <p class="dim">\(head)</p>
        \(same)
        <div class="reading"><section aria-label="The article" class="article">\(paragraphs)</section>
        <section aria-label="Proposed events">
        <h2>\(Words.count(answer.proposed, "event", "events")) proposed</h2>
        \(answer.items.isEmpty ? none : form(events))
        </section></div>
        <p><a href="/read">Read another</a></p>
        """
    ).html
  }

  private var head: String {
    [
      answer.article.publisher,
      answer.article.published.map { "published \($0)" }
        ?? "no day of publication is known, so that dates without a year stay open",
      answer.article.language == .russian ? "Russian" : "English",
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private var same: HTML {
    guard let report = answer.sameStory else { return .empty }
    let title = report.title ?? "a report without a headline"
    return """
      <p class="notice">The same story was decided about before: \(HTML.name(title))\
      \(report.publisher.map { " (\($0))" } ?? ""). What it adds is one more paper, not one more source.</p>
      """
  }

  private func form(_ events: [HTML]) -> HTML {
    """
    <form action="/read/\(id)/decide" method="post" class="proposals">
    <p><label for="reader">Who decides</label><input id="reader" name="reader" value="\(reader)" required \
    autocomplete="name" maxlength="100"></p>
    <p class="dim" id="keys">With an event in focus: a accepts, r rejects, w takes a decision back, j and k go on and \
    back.</p>
    \(Array(events.prefix(answer.proposed)))
    \(doubtful(Array(events.dropFirst(answer.proposed))))
    </form>
    """
  }

  /// What was more likely misread than told, folded away.
  private func doubtful(_ events: [HTML]) -> HTML {
    guard !events.isEmpty else { return .empty }
    return """
      <details><summary>\(events.count) doubtful: more likely misread than told</summary>
      \(events)
      </details>
      """
  }

  // MARK: The article

  /// The text with the sentences of events marked, each with the numbers of its events.
  private var paragraphs: [HTML] {
    let bytes = Array(answer.article.text.utf8)
    var numbers: [Range<Int>: [Int]] = [:]
    for (place, item) in answer.items.prefix(answer.proposed).enumerated() {
      for wording in item.event.wordings where !(numbers[wording.range] ?? []).contains(place + 1) {
        numbers[wording.range, default: []].append(place + 1)
      }
    }
    let marks = numbers.sorted { $0.key.lowerBound < $1.key.lowerBound }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var paragraphs: [HTML] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count,
        !(bytes[end] == 0x0A && end + 1 < bytes.count && bytes[end + 1] == 0x0A)
      { end += 1 }
      var pieces: [HTML] = []
      var place = start
      for mark in marks where mark.key.lowerBound >= place && mark.key.upperBound <= end {
        let links: [HTML] = mark.value.map { "<a href=\"#event-\($0)\">\($0)</a>" }
        pieces.append("\(text(place..<mark.key.lowerBound))")
        pieces.append(
          "<mark id=\"words-\(mark.value[0])\">\(text(mark.key))</mark><sup>\(HTML(links, separator: ", "))</sup>"
        )
        place = mark.key.upperBound
      }
      pieces.append("\(text(place..<end))")
      if end > start { paragraphs.append("<p dir=\"auto\">\(HTML(pieces, separator: ""))</p>") }
      start = end + 2
    }
    return paragraphs
  }

  // MARK: The events

  private func event(_ item: NewsAnswer.Item, _ number: Int) -> HTML {
    let event = item.event
    let party: HTML =
      event.party.flatMap(register.party).map { party in
        "<a href=\"/party/\(PercentCoding.encoded(party.id))\(day(event))\">\(HTML.name(party.name))</a>"
      } ?? "no party named"
    let rows: [HTML] = [
      StatusMarkup.row("Party", party),
      event.regime.map { StatusMarkup.row("Regime", RegimeLink.html($0, "")) } ?? .empty,
      number > answer.proposed
        ? StatusMarkup.row("Words", event.wordings.first.map { "“\($0.text)”" }) : .empty,
      StatusMarkup.row("Date", event.date.map { $0 + (event.dateGuess.map { " (\($0))" } ?? "") }),
      StatusMarkup.row("Firmness", firmness(event)),
      event.isClosed ? StatusMarkup.row("Held", "behind closed doors") : .empty,
      StatusMarkup.row(
        "Aims at", event.aims.map { Words.plain($0.rawValue) }.joined(separator: ", ")),
      StatusMarkup.row("Register", held(item)),
      StatusMarkup.row(
        "By the law",
        event.correction.map { "worded as \($0.worded.rawValue): \($0.reason)" } ?? event.objection),
      StatusMarkup.row(
        "Who says so",
        event.wordings.first.map {
          ([answer.article.publisher ?? "this article"] + $0.chain).joined(separator: ", after ")
        }),
      StatusMarkup.row(
        "Confidence",
        "\(Int((event.confidence * 100).rounded())) %\(event.reasons.isEmpty ? "" : ": \(event.reasons.joined(separator: "; "))")"
      ),
    ]
    return """
      <article class="event \(item.decided?.decision.rawValue ?? "open")" id="event-\(number)" tabindex="0" \
      aria-labelledby="event-\(number)-title">
      <h3 id="event-\(number)-title">\(title(number)) · \(Words.plain(event.kind.rawValue))</h3>
      \(state(item))
      <dl>\(rows)</dl>
      \(buttons(item, number))
      </article>
      """
  }

  /// The number, leading to the marked words; those of doubtful events are not marked, but told.
  private func title(_ number: Int) -> HTML {
    number > answer.proposed ? "\(number)" : "<a href=\"#words-\(first(number))\">\(number)</a>"
  }

  /// The number under which an event's words are marked.
  private func first(_ number: Int) -> Int {
    guard let range = answer.items[number - 1].event.wordings.first?.range else { return number }
    return
      (answer.items.firstIndex { $0.event.wordings.contains { $0.range == range } } ?? number - 1)
      + 1
  }

  private func day(_ event: ProposedEvent) -> String {
    event.date.map { "?on=\(PercentCoding.encoded($0))" } ?? ""
  }

  private func firmness(_ event: ProposedEvent) -> String {
    let hedges = event.wordings.compactMap(\.hedge)
    return event.modality.rawValue
      + (hedges.isEmpty ? "" : " (“\(hedges.joined(separator: "”, “"))”)")
  }

  private func held(_ item: NewsAnswer.Item) -> String {
    switch item.comparison {
    case .new: "new: it has nothing like it"
    case .known: "known: one more who says so"
    case .refining(_, let date): "known with a date less exact (\(date))"
    case .conflicting(_, let reason): "conflict: \(reason)"
    }
  }

  private func state(_ item: NewsAnswer.Item) -> HTML {
    guard let decided = item.decided else { return .empty }
    return "<p><strong>\(decided.decision.rawValue)</strong> by \(decided.reader)</p>"
  }

  private func buttons(_ item: NewsAnswer.Item, _ number: Int) -> HTML {
    if item.decided != nil {
      return "<p><button name=\"withdraw\" value=\"\(number)\">Take the decision back</button></p>"
    }
    return """
      <p><button name="accept" value="\(number)">Accept</button> \
      <button name="reject" value="\(number)" class="second">Reject</button></p>
      """
  }
}
