/// A whole response. The server adds `Date`, `Content-Length` and what the connection needs.
package struct HTTPResponse: Sendable, Hashable {
  /// The status code (RFC 9110, section 15).
  package var status: Int
  package var headers: HTTPHeaders
  /// The body; for a HEAD request what GET would send, so that its length is known.
  package var body: [UInt8]

  package init(status: Int = 200, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A response with a body of this media type.
  package init(status: Int = 200, type: String, body: [UInt8]) {
    self.init(status: status, headers: HTTPHeaders([("Content-Type", type)]), body: body)
  }

  /// Plain text in UTF-8.
  package init(status: Int = 200, text: String) {
    self.init(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
  }
}
