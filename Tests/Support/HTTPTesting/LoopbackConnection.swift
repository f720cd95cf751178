import Glibc
package import HTTPServer

/// What went wrong between a test and a live server.
package struct ConnectionFailure: Error, CustomStringConvertible {
  package let description: String
}

/// One connection to a server on this machine, kept open between requests.
package final class LoopbackConnection {
  private let descriptor: Int32
  private var pending: [UInt8] = []

  package init(port: UInt16) throws(ConnectionFailure) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    // A test must fail and not hang.
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let outcome = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if outcome != 0 {
      throw ConnectionFailure(description: "connection refused: errno \(errno)")
    }
  }

  deinit { close(descriptor) }

  /// Sends a request and reads its response.
  package func send(
    _ method: HTTPMethod, _ target: String, headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) throws(ConnectionFailure) -> TestResponse {
    var head = "\(method.rawValue) \(target) HTTP/1.1\r\nHost: localhost\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if !body.isEmpty { head += "Content-Length: \(body.count)\r\n" }
    try write(Array((head + "\r\n").utf8) + body)
    return try response(withoutBody: method == .head)
  }

  /// Sends bytes as they are.
  package func write(_ bytes: [UInt8]) throws(ConnectionFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw ConnectionFailure(description: "the server reads no more") }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads one response: head, then a body of the declared length.
  package func response(withoutBody: Bool = false) throws(ConnectionFailure) -> TestResponse {
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      head += try take(1)
    }
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2, let status = Int(words[1]) else {
      throw ConnectionFailure(description: "no status line: \(lines.first ?? "")")
    }
    var headers = HTTPHeaders()
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
      headers.append((String(parts.first ?? ""), String(value)))
    }
    let length = withoutBody ? 0 : headers["Content-Length"].flatMap { Int($0) } ?? 0
    return TestResponse(status: status, headers: headers, body: try take(length))
  }

  /// Whether the server has closed its side.
  package func isClosed() -> Bool {
    do throws(ConnectionFailure) {
      _ = try take(1)
      return false
    } catch {
      return true
    }
  }

  private func take(_ count: Int) throws(ConnectionFailure) -> [UInt8] {
    while pending.count < count {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let received = unsafe recv(descriptor, &buffer, buffer.count, 0)
      guard received > 0 else {
        throw ConnectionFailure(description: "the server closed the connection or is silent")
      }
      pending += buffer.prefix(received)
    }
    defer { pending.removeFirst(count) }
    return Array(pending.prefix(count))
  }
}
