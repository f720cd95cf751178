import HTTPServer
import Register

/// What went wrong and what to do, for people.
struct ErrorPage {
  let status: Int
  let message: String
  /// Parties the reader may have meant.
  var parties: [Party] = []
  /// Another page the reader may have meant.
  var nearest: Refusal.Place?

  var response: HTTPResponse {
    let title = status == 404 ? "Not found" : "This cannot be answered"
    let links: [HTML] = parties.map { party in
      "<a href=\"/party/\(PercentCoding.encoded(party.id))\">\(HTML.name(party.name))</a>"
    }
    let parties: HTML =
      links.isEmpty ? .empty : "<h2>The nearest parties</h2>\(StatusMarkup.list(links))"
    let meant: HTML =
      nearest.map { "<p>Did you mean <a href=\"\($0.path)\">\($0.name)</a>?</p>" } ?? .empty
    let content: HTML = """
      <h1>\(title)</h1>
      <p class="notice">\(message)</p>
      \(meant)\(parties)
      <p><a href="/">Search for a party</a></p>
      """
    return Site.page(PageFrame(title: title, content: content).html, status: status)
  }
}
