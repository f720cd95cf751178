import CMicrohttpd
import Glibc

/// Why a server cannot start.
package enum ServerError: Error, Hashable, Sendable {
  case portInUse(address: String, port: UInt16)
  case portNotAllowed(port: UInt16)
  case badAddress(String)
  case failed(reason: String)
}

extension ServerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .portInUse(let address, let port):
      "port \(port) on \(address) is already in use: stop the other program or choose another "
        + "with --port"
    case .portNotAllowed(let port):
      "port \(port) needs the rights of root: choose one above 1023 with --port"
    case .badAddress(let address): "'\(address)' is no IPv4 address to listen on"
    case .failed(let reason): "the server cannot start: \(reason)"
    }
  }
}

/// Limits of a server, all of them refusals rather than waits.
package struct ServerLimits: Sendable {
  /// Largest body taken, in bytes; more is 413.
  package var bodyBytes = 8 << 20
  /// Memory of a connection, in bytes; a larger header block is 431.
  package var connectionBytes = 64 << 10
  /// Seconds without a byte after which a connection is closed.
  package var timeout = 30
  package var connections = 512
  package var threads = 2

  package init() {}
}

/// A plain HTTP/1.1 server over libmicrohttpd (epoll, a pool of threads), knowing nothing of what
/// it serves.
///
/// The handler runs on a thread of the pool, so it must be quick and is called at the same time
/// from several. ``stop()`` closes the listening socket at once and lets requests in flight finish.
@safe
package final class RunningServer: Sendable {
  private let daemon: DaemonHandle
  /// The port listened on; the one given out by the system when 0 was asked for.
  package let port: UInt16

  /// Starts listening.
  /// - Parameters:
  ///   - address: IPv4 address; only this machine by default.
  ///   - port: 0 for any free one.
  package init(
    address: String = "127.0.0.1", port: UInt16, limits: ServerLimits = ServerLimits(),
    handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(ServerError) {
    try ServerSocket.probe(address, port)
    let service = ServedHandler(handler: handler, bodyLimit: limits.bodyBytes)
    let retained = unsafe Unmanaged.passRetained(service)
    guard let daemon = unsafe DaemonHandle.start(address, port, limits, retained.toOpaque()) else {
      unsafe retained.release()
      throw .failed(reason: unsafe String(cString: strerror(errno)))
    }
    self.daemon = daemon
    self.port = unsafe UInt16(truncatingIfNeeded: ostrakon_mhd_port(daemon.pointer))
  }

  /// Stops: no new connection, requests in flight are finished.
  package func stop() {
    let socket = unsafe MHD_quiesce_daemon(daemon.pointer)
    if socket != -1 { _ = close(socket) }
    unsafe MHD_stop_daemon(daemon.pointer)
  }
}

/// What the callbacks of one server share.
final class ServedHandler: Sendable {
  let handler: @Sendable (HTTPRequest) -> HTTPResponse
  let bodyLimit: Int

  init(handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse, bodyLimit: Int) {
    self.handler = handler
    self.bodyLimit = bodyLimit
  }
}

/// The C library's daemon, stopped only by its owner. It locks by itself, so the pointer may be used from any thread.
@safe
struct DaemonHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  static func start(
    _ address: String, _ port: UInt16, _ limits: ServerLimits, _ service: UnsafeMutableRawPointer
  ) -> DaemonHandle? {
    guard var socketAddress = ServerSocket.address(address, port) else { return nil }
    let flags =
      MHD_USE_EPOLL.rawValue | MHD_USE_INTERNAL_POLLING_THREAD.rawValue | MHD_USE_ITC.rawValue
    return unsafe withUnsafeMutablePointer(to: &socketAddress) { place -> DaemonHandle? in
      var options = unsafe [
        unsafe MHD_OptionItem(
          option: .SOCK_ADDR, value: 0, ptr_value: UnsafeMutableRawPointer(place)),
        unsafe MHD_OptionItem(
          option: .CONNECTION_MEMORY_LIMIT, value: limits.connectionBytes, ptr_value: nil),
        unsafe MHD_OptionItem(option: .CONNECTION_LIMIT, value: limits.connections, ptr_value: nil),
        unsafe MHD_OptionItem(option: .CONNECTION_TIMEOUT, value: limits.timeout, ptr_value: nil),
        unsafe MHD_OptionItem(option: .THREAD_POOL_SIZE, value: limits.threads, ptr_value: nil),
        unsafe MHD_OptionItem(option: .LISTENING_ADDRESS_REUSE, value: 1, ptr_value: nil),
        unsafe MHD_OptionItem(
          option: .NOTIFY_COMPLETED,
          value: Int(bitPattern: unsafeBitCast(requestCompleted, to: UnsafeRawPointer.self)),
          ptr_value: nil),
        unsafe MHD_OptionItem(option: .END, value: 0, ptr_value: nil),
      ]
      return unsafe options.withUnsafeMutableBufferPointer { buffer -> DaemonHandle? in
        guard let base = buffer.baseAddress else { return nil }
        let arguments: [any CVarArg] = unsafe [
          MHD_OPTION.ARRAY.rawValue, base, MHD_OPTION.END.rawValue,
        ]
        let daemon = unsafe withVaList(arguments) { list in
          unsafe MHD_start_daemon_va(
            flags, port, nil, nil, answerRequest, service, list)
        }
        return unsafe daemon.map { unsafe DaemonHandle(pointer: $0) }
      }
    }
  }
}
