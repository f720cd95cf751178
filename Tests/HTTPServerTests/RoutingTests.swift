import HTTPServer
import HTTPTesting
import Testing

@Suite("routing, without and with a socket")
struct RoutingTests {
  private func ask(
    _ backEnd: TestBackEnd, _ method: HTTPMethod, _ target: String,
    headers: [(name: String, value: String)] = [], body: String = ""
  ) throws -> TestResponse {
    var response: TestResponse?
    try TestClient.run(backEnd, handler: exampleHandler) { client in
      response = try client.send(method, target, headers: headers, body: Array(body.utf8))
    }
    return try #require(response)
  }

  @Test(
    "a path finds its handler, literals before placeholders",
    arguments: TestBackEnd.allCases,
    [
      ("/", "home"), ("/entities/Q12", "entity Q12"), ("/entities/first", "the first"),
      ("/entities/first/", "the first"), ("/entities/first/adjacent", "next to first"),
      ("/entities/a%2Fb", "entity a/b"),
      ("/entities/%D0%A2%D0%B0%D0%BB%D0%B8%D0%B1%D0%B0%D0%BD", "entity Талибан"),
      ("/entities/a+b", "entity a+b"), ("/?x=1", "home"), ("/entities/100%2525", "entity 100%25"),
    ])
  func paths(backEnd: TestBackEnd, question: (target: String, answer: String)) throws {
    let response = try ask(backEnd, .get, question.target)
    #expect(response.status == 200)
    #expect(response.text == question.answer)
  }

  @Test(
    "names and values of a query keep their order and repetition", arguments: TestBackEnd.allCases)
  func query(backEnd: TestBackEnd) throws {
    let response = try ask(backEnd, .get, "/query?q=al+qaida&list=un&list=us&flag&e=%3D%26&=x")
    #expect(response.text == "q=al qaida;list=un;list=us;flag=;e==&;=x")
  }

  @Test("what cannot be decoded is a bad request", arguments: TestBackEnd.allCases)
  func badTargets(backEnd: TestBackEnd) throws {
    let path = try ask(backEnd, .get, "/entities/%zz")
    #expect(path.status == 400)
    #expect(
      path.text == "{\"detail\":\"the path holds a percent sign that begins no UTF-8 text\"}\n")
    #expect(try ask(backEnd, .get, "/entities/%FF").status == 400)
    #expect(try ask(backEnd, .get, "/entities/%00").status == 400)
    let query = try ask(backEnd, .get, "/query?a=%4")
    #expect(
      query.text == "{\"detail\":\"the query holds a percent sign that begins no UTF-8 text\"}\n")
  }

  @Test("a path without a handler is not found", arguments: TestBackEnd.allCases)
  func notFound(backEnd: TestBackEnd) throws {
    for target in ["/nothing", "/entities", "/entities//adjacent", "/entities/a/b/c"] {
      let response = try ask(backEnd, .get, target)
      #expect(response.status == 404)
      #expect(response.text == "{\"detail\":\"there is nothing at \(target)\"}\n")
    }
  }

  @Test("a wrong method gets the list of the right ones", arguments: TestBackEnd.allCases)
  func methods(backEnd: TestBackEnd) throws {
    let wrong = try ask(backEnd, "DELETE", "/reconcile/all")
    #expect(wrong.status == 405)
    #expect(wrong.headers["Allow"] == "GET, HEAD, POST, OPTIONS")
    #expect(
      wrong.text
        == "{\"detail\":\"DELETE is not possible at /reconcile/all, only GET, HEAD, POST, OPTIONS\"}\n"
    )
    let options = try ask(backEnd, .options, "/echo")
    #expect(options.status == 204)
    #expect(options.headers["allow"] == "POST, OPTIONS")
  }

  @Test("HEAD has the head of GET and no body", arguments: TestBackEnd.allCases)
  func head(backEnd: TestBackEnd) throws {
    let response = try ask(backEnd, .head, "/entities/Q12")
    #expect(response.status == 200)
    #expect(response.headers["Content-Length"] == "10")
    #expect(response.body == [])
  }

  @Test("bodies, forms and headers arrive as sent", arguments: TestBackEnd.allCases)
  func bodies(backEnd: TestBackEnd) throws {
    let echo = try ask(
      backEnd, .post, "/echo", headers: [("content-type", "Application/JSON; charset=utf-8")],
      body: #"{"name":"طالبان"}"#)
    #expect(echo.headers["Content-Type"] == "application/json")
    #expect(echo.text == #"{"name":"طالبان"}"#)
    let form = try ask(backEnd, .post, "/reconcile/all", body: "queries=%7B%7D&x=a+b")
    #expect(form.text == "queries={};x=a b")
    #expect(try ask(backEnd, .get, "/header", headers: [("X-Question", "why")]).text == "why")
  }

  @Test(
    "common headers stand on every answer unless the handler set its own",
    arguments: TestBackEnd.allCases)
  func commonHeaders(backEnd: TestBackEnd) throws {
    #expect(try ask(backEnd, .get, "/").headers.values("X-Kind") == ["common"])
    #expect(try ask(backEnd, .get, "/header").headers.values("x-kind") == ["own"])
    #expect(try ask(backEnd, .get, "/nowhere").headers["X-Content-Type-Options"] == "nosniff")
  }
}

@Suite("parts of messages")
struct MessageTests {
  @Test("nothing can be smuggled into a header")
  func smuggling() {
    var headers = HTTPHeaders()
    let taken = [
      headers.append(("X-Name", "a\r\nSet-Cookie: b")), headers.append(("X Name", "a")),
      headers.append(("", "a")),
    ]
    #expect(taken == [false, false, false])
    #expect(headers.fields.isEmpty)
  }

  @Test("header names are compared without case, and order is kept")
  func headers() {
    let headers = HTTPHeaders([("Accept", "a"), ("X", "1"), ("accept", "b")])
    #expect(headers.values("ACCEPT") == ["a", "b"])
    #expect(headers["aCCept"] == "a")
    #expect(headers.fields.map(\.name) == ["Accept", "X", "accept"])
  }

  @Test("percent-encoding and decoding are inverse", arguments: ["a b/c?d=e&f", "طالبان", "%", ""])
  func percent(text: String) {
    #expect(PercentCoding.decoded(PercentCoding.encoded(text)[...]) == text)
  }
}
