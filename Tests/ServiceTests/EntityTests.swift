import Formats
import HTTPServer
import OfficialLists
import Ostrakon
import Testing

@Suite("Entities in yente's shape")
struct EntityTests {
  @Test("An entity is given with what is known of it, one that is not there is 404")
  func entity() throws {
    let json = try TestSite.get("/entities/taliban").json()
    #expect(
      json.missing(
        "id caption schema properties datasets referents target first_seen last_seen last_change"
      ).isEmpty)
    #expect(json["schema"] == "Organization")
    #expect(try TestSite.get("/entities/nobody").status == 404)
    #expect(try TestSite.get("/entities/taliban/adjacent").json()["adjacent"] == [:])
    #expect(try TestSite.get("/entities/taliban/adjacent/sanctions").json()["total"]?["value"] == 0)
    #expect(try TestSite.get("/entities/taliban/adjacent/name").status == 404)
  }

  @Test("A search without a text lists what the filters leave, and facets count it")
  func facets() throws {
    let all = try TestSite.get("/search/default?limit=500&facets=schema&facets=topics").json()
    let results = try #require(all["results"]?.elements)
    #expect(all["total"]?["value"] == .integer(results.count))
    for value in try #require(all["facets"]?["schema"]?["values"]?.elements) {
      let name = try #require(value["name"]?.stringValue)
      #expect(value["count"] == .integer(results.count { $0["schema"]?.stringValue == name }))
    }
    let persons = try TestSite.get("/search/default?schema=Person&limit=0").json()
    let count = results.count { $0["schema"]?.stringValue == "Person" }
    #expect(persons["total"]?["value"] == .integer(count))
    #expect(try TestSite.get("/search/default?schema=Dragon").status == 422)
  }

  @Test("Sorting is by what is asked, pages hold everything once")
  func paging() throws {
    var seen: [String] = []
    for offset in stride(from: 0, to: 40, by: 10) {
      let page = try TestSite.get("/search/default?sort=caption:desc&offset=\(offset)").json()
      seen += (page["results"]?.elements ?? []).compactMap { $0["caption"]?.stringValue }
    }
    #expect(seen.count == 40)
    #expect(seen == seen.sorted(by: >))
    #expect(Set(seen).count == 40)
  }

  @Test("A person may be entered as a legal entity, but is no company")
  func matchable() {
    let model = FTMModel.standard
    #expect(model.names.count == 71)
    #expect(model.matchable(with: "Person") == ["Person", "LegalEntity"])
    #expect(model.matchable(with: "Vessel") == ["Vessel", "Vehicle"])
    #expect(
      model.matchable(with: "LegalEntity")
        == ["Company", "LegalEntity", "Organization", "Person", "PublicBody"])
    #expect(model.matchable(with: "Thing").isSuperset(of: ["Person", "Vessel"]))
    #expect(model.matchable(with: "Article").isEmpty)
    #expect(model["Sanction"]?.properties["entity"]?.reverse == "sanctions")
    #expect(model["Company"]?.properties["birthDate"] == nil)
  }

  @Test("OpenRefine's protocol: a manifest, answers to queries, and values to extend with")
  func reconciliation() throws {
    let manifest = try TestSite.get("/reconcile/default").json()
    #expect(manifest["versions"] == ["0.2"])
    let queries = "%7B%22q%22:%7B%22query%22:%22Taleban%22,%22type%22:%22Organization%22%7D%7D"
    let answer = try TestSite.post("/reconcile/default", "queries=\(queries)")
    #expect(try answer.json()["q"]?["result"]?[0]?["id"] == "taliban")
    #expect(answer.header("Access-Control-Allow-Origin") == "*")
    let extend =
      "%7B%22ids%22:%5B%22taliban%22%5D,%22properties%22:%5B%7B%22id%22:%22name%22%7D%5D%7D"
    let rows = try TestSite.post("/reconcile/default", "extend=\(extend)").json()["rows"]
    #expect(rows?["taliban"]?["name"]?[0]?["str"] == "Taliban")
    #expect(try TestSite.post("/reconcile/default", "queries=[").status == 400)
  }

  @Test("A regime is a data set of who stands under it")
  func regimes() throws {
    let listed = try TestSite.get("/search/ru_35fz?limit=500").json()
    let ids = (listed["results"]?.elements ?? []).compactMap { $0["id"]?.stringValue }
    #expect(ids.contains("taliban"))
    let names = try TestSite.get("/catalog").json()["datasets"]?.elements?.compactMap {
      $0["name"]?.stringValue
    }
    #expect(names?.contains("ru_35fz") == true)
  }
}
