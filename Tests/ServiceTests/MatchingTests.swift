import Formats
import HTTPServer
import Ostrakon
import Testing

@Suite("Matching in yente's shape")
struct MatchingTests {
  private let one = """
    {"queries": {"q": {"schema": "Organization", "properties": {"name": ["Taliban"]}}}}
    """

  @Test("A query is answered under its key with results, total and the query itself")
  func shape() throws {
    let answer = try TestSite.post("/match/default", one)
    #expect(answer.status == 200)
    #expect(answer.header("x-batch-size") == "1")
    let json = try answer.json()
    #expect(json["limit"] == 5)
    let response = try #require(json["responses"]?["q"])
    #expect(response["status"] == 200)
    #expect(response.missing("status results total query").isEmpty)
    #expect(response["query"]?["schema"] == "Organization")
    #expect(response["query"]?["properties"]?["name"]?[0] == "Taliban")
    let results = try #require(response["results"]?.elements)
    #expect(response["total"]?["value"] == .integer(results.count))
    #expect(response["total"]?["relation"] == "eq")
    let best = try #require(results.first)
    #expect(
      best.missing(
        "id caption schema properties datasets referents target first_seen last_seen last_change "
          + "score match explanations"
      ).isEmpty)
    #expect(best["id"] == "taliban")
    #expect(best["datasets"]?[0] == .string(Screener.registerList))
    #expect(best["match"] == true)
    let scores = results.compactMap { $0["score"]?.doubleValue }
    #expect(scores.count == results.count)
    #expect(scores == scores.sorted(by: >))
    #expect(scores.allSatisfy { (0...1).contains($0) })
  }

  @Test("Several queries are answered in their order, the unusable one in its place")
  func several() throws {
    let body = """
      {"queries": {"b": {"schema": "Organization", "properties": {"name": ["Талибан"]}},
      "a": {"schema": "Person", "properties": {"birthDate": ["1960"]}},
      "c": {"schema": "Person", "properties": {"name": ["X"], "shoe": ["44"]}}}}
      """
    let json = try TestSite.post("/match/default?limit=1", body).json()
    let responses = try #require(json["responses"])
    #expect(responses.keys == ["b", "a", "c"])
    #expect(json["limit"] == 1)
    #expect(responses["b"]?["results"]?[0]?["id"] == "taliban")
    #expect(responses["b"]?["results"]?.elements?.count == 1)
    #expect(responses["a"]?["status"] == 400)
    #expect(responses["a"]?["detail"] == "Cannot parse example entity: it has no name")
    #expect(responses["a"]?["results"] == [])
    #expect(responses["c"]?["warnings"]?[0] == "'shoe' is not used for screening")
  }

  @Test("More than a hundred queries are refused, a hundred are answered")
  func tooMany() throws {
    func body(_ count: Int) -> String {
      let queries = (0..<count).map {
        "\"q\($0)\": {\"schema\": \"Organization\", \"properties\": {\"name\": [\"Hamas\"]}}"
      }
      return "{\"queries\": {\(queries.joined(separator: ","))}}"
    }
    let answer = try TestSite.post("/match/default", body(101))
    #expect(answer.status == 400)
    #expect(try answer.detail() == "Too many queries in one batch (limit: 100)")
    #expect(try TestSite.post("/match/default", body(100)).status == 200)
  }

  @Test("An unknown dataset is 404 and names the nearest")
  func unknownDataset() throws {
    let answer = try TestSite.post("/match/everything", one)
    #expect(answer.status == 404)
    #expect(try answer.detail() == "No such dataset: everything (GET /catalog names all)")
    #expect(
      try TestSite.get("/search/ru_35fc?q=x").detail()
        == "No such dataset: ru_35fc: did you mean ru_35fz? (GET /catalog names all)")
    #expect(try TestSite.get("/search/everything?q=x").status == 404)
    #expect(try TestSite.post("/match/\(Screener.registerList)", one).status == 200)
  }

  @Test(
    "A body that is no JSON is refused as what does not fit",
    arguments: ["", "{", "{\"queries\": ", "NaN", "\u{FEFF}", "<html>"])
  func brokenJSON(body: String) throws {
    let answer = try TestSite.post("/match/default", body)
    #expect(answer.status == 422)
    #expect(try answer.json()["detail"]?[0]?["loc"]?[0] == "body")
  }

  @Test(
    "JSON without queries is 422", arguments: ["[]", "{}", "{\"queries\": []}", "{\"queries\": 1}"])
  func noQueries(body: String) throws {
    #expect(try TestSite.post("/match/default", body).status == 422)
  }

  @Test(
    "Parameters out of their range are refused",
    arguments: [
      ("limit=501", 422), ("limit=x", 422), ("threshold=1.5", 422), ("cutoff=-1", 422),
      ("threshold=nan", 422), ("algorithm=guess", 400), ("treshold=0.9", 400),
    ])
  func badParameters(item: String, status: Int) throws {
    #expect(try TestSite.post("/match/default?\(item)", one).status == status)
  }

  @Test("GET on a matching route is 405 and names POST")
  func wrongMethod() throws {
    let answer = try TestSite.get("/match/default")
    #expect(answer.status == 405)
    #expect(answer.header("Allow") == "POST, OPTIONS")
  }

  @Test("/search pages through its results")
  func search() throws {
    let whole = try TestSite.get("/search/default?q=Al-Qaida&threshold=0.2").json()
    #expect(whole.missing("limit offset total results facets").isEmpty)
    #expect(whole["results"]?[0]?["id"] == "al-qaida")
    let second = try TestSite.get("/search/default?q=Al-Qaida&threshold=0.2&offset=1&limit=1")
      .json()
    #expect(second["results"]?[0] == whole["results"]?[1])
    #expect(second["offset"] == 1)
    // Without a text it is a list of all there are.
    let all = try TestSite.get("/search/default?limit=0").json()
    #expect(try #require(all["total"]?["value"]?.doubleValue) > 100)
  }
}

@Suite("The site over the wire", .timeLimit(.minutes(1)))
struct LiveSiteTests {
  @Test("The site is served on a port and answers as its router does")
  func served() throws {
    let router = try TestSite.router()
    let server = try RunningServer(port: 0) { router.respond(to: $0) }
    defer { server.stop() }
    let path = "/tmp/ostrakon-service-\(server.port).json"
    try Download.fetch(
      "http://127.0.0.1:\(server.port)/status?party=%D0%A2%D0%B0%D0%BB%D0%B8%D0%B1%D0%B0%D0%BD",
      to: path)
    let expected = try TestSite.get("/status?party=taliban").body
    #expect(try FileBytes.read(path) == expected)
    #expect(throws: DownloadError.self) {
      try Download.fetch("http://127.0.0.1:\(server.port)/status", to: path)
    }
  }
}
