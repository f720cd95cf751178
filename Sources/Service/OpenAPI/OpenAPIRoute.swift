import Formats

/// A route as the OpenAPI document tells it.
struct OpenAPIRoute {
  let method: String
  let path: String
  let summary: String
  var parameters: [OpenAPIParameter] = []
  /// Media type and schema of the body.
  var body: (type: String, schema: JSONValue)?
  /// Status, media type (several separated by `|`) and schema of an answer; nil where it has no body.
  var answer: (status: Int, type: String, schema: JSONValue?) = (
    200, "application/json", ["type": "object"]
  )
  /// What else can be answered.
  var refusals: [Int] = [400]

  var json: JSONValue {
    var responses = [
      JSONMember("\(answer.status)", OpenAPIRoute.response("as asked", answer.type, answer.schema))
    ]
    // Any address can hold what cannot be decoded.
    for status in Set(refusals + [400]).sorted() {
      let schema: JSONValue =
        status == 422
        ? ["$ref": "#/components/schemas/ValidationProblem"]
        : ["$ref": "#/components/schemas/Problem"]
      responses.append(
        JSONMember(
          "\(status)",
          OpenAPIRoute.response(OpenAPIRoute.reason(status), "application/json", schema)))
    }
    // Answered before the address is looked at.
    responses.append(JSONMember("414", OpenAPIRoute.response("the address is too long", "", nil)))
    var members: [JSONMember] = [
      JSONMember("summary", .string(summary)), JSONMember("operationId", .string(operationID)),
      JSONMember("parameters", .array(parameters.map(\.json))),
    ]
    if let body {
      members.append(
        JSONMember(
          "requestBody",
          [
            "required": true,
            "content": .object([JSONMember(body.type, ["schema": body.schema])]),
          ]))
    }
    members.append(JSONMember("responses", .object(responses)))
    return .object(members)
  }

  private var operationID: String {
    let words = path.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return ([method] + words).joined(separator: "_")
  }

  private static func response(_ text: String, _ type: String, _ schema: JSONValue?) -> JSONValue {
    guard let schema else { return ["description": .string(text)] }
    return [
      "description": .string(text),
      "content": .object(
        type.split(separator: "|").map { JSONMember(String($0), ["schema": schema]) }),
    ]
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 308: "the entity has another address"
    case 400: "something asked for does not exist or does not go together"
    case 403: "not allowed"
    case 404: "there is nothing of this name"
    case 409: "not yet, or never"
    case 413: "too large"
    case 415: "another kind of body is wanted"
    case 422: "a parameter or the body is not of its kind"
    case 503: "not ready"
    default: "an error"
    }
  }
}
