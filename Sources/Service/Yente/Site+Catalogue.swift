import Chronology
import Formats
import HTTPServer
import Knowledge
import OfficialLists
import Ostrakon
import Register

extension Site {
  /// What can be asked, and how it is answered: `/catalog`, `/algorithms`, `/openapi.json`, `/statements`.
  func addCatalogue(to router: inout Router) {
    let catalog = Site.json(catalogJSON)
    router.on("GET", "catalog") { _, _ in catalog }
    let algorithms = Site.json(Site.algorithmsJSON)
    router.on("GET", "algorithms") { _, _ in algorithms }
    let document = Site.json(OpenAPIDocument(dataSets).json)
    router.on("GET", "openapi.json") { _, _ in document }
    router.on("GET", "statements") { request, _ in
      Site.answering(request) { () throws(Refusal) in try statements(request) }
    }
  }

  private var catalogJSON: JSONValue {
    var counts: [Int: Int] = [:]
    for item in 0..<catalogue.count {
      for set in catalogue.facts(of: item).datasets { counts[set, default: 0] += 1 }
    }
    let models = dataSets.all.map { set -> JSONValue in
      let version = screener.versions.first { $0.list == set.list }
      let known = set.list.flatMap { id in home.facts.lists.first { $0.id == id } }
      // A collection's children overlap only where one entity is under several regimes.
      let count = (set.children.isEmpty ? [set.name] : set.children)
        .compactMap(catalogue.number).reduce(0) { $0 + (counts[$1] ?? 0) }
      var members: [JSONMember] = [
        JSONMember("name", .string(set.name)), JSONMember("title", .string(set.title)),
        JSONMember("license", JSONValue(known?.licence)),
        JSONMember("summary", JSONValue(set.regime.map { "What stands under the regime \($0)." })),
        JSONMember("url", JSONValue(known?.addresses.first)),
        JSONMember("updated_at", JSONValue(version?.day.description)),
        JSONMember("last_export", JSONValue(version?.day.description)),
        JSONMember("entity_count", .integer(count)), JSONMember("thing_count", .integer(count)),
        JSONMember("version", JSONValue(version.map { String($0.digest.prefix(16)) })),
        JSONMember("category", JSONValue(set.children.isEmpty ? nil : "collection")),
        JSONMember("tags", []), JSONMember("resources", []),
        JSONMember("children", JSONValue(set.children)),
        JSONMember("deprecated", false), JSONMember("load", true), JSONMember("namespace", false),
        JSONMember("index_version", .string(Screener.engine)), JSONMember("index_current", true),
      ]
      if let known {
        members.append(
          JSONMember(
            "publisher",
            [
              "name": .string(known.publisher), "country": .string(known.jurisdiction.lowercased()),
              "country_label": .string(known.jurisdiction), "official": true,
            ]))
      }
      return .object(members)
    }
    return [
      "datasets": .array(models), "current": JSONValue(dataSets.all.map(\.name)), "outdated": [],
      "index_stale": false,
    ]
  }

  private static var algorithmsJSON: JSONValue {
    let features: JSONValue = .object(
      [
        ("name_match", "Likeness of the best pair of names, word by word", 1.0),
        ("birthDate", "Dates of birth that agree or contradict", 0.3),
        ("country", "Countries in common or none", 0.3),
        ("gender", "The same gender or another", 0.12), ("kind", "Another kind of party", -0.15),
        ("identifier", "The same number of a document of the same class", 0.95),
      ].map { name, description, weight in
        JSONMember(
          name,
          [
            "description": .string(description), "coefficient": .number(weight),
            "url": "docs/methodology/score.md",
          ])
      })
    return [
      "algorithms": .array(
        algorithms.dropFirst().map { name in
          let description =
            name == Screener.engine
            ? "Names word by word with rarity, other attributes as evidence for and against."
            : "Answered by \(Screener.engine): the name is taken so that clients need no change."
          return [
            "name": .string(name), "description": .string(description), "features": features,
            "docs": [
              "name": .string(name), "description": .string(description), "config": [:],
              "features": features,
            ],
          ]
        }),
      "default": .string(Screener.engine), "best": .string(Screener.engine),
    ]
  }

  /// The values of an entity one by one, with where each comes from.
  private func statements(_ request: HTTPRequest) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self,
      known: [
        "dataset", "entity_id", "canonical_id", "prop", "value", "schema", "limit", "offset",
        "sort", "api_key",
      ],
      isDated: false)
    let limit = try question.page("limit", atMost: 500, default: 50)
    let offset = try question.page("offset", atMost: 9499, default: 0)
    guard let id = question.text("entity_id") ?? question.text("canonical_id") else {
      throw Refusal(status: 400, message: "name the entity: /statements?entity_id=us-ofac-sdn-7010")
    }
    guard let item = catalogue.item(id) else {
      throw Refusal(status: 404, message: "No such entity!")
    }
    var found: [JSONValue] = []
    // By its canonical id an entity has also what the entries joined with it say.
    let joined = question.text("canonical_id") == nil ? [] : referents(of: item)
    let entities = ([item] + joined).flatMap { [catalogue.entity($0)] + catalogue.others(of: $0) }
    for entity in entities {
      let schema = entity["schema"]?.stringValue ?? ""
      let dataset = entity["datasets"]?.elements?.first ?? .null
      if let wanted = question.text("dataset"), dataSets[wanted]?.name != dataset.stringValue {
        continue
      }
      if let wanted = question.text("schema"), wanted != schema { continue }
      for member in entity["properties"]?.members ?? [] {
        if let wanted = question.text("prop"), wanted != member.key { continue }
        for value in member.value.elements ?? [] {
          if let wanted = question.text("value"), wanted != value.stringValue { continue }
          found.append([
            "id": .string(
              SHA256.digest(
                of: Array(
                  "\(entity["id"]?.stringValue ?? "") \(member.key) \(value.stringValue ?? "")".utf8
                )
              ).description.prefix(40).description),
            "entity_id": entity["id"] ?? .null, "canonical_id": .string(id),
            "prop": .string(member.key),
            "prop_type": JSONValue(FTMModel.standard[schema]?.properties[member.key]?.type),
            "schema": .string(schema), "value": value, "dataset": dataset,
            "target": entity["target"] ?? false, "first_seen": entity["first_seen"] ?? .null,
            "last_seen": entity["last_seen"] ?? .null, "external": false,
          ])
        }
      }
    }
    return Site.json([
      "limit": .integer(limit), "offset": .integer(offset),
      "total": ["value": .integer(found.count), "relation": "eq"],
      "results": .array(Array(found.dropFirst(offset).prefix(limit))),
    ])
  }

  /// The entities that joins make one party with this one.
  private func referents(of item: EntityCatalogue.Item) -> [EntityCatalogue.Item] {
    (catalogue.entity(item)["referents"]?.elements ?? []).compactMap {
      $0.stringValue.flatMap(catalogue.item)
    }
  }
}
