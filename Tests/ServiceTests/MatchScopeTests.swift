import Formats
import HTTPServer
import Ostrakon
import Testing

@Suite("Filters of matching and search")
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
      ("on=2025-04-18", 400), ("changed_since=lately", 422), ("exclude_schema=Dragon", 422),
      ("include_dataset=nowhere", 400), ("exclude_dataset=nowhere", 400),
    ])
  func refused(item: String, status: Int) throws {
    let answer = try TestSite.post("/match/default?\(item)", body)
    #expect(answer.status == status)
    #expect(try answer.json()["detail"] != nil)
  }

  @Test("Topics and days of change narrow what is found")
  func narrowed() throws {
    #expect(try !results("topics=sanction").isEmpty)
    #expect(try results("topics=role.pep").isEmpty)
    #expect(try results("changed_since=2025-01-01").isEmpty)
  }

  @Test("An answer says what was screened against, and by which engine")
  func versions() throws {
    let json = try TestSite.post("/match/default", body).json()
    #expect(json["listVersions"] == [:])
    #expect(json["engine"] == .string(Screener.engine))
  }
}
