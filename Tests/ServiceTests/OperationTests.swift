import Chronology
import Formats
import HTTPServer
import Ostrakon
import Service
import Synchronization
import Testing

@Suite("Running the service")
struct OperationTests {
  private final class Lines: Sendable {
    let all = Mutex<[String]>([])
  }

  private func live(
    keys: APIKeys? = nil, lines: Lines? = nil,
    fingerprint: @escaping @Sendable (Day) throws -> String = { _ in "1" }
  ) throws -> LiveSite {
    let site = try TestSite.site.get()
    let write: @Sendable (String) -> Void = { line in lines?.all.withLock { $0.append(line) } }
    return try LiveSite(
      on: TestSite.day(TestSite.today), updateToken: "known", keys: keys, log: write,
      now: { 1_000 }, fingerprint: fingerprint, make: { _, _ in (site, "1") })
  }

  private func ask(
    _ live: LiveSite, _ target: String, _ headers: [(name: String, value: String)] = []
  ) throws -> HTTPResponse {
    live.respond(to: try HTTPRequest(.get, target, headers: HTTPHeaders(headers)))
  }

  private func keys(_ line: String) throws -> APIKeys { try APIKeys("# keys\n\(line)\n") }

  @Test("A key opens what its scopes name, and no more")
  func scopes() throws {
    let live = try live(keys: keys("\(APIKeys.hash("secret")) read - press"))
    #expect(try ask(live, "/healthz").status == 200)
    #expect(try ask(live, "/status?party=taliban").status == 401)
    #expect(try ask(live, "/status?party=taliban", [("X-Api-Key", "guess")]).status == 403)
    #expect(try ask(live, "/status?party=taliban", [("X-Api-Key", "secret")]).status == 200)
    #expect(
      try ask(live, "/status?party=taliban", [("Authorization", "ApiKey secret")]).status == 200)
    // A browser's password: "me:secret".
    #expect(try ask(live, "/", [("Authorization", "Basic bWU6c2VjcmV0")]).status == 200)
    #expect(try ask(live, "/search/default?q=x", [("X-Api-Key", "secret")]).status == 403)
    #expect(try ask(live, "/metrics", [("X-Api-Key", "secret")]).status == 403)
  }

  @Test("More requests than a key may make are 429 and say when to come again")
  func rate() throws {
    let live = try live(keys: keys("\(APIKeys.hash("k")) read,match 2 robot"))
    for _ in 0..<2 { #expect(try ask(live, "/regimes", [("X-Api-Key", "k")]).status == 200) }
    let answer = try ask(live, "/regimes", [("X-Api-Key", "k")])
    #expect(answer.status == 429)
    #expect(answer.header("Retry-After") == "20")
  }

  @Test(
    "A file of keys that is none is refused with its line",
    arguments: [
      "", "secret read - x", "\(APIKeys.hash("k")) write - x", "\(APIKeys.hash("k")) read 0 x",
      "\(APIKeys.hash("k")) read -",
    ])
  func badKeys(line: String) {
    #expect(throws: APIKeys.Fault.self) { try keys(line) }
  }

  @Test("Requests are counted by route, and the log says nothing of what was asked")
  func counted() throws {
    let lines = Lines()
    let live = try live(lines: lines)
    _ = try ask(live, "/status?party=taliban")
    _ = try ask(live, "/party/somebody-secret")
    _ = try ask(live, "/nonsense/x")
    let text = try ask(live, "/metrics").text
    #expect(text.contains("ostrakon_requests_total{route=\"/status\",status=\"200\"} 1"))
    #expect(text.contains("ostrakon_requests_total{route=\"other\",status=\"404\"} 1"))
    #expect(text.contains("ostrakon_request_seconds_count{route=\"/party\"} 1"))
    let log = lines.all.withLock(\.self)
    #expect(log.count == 4)
    #expect(!log.joined().contains("secret") && !log.joined().contains("taliban"))
    #expect(try JSONValue(parsing: Array(log[0].utf8))["status"] == 200)
  }

  @Test("The next state is gone over to when the lists are others, and only then")
  func refresh() throws {
    let current = Mutex("1")
    let live = try live(fingerprint: { _ in current.withLock(\.self) })
    let day = try TestSite.day(TestSite.today)
    #expect(try !live.refresh(on: day))
    current.withLock { $0 = "2" }
    #expect(try live.refresh(on: day))
    let answer = live.respond(to: try HTTPRequest(.post, "/updatez?token=known&sync=true"))
    #expect(answer.status == 200)
    #expect(live.respond(to: try HTTPRequest(.post, "/updatez?token=no")).status == 403)
    #expect(live.respond(to: try HTTPRequest(.get, "/updatez")).status == 405)
  }

  @Test("Names are asked of the lists of another day; a day that is none or to come is refused")
  func otherDays() throws {
    let asked = Mutex<[String]>([])
    let site = try TestSite.site.get()
    let live = try LiveSite(
      on: TestSite.day(TestSite.today), updateToken: nil, now: { 1_000 }, fingerprint: { _ in "1" },
      make: { day, knownBy in
        asked.withLock { $0.append(day.description + (knownBy.map { " by \($0)" } ?? "")) }
        return (site, "1")
      })
    for _ in 0..<2 {
      #expect(try ask(live, "/search/default?q=taliban&on=2020-01-01").status == 200)
    }
    #expect(try ask(live, "/search/default?q=taliban&on=\(TestSite.today)").status == 200)
    #expect(
      try ask(live, "/search/default?q=taliban&knownBy=\(TestSite.today)").status == 200)
    for on in ["", "&on=2020-01-01"] {
      #expect(try ask(live, "/search/default?q=taliban&knownBy=2021-02-03\(on)").status == 200)
    }
    #expect(
      asked.withLock(\.self) == [
        TestSite.today, "2020-01-01", "\(TestSite.today) by 2021-02-03",
        "2020-01-01 by 2021-02-03",
      ])
    #expect(try ask(live, "/search/default?q=taliban&knownBy=2999-01-01").status == 400)
    #expect(try ask(live, "/search/default?q=taliban&on=2999-01-01").status == 400)
    #expect(try ask(live, "/search/default?q=taliban&on=lately").status == 400)
  }
}
