import Chronology
import Formats
package import HTTPServer
package import Ledger
import NewsReading
package import Ostrakon
import Register

/// What the service answers from: the register, the screener, and the day it is.
///
/// A value of immutable parts, shared by all requests.
package struct Site: Sendable {
  let home: Home
  let screener: Screener
  /// What is screened against as entities, in the order of the screener's documents.
  let catalogue: EntityCatalogue
  let today: @Sendable () -> Int
  /// The versions of lists held; nil where none are.
  let store: ListLedger?
  /// Customer files being screened; shared by all states of the site.
  package var screenings = ScreeningJobs()
  /// Articles being read; shared by all states of the site.
  package var articles = ReadArticles()
  let newsReader: NewsReader
  /// Seconds since 1970; injected, so that answers can be tested.
  package var clock: @Sendable () -> Int = { 0 }
  private let sets: SetsBox
  /// The JSON of the versions screened against, made once: it stands in every answer.
  let listVersions: [UInt8]

  private final class SetsBox: Sendable {
    let sets: DataSets
    init(_ sets: DataSets) { self.sets = sets }
  }

  /// The data sets that can be asked.
  var dataSets: DataSets { sets.sets }

  /// - Parameters:
  ///   - catalogue: made of this screener.
  ///   - today: the ordinal of today's day; injected, so that answers can be tested.
  package init(
    home: Home, screener: Screener, catalogue: EntityCatalogue, store: ListLedger? = nil,
    today: @escaping @Sendable () -> Int
  ) {
    self.home = home
    self.screener = screener
    self.catalogue = catalogue
    self.store = store
    self.today = today
    newsReader = NewsReader(home.register)
    sets = SetsBox(DataSets(home.facts, screener))
    var bytes: [UInt8] = []
    screener.versionsJSON.append(to: &bytes)
    listVersions = bytes
  }

  var register: DesignationRegister { home.register }

  var day: Day { Day(ordinal: today()) ?? .last }

  /// Every route of the service.
  package var router: Router {
    var router = Router()
    router.commonHeaders = [
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
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
    addSearch(to: &router)
    addEntities(to: &router)
    addCatalogue(to: &router)
    addReconciliation(to: &router)
    addScreenings(to: &router)
    addReading(to: &router)
    addChanges(to: &router)
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
