import Glibc

/// The address a server listens on, tried before the C library does, which does not say why it
/// failed.
enum ServerSocket {
  static func address(_ text: String, _ port: UInt16) -> sockaddr_in? {
    var result = sockaddr_in()
    result.sin_family = sa_family_t(AF_INET)
    result.sin_port = port.bigEndian
    guard unsafe inet_pton(AF_INET, text, &result.sin_addr) == 1 else { return nil }
    return result
  }

  static func probe(_ text: String, _ port: UInt16) throws(ServerError) {
    guard var address = address(text, port) else { throw .badAddress(text) }
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw .failed(reason: unsafe String(cString: strerror(errno))) }
    defer { _ = close(descriptor) }
    var yes: Int32 = 1
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      switch errno {
      case EADDRINUSE: throw .portInUse(address: text, port: port)
      case EACCES: throw .portNotAllowed(port: port)
      case EADDRNOTAVAIL: throw .badAddress(text)
      default: throw .failed(reason: unsafe String(cString: strerror(errno)))
      }
    }
    // With SO_REUSEADDR two sockets can be bound to a port; only listening tells.
    guard listen(descriptor, 1) == 0 else { throw .portInUse(address: text, port: port) }
  }
}
