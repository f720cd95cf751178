import Chronology
import Formats
import HTTPServer
import Ostrakon
import Register
import Screening

extension Site {
  /// `/match` and `/search` in the shapes of yente 5.5 (OpenSanctions' matching API).
  func addMatching(to router: inout Router) {
    router.on("POST", "match/:dataset") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        try match(request, dataset: parameters["dataset"] ?? "")
      }
    }
    router.on("GET", "search/:dataset") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        try search(request, dataset: parameters["dataset"] ?? "")
      }
    }
  }

  private static let queryLimit = 100

  private func match(_ request: HTTPRequest, dataset: String) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self,
      known: ["limit", "threshold", "cutoff", "algorithm"] + MatchScope.parameters,
      isDated: false)
    let scope = try MatchScope(question, dataset: dataset, screener: screener)
    let limit = try question.number("limit", within: 1...500, default: 5)
    let threshold = try question.score("threshold", default: 0.7)
    let cutoff = try question.score("cutoff", default: 0.5)
    if let algorithm = question.text("algorithm"), algorithm != "best",
      algorithm != Screener.engine
    {
      throw Refusal(
        status: 400, message: "Unknown algorithm: \(algorithm) (known: best \(Screener.engine))")
    }
    let body: JSONValue
    do throws(JSONError) { body = try JSONValue(parsing: request.body) } catch {
      throw Refusal(status: 400, message: "the body is no JSON: \(error)")
    }
    guard let queries = body["queries"]?.members else {
      throw Refusal(
        status: 422,
        message: "the body must be {\"queries\": {\"key\": {\"schema\", \"properties\"}}}")
    }
    guard queries.count <= Site.queryLimit else {
      throw Refusal(status: 400, message: "Too many queries: at most \(Site.queryLimit) a request")
    }
    var responses: [JSONMember] = []
    for query in queries {
      responses.append(
        JSONMember(
          query.key,
          answer(query.value, scope, limit: limit, threshold: threshold, cutoff: cutoff)))
    }
    var response = Site.json([
      "responses": .object(responses), "limit": .integer(limit),
      // What was screened against: without it "no match" says nothing.
      "listVersions": screener.versionsJSON, "engine": .string(Screener.engine),
    ])
    response.headers.append(("x-batch-size", String(queries.count)))
    return response
  }

  private func answer(
    _ query: JSONValue, _ scope: MatchScope, limit: Int, threshold: Double, cutoff: Double
  ) -> JSONValue {
    let customer: Customer
    do throws(CustomerFault) { customer = try Customer(query) } catch {
      return [
        "status": 400, "detail": .string("the query \(error.reason)"), "results": [],
        "total": ["value": 0, "relation": "eq"], "query": query,
      ]
    }
    let matches = scope.matches(
      customer.subject, screener, limit: limit, threshold: min(cutoff, threshold))
    return [
      "status": 200,
      "results": .array(
        matches.map {
          MatchAnswer(
            $0, screener: screener, threshold: threshold,
            asked: AlertSubject(customer: customer.id, subject: customer.subject)
          ).entity
        }),
      "total": ["value": .integer(matches.count), "relation": "eq"],
      "query": [
        "id": JSONValue(customer.id), "schema": query["schema"] ?? "LegalEntity",
        "properties": query["properties"] ?? [:],
      ],
      "warnings": JSONValue(customer.warnings),
    ]
  }

  private func search(_ request: HTTPRequest, dataset: String) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self,
      known: ["q", "schema", "limit", "offset", "threshold"] + MatchScope.parameters,
      isDated: false)
    let scope = try MatchScope(question, dataset: dataset, screener: screener)
    let limit = try question.number("limit", within: 0...500, default: 10)
    let offset = try question.number("offset", within: 0...9499, default: 0)
    let threshold = try question.score("threshold", default: 0.5)
    guard let text = question.text("q") else {
      throw Refusal(status: 400, message: "name what to search for: ?q=Taliban")
    }
    let kind = try question.text("schema").map(MatchScope.kind) ?? nil
    let subject = ScreeningSubject(kind: kind ?? .unknown, names: [.init(text)])
    let matches = scope.matches(
      subject, screener,
      limit: offset + max(limit, 1), threshold: threshold)
    let page = matches.dropFirst(offset).prefix(limit)
    return Site.json([
      "limit": .integer(limit), "offset": .integer(offset),
      "total": [
        "value": .integer(matches.count),
        "relation": .string(matches.count == offset + limit ? "gte" : "eq"),
      ],
      "results": .array(
        page.map {
          MatchAnswer(
            $0, screener: screener, threshold: threshold, asked: AlertSubject(subject: subject)
          ).entity
        }),
      "facets": [:],
    ])
  }
}
