import Formats
import HTTPServer
import Testing

@Suite("The JSON routes")
struct AnswerTests {
  @Test("/status has the keys of the contract")
  func contract() throws {
    let answer = try TestSite.get("/status?party=Taliban&on=2025-04-16")
    #expect(answer.status == 200)
    #expect(answer.header("Content-Type") == "application/json")
    let json = try answer.json()
    #expect(json.missing("party validOn knownBy statuses").isEmpty)
    #expect(json["party"]?.missing("id name kind") == [])
    #expect(json["validOn"] == "2025-04-16")
    #expect(json["knownBy"] == .null)
    let statuses = try #require(json["statuses"]?.elements)
    #expect(statuses.count == 33)
    for status in statuses {
      #expect(
        status.missing(
          "regime jurisdiction status endKind facets since until verifiedThrough basis relief "
            + "related remedies procedure effects exemptions assertions conflicts"
        ).isEmpty)
      #expect(status["status"]?.stringValue?.isEmpty == false)
      for effect in status["effects"]?.elements ?? [] {
        #expect(effect.missing("kind consequence provision addressee").isEmpty)
      }
      for assertion in status["assertions"]?.elements ?? [] {
        #expect(assertion.missing("source via kind published quote hedge").isEmpty)
      }
    }
    let russian = try #require(statuses.first { $0["regime"] == "RU-35FZ" })
    #expect(russian["status"] == "listed")
    #expect(
      russian["basis"]?.missing("instrument authority date evidence confidence").isEmpty == true)
    let procedure = try #require(russian["procedure"])
    #expect(
      procedure.missing("kind applicant forum stage closed scheduledFor filed").isEmpty)
    #expect(procedure["kind"] == "suspension")
    #expect(procedure["closed"] == true)
    #expect(procedure["scheduledFor"] == "2025-04-17")
  }

  @Test("With a regime there is exactly one status, unknown included, whatever its case")
  func oneRegime() throws {
    for regime in ["UZ", "uz", "RU-35FZ"] {
      let json = try TestSite.get("/status?party=taliban&regime=\(regime)").json()
      #expect(json["statuses"]?.elements?.count == 1)
    }
    let uzbek = try TestSite.get("/status?party=taliban&regime=UZ").json()
    #expect(uzbek["statuses"]?[0]?["status"] == "unknown")
  }

  @Test("The two clocks: what was known a week before the ruling is the old status")
  func knownBy() throws {
    let query = "/status?party=taliban&regime=RU-35FZ&on=2025-04-18"
    #expect(try TestSite.get(query).json()["statuses"]?[0]?["status"] == "suspended")
    let before = try TestSite.get(query + "&knownBy=2025-04-10").json()
    #expect(before["knownBy"] == "2025-04-10")
    #expect(before["statuses"]?[0]?["status"] == "listed")
    #expect(before["statuses"]?[0]?["procedure"]?["stage"] == "scheduled")
  }

  @Test("A misspelt parameter is refused with the nearest one")
  func misspelt() throws {
    let answer = try TestSite.get("/status?party=taliban&knowBy=2025-04-10")
    #expect(answer.status == 400)
    #expect(
      try answer.detail()
        == "there is no parameter 'knowBy' here: did you mean 'knownBy'? "
        + "(known: knownBy, on, party, regime)")
  }

  @Test("An unknown parameter is refused with those there are")
  func unknownParameter() throws {
    let answer = try TestSite.get("/status?party=Taliban&date=2025-04-16")
    #expect(answer.status == 400)
    #expect(
      try answer.detail()
        == "there is no parameter 'date' here (known: knownBy, on, party, regime)")
  }

  @Test(
    "A bad date is refused in the words of the date's reader",
    arguments: [
      ("on=2025-02-30", "'2025-02-30' is no date: 2025-02 has 28 days, not 30"),
      ("on=2025-13-01", "'2025-13-01' is no date: there is no month 13"),
      (
        "on=yesterday",
        "'yesterday' is no date: write a day 2025-04-17, a month 2025-04, a year 2025, "
          + "about 2025-04~, or one day of a range [2025-04-01..2025-04-17]"
      ),
      (
        "knownBy=2025-04",
        "'2025-04' is no date: write a day 2025-04-17, a month 2025-04, a year 2025, "
          + "about 2025-04~, or one day of a range [2025-04-01..2025-04-17]"
      ),
    ])
  func badDate(item: String, message: String) throws {
    let answer = try TestSite.get("/status?party=Taliban&\(item)")
    #expect(answer.status == 400)
    #expect(try answer.detail() == message)
  }

  @Test("An unknown party is 404 with the nearest names, an unknown regime with those there are")
  func unknownNames() throws {
    let party = try TestSite.get("/status?party=Zebra%20Front")
    #expect(party.status == 404)
    let message = try #require(try party.detail())
    #expect(message.hasPrefix("no party of the register is called 'Zebra Front'; nearest: "))
    let regime = try TestSite.get("/status?party=taliban&regime=XX")
    #expect(regime.status == 404)
    #expect(try regime.detail()?.contains("known: ") == true)
    #expect(try TestSite.get("/status").status == 400)
  }

  @Test("The docket is a page for a browser and JSON for a program")
  func docket() throws {
    let page = try TestSite.page("/docket?on=2025-04-16")
    #expect(page.header("Content-Type") == "text/html; charset=utf-8")
    #expect(page.text.contains("2025-04-17, behind closed doors"))
    let json = try TestSite.get("/docket?on=2025-04-16").json()
    let pending = try #require(json["pending"]?.elements)
    #expect(pending.contains { $0["party"] == "taliban" && $0["regime"] == "RU-35FZ" })
    #expect(try TestSite.page("/docket.json?on=2025-04-16").json() == json)
    #expect(try TestSite.page("/docket?on=2030-01-01").text.contains("as last verified on"))
    #expect(try TestSite.page("/divergence").header("Content-Type")?.contains("html") == true)
    #expect(try TestSite.get("/divergence").json()["parties"]?.elements?.isEmpty == false)
  }

  @Test("The calendar's lines end as RFC 5545 has it and hold at most 75 octets")
  func calendar() throws {
    let answer = try TestSite.get("/docket.ics?on=2025-04-16")
    #expect(answer.header("Content-Type") == "text/calendar; charset=utf-8")
    #expect(answer.text.utf8.count { $0 == 10 } == answer.text.utf8.count { $0 == 13 })
    let lines = answer.text.unicodeScalars.split(separator: "\r\n".unicodeScalars)
    #expect(lines.first.map(String.init) == "BEGIN:VCALENDAR")
    #expect(lines.count > 5)
    for line in lines { #expect(String(line).utf8.count <= 75) }
    #expect(answer.text.contains("DTSTART;VALUE=DATE:20250417\r\n"))
  }

  @Test("The timeline route tells events and lanes")
  func timeline() throws {
    let json = try TestSite.get("/timeline?party=Taliban").json()
    #expect((json["events"]?.elements?.count ?? 0) > 10)
    #expect(json["lanes"]?.elements?.contains { $0["regime"] == "RU-35FZ" } == true)
  }

  @Test("The server is well without lists, but ready to screen only with them")
  func health() throws {
    #expect(try TestSite.get("/healthz").json()["status"] == "ok")
    let answer = try TestSite.get("/readyz")
    #expect(answer.status == 503)
    #expect(try answer.detail() == "no list is taken in yet: run 'ostrakon update'")
  }
}
