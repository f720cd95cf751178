import Chronology
import Formats
import HTTPServer
import Ostrakon
import Service
import Testing

@Suite("Reading a report on the page")
struct ReadingPageTests {
  private static let text =
    "Russia's Supreme Court suspended the ban on the Taliban on April 17. Russia has not recognised the Taliban government."

  /// A site with a store of its own, since decisions are written.
  private func router(_ folder: String) throws -> Router {
    let home = try Home(folder: folder)
    let day = try TestSite.day(TestSite.today)
    let screener = try Screener(facts: home.facts, store: nil, on: day)
    let catalogue = try EntityCatalogue(screener, facts: home.facts, store: nil, home: home.folder)
    var site = Site(
      home: home, screener: screener, catalogue: catalogue, today: { Int(day.ordinal) })
    site.clock = { 1_744_891_200 }
    return site.router
  }

  private func post(
    _ router: Router, _ target: String, _ body: String, _ headers: [(name: String, value: String)]
  ) throws -> HTTPResponse {
    router.respond(
      to: try HTTPRequest(.post, target, headers: HTTPHeaders(headers), body: Array(body.utf8)))
  }

  private func page(_ router: Router, _ target: String) throws -> String {
    router.respond(
      to: try HTTPRequest(.get, target, headers: HTTPHeaders([("Accept", "text/html")]))
    ).text
  }

  @Test(
    "Words are marked beside events; what is accepted stands on the party's page, and can be taken back"
  )
  func decides() throws {
    let folder = "/tmp/ostrakon-read-\(UInt64.random(in: 0 ... .max))"
    let router = try router(folder)
    let form =
      "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\(Self.text)\r\n"
      + "--x\r\nContent-Disposition: form-data; name=\"publisher\"\r\n\r\nNorthern <Wire>\r\n"
      + "--x\r\nContent-Disposition: form-data; name=\"published\"\r\n\r\n2025-04-18\r\n--x--\r\n"
    let begun = try post(
      router, "/read", form, [("Content-Type", "multipart/form-data; boundary=x")])
    #expect(begun.status == 303)
    let place = try #require(begun.header("Location"))
    let shown = try page(router, place)
    #expect(shown.contains("<mark id=\"words-1\">Russia&#39;s Supreme Court suspended the ban"))
    #expect(shown.contains("Northern &lt;Wire&gt;"))
    #expect(shown.contains("known: one more who says so"))
    let type = [(name: "Content-Type", value: "application/x-www-form-urlencoded")]
    #expect(try post(router, place + "/decide", "accept=1", type).status == 400)
    #expect(try post(router, place + "/decide", "reader=Ann&accept=9", type).status == 400)
    let foreign = type + [(name: "Sec-Fetch-Site", value: "cross-site")]
    #expect(try post(router, place + "/decide", "reader=Ann&accept=1", foreign).status == 403)
    #expect(try !page(router, "/party/taliban").contains("id=\"reports\""))
    let accepted = try post(router, place + "/decide", "reader=Ann+B&accept=1", type)
    #expect(accepted.header("Location") == place + "?reader=Ann%20B#event-2")
    #expect(try page(router, place).contains("<strong>accepted</strong> by Ann B"))
    let party = try page(router, "/party/taliban")
    #expect(party.contains("id=\"reports\""))
    #expect(party.contains("suspension, under RU-35FZ, 2025-04-17, asserted"))
    #expect(party.contains("accepted by Ann B"))
    // It was published on the 18th: on the 17th nobody knew of it.
    #expect(try !page(router, "/party/taliban?knownBy=2025-04-17").contains("id=\"reports\""))
    _ = try post(router, place + "/decide", "reader=Ann&withdraw=1", type)
    #expect(try !page(router, "/party/taliban").contains("id=\"reports\""))
  }

  @Test("A program gets the events of what it sends, and a refusal for what is no article")
  func program() throws {
    let router = try TestSite.router()
    let answer = try post(
      router, "/read?published=2025-04-18", Self.text, [("Content-Type", "text/plain")])
    let events = try #require(try answer.json()["events"]?.elements)
    #expect(events.map { $0["kind"]?.stringValue } == ["suspension", "non-recognition"])
    #expect(events.first?["date"]?.stringValue == "2025-04-17")
    #expect(try post(router, "/read", "", []).status == 400)
    #expect(try post(router, "/read?published=lately", Self.text, []).status == 400)
    #expect(try TestSite.get("/read/none").status == 404)
  }
}
