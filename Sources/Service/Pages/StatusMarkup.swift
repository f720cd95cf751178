import Chronology
import Ostrakon
import Register

/// Pieces of markup that several pages share.
enum StatusMarkup {
  /// The status word, with how it ended; the colour only repeats what the word says.
  static func word(_ status: Status) -> HTML {
    var text = status.word.rawValue
    if let endKind = status.endKind { text += " (\(endKind.rawValue))" }
    if let relief = status.relief { text += " (\(relief.rawValue))" }
    return "<span class=\"word \(status.word.rawValue)\">\(text)</span>"
  }

  /// A row of a definition list; nothing for no text.
  static func row(_ term: String, _ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return .empty }
    return "<dt>\(term)</dt><dd>\(text)</dd>"
  }

  static func row(_ term: String, _ markup: HTML) -> HTML {
    "<dt>\(term)</dt><dd>\(markup)</dd>"
  }

  /// Somebody's words or claim, with who says so, where and when.
  static func statement(_ assertion: Assertion, _ sources: [String: Source]) -> HTML {
    var parts: [HTML] = []
    if let quote = assertion.quote {
      parts.append("<p>“\(HTML.name(quote))”</p>")
    }
    if let claim = assertion.claim { parts.append("<p>\(claim)</p>") }
    var by: [String] = []
    if let speaker = assertion.speaker { by.append(speaker) }
    let source = sources[assertion.source]
    by.append("\(source?.title ?? assertion.source) [\(assertion.source)]")
    if !assertion.via.isEmpty { by.append("via " + assertion.via.joined(separator: ", via ")) }
    if let kind = source?.kind { by.append(kind.rawValue) }
    if let published = assertion.published { by.append(published.text) }
    if let hedge = assertion.hedge { by.append("hedge: “\(hedge)”") }
    parts.append("<footer>— \(by.joined(separator: "; "))</footer>")
    return "<blockquote>\(parts)</blockquote>"
  }

  /// A confidence below certain, in brackets.
  static func grade(_ confidence: Confidence) -> String {
    confidence == .certain ? "" : " [\(confidence.rawValue)]"
  }

  /// The form that changes the day a page is about.
  static func dayForm(_ action: String, asked: AskedTime, knownBy: Day?) -> HTML {
    """
    <form class="ask" action="\(action)" method="get">
    <p><label for="on">On</label><input id="on" name="on" value="\(asked.text)" \
    placeholder="2025-04-17" size="12" autocomplete="off"></p>
    <p><label for="knownBy">As known on</label><input id="knownBy" name="knownBy" \
    value="\(knownBy?.description ?? "")" placeholder="today" size="12" autocomplete="off"></p>
    <p><button type="submit">Show</button></p>
    </form>
    """
  }
}
