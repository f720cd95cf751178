import Formats
import HTTPServer
import OfficialLists
import Ostrakon
import Register
import Screening

extension Site {
  /// `/search` in the shapes of yente 5.5.
  func addSearch(to router: inout Router) {
    router.on("GET", "search/:dataset") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        try search(request, dataset: parameters["dataset"] ?? "")
      }
    }
  }

  private static let searchParameters =
    [
      "q", "schema", "countries", "datasets", "filter", "filter_op", "limit", "offset", "sort",
      "target", "fuzzy",
      "simple", "facets", "threshold", "api_key",
    ] + EntityScope.parameters

  /// Matches looked at for one search: beyond these totals are told as "at least".
  private static let most = 10_000

  private func search(_ request: HTTPRequest, dataset: String) throws(Refusal) -> HTTPResponse {
    let question = try Question(request, site: self, known: Site.searchParameters, isDated: false)
    let scope = try searchScope(question, dataset: dataset)
    let limit = try question.page("limit", atMost: 500, default: 10)
    let offset = try question.page("offset", atMost: 9499, default: 0)
    _ = try question.truth("fuzzy", default: false)
    _ = try question.truth("simple", default: false)
    let threshold = try question.share("threshold", default: 0.5)
    var found: [(item: EntityCatalogue.Item, score: Double)]
    var isWhole = true
    let text = question.text("q") ?? ""
    if text.isEmpty || text == "*" {
      found = scope.items().map { ($0, 1) }
    } else {
      let matches = scope.matches(
        Site.subject(searching: text), screener, limit: Site.most, threshold: threshold)
      isWhole = matches.count < Site.most
      found = matches.map { ($0.document, $0.score) }
    }
    if try question.truth("target", default: true) == false { found = [] }
    found = try sorted(found, by: question.texts("sort"))
    let facets = Facets(try facetKinds(question), of: found.map(\.item), in: catalogue)
    var bytes = Array(
      "{\"limit\":\(limit),\"offset\":\(offset),\"total\":{\"value\":\(found.count),\"relation\":\"\(isWhole ? "eq" : "gte")\"},\"results\":["
        .utf8)
    for (place, result) in found.dropFirst(offset).prefix(limit).enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      catalogue.appendOpen(result.item, to: &bytes)
      bytes += Array(",\"score\":".utf8)
      (JSONValue(finite: result.score) ?? .null).append(to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += Array("],\"facets\":".utf8)
    facets.json(dataSets).append(to: &bytes)
    bytes += Array(",\"listVersions\":".utf8) + listVersions + Array("}\n".utf8)
    return HTTPResponse(type: "application/json", body: bytes)
  }

  /// A text as what is looked for: a number where it is said to be one, else a name.
  static func subject(searching text: String) -> ScreeningSubject {
    let number = UnderstoodNumber(text)
    return ScreeningSubject(
      names: number?.isSaid == true ? [] : [.init(text)], identifiers: number?.identifiers ?? [])
  }

  private func searchScope(_ question: Question, dataset: String) throws(Refusal) -> EntityScope {
    var scope = try EntityScope(question, dataset: dataset, site: self)
    let schema = question.text("schema") ?? "Thing"
    guard FTMModel.standard[schema] != nil else { throw EntityScope.unknown(schema) }
    if schema != "Thing" {
      scope.require(schemata: FTMModel.standard.descendants(of: schema))
    }
    let isAll: Bool
    switch question.text("filter_op") ?? "OR" {
    case "AND": isAll = true
    case "OR": isAll = false
    default:
      throw Refusal.validation(
        "filter_op", "enum", "Input should be 'AND' or 'OR'", JSONValue(question.text("filter_op")))
    }
    scope.require(countries: question.texts("countries"), all: isAll)
    scope.require(topics: question.texts("topics"), all: isAll)
    try restrict(&scope, to: question.texts("datasets"), all: isAll)
    for filter in question.texts("filter") {
      guard let colon = filter.firstIndex(of: ":") else {
        throw Refusal(status: 400, message: "Invalid filter: \(filter) (write field:value)")
      }
      let value = String(filter[filter.index(after: colon)...])
      switch filter[..<colon] {
      case "countries", "properties.country": scope.require(countries: [value], all: true)
      case "topics", "properties.topics": scope.require(topics: [value], all: true)
      case "datasets": try restrict(&scope, to: [value], all: true)
      case "schema": scope.require(schemata: [value])
      default:
        throw Refusal(
          status: 400,
          message:
            "Invalid filter field: \(filter[..<colon]) (known: countries, datasets, schema, topics)"
        )
      }
    }
    return scope
  }

  private func restrict(
    _ scope: inout EntityScope, to names: [String], all isAll: Bool
  ) throws(Refusal) {
    guard !names.isEmpty else { return }
    var sets: [DataSets.DataSet] = []
    for name in names { sets.append(try dataSets.find(name, status: 400)) }
    if isAll {
      for set in sets { try scope.restrict(to: [set]) }
    } else {
      try scope.restrict(to: sets)
    }
  }

  private func facetKinds(_ question: Question) throws(Refusal) -> [Facets.Kind] {
    let names = question.texts("facets")
    guard !names.isEmpty else { return Facets.standard }
    var kinds: [Facets.Kind] = []
    for name in names {
      guard let kind = Facets.Kind(rawValue: name) else {
        throw Refusal.validation(
          "facets", "enum",
          "Input should be one of \(Facets.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
          .string(name))
      }
      kinds.append(kind)
    }
    return kinds
  }

  /// Sorts by fields, `first_seen:desc`; without any the best first.
  private func sorted(
    _ found: [(item: EntityCatalogue.Item, score: Double)], by sorts: [String]
  ) throws(Refusal) -> [(item: EntityCatalogue.Item, score: Double)] {
    var found = found
    for sort in sorts.reversed() {
      let parts = sort.split(separator: ":", maxSplits: 1).map(String.init)
      let isDescending = parts.count > 1 && parts[1] == "desc"
      guard let field = parts.first, parts.count == 1 || ["asc", "desc"].contains(parts[1]) else {
        throw Refusal(status: 400, message: "Invalid sort: \(sort) (write field:asc or field:desc)")
      }
      let keys: [String]
      switch field {
      case "first_seen": keys = found.map { catalogue.facts(of: $0.item).firstSeen }
      case "last_seen": keys = found.map { catalogue.facts(of: $0.item).lastSeen }
      case "last_change": keys = found.map { catalogue.facts(of: $0.item).lastChange }
      case "caption", "name": keys = found.map { catalogue.caption(of: $0.item) }
      case "score", "_score": keys = found.map { String(Int($0.score * 1e9) + 1_000_000_000_000) }
      default:
        throw Refusal(
          status: 400,
          message:
            "Invalid sort field: \(field) (known: caption, first_seen, last_change, last_seen, score)"
        )
      }
      let order = found.indices.sorted {
        keys[$0] == keys[$1] ? $0 < $1 : isDescending ? keys[$0] > keys[$1] : keys[$0] < keys[$1]
      }
      found = order.map { found[$0] }
    }
    return found
  }
}
