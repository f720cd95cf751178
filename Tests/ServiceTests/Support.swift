import Chronology
import Formats
import HTTPServer
import Ostrakon
import Service
import Testing

/// A site on the embedded facts, without a store, on a day of the test's choosing.
enum TestSite {
  /// The day the tests live in.
  static let today = "2025-04-16"

  static let site: Result<Site, any Error> = Result {
    let home = try Home(folder: "/nonexistent/ostrakon-tests")
    let day = try TestSite.day(today)
    let screener = try Screener(facts: home.facts, store: nil, on: day)
    let catalogue = try EntityCatalogue(
      screener, facts: home.facts, store: nil, home: home.folder)
    return Site(
      home: home, screener: screener, catalogue: catalogue, today: { Int(day.ordinal) })
  }

  static func router() throws -> Router { try site.get().router }

  static func day(_ text: String) throws -> Day {
    try #require(try ImpreciseDate(edtf: text).day)
  }

  /// Asks as a program does.
  static func get(_ target: String) throws -> HTTPResponse {
    try router().respond(to: HTTPRequest(.get, target))
  }

  /// Asks as a browser does.
  static func page(_ target: String) throws -> HTTPResponse {
    let headers = HTTPHeaders([("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")])
    return try router().respond(to: HTTPRequest(.get, target, headers: headers))
  }

  static func post(_ target: String, _ body: String) throws -> HTTPResponse {
    try router().respond(to: HTTPRequest(.post, target, body: Array(body.utf8)))
  }
}

extension HTTPResponse {
  func header(_ name: String) -> String? { headers[name] }

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The answer's body as JSON.
  func json() throws -> JSONValue { try JSONValue(parsing: body) }

  /// The error's message, in yente's shape.
  func detail() throws -> String? { try json()["detail"]?.stringValue }
}

extension JSONValue {
  var keys: [String] { members?.map(\.key) ?? [] }

  /// Keys in which this object falls short.
  func missing(_ wanted: String) -> [String] {
    wanted.split(separator: " ").map(String.init).filter { !keys.contains($0) }
  }
}
