package import HTTPServer

/// Where the requests of a test go: straight to the handler, or over a socket to a live server.
package enum TestBackEnd: String, CaseIterable, Sendable {
  case router, live
}

/// A response as a client sees it; for HEAD without a body.
package struct TestResponse: Sendable {
  package let status: Int
  package let headers: HTTPHeaders
  package let body: [UInt8]

  package var text: String { String(decoding: body, as: UTF8.self) }
}

/// Sends the same requests to either back end, so that one test serves for both.
package struct TestClient: Sendable {
  private let handler: @Sendable (HTTPRequest) -> HTTPResponse
  private let server: RunningServer?

  /// Runs a test with a client for this handler; a live server is stopped behind it.
  package static func run(
    _ backEnd: TestBackEnd, handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse,
    _ test: (TestClient) throws -> Void
  ) throws {
    let server: RunningServer? =
      switch backEnd {
      case .router: nil
      case .live: try RunningServer(port: 0, handler: handler)
      }
    defer { server?.stop(patience: .seconds(2)) }
    try test(TestClient(handler: handler, server: server))
  }

  /// Sends one request and gives its response.
  package func send(
    _ method: HTTPMethod, _ target: String, headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) throws -> TestResponse {
    if let server {
      let connection = try LoopbackConnection(port: server.port)
      return try connection.send(method, target, headers: headers, body: body)
    }
    return withoutSocket(method, target, HTTPHeaders(headers), body)
  }

  /// Sends a GET request.
  package func get(_ target: String) throws -> TestResponse { try send(.get, target) }

  private func withoutSocket(
    _ method: HTTPMethod, _ target: String, _ headers: HTTPHeaders, _ body: [UInt8]
  ) -> TestResponse {
    let response: HTTPResponse
    do throws(HTTPProblem) {
      response = handler(try HTTPRequest(method, target, headers: headers, body: body))
    } catch {
      response = error.response
    }
    var sent = response.headers
    if response.status != 204 { sent.append(("Content-Length", String(response.body.count))) }
    return TestResponse(
      status: response.status, headers: sent, body: method == .head ? [] : response.body)
  }
}
