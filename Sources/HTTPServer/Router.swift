/// Finds the handler of a request by method and path.
///
/// A pattern is segments such as `party/:id/timeline.svg`; `:name` takes one segment. `HEAD` is
/// answered like `GET` without a body. A path no route has is 404; a path with other methods is
/// 405 with `Allow`.
package struct Router: Sendable {
  /// What a pattern's `:name` segments stand for in a request.
  package typealias Parameters = [String: String]
  package typealias Handler = @Sendable (HTTPRequest, Parameters) -> HTTPResponse

  private struct Route: Sendable {
    let method: String
    let pattern: [String]
    let handler: Handler
  }

  private var routes: [Route] = []
  /// Answers for paths no route has.
  package var notFound: @Sendable (HTTPRequest) -> HTTPResponse = { _ in
    HTTPResponse(status: 404, text: "not found\n")
  }
  /// Headers every answer gets unless its handler set them.
  package var commonHeaders: [(name: String, value: String)] = []

  package init() {}

  package mutating func on(_ method: String, _ pattern: String, _ handler: @escaping Handler) {
    routes.append(
      Route(
        method: method, pattern: pattern.split(separator: "/").map(String.init),
        handler: handler))
  }

  /// The answer to a request.
  package func respond(to request: HTTPRequest) -> HTTPResponse {
    let method = request.method == "HEAD" ? "GET" : request.method
    var allowed: Set<String> = []
    var response: HTTPResponse?
    for route in routes {
      guard let parameters = Router.match(route.pattern, request.path) else { continue }
      if route.method == method {
        response = route.handler(request, parameters)
        break
      }
      allowed.insert(route.method)
    }
    var answer = response ?? (allowed.isEmpty ? notFound(request) : Router.refusal(allowed))
    for header in commonHeaders where answer.header(header.name) == nil {
      answer.headers.append(header)
    }
    return answer
  }

  private static func refusal(_ allowed: Set<String>) -> HTTPResponse {
    let methods = allowed.contains("GET") ? allowed.union(["HEAD"]) : allowed
    var answer = HTTPResponse(status: 405, text: "method not allowed\n")
    answer.headers.append(("Allow", methods.sorted().joined(separator: ", ")))
    return answer
  }

  private static func match(_ pattern: [String], _ path: [String]) -> Parameters? {
    guard pattern.count == path.count else { return nil }
    var parameters: Parameters = [:]
    for (wanted, given) in zip(pattern, path) {
      if wanted.hasPrefix(":") {
        parameters[String(wanted.dropFirst())] = given
      } else if wanted != given {
        return nil
      }
    }
    return parameters
  }
}
