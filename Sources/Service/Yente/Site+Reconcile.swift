import Formats
import HTTPServer
import OfficialLists
import Ostrakon
import Screening

extension Site {
  /// The reconciliation API 0.2 (W3C Entity Reconciliation Community Group), as OpenRefine speaks it.
  func addReconciliation(to router: inout Router) {
    for method in [HTTPMethod.get, .post] {
      router.on(method, "reconcile/:dataset") { request, parameters in
        Site.open(
          Site.answering(request) { () throws(Refusal) in
            try reconcile(request, dataset: parameters["dataset"] ?? "")
          })
      }
    }
    for what in ["entity", "type", "property"] {
      router.on("GET", "reconcile/:dataset/suggest/\(what)") { request, parameters in
        Site.open(
          Site.answering(request) { () throws(Refusal) in
            try suggest(what, request, dataset: parameters["dataset"] ?? "")
          })
      }
    }
    router.on("GET", "reconcile/:dataset/extend/property") { request, parameters in
      Site.open(
        Site.answering(request) { () throws(Refusal) in
          let question = try Question(
            request, site: self, known: ["type", "limit", "api_key"], isDated: false)
          let type = question.text("type") ?? "Thing"
          guard let schema = FTMModel.standard[type] else { throw EntityScope.unknown(type) }
          let limit = try question.page("limit", atMost: 500, default: 500)
          return Site.json([
            "type": .string(type), "limit": .integer(limit),
            "properties": .array(
              schema.properties.values.filter { !["stub", "entity"].contains($0.type) }
                .sorted { $0.name < $1.name }.prefix(limit)
                .map { ["id": .string($0.name), "name": .string(Site.label($0.name))] }),
          ])
        })
    }
    router.on("GET", "reconcile/:dataset/preview") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["id", "api_key"], isDated: false)
        guard let item = question.text("id").flatMap(catalogue.item) else {
          throw Refusal(status: 404, message: "No such entity!")
        }
        return Site.page(EntityPreview(catalogue.entity(item)).html)
      }
    }
  }

  /// Lets pages of other origins read an answer, as the protocol asks for.
  private static func open(_ response: HTTPResponse) -> HTTPResponse {
    var response = response
    response.headers.append(("Access-Control-Allow-Origin", "*"))
    return response
  }

  /// `birthDate` as words: `Birth date`.
  private static func label(_ name: String) -> String {
    var label = ""
    for letter in name {
      if letter.isUppercase, !label.isEmpty { label += " " }
      label += label.isEmpty ? letter.uppercased() : letter.lowercased()
    }
    return label
  }

  private static func type(_ schema: String) -> JSONValue {
    ["id": .string(schema), "name": .string(label(schema))]
  }

  private func reconcile(_ request: HTTPRequest, dataset: String) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self,
      known: ["queries", "extend", "algorithm", "changed_since", "callback", "api_key"],
      isDated: false)
    _ = try dataSets.find(dataset, status: 404)
    try checkAlgorithm(question)
    var form: [QueryItem] = []
    if request.method == .post {
      do throws(HTTPProblem) { form = try request.formItems() } catch {
        throw Refusal(status: error.status, message: error.reason)
      }
    }
    func field(_ name: String) -> String? {
      let value = form.first { $0.name == name }?.value ?? question.text(name)
      return value.flatMap { $0.isEmpty ? nil : $0 }
    }
    if let extend = field("extend") { return try self.extend(extend) }
    guard let queries = field("queries") else {
      guard request.method != .post else {
        throw Refusal(status: 400, message: "send the form field 'queries' or 'extend'")
      }
      return Site.json(manifest(request, dataset))
    }
    return try reconcile(queries, question, dataset)
  }

  private func parsed(_ text: String, _ name: String) throws(Refusal) -> JSONValue {
    do throws(JSONError) { return try JSONValue(parsing: Array(text.utf8)) } catch {
      throw Refusal(status: 400, message: "'\(name)' is no JSON: \(error)")
    }
  }

  private func reconcile(_ text: String, _ question: Question, _ dataset: String) throws(Refusal)
    -> HTTPResponse
  {
    guard let queries = try parsed(text, "queries").members else {
      throw Refusal(status: 400, message: "'queries' must be an object of queries")
    }
    guard queries.count <= Site.queryLimit else {
      throw Refusal(
        status: 400, message: "Too many queries in one batch (limit: \(Site.queryLimit))")
    }
    var answers: [JSONMember] = []
    for query in queries {
      let type = query.value["type"]
      let schema = type?.stringValue ?? type?.elements?.first?.stringValue ?? "Thing"
      var properties: [JSONMember] = []
      if let name = query.value["query"] { properties.append(JSONMember("name", name)) }
      for property in query.value["properties"]?.elements ?? [] {
        guard let pid = property["pid"]?.stringValue, let value = property["v"] else { continue }
        let name = pid.split(separator: ":").last.map(String.init) ?? pid
        properties.append(JSONMember(name, value["id"] ?? value["str"] ?? value))
      }
      let (customer, schemata) = try example([
        "schema": .string(schema), "properties": .object(properties),
      ])
      var scope = try EntityScope(question, dataset: dataset, site: self)
      scope.require(schemata: schemata)
      var limit = 5
      if case .integer(let number)? = query.value["limit"] { limit = min(max(number, 1), 500) }
      let matches = scope.matches(customer.subject, screener, limit: limit, threshold: 0.5)
      answers.append(
        JSONMember(
          query.key,
          [
            "result": .array(
              matches.map { match in
                let schema = catalogue.schema(of: match.document)
                return [
                  "id": .string(catalogue.id(of: match.document)),
                  "name": .string(match.caption), "type": .array([Site.type(schema)]),
                  "score": JSONValue(finite: match.score * 100) ?? .null,
                  "match": .bool(match.score >= 0.7),
                  "features": .array([
                    [
                      "id": "name_match",
                      "value": JSONValue(finite: match.explanation.nameScore) ?? .null,
                    ]
                  ]),
                ]
              })
          ]))
    }
    var response = Site.json(.object(answers))
    response.headers.append(("x-batch-size", String(queries.count)))
    return response
  }

  private func extend(_ text: String) throws(Refusal) -> HTTPResponse {
    let query = try parsed(text, "extend")
    let ids = (query["ids"]?.elements ?? []).compactMap(\.stringValue)
    guard ids.count <= Site.queryLimit else {
      throw Refusal(
        status: 400, message: "Too many queries in one batch (limit: \(Site.queryLimit))")
    }
    let properties = query["properties"]?.elements ?? []
    let names = properties.compactMap { $0["id"]?.stringValue }
    var rows: [JSONMember] = []
    for id in ids {
      let entity = catalogue.item(id).map(catalogue.entity)
      rows.append(
        JSONMember(
          id,
          .object(
            properties.compactMap { property in
              guard let name = property["id"]?.stringValue, let entity else { return nil }
              var values = entity["properties"]?[name]?.elements ?? []
              if case .integer(let limit)? = property["settings"]?["limit"], limit > 0 {
                values = Array(values.prefix(limit))
              }
              return JSONMember(name, .array(values.map { ["str": $0] }))
            })))
    }
    return Site.json([
      "meta": .array(names.map { ["id": .string($0), "name": .string(Site.label($0))] }),
      "rows": .object(rows),
    ])
  }

  private func suggest(_ what: String, _ request: HTTPRequest, dataset: String) throws(Refusal)
    -> HTTPResponse
  {
    let question = try Question(
      request, site: self, known: ["prefix", "limit", "cursor", "api_key"], isDated: false)
    let scope = try EntityScope(question, dataset: dataset, site: self)
    let prefix = question.text("prefix") ?? ""
    let limit = try question.page("limit", atMost: 500, default: 10)
    let model = FTMModel.standard
    var result: [JSONValue] = []
    func fits(_ name: String) -> Bool {
      prefix.isEmpty || name.lowercased().contains(prefix.lowercased())
        || Site.label(name).lowercased().contains(prefix.lowercased())
    }
    switch what {
    case "type":
      result = model.names.filter { (model[$0]?.isMatchable ?? false) && fits($0) }.prefix(limit)
        .map(Site.type)
    case "property":
      var seen: Set<String> = []
      for schema in model.names where model[schema]?.isMatchable ?? false {
        for property in (model[schema]?.properties ?? [:]).values.sorted(by: { $0.name < $1.name })
        where !["stub", "entity"].contains(property.type) && fits(property.name)
          && seen.insert(property.name).inserted
        {
          result.append(["id": .string(property.name), "name": .string(Site.label(property.name))])
        }
      }
      result = Array(result.prefix(limit))
    default:
      guard !prefix.isEmpty else { break }
      result = scope.matches(
        Site.subject(searching: prefix), screener, limit: limit, threshold: 0.4
      ).map {
        match in
        [
          "id": .string(catalogue.id(of: match.document)), "name": .string(match.caption),
          "notable": .array([Site.type(catalogue.schema(of: match.document))]),
          "description": .string(match.listed.list),
        ]
      }
    }
    return Site.json([
      "code": "/api/status/ok", "status": "200 OK", "prefix": .string(prefix),
      "result": .array(result),
    ])
  }

  private func manifest(_ request: HTTPRequest, _ dataset: String) -> JSONValue {
    let base = Site.base(of: request)
    let service = "\(base)/reconcile/\(dataset)"
    func place(_ path: String) -> JSONValue {
      ["service_url": .string(service), "service_path": .string(path)]
    }
    let title = dataSets[dataset]?.title ?? dataset
    return [
      "versions": ["0.2"], "name": .string("\(title) (Ostrakon)"),
      "identifierSpace": .string("\(base)/entities/"),
      "schemaSpace": "https://www.followthemoney.tech/explorer/schemata/",
      "documentation": .string("\(base)/openapi.json"), "batchSize": 10,
      "view": ["url": .string("\(base)/entities/{{id}}")],
      "preview": [
        "url": .string("\(service)/preview?id={{id}}"), "width": 430, "height": 300,
      ],
      "suggest": [
        "entity": place("/suggest/entity"), "type": place("/suggest/type"),
        "property": place("/suggest/property"),
      ],
      "extend": [
        "propose_properties": place("/extend/property"), "property_settings": [],
        "propose_settings": [],
      ],
      "defaultTypes": .array(
        FTMModel.standard.names.filter {
          ["Person", "Organization", "Company", "Vessel", "Airplane", "LegalEntity"].contains($0)
        }
        .map(Site.type)),
    ]
  }
}
