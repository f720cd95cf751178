import Formats

/// The shapes of bodies in the OpenAPI document.
enum OpenAPISchemas {
  static let all: JSONValue = [
    "Problem": object(["detail": string]),
    "ValidationProblem": object([
      "detail": array(
        object([
          "type": string, "msg": string, "input": [:],
          "loc": array(["type": ["string", "integer"]]),
        ]))
    ]),
    "Status": object(["status": string]),
    "Begun": object(["id": string, "url": string]),
    "Total": object(["value": integer, "relation": ["type": "string", "enum": ["eq", "gte"]]]),
    "MatchQuery": object(
      [
        "queries": [
          "type": "object", "minProperties": 1, "maxProperties": 100,
          "additionalProperties": reference("Example"),
        ]
      ]),
    "Example": object([
      "schema": string,
      "properties": [
        "type": "object", "additionalProperties": ["type": ["string", "array", "integer", "null"]],
      ],
    ]),
    "Entity": object(entity),
    "ScoredEntity": object(
      entity + [
        JSONMember("score", number), JSONMember("match", ["type": "boolean"]),
        JSONMember(
          "explanations", ["type": "object", "additionalProperties": reference("Feature")]),
        JSONMember("alertKey", string), JSONMember("party", ["type": ["string", "null"]]),
      ]),
    "Feature": object([
      "score": ["type": ["number", "null"]], "detail": ["type": ["string", "null"]],
    ]),
    "MatchAnswer": object([
      "limit": integer, "engine": string, "listVersions": ["type": "object"],
      "responses": ["type": "object", "additionalProperties": reference("Matches")],
    ]),
    "Matches": object([
      "status": integer, "results": array(reference("ScoredEntity")), "total": reference("Total"),
      "query": ["type": "object"],
    ]),
    "SearchAnswer": object([
      "limit": integer, "offset": integer, "total": reference("Total"),
      "results": array(reference("Entity")),
      "facets": ["type": "object", "additionalProperties": reference("Facet")],
    ]),
    "Facet": object([
      "label": string,
      "values": array(object(["name": string, "label": string, "count": integer])),
    ]),
    "EntityPage": object([
      "limit": integer, "offset": integer, "total": reference("Total"),
      "results": array(reference("Entity")),
    ]),
    "AdjacentAnswer": object([
      "entity": reference("Entity"),
      "adjacent": ["type": "object", "additionalProperties": reference("EntityPage")],
    ]),
  ]

  private static let entity: [JSONMember] = [
    JSONMember("id", string), JSONMember("caption", string), JSONMember("schema", string),
    JSONMember("properties", ["type": "object", "additionalProperties": array([:])]),
    JSONMember("datasets", array(string)), JSONMember("referents", array(string)),
    JSONMember("target", ["type": "boolean"]),
    JSONMember("first_seen", ["type": ["string", "null"]]),
    JSONMember("last_seen", ["type": ["string", "null"]]),
    JSONMember("last_change", ["type": ["string", "null"]]),
  ]

  private static let string: JSONValue = ["type": "string"]
  private static let integer: JSONValue = ["type": "integer"]
  private static let number: JSONValue = ["type": "number"]

  private static func array(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

  private static func reference(_ name: String) -> JSONValue {
    ["$ref": .string("#/components/schemas/\(name)")]
  }

  /// An object with all of these members, and perhaps others.
  private static func object(_ members: JSONValue) -> JSONValue { object(members.members ?? []) }

  private static func object(_ members: [JSONMember]) -> JSONValue {
    [
      "type": "object", "properties": .object(members), "required": JSONValue(members.map(\.key)),
    ]
  }
}
