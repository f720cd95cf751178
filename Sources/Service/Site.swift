import Chronology
import Formats
package import HTTPServer
package import Ostrakon
import Register

/// What the service answers from: the register, the screener, and the day it is.
///
/// A value of immutable parts, shared by all requests.
package struct Site: Sendable {
  let home: Home
  let screener: Screener
  let today: @Sendable () -> Int

  /// - Parameter today: the ordinal of today's day; injected, so that answers can be tested.
  package init(home: Home, screener: Screener, today: @escaping @Sendable () -> Int) {
    self.home = home
    self.screener = screener
    self.today = today
  }

  var register: DesignationRegister { home.register }

  var day: Day { Day(ordinal: today()) ?? .last }

  /// Every route of the service.
  package var router: Router {
    var router = Router()
    router.commonHeaders = [
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
    ]
    router.notFound = { request in
      Site.wantsPage(request)
        ? ErrorPage(status: 404, message: "There is no such page.").response
        : Site.problem(404, "no such route")
    }
    addPages(to: &router)
    addAnswers(to: &router)
    addMatching(to: &router)
    return router
  }

  /// Whether the reader is a browser rather than a program.
  static func wantsPage(_ request: HTTPRequest) -> Bool {
    request.headers["accept"]?.contains("text/html") ?? false
  }

  static func json(_ value: JSONValue, status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, type: "application/json", body: value.bytes() + [0x0A])
  }

  /// An error in yente's shape.
  static func problem(_ status: Int, _ detail: String) -> HTTPResponse {
    json(["detail": .string(detail)], status: status)
  }

  static func page(_ html: HTML, status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, type: "text/html; charset=utf-8", body: html.bytes)
  }
}
