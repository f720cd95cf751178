import HTTPServer
import Ostrakon
import Service

extension Site {
  /// Ids of the register's parties, as the search page links them.
  func partyIDs() throws -> [String] {
    try router.respond(to: HTTPRequest(.get, "/")).text.matches(of: #/href="/party/([^"]+)"/#)
      .map { String($0.1) }
  }
}
