/// Finds the handler of a request by method and path.
///
/// A pattern is segments such as `party/:id/timeline.svg`; `:name` takes any one segment that is
/// not empty. Literal segments win over placeholders, whatever the order of declaration. HEAD is
/// answered by the handler for GET and OPTIONS by the router itself; a path without a handler gets
/// 404, a path with handlers for other methods only gets 405 with `Allow`. A slash at the end of a
/// path makes no difference. Finding is linear in the number of routes, of which there are few.
package struct Router: Sendable {
  /// What a pattern's `:name` segments stand for in a request.
  package typealias Parameters = [String: String]
  package typealias Handler = @Sendable (HTTPRequest, Parameters) -> HTTPResponse

  private struct Route {
    let method: HTTPMethod
    let pattern: RoutePattern
    let handler: Handler
  }

  private var routes: [Route] = []
  /// Answers for paths no route has.
  package var notFound: @Sendable (HTTPRequest) -> HTTPResponse = { request in
    HTTPProblem(404, "there is nothing at \(request.rawPath)").response
  }
  /// Headers every answer gets unless its handler set them.
  package var commonHeaders: [(name: String, value: String)] = []

  package init() {}

  /// Lets a handler answer requests with this method and a path of this shape.
  package mutating func on(
    _ method: HTTPMethod, _ pattern: String, _ handler: @escaping Handler
  ) {
    let route = Route(method: method, pattern: RoutePattern(pattern), handler: handler)
    let place = routes.firstIndex { route.pattern.precedes($0.pattern) } ?? routes.endIndex
    routes.insert(route, at: place)
  }

  /// The answer to a request.
  package func respond(to request: HTTPRequest) -> HTTPResponse {
    var answer = answer(request)
    for field in commonHeaders where answer.headers[field.name] == nil {
      answer.headers.append(field)
    }
    return answer
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    let wanted = request.method == .head ? .get : request.method
    var others: [HTTPMethod] = []
    for route in routes {
      guard let parameters = route.pattern.match(request.path) else { continue }
      if route.method == wanted { return route.handler(request, parameters) }
      others.append(route.method)
    }
    guard !others.isEmpty else { return notFound(request) }
    let allowed = Router.allowed(others)
    let isQuestion = request.method == .options
    var answer =
      isQuestion
      ? HTTPResponse(status: 204)
      : HTTPProblem(
        405, "\(request.method.rawValue) is not possible at \(request.rawPath), only \(allowed)"
      ).response
    answer.headers.append(("Allow", allowed))
    return answer
  }

  private static func allowed(_ methods: [HTTPMethod]) -> String {
    var allowed: [String] = []
    for method in methods + [.options] {
      for name in method == .get ? ["GET", "HEAD"] : [method.rawValue]
      where !allowed.contains(name) {
        allowed.append(name)
      }
    }
    return allowed.joined(separator: ", ")
  }
}
