import Formats

/// A parameter of a route, as the OpenAPI document tells it.
struct OpenAPIParameter {
  let name: String
  let place: String
  let schema: JSONValue
  let text: String

  static func path(_ name: String, _ text: String) -> OpenAPIParameter {
    OpenAPIParameter(
      name: name, place: "path", schema: ["type": "string", "minLength": 1], text: text)
  }

  static func text(_ name: String, _ text: String, _ more: [JSONMember] = []) -> OpenAPIParameter {
    OpenAPIParameter(
      name: name, place: "query", schema: .object([JSONMember("type", "string")] + more), text: text
    )
  }

  static func choice(_ name: String, _ values: [String], _ text: String) -> OpenAPIParameter {
    .text(name, text, [JSONMember("enum", JSONValue(values))])
  }

  static func texts(_ name: String, _ text: String) -> OpenAPIParameter {
    OpenAPIParameter(
      name: name, place: "query", schema: ["type": "array", "items": ["type": "string"]], text: text
    )
  }

  static func number(
    _ name: String, _ range: ClosedRange<Int>, _ standard: Int, _ text: String
  ) -> OpenAPIParameter {
    OpenAPIParameter(
      name: name, place: "query",
      schema: [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
        "default": .integer(standard),
      ], text: text)
  }

  static func share(_ name: String, _ standard: Double, _ text: String) -> OpenAPIParameter {
    OpenAPIParameter(
      name: name, place: "query",
      schema: ["type": "number", "minimum": 0, "maximum": 1, "default": .number(standard)],
      text: text)
  }

  static func truth(_ name: String, _ standard: Bool, _ text: String) -> OpenAPIParameter {
    OpenAPIParameter(
      name: name, place: "query", schema: ["type": "boolean", "default": .bool(standard)],
      text: text)
  }

  static func day(_ name: String, _ text: String) -> OpenAPIParameter {
    .text(name, text, [JSONMember("format", "date")])
  }

  var json: JSONValue {
    [
      "name": .string(name), "in": .string(place), "required": .bool(place == "path"),
      "description": .string(text), "schema": schema,
    ]
  }
}
