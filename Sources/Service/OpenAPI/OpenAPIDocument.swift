import Formats
import Ostrakon
import Register

/// The description of every route that answers programs (OpenAPI 3.1), served at `/openapi.json`.
struct OpenAPIDocument {
  private let sets: DataSets

  /// - Parameter sets: what can be asked here: their names stand in the document.
  init(_ sets: DataSets) { self.sets = sets }

  var json: JSONValue {
    var paths: [(path: String, methods: [JSONMember])] = []
    for route in yente + own {
      let member = JSONMember(route.method, route.json)
      if let place = paths.firstIndex(where: { $0.path == route.path }) {
        paths[place].methods.append(member)
      } else {
        paths.append((route.path, [member]))
      }
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Ostrakon", "version": .string(Screener.engine),
        "description":
          "Who is listed where, since when, by which act; screening by name. The first group of routes takes and gives what yente 5.5 does.",
      ],
      "paths": .object(paths.map { JSONMember($0.path, .object($0.methods)) }),
      "components": ["schemas": OpenAPISchemas.all],
    ]
  }

  private func reference(_ name: String) -> JSONValue {
    ["$ref": .string("#/components/schemas/\(name)")]
  }

  private var dataset: OpenAPIParameter {
    OpenAPIParameter(
      name: "dataset", place: "path",
      schema: ["type": "string", "enum": JSONValue(sets.all.map(\.name))], text: "a data set")
  }
  private var filters: [OpenAPIParameter] {
    [
      .texts("include_dataset", "only entities of these"),
      .texts("exclude_dataset", "no entities of these"),
      .texts("exclude_schema", "no entities of these schemata"),
      .texts("exclude_entity_ids", "none of these entities, fifty at most"),
      .texts("topics", "only entities with one of these topics"),
      .text("changed_since", "only entities changed on this day or later: 2026-08-22"),
      .day("on", "the lists as they stood on this day; today without it"),
      .day("knownBy", "by what had been taken in on this day alone; now without it"),
    ]
  }
  private var dated: [OpenAPIParameter] {
    [
      .text("on", "a day or an imprecise date (EDTF); today without it"),
      .day("knownBy", "as known on this day"),
    ]
  }
  private var list: OpenAPIParameter {
    let names = sets.all.filter { $0.list != nil }.map(\.name)
    return .choice("list", names, "name of a list's data set")
  }

  private var yente: [OpenAPIRoute] { matching + suggestions + others }

  private var matching: [OpenAPIRoute] {
    [
      OpenAPIRoute(
        method: "post", path: "/match/{dataset}", summary: "Entities that examples are about",
        parameters: [
          dataset, .number("limit", 0...500, 5, "results a query"),
          .share("threshold", 0.7, "least score of a match"),
          .share("cutoff", 0.7, "least score of a result; the threshold without it"),
          .choice("algorithm", Site.algorithms, "all are answered by the engine here"),
          .truth("fuzzy", false, "taken for its name only"),
        ] + filters,
        body: ("application/json", reference("MatchQuery")),
        answer: (200, "application/json", reference("MatchAnswer")),
        refusals: [400, 404, 422, 500, 503]),
      OpenAPIRoute(
        method: "get", path: "/search/{dataset}",
        summary: "Entities by a name or number, or by filters",
        parameters: [
          dataset, .text("q", "a name in any script, or a number; all entities without it"),
          .text("schema", "only this schema and what extends it"),
          .texts("countries", "only of these"),
          .texts("datasets", "only of these"), .texts("filter", "field:value"),
          .choice("filter_op", ["AND", "OR"], "how values of one filter go together"),
          OpenAPIParameter(
            name: "facets", place: "query",
            schema: [
              "type": "array",
              "items": ["type": "string", "enum": JSONValue(Facets.Kind.allCases.map(\.rawValue))],
            ], text: "what to count the results by"),
          .texts("sort", "field:asc or field:desc"),
          .number("limit", 0...500, 10, "results a page"),
          .number("offset", 0...9499, 0, "results before the page"),
          .share("threshold", 0.5, "least score"),
          .truth("fuzzy", false, "taken for its name only"),
          .truth("simple", false, "taken for its name only"),
          .truth("target", true, "false finds nothing: all entities are targets"),
        ] + filters,
        answer: (200, "application/json", reference("SearchAnswer")),
        refusals: [400, 404, 422, 500, 503]),
      OpenAPIRoute(
        method: "get", path: "/entities/{id}", summary: "One entity, with what is beside it",
        parameters: [
          .path("id", "id of an entity"), .truth("nested", true, "with what is beside it inside"),
        ],
        answer: (200, "application/json", reference("Entity")), refusals: [400, 404, 422]),
      OpenAPIRoute(
        method: "get", path: "/entities/{id}/adjacent", summary: "What is beside an entity",
        parameters: [.path("id", "id of an entity")] + adjacent,
        answer: (200, "application/json", reference("AdjacentAnswer")), refusals: [400, 404, 422]),
      OpenAPIRoute(
        method: "get", path: "/entities/{id}/adjacent/{property}",
        summary: "What is beside an entity by one property",
        parameters: [
          .path("id", "id of an entity"),
          .path("property", "a property that leads to other entities"),
        ] + adjacent,
        answer: (200, "application/json", reference("EntityPage")), refusals: [400, 404, 422]),
      OpenAPIRoute(
        method: "get", path: "/reconcile/{dataset}",
        summary: "The reconciliation service's manifest",
        parameters: [dataset], refusals: [400, 404]),
      OpenAPIRoute(
        method: "post", path: "/reconcile/{dataset}",
        summary: "Reconciliation queries and extensions",
        parameters: [dataset],
        body: (
          "application/x-www-form-urlencoded",
          [
            "type": "object",
            "properties": ["queries": ["type": "string"], "extend": ["type": "string"]],
          ]
        ), refusals: [400, 404, 422]),
    ]
  }

  private var suggestions: [OpenAPIRoute] {
    ["entity", "type", "property"].map {
      OpenAPIRoute(
        method: "get", path: "/reconcile/{dataset}/suggest/\($0)",
        summary: "Suggestions for OpenRefine: \($0)",
        parameters: [
          dataset, .text("prefix", "what was typed"), .number("limit", 0...500, 10, "suggestions"),
        ], refusals: [400, 404, 422])
    }
  }

  private var others: [OpenAPIRoute] {
    [
      OpenAPIRoute(
        method: "get", path: "/reconcile/{dataset}/extend/property",
        summary: "Properties to extend by",
        parameters: [
          dataset, .text("type", "a schema"), .number("limit", 0...500, 500, "properties"),
        ],
        refusals: [400, 404, 422]),
      OpenAPIRoute(method: "get", path: "/catalog", summary: "The data sets", refusals: []),
      OpenAPIRoute(
        method: "get", path: "/algorithms", summary: "How scores come about", refusals: []),
      OpenAPIRoute(
        method: "get", path: "/statements", summary: "The values of an entity one by one",
        parameters: [
          .text("entity_id", "id of an entity"),
          .text("canonical_id", "the same, with the entries joined with it"),
          .text("dataset", "only of this"), .text("prop", "only this property"),
          .text("value", "only this value"),
          .text("schema", "only of this schema"), .texts("sort", "taken for its name only"),
          .number("limit", 0...500, 50, "statements a page"),
          .number("offset", 0...9499, 0, "statements before"),
        ], refusals: [400, 404, 422]),
      OpenAPIRoute(
        method: "get", path: "/healthz", summary: "Whether the service runs",
        answer: (200, "application/json", reference("Status")), refusals: []),
      OpenAPIRoute(
        method: "get", path: "/readyz", summary: "Whether lists are there to screen against",
        answer: (200, "application/json", reference("Status")), refusals: [503]),
      OpenAPIRoute(
        method: "post", path: "/updatez", summary: "Take up what is in the store",
        parameters: [
          .text("token", "the token set for it"), .truth("sync", false, "answer when it is done"),
        ],
        answer: (200, "application/json", reference("Status")), refusals: [403, 500]),
    ]
  }

  private var adjacent: [OpenAPIParameter] {
    [
      .number("limit", 0...500, 10, "entities a page"),
      .number("offset", 0...9499, 0, "entities before"),
      .texts("sort", "taken for its name only"),
    ]
  }

  private var own: [OpenAPIRoute] {
    [
      OpenAPIRoute(
        method: "get", path: "/status", summary: "A party's status under every regime, or one",
        parameters: [
          .text("party", "an id, a name or an alias in any script"), .text("regime", "only this"),
        ] + dated,
        refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/timeline", summary: "What happened to a party, by day",
        parameters: [.text("party", "an id or name")] + dated, refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/divergence.json",
        summary: "Who lists whom, or where regimes disagree about a party",
        parameters: [
          .texts("kind", "kinds of party"), .texts("jurisdiction", "only of these"),
          .texts("regime", "only these"),
          .text("party", "one party"),
        ] + dated, refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/divergence/years",
        summary:
          "Year by year how many each jurisdiction had under measures, and how many are disputed",
        parameters: [
          .choice("kind", DivergenceFilter.kinds.map(\.rawValue), "parties of this kind"),
          .texts("jurisdiction", "only of these"), .texts("regime", "only these"),
        ] + dated, refusals: [400]),
      OpenAPIRoute(
        method: "get", path: "/docket.json", summary: "What is pending, with its time limits",
        parameters: dated),
      OpenAPIRoute(
        method: "get", path: "/docket.ics", summary: "The same as a calendar", parameters: dated,
        answer: (200, "text/calendar; charset=utf-8", ["type": "string"])),
      OpenAPIRoute(
        method: "get", path: "/lists", summary: "The lists held, and files that were refused",
        refusals: [400]),
      OpenAPIRoute(
        method: "get", path: "/regimes", summary: "The regimes of the register", refusals: [400]),
      OpenAPIRoute(
        method: "get", path: "/regime/{id}", summary: "A regime with who stands under it",
        parameters: [
          OpenAPIParameter(
            name: "id", place: "path",
            schema: ["type": "string", "enum": JSONValue(sets.all.compactMap(\.regime))],
            text: "id of a regime")
        ] + dated, refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/whatif", summary: "What would follow if a procedure ended so",
        parameters: [
          .text("party", "an id or name"), .text("regime", "id of a regime"),
          .choice("suppose", ["granted", "refused", "withdrawn"], "how it ends"),
          .text("procedure", "which, where several are pending"),
        ] + dated, refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/changes", summary: "What changed in lists since a day",
        parameters: [.day("since", "without it a month before the newest version"), list],
        refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/changes.atom", summary: "The same as a feed",
        parameters: [.day("since", "without it a month before the newest version"), list],
        answer: (200, "application/atom+xml; charset=utf-8", ["type": "string"]),
        refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/diff", summary: "The difference of two days of a list",
        parameters: [list, .day("from", "a day"), .day("to", "a later day")], refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/entry/{list}/{id}",
        summary: "An entry with its stays and amendments",
        parameters: [

          OpenAPIParameter(
            name: "list", place: "path",
            schema: [
              "type": "string", "enum": JSONValue(sets.all.filter { $0.list != nil }.map(\.name)),
            ],
            text: "name of a list's data set"), .path("id", "id of the entry in it"),
        ],
        refusals: [400, 404]),
      OpenAPIRoute(
        method: "get", path: "/export", summary: "A list as other programs read it",
        parameters: [
          list, .choice("format", ["ftm", "csv", "json"], "form"), .day("on", "a day"),
        ],
        answer: (200, "application/x-ndjson|text/csv; charset=utf-8", ["type": "string"]),
        refusals: [400, 404]),
      OpenAPIRoute(
        method: "post", path: "/read", summary: "The events a press report asserts",
        parameters: [
          .text("title", "its headline"), .text("publisher", "who published it"),
          .day("published", "the day it was published"),
        ],
        body: ("text/plain", ["type": "string", "minLength": 1]), refusals: [400]),
      OpenAPIRoute(
        method: "post", path: "/screenings", summary: "Screen a customer file",
        parameters: [
          .share("threshold", 0.7, "least score"),
          .number("limit", 1...100, 5, "matches a customer"),
          .texts("list", "only against these"), .text("name", "what the file is called"),
        ],
        body: ("text/csv", ["type": "string", "minLength": 1]),
        answer: (202, "application/json", reference("Begun")), refusals: [400, 422]),
      OpenAPIRoute(
        method: "get", path: "/screenings/{id}", summary: "How far a screening is",
        parameters: [.path("id", "as given when it began")], refusals: [400, 404]),
      OpenAPIRoute(
        method: "delete", path: "/screenings/{id}", summary: "Forget a file and what came of it",
        parameters: [.path("id", "as given when it began")], answer: (204, "", nil), refusals: [404]
      ),
    ]
  }
}
