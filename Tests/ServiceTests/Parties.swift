import HTTPServer
import Ostrakon
import Service

extension Site {
  /// Ids of the register's parties, as the search page links them.
  var partyIDs: [String] {
    let page = router.respond(to: HTTPRequest("GET", target: "/"))
    return String(decoding: page.body, as: UTF8.self).matches(of: #/href="/party/([^"]+)"/#)
      .map { String($0.1) }
  }
}
