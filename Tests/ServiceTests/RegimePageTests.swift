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
    #expect(try answer.detail()?.contains("US-FTO") == true)
  }

  @Test("answers programs in JSON, alone and in the list")
  func json() throws {
    let regime = try TestSite.get("/regime/US-FTO").json()
    #expect(regime["id"] == "US-FTO")
    #expect(regime["transitions"]?.elements?.isEmpty == false)
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
