import Synchronization

/// An HTTP/1.1 server, plain or over TLS, made of libmicrohttpd (epoll, a pool of threads), knowing nothing of what
/// it serves. It listens from the moment it is made until ``stop(patience:)``.
///
/// The handler runs on a thread of the pool, at the same time on several; it may take the time it
/// needs for reckoning but must not wait for long, because other connections share the thread.
package final class RunningServer: Sendable {
  private let daemon: Daemon
  private let isStopped = Mutex(false)
  /// The port listened on; the one given out by the system when 0 was asked for.
  package let port: UInt16

  /// Starts listening.
  /// - Parameters:
  ///   - address: an IPv4 or IPv6 address; only this machine by default.
  ///   - port: 0 for any free one.
  ///   - certificate: makes it speak TLS, and only that.
  package init(
    address: String = "127.0.0.1", port: UInt16, limits: ServerLimits = ServerLimits(),
    certificate: ServerCertificate? = nil,
    handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(ServerError) {
    let socket = try ListeningSocket(address: address, port: port)
    do throws(ServerError) {
      daemon = try Daemon(
        on: socket, limits: limits, certificate: certificate, handler: handler)
    } catch {
      socket.close()
      throw error
    }
    self.port = socket.port
  }

  deinit { stop(patience: .zero) }

  /// Refuses new connections at once, lets the requests in flight finish but waits no longer than
  /// `patience`, and ends. Further calls do nothing.
  package func stop(patience: Duration = .seconds(10)) {
    isStopped.withLock { isStopped in
      guard !isStopped else { return }
      isStopped = true
      daemon.stop(patience: patience)
    }
  }
}
