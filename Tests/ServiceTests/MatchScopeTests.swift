import Formats
import HTTPServer
import Ostrakon
import Testing

@Suite("Filters of the matching")
struct MatchScopeTests {
  private let body = """
    {"queries": {"q": {"schema": "Organization", "properties": {"name": ["Taleban"]}}}}
    """

  private func results(_ query: String) throws -> [JSONValue] {
    let json = try TestSite.post("/match/default?threshold=0.5&\(query)", body).json()
    return try #require(json["responses"]?["q"]?["results"]?.elements)
  }

  @Test("An entity left out makes room for the next one")
  func leftOut() throws {
    let both = try results("limit=2")
    #expect(both.count == 2)
    #expect(both.first?["id"] == "taliban")
    #expect(try results("limit=1&exclude_entity_ids=taliban") == [both[1]])
  }

  @Test("A schema or a dataset can be left out")
  func schemata() throws {
    #expect(try results("exclude_schema=Organization").isEmpty)
    #expect(try !results("exclude_schema=Vessel").isEmpty)
    #expect(try results("exclude_dataset=\(Screener.registerList)").isEmpty)
    #expect(try !results("include_dataset=\(Screener.registerList)").isEmpty)
  }

  @Test(
    "A filter that cannot be applied is refused, not passed over",
    arguments: [
      "on=2025-04-18", "topics=sanction", "changed_since=2025-01-01", "exclude_schema=Dragon",
      "exclude_schema=Thing", "include_dataset=nowhere", "exclude_dataset=nowhere",
    ])
  func refused(item: String) throws {
    let answer = try TestSite.post("/match/default?\(item)", body)
    #expect(answer.status == 400)
    #expect(try answer.detail()?.isEmpty == false)
  }

  @Test("An answer says what was screened against, and by which engine")
  func versions() throws {
    let json = try TestSite.post("/match/default", body).json()
    #expect(json["listVersions"] == [:])
    #expect(json["engine"] == .string(Screener.engine))
  }
}
