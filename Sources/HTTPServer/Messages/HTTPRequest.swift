/// A whole request, its body included.
package struct HTTPRequest: Sendable, Hashable {
  package let method: HTTPMethod
  /// The parts of the path between slashes, percent-decoded: `/a%2Fb/c/` has `a/b` and `c`.
  package let path: [String]
  /// The path as sent, without the query.
  package let rawPath: String
  /// The names and values of the query in their order, repeated ones too.
  package let query: [QueryItem]
  package let headers: HTTPHeaders
  package let body: [UInt8]
  /// Whether it came over TLS to this server.
  package let isEncrypted: Bool

  /// A request for a target such as `/search/default?q=a`, or the problem with the target.
  package init(
    _ method: HTTPMethod, _ target: String, headers: HTTPHeaders = HTTPHeaders(),
    body: [UInt8] = [], isEncrypted: Bool = false
  ) throws(HTTPProblem) {
    let target = try RequestTarget(target)
    self.method = method
    self.path = target.path
    self.rawPath = target.rawPath
    self.query = target.query
    self.headers = headers
    self.body = body
    self.isEncrypted = isEncrypted
  }

  /// The same request without the query items of a name.
  package func without(_ name: String) -> HTTPRequest {
    HTTPRequest(self, query: query.filter { $0.name != name })
  }

  private init(_ request: HTTPRequest, query: [QueryItem]) {
    method = request.method
    path = request.path
    rawPath = request.rawPath
    self.query = query
    headers = request.headers
    body = request.body
    isEncrypted = request.isEncrypted
  }

  /// The first value of this name in the query.
  package func item(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }

  /// All values of this name in the query, in their order.
  package func items(_ name: String) -> [String] {
    query.lazy.filter { $0.name == name }.map(\.value)
  }

  /// The names and values of a form sent as `application/x-www-form-urlencoded`.
  package func formItems() throws(HTTPProblem) -> [QueryItem] {
    guard let text = String(validating: body, as: UTF8.self) else {
      throw HTTPProblem(400, "the form is not UTF-8")
    }
    return try RequestTarget.items(text[...], of: "form")
  }

  /// The media type of the body without its parameters, in lower case: `application/json`.
  package var contentType: String? {
    guard let type = headers["Content-Type"]?.split(separator: ";").first else { return nil }
    return type.split(separator: " ").joined().lowercased()
  }
}
