/// One request on its way in. Belongs to the thread of its connection, one call at a time.
final class Exchange {
  /// Path and query as sent.
  let target: String
  private(set) var method = HTTPMethod.get
  private(set) var headers = HTTPHeaders()
  private var body: [UInt8] = []
  private(set) var hasBegun = false
  private var received = 0
  private let limit: Int
  private let isEncrypted: Bool
  private let deadline: ConnectionDeadline?

  init(target: String, limit: Int, isEncrypted: Bool, deadline: ConnectionDeadline?) {
    self.target = target
    self.limit = limit
    self.isEncrypted = isEncrypted
    self.deadline = deadline
  }

  /// Takes in the head. The answer is there at once when the body would be too large, or the host is
  /// missing, which RFC 9112 (section 3.2) asks for from HTTP/1.1 on.
  func begin(method: String, version: String, headers: HTTPHeaders) -> HTTPProblem? {
    hasBegun = true
    deadline?.awaitBody()
    self.method = HTTPMethod(rawValue: method)
    self.headers = headers
    if version != "HTTP/1.0", headers["Host"] == nil {
      return HTTPProblem(400, "the request names no host: send a Host header")
    }
    guard let length = headers["Content-Length"].flatMap({ Int($0) }) else { return nil }
    if length > limit { return tooLarge }
    body.reserveCapacity(length)
    return nil
  }

  /// Takes in a part of the body; false when the sender goes on far beyond the limit and is to be
  /// cut off. Up to then a body without a declared length is read and dropped, because an answer
  /// can be sent only behind it.
  func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    received += bytes.count
    deadline?.receive(bytes: bytes.count)
    if received <= limit {
      unsafe body.append(contentsOf: bytes)
    } else {
      body = []
    }
    return received <= limit + max(limit, 1 << 20)
  }

  /// The answer to the whole request.
  func answer(_ handler: (HTTPRequest) -> HTTPResponse) -> HTTPResponse {
    deadline?.beAnswered()
    if received > limit { return tooLarge.response }
    do {
      return handler(
        try HTTPRequest(
          method, target, headers: headers, body: body, isEncrypted: isEncrypted))
    } catch {
      return error.response
    }
  }

  /// The answer is sent, or the connection broken.
  func end() { deadline?.awaitHead() }

  private var tooLarge: HTTPProblem {
    HTTPProblem(413, "the body is larger than the limit of \(limit) bytes")
  }
}
