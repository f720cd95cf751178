import Formats
import HTTPServer
import OfficialLists
import Ostrakon

extension Site {
  /// `/entities` and what is beside them, in the shapes of yente 5.5.
  func addEntities(to router: inout Router) {
    router.on("GET", "entities/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(
          request, site: self, known: ["nested", "api_key"], isDated: false)
        let id = parameters["id"] ?? ""
        guard let item = catalogue.item(id) else { return try elsewhere(id, "") }
        let isNested = try question.truth("nested", default: true)
        return Site.json(isNested ? catalogue.nested(item) : catalogue.entity(item))
      }
    }
    router.on("GET", "entities/:id/adjacent") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let id = parameters["id"] ?? ""
        let page = try adjacentPage(request)
        guard let item = catalogue.item(id) else { return try elsewhere(id, "/adjacent") }
        return Site.json([
          "entity": catalogue.entity(item),
          "adjacent": .object(
            catalogue.adjacent(to: item).map {
              JSONMember(
                $0.property, page.json($0.entities.map { catalogue.withOtherEnd($0, of: id) }))
            }),
        ])
      }
    }
    router.on("GET", "entities/:id/adjacent/:property") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let id = parameters["id"] ?? ""
        let name = parameters["property"] ?? ""
        let page = try adjacentPage(request)
        guard let item = catalogue.item(id) else { return try elsewhere(id, "/adjacent/\(name)") }
        let schema = catalogue.schema(of: item)
        guard let property = FTMModel.standard[schema]?.properties[name],
          property.type == "stub" || property.type == "entity"
        else {
          throw Refusal(
            status: 404, message: "No such property that leads to other entities: \(schema).\(name)"
          )
        }
        let found = catalogue.adjacent(to: item).first { $0.property == name }?.entities ?? []
        return Site.json(page.json(found.map { catalogue.withOtherEnd($0, of: id) }))
      }
    }
  }

  private struct AdjacentPage {
    let limit: Int
    let offset: Int

    func json(_ entities: [JSONValue]) -> JSONValue {
      [
        "limit": .integer(limit), "offset": .integer(offset),
        "total": ["value": .integer(entities.count), "relation": "eq"],
        "results": .array(Array(entities.dropFirst(offset).prefix(limit))),
      ]
    }
  }

  private func adjacentPage(_ request: HTTPRequest) throws(Refusal) -> AdjacentPage {
    let question = try Question(
      request, site: self, known: ["limit", "offset", "sort", "api_key"], isDated: false)
    return AdjacentPage(
      limit: try question.page("limit", atMost: 500, default: 10),
      offset: try question.page("offset", atMost: 9499, default: 0))
  }

  /// Sends who asks with another name of an entity to its id: an entry as the lists cite it (`us-ofac-sdn:7010`).
  private func elsewhere(_ id: String, _ rest: String) throws(Refusal) -> HTTPResponse {
    if let colon = id.firstIndex(of: ":") {
      let entry = String(id[id.index(after: colon)...])
      let other = EntityTranslation.id(of: entry, in: String(id[..<colon]))
      if catalogue.item(other) != nil {
        var response = HTTPResponse(status: 308)
        response.headers.append(("Location", "/entities/\(PercentCoding.encoded(other))\(rest)"))
        return response
      }
    }
    throw Refusal(status: 404, message: "No such entity!")
  }
}
