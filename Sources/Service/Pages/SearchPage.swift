import Chronology
import HTTPServer
import Ostrakon
import Register
import Screening

/// The search box and what it found.
struct SearchPage {
  let site: Site
  let query: String?

  /// Below this score a name resembles by chance.
  private static let threshold = 0.6
  private static let limit = 25

  var html: HTML {
    let found = found
    let title = query.map { "Search: \($0)" } ?? "Search"
    return PageFrame(
      title: title, current: "/",
      content: """
        <h1>Who is listed where, since when, by which act</h1>
        <form class="ask" action="/" method="get" role="search">
        <p><label for="q">A name, in any script</label><input type="search" id="q" name="q" \
        value="\(query ?? "")" dir="auto" autocomplete="off" spellcheck="false"></p>
        <p><button type="submit">Search</button></p>
        </form>
        <p id="count" class="vh" role="status">\(found.count)</p>
        <div id="found">\(found.html)</div>
        """
    ).html
  }

  /// What is shown below the box, and how much it is, in words for those who do not see it change.
  private var found: (html: HTML, count: String) {
    guard let query else { return (examples, "") }
    let matches = site.screener.match(
      ScreeningSubject(names: [.init(query)]), limit: SearchPage.limit,
      threshold: SearchPage.threshold)
    let count = matches.isEmpty ? "nothing found" : "\(matches.count) found"
    return (results(query, matches), count)
  }

  private var examples: HTML {
    let parties: [HTML] = site.register.parties.map { party in
      "<a href=\"/party/\(PercentCoding.encoded(party.id))\">\(HTML.name(party.name))</a>"
    }
    return "<h2>Parties of the register</h2>\(StatusMarkup.list(parties))"
  }

  private func results(_ text: String, _ matches: [Match]) -> HTML {
    guard !matches.isEmpty else {
      return """
        <p class="notice">Nothing in the register or in the lists taken in resembles \
        “\(HTML.name(text))”. That is no proof that the party is listed nowhere.</p>
        \(searched)
        """
    }
    let parties = matches.filter { $0.list == Screener.registerList }
    let entries = matches.filter { $0.list != Screener.registerList }
    let some: HTML = """
      <h2>List entries</h2><ul class="plain results">\(entries.map(entry))</ul>
      """
    return """
      \(parties.isEmpty ? .empty : "<h2>Parties</h2><ul class=\"plain results\">\(parties.map(party))</ul>" as HTML)
      \(entries.isEmpty ? .empty : some)
      \(searched)
      """
  }

  /// What was searched, and how old it is.
  private var searched: HTML {
    let lists = site.screener.versions.map { version in
      let age = version.day.days(until: site.day)
      return "\(version.list) of \(version.day) (\(Words.count(age, "day", "days")) old)"
    }
    let none = "no list is taken in yet ('ostrakon update' takes lists in)"
    return """
      <p class="dim">Searched: the register's own parties; \
      \(lists.isEmpty ? none : lists.joined(separator: ", ")). Scores run from 0 to 1.</p>
      """
  }

  private func party(_ match: Match) -> HTML {
    let statuses = site.register.statuses(of: match.id, on: AskedTime(site.day))
    let telling = statuses.filter {
      $0.word != .unknown && ($0.word != .none || $0.related != nil || !$0.procedures.isEmpty)
    }
    let words: [HTML] = telling.map { status in
      let pending = status.procedures.isEmpty ? "" : " (change pending)"
      let link = RegimeLink.html(
        status.regime.id, RegimeLink.query(AskedTime(site.day), knownBy: nil))
      return "\(link) \(StatusMarkup.word(status))\(pending)"
    }
    let last = telling.map(\.verifiedThrough).min()
    return """
      <li><a href="/party/\(PercentCoding.encoded(match.id))">\(HTML.name(match.caption))</a> \
      <span class="score">score \(MatchAnswer.shown(match.score))</span><br>
      \(HTML(words, separator: ", "))\
      \(last.map { "<span class=\"small\">Today, as last verified on \($0.description) or later.</span>" as HTML } ?? .empty)
      \(SearchPage.why(match))</li>
      """
  }

  private func entry(_ match: Match) -> HTML {
    let document = match.listed
    let version = site.screener.versions.first { $0.list == match.list }
    let joined: HTML =
      match.party.flatMap(site.register.party).map { party in
        """
         <span class="dim">is the register's</span> \
        <a href="/party/\(PercentCoding.encoded(party.id))">\(HTML.name(party.name))</a>
        """
      } ?? .empty
    let programmes = document.subject.programmes.joined(separator: ", ")
    return """
      <li><a href="\(EntryPage.path(match.id, of: match.list))">\(HTML.name(match.caption))</a> <span class="score">score \(MatchAnswer.shown(match.score))</span>\
      \(joined)
      <span class="small">\(Words.kind(document.subject.kind)) · \(match.list) \(match.id)\
      \(programmes.isEmpty ? "" : " · \(programmes)") · list of \(version?.day.description ?? "–")</span>
      \(SearchPage.why(match))</li>
      """
  }

  /// Which of the names met the query, and word by word how.
  private static func why(_ match: Match) -> HTML {
    """
    <span class="small">Found by the name \(HTML.name(match.explanation.documentName)): \
    \(match.explanation.sentence)</span>
    """
  }
}
