import Formats
import HTTPServer
import Testing

@Suite("The page of a regime")
struct RegimePageTests {
  @Test("tells who decides, by which dated rules, with which effects, and who is under it")
  func whole() throws {
    let page = try TestSite.page("/regime/RU-35FZ?on=2025-04-18").text
    #expect(page.contains("<strong>Ban on activity</strong> (operative: its state is the status)"))
    #expect(page.contains("Supreme Court of the Russian Federation: decider"))
    #expect(page.contains("Suspension of the ban on activity: in force → suspended"))
    #expect(page.contains("Criminal Code art. 205.5(2)"))
    #expect(page.contains("Copy of the judgment to the FSB"))
    #expect(page.contains("href=\"/party/taliban?on=2025-04-18#RU-35FZ\""))
    #expect(page.contains("<span class=\"word suspended\">suspended</span>"))
  }

  @Test("names the forum of a remedy, not its id")
  func forum() throws {
    let page = try TestSite.page("/regime/EU-931").text
    #expect(page.contains("before General Court"))
    #expect(!page.contains("before eu-general-court"))
  }

  @Test("is found whatever the case of its id; an unknown id is refused with the known ones")
  func ids() throws {
    #expect(try TestSite.page("/regime/us-fto").status == 200)
    let answer = try TestSite.get("/regime/US-FTX")
    #expect(answer.status == 404)
    #expect(try answer.detail()?.contains("did you mean US-FTO? (known: AE ") == true)
    let page = try TestSite.page("/regime/US-FTX")
    #expect(page.status == 404)
    #expect(page.text.contains("Did you mean <a href=\"/regime/US-FTO\">US-FTO</a>?"))
  }

  @Test("says of each rule whether it was law on the asked day")
  func law() throws {
    let early = try TestSite.page("/regime/RU-35FZ?on=2005-04-18").text
    #expect(early.contains("law from 2024-12-28 · not yet law on 2005-04-18 · decided by court"))
    let late = try TestSite.page("/regime/RU-35FZ?on=2025-04-18").text
    #expect(late.contains("law 1998-07-25 to 2006-03-05 · no longer law on 2025-04-18"))
    #expect(!late.contains("not yet law on"))
  }

  @Test("shows no bare none where others are listed, and folds the established negatives")
  func parties() throws {
    let page = try TestSite.page("/regime/UN-1988?on=2025-04-18").text
    #expect(
      page.contains(
        "<span class=\"word none\">none</span><span class=\"small\">The movement itself is no entry"
      ))
    let russian = try TestSite.page("/regime/RU-35FZ?on=2025-04-18").text
    #expect(russian.contains("<summary>Not listed, by evidence: "))
    #expect(russian.contains("not checked here, which is not “not listed”"))
  }

  @Test("draws the lifecycle, with an arrow broken where none of its rules was law")
  func drawn() throws {
    let late = try TestSite.page("/regime/RU-35FZ?on=2025-04-18").text
    #expect(late.contains("<svg class=\"lifecycle\""))
    #expect(
      late.contains("<a href=\"#rule-ru-suspension\"><title>Suspension of the ban on activity"))
    #expect(late.contains("<summary>3 · Suspension of the ban on activity: in force → suspended"))
    #expect(!late.contains("class=\"move broken\""))
    let early = try TestSite.page("/regime/RU-35FZ?on=2010-01-01").text
    // Suspension and resumption came with the law of December 2024.
    #expect(early.split(separator: "class=\"move broken\"").count == 3)
    #expect(
      early.contains(
        "in force to suspended: 3 Suspension of the ban on activity (not law on 2010-01-01)"))
  }

  @Test("counts who was under it year by year, and as far as it was known")
  func statistics() throws {
    let page = try TestSite.page("/regime/RU-35FZ?on=2025-04-16").text
    #expect(page.contains("<h2 id=\"statistics\">How many, over time</h2>"))
    #expect(page.contains("<svg class=\"plot\""))
    #expect(page.contains("<td class=\"day\">2002-12-31</td><td>0</td>"))
    // The fifteen of 14 February 2003, as far as the register has them.
    let first = try #require(page.firstMatch(of: /2003-12-31<\/td><td>([0-9]+)</))
    #expect(try #require(Int(first.1)) > 5)
  }

  @Test("puts the limits of an exemption before its text")
  func limits() throws {
    let page = try TestSite.page("/regime/US-SDGT").text
    let title = try #require(page.firstRange(of: "<strong>General Licence 20"))
    let item = page[title.lowerBound...].prefix(while: { $0 != "¶" })
    let limit = try #require(item.firstRange(of: "only in <strong>Afghanistan</strong>"))
    let text = try #require(item.firstRange(of: "<p>Transactions involving Afghanistan"))
    #expect(limit.lowerBound < text.lowerBound)
  }

  @Test("answers programs in JSON, alone and in the list")
  func json() throws {
    let regime = try TestSite.get("/regime/US-FTO").json()
    #expect(regime["id"] == "US-FTO")
    #expect(regime["transitions"]?.elements?.isEmpty == false)
    let parties = try #require(
      try TestSite.get("/regime/RU-35FZ?on=2025-04-18").json()["parties"]?.elements)
    #expect(
      parties.first { $0["id"] == "taliban" }?["status"] == "suspended")
    // As on the page, a "none" says whether others are listed in the party's place.
    let listed = try #require(
      try TestSite.get("/regime/UN-1988?on=2025-04-18").json()["parties"]?.elements)
    let taliban = listed.first { $0["id"] == .string("taliban") }
    #expect(taliban?["status"] == .string("none"))
    #expect(taliban?["associated"] == .bool(true))
    let list = try #require(try TestSite.get("/regimes").json()["regimes"]?.elements)
    #expect(list.count == 33)
    #expect(list.allSatisfy { $0["operativeFacet"]?.stringValue?.isEmpty == false })
  }

  @Test("Every regime has a page")
  func every() throws {
    let list = try #require(try TestSite.get("/regimes").json()["regimes"]?.elements)
    for regime in list {
      let id = try #require(regime["id"]?.stringValue)
      #expect(try TestSite.page("/regime/\(id)").status == 200, "\(id)")
      #expect(try TestSite.page("/regimes").text.contains("<a href=\"/regime/\(id)\">"))
    }
  }
}
