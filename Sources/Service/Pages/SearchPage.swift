import Chronology
import HTTPServer
import Ostrakon
import Register
import Screening

/// The search box and what it found.
struct SearchPage {
  let site: Site
  let query: String?

  var html: HTML {
    let title = query.map { "Search: \($0)" } ?? "Search"
    return PageFrame(
      title: title, current: "/",
      content: """
        <h1>Who is listed where, since when, by which act</h1>
        <form class="ask" action="/" method="get" role="search">
        <p><label for="q">A name, in any script</label><input type="search" id="q" name="q" \
        value="\(query ?? "")" autocomplete="off" spellcheck="false"></p>
        <p><button type="submit">Search</button></p>
        </form>
        \(query.map(results) ?? examples)
        """
    ).html
  }

  private var examples: HTML {
    let parties: [HTML] = site.register.parties.map { party in
      "<li><a href=\"/party/\(PercentCoding.encoded(party.id))\">\(HTML.name(party.name))</a></li>"
    }
    return "<h2>Parties of the register</h2><ul class=\"plain\">\(parties)</ul>"
  }

  private func results(_ text: String) -> HTML {
    let matches = site.screener.match(
      ScreeningSubject(names: [.init(text)]), limit: 25, threshold: 0.6)
    guard !matches.isEmpty else {
      return """
        <p class="notice">Nothing in the register or in the lists taken in resembles \
        “\(HTML.name(text))”. That is no proof that the party is listed nowhere.</p>
        """
    }
    let parties = matches.filter { $0.list == Screener.registerList }
    let entries = matches.filter { $0.list != Screener.registerList }
    return """
      \(parties.isEmpty ? .empty : "<h2>Parties</h2><ul class=\"plain results\">\(parties.map(party))</ul>" as HTML)
      \(entries.isEmpty ? .empty : "<h2>List entries</h2><ul class=\"plain results\">\(entries.map(entry))</ul>" as HTML)
      """
  }

  private func party(_ match: Match) -> HTML {
    let asked = AskedTime(site.day)
    let measures = site.register.statuses(of: match.id, on: asked).filter {
      $0.word != .none && $0.word != .unknown
    }
    let words: [HTML] = measures.map { "\($0.regime.id) \(StatusMarkup.word($0))" }
    let last = measures.map(\.verifiedThrough).max()
    return """
      <li><a href="/party/\(PercentCoding.encoded(match.id))">\(HTML.name(match.caption))</a> \
      <span class="score">\(SearchPage.score(match.score))</span><br>
      \(HTML(words, separator: ", "))\(last.map { " — as last verified, at the latest on \($0)" } ?? "")</li>
      """
  }

  private func entry(_ match: Match) -> HTML {
    let document = site.screener.index.documents[match.document]
    let version = site.screener.versions.first { $0.list == match.list }
    let joined: HTML =
      match.party.map { "<a href=\"/party/\(PercentCoding.encoded($0))\">\($0)</a>" } ?? .empty
    return """
      <li>\(HTML.name(match.caption)) <span class="score">\(SearchPage.score(match.score))</span> \(joined)<br>
      <span class="dim">\(match.list) \(match.id) \(document.subject.programmes.joined(separator: ", ")); \
      list of \(version?.day.description ?? "–"); \(match.explanation.sentence)</span></li>
      """
  }

  /// Three decimals, cut off: a score is never shown higher than it is.
  static func score(_ score: Double) -> String {
    let thousandths = Int((score * 1000).rounded(.down))
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
