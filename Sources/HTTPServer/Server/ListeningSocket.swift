import Glibc

/// A socket bound and listening, made here and not by the library, because here the reason of a
/// failure is known.
struct ListeningSocket {
  let descriptor: Int32
  let isIPv6: Bool
  /// The port it listens at, chosen by the system where 0 was asked for.
  let port: UInt16

  init(address: String, port: UInt16) throws(ServerError) {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    unsafe hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(address, String(port), &hints, &found) == 0, let info = unsafe found
    else { throw .badAddress(address) }
    defer { unsafe freeaddrinfo(info) }

    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    let descriptor = unsafe socket(
      info.pointee.ai_family, kind | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw ListeningSocket.systemError() }
    var yes: Int32 = 1
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard unsafe bind(descriptor, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0,
      listen(descriptor, SOMAXCONN) == 0
    else {
      let code = errno
      Glibc.close(descriptor)
      switch code {
      case EADDRINUSE: throw .portInUse(address: address, port: port)
      case EACCES: throw .portNotAllowed(port: port)
      case EADDRNOTAVAIL: throw .addressElsewhere(address)
      default: throw ListeningSocket.systemError(code)
      }
    }
    self.descriptor = descriptor
    self.isIPv6 = unsafe info.pointee.ai_family == AF_INET6
    self.port = ListeningSocket.port(of: descriptor)
  }

  /// Gives the port back; for a socket that no daemon has taken over.
  func close() { Glibc.close(descriptor) }

  private static func port(of descriptor: Int32) -> UInt16 {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let outcome = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &length)
      }
    }
    guard outcome == 0 else { return 0 }
    // The port lies at the same place in the addresses of both families.
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        UInt16(bigEndian: unsafe $0.pointee.sin_port)
      }
    }
  }

  private static func systemError(_ code: Int32 = errno) -> ServerError {
    .failed(reason: unsafe String(cString: strerror(code)))
  }
}
