import Dispatch
import Glibc
import Synchronization

/// A server that answers with whatever bytes a script gives it, right or wrong: what no proper server
/// could be made to do.
final class RawServer: Sendable {
  /// A request's head, as far as scripts ask for it.
  struct Request: Sendable {
    let path: String
    /// Field names in lower case.
    let fields: [String: String]
    /// Number of the request on this server, from 1.
    let number: Int
  }

  /// The connection a script writes to. Writing to one that the client closed fails quietly.
  struct Line: Sendable {
    fileprivate let descriptor: Int32

    func send(_ text: String) { send(Array(text.utf8)) }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
      var done = 0
      while done < bytes.count {
        let count = unsafe bytes[done...].withUnsafeBytes {
          unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        if count <= 0 { return false }
        done += count
      }
      return true
    }

    /// An answer with a length, which may be another than the body's.
    func answer(
      _ body: [UInt8], status: String = "200 OK", length: Int? = nil,
      fields: [String] = ["Content-Type: text/xml"]
    ) {
      let head =
        ["HTTP/1.1 \(status)"] + fields
        + ["Content-Length: \(length ?? body.count)", "Connection: close", "", ""]
      send(head.joined(separator: "\r\n"))
      send(body)
    }

    func wait(_ seconds: Double) { _ = usleep(UInt32(seconds * 1_000_000)) }
  }

  let port: Int
  private let listener: Int32
  private let count = Mutex(0)
  private let isStopped = Mutex(false)

  /// Requests that came so far.
  var requests: Int { count.withLock { $0 } }

  init(_ script: @escaping @Sendable (Request, Line) -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        unsafe bind(listener, plain, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, plain, &length) == 0
      }
    }
    guard bound else { throw SocketError() }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    DispatchQueue.global().async { [self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        DispatchQueue.global().async { [self] in
          defer { close(connection) }
          guard let head = Self.head(connection) else { return }
          let number = count.withLock { number in
            number += 1
            return number
          }
          script(Self.request(head, number), Line(descriptor: connection))
        }
      }
    }
  }

  func stop() {
    let first = isStopped.withLock { stopped in
      defer { stopped = true }
      return !stopped
    }
    guard first else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  deinit { stop() }

  private static func head(_ connection: Int32) -> String? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < 65_536 {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe recv(connection, $0.baseAddress, $0.count, 0)
      }
      if count <= 0 { return nil }
      bytes += chunk[..<count]
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains("\r\n\r\n") { return text }
    }
    return nil
  }

  private static func request(_ head: String, _ number: Int) -> Request {
    let lines = head.split(separator: "\r\n")
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] =
        String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    let path = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    return Request(path: path, fields: fields, number: number)
  }

  struct SocketError: Error {}
}
