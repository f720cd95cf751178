import Formats
import HTTPServer
import OfficialLists
import Ostrakon
import Register
import Screening

extension Site {
  /// `/match` in the shapes of yente 5.5.
  func addMatching(to router: inout Router) {
    router.on("POST", "match/:dataset") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        try match(request, dataset: parameters["dataset"] ?? "")
      }
    }
  }

  /// Queries in one request at most.
  static let queryLimit = 100

  /// Names by which clients may ask for an algorithm; all are answered by the engine here, which says so in `engine`.
  static let algorithms = [
    "best", Screener.engine, "logic-v2", "logic-v1", "name-based", "name-qualified",
    "regression-v1",
  ]

  func checkAlgorithm(_ question: Question) throws(Refusal) {
    guard let name = question.text("algorithm"), !Site.algorithms.contains(name) else { return }
    throw Refusal(
      status: 400,
      message: "Unknown algorithm: \(name) (known: \(Site.algorithms.joined(separator: " ")))")
  }

  private func match(_ request: HTTPRequest, dataset: String) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self,
      known: ["limit", "threshold", "cutoff", "algorithm", "fuzzy", "api_key"]
        + EntityScope.parameters,
      isDated: false)
    let scope = try EntityScope(question, dataset: dataset, site: self)
    let limit = try question.page("limit", atMost: 500, default: 5)
    let threshold = try question.share("threshold", default: 0.7)
    let cutoff = min(threshold, try question.share("cutoff", default: threshold))
    try checkAlgorithm(question)
    let body: JSONValue
    do throws(JSONError) { body = try JSONValue(parsing: request.body) } catch {
      throw Refusal.validation(
        "body", "json_invalid", "JSON decode error: \(error)", [:], in: "body")
    }
    guard let queries = body["queries"]?.members else {
      throw Refusal.validation(
        "queries", "missing",
        "Field required: {\"queries\": {\"key\": {\"schema\", \"properties\"}}}",
        body, in: "body")
    }
    guard queries.count <= Site.queryLimit else {
      throw Refusal(
        status: 400, message: "Too many queries in one batch (limit: \(Site.queryLimit))")
    }
    let asked = queries.filter { !$0.value.isNull }
    guard !asked.isEmpty else { throw Refusal(status: 400, message: "No queries provided.") }
    if let setting = body["config"]?.members?.first {
      throw Refusal(
        status: 400,
        message: "Invalid configuration parameter: \(setting.key) for algorithm \(Screener.engine)")
    }
    var bytes = Array("{\"responses\":{".utf8)
    for (place, query) in asked.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONValue.string(query.key).append(to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      try answer(query, scope, limit: limit, threshold: threshold, cutoff: cutoff, to: &bytes)
    }
    bytes += Array("},\"limit\":\(limit),\"engine\":".utf8)
    JSONValue.string(Screener.engine).append(to: &bytes)
    // What was screened against: without it "no match" says nothing.
    bytes += Array(",\"listVersions\":".utf8) + listVersions + Array("}\n".utf8)
    var response = HTTPResponse(type: "application/json", body: bytes)
    response.headers.append(("x-batch-size", String(asked.count)))
    return response
  }

  /// The subject of an example entity, and the schemata it may be the same as.
  func example(_ value: JSONValue) throws(Refusal) -> (customer: Customer, schemata: Set<String>) {
    guard let schema = value["schema"]?.stringValue else {
      throw Refusal.validation("schema", "missing", "Field required", value, in: "body")
    }
    guard FTMModel.standard[schema] != nil else { throw EntityScope.unknown(schema) }
    guard value["properties"]?.members != nil else {
      throw Refusal.validation("properties", "missing", "Field required", value, in: "body")
    }
    let customer: Customer
    do throws(CustomerFault) { customer = try Customer(value) } catch {
      throw Refusal(status: 400, message: "Cannot parse example entity: it \(error.reason)")
    }
    return (customer, FTMModel.standard.matchable(with: schema))
  }

  private func answer(
    _ query: JSONMember, _ scope: EntityScope, limit: Int, threshold: Double, cutoff: Double,
    to bytes: inout [UInt8]
  ) throws(Refusal) {
    let customer: Customer
    let schemata: Set<String>
    do throws(Refusal) { (customer, schemata) = try example(query.value) } catch {
      // One that names nobody takes nothing from the others.
      guard error.status == 400 else { throw error }
      JSONValue.object([
        JSONMember("status", 400), JSONMember("detail", .string(error.message)),
        JSONMember("results", []), JSONMember("total", ["value": 0, "relation": "eq"]),
        JSONMember("query", Site.echo(query.value, id: nil)),
      ]).append(to: &bytes)
      return
    }
    var scope = scope
    scope.require(schemata: schemata)
    let matches = scope.matches(customer.subject, screener, limit: limit, threshold: cutoff)
    let subject = AlertSubject(customer: customer.id, subject: customer.subject)
    bytes += Array("{\"status\":200,\"results\":[".utf8)
    for (place, match) in matches.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      catalogue.appendOpen(match.document, to: &bytes)
      let answer = MatchAnswer(match, screener: screener, threshold: threshold, asked: subject)
      answer.appendScore(to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += Array("],\"total\":{\"value\":\(matches.count),\"relation\":\"eq\"},\"query\":".utf8)
    Site.echo(query.value, id: customer.id).append(to: &bytes)
    bytes += Array(",\"warnings\":".utf8)
    JSONValue(customer.warnings).append(to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  /// The query as it was understood, with every value in a list.
  private static func echo(_ query: JSONValue, id: String?) -> JSONValue {
    let properties = (query["properties"]?.members ?? []).map {
      JSONMember($0.key, $0.value.elements == nil ? .array([$0.value]) : $0.value)
    }
    return [
      "id": JSONValue(id), "schema": query["schema"] ?? .null, "properties": .object(properties),
    ]
  }
}
