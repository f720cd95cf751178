import CMicrohttpd
import Glibc
import Synchronization

/// The face of libmicrohttpd: starts a daemon on a socket and turns its callbacks into calls of a
/// handler. All unsafe code towards the library is in this file.
///
/// Ways of the library that the code obeys: the raw target is seen only by the log callback, whose
/// result becomes the state of the request; answering on the first call of the access handler
/// closes the connection, so only refusals are answered there; the state is released when the
/// library says that the request is over, which it says for every request it told of.
@safe final class Daemon: Sendable {
  private let handler: @Sendable (HTTPRequest) -> HTTPResponse
  private let limits: ServerLimits
  private let watch = ConnectionWatch()
  private let isEncrypted: Bool
  /// Requests between their first line and their end.
  private let inFlight = Atomic<Int>(0)
  private let isDraining = Atomic<Bool>(false)
  // Set once before the daemon is shared.
  nonisolated(unsafe) private var daemon: OpaquePointer?

  init(
    on socket: ListeningSocket, limits: ServerLimits, certificate: ServerCertificate?,
    handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(ServerError) {
    self.handler = handler
    self.limits = limits
    self.isEncrypted = certificate != nil
    var flags =
      MHD_USE_EPOLL.rawValue | MHD_USE_INTERNAL_POLLING_THREAD.rawValue | MHD_USE_ITC.rawValue
    if socket.isIPv6 { flags |= MHD_USE_IPv6.rawValue }
    if certificate != nil { flags |= MHD_USE_TLS.rawValue }
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    var options = unsafe Daemon.options(socket, limits, context)
    // The library reads certificate and key while it starts, and never again.
    var texts: [UnsafeMutableRawBufferPointer] = unsafe []
    defer { unsafe texts.forEach { unsafe $0.deallocate() } }
    if let certificate {
      unsafe options.insert(
        contentsOf: Daemon.options(certificate, &texts), at: options.startIndex)
    }
    unsafe daemon = options.withUnsafeMutableBufferPointer { options in
      guard let first = options.baseAddress else { return nil }
      let arguments: [any CVarArg] = unsafe [
        Int32(bitPattern: MHD_OPTION.ARRAY.rawValue), first,
        Int32(bitPattern: MHD_OPTION.END.rawValue),
      ]
      return unsafe withVaList(arguments) { list in
        unsafe MHD_start_daemon_va(flags, 0, nil, nil, Daemon.access, context, list)
      }
    }
    let reason = unsafe String(cString: strerror(errno))
    guard unsafe daemon != nil else {
      guard certificate != nil else { throw .failed(reason: reason) }
      throw .badCertificate(
        reason: "certificate and key are damaged or do not belong together: 'openssl x509 -in "
          + "CERTIFICATE -noout -pubkey' and 'openssl pkey -in KEY -pubout' must print the same")
    }
    watch.start()
  }

  /// Stops taking connections, waits until the requests in flight are answered but no longer than
  /// `patience`, and ends the threads. Must be called once, before the last reference goes.
  func stop(patience: Duration) {
    isDraining.store(true, ordering: .relaxed)
    // From here the socket is ours again; closing it refuses new connections at once.
    let socket = unsafe MHD_quiesce_daemon(daemon)
    if socket >= 0 { close(socket) }
    let deadline = ContinuousClock.now + patience
    while inFlight.load(ordering: .acquiring) > 0, ContinuousClock.now < deadline {
      usleep(2_000)
    }
    unsafe MHD_stop_daemon(daemon)
    watch.stop()
  }

  private static func options(
    _ socket: ListeningSocket, _ limits: ServerLimits, _ context: UnsafeMutableRawPointer
  ) -> [MHD_OptionItem] {
    func number(_ option: MHD_OPTION, _ value: Int) -> MHD_OptionItem {
      unsafe MHD_OptionItem(option: option, value: value, ptr_value: nil)
    }
    func callback<Function>(_ option: MHD_OPTION, _ function: Function) -> MHD_OptionItem {
      unsafe MHD_OptionItem(
        option: option, value: unsafeBitCast(function, to: Int.self), ptr_value: context)
    }
    var options = unsafe [
      number(.LISTEN_SOCKET, Int(socket.descriptor)),
      number(.CONNECTION_LIMIT, max(limits.connections, limits.threads)),
      number(.CONNECTION_MEMORY_LIMIT, limits.connectionBytes),
      number(.CONNECTION_TIMEOUT, limits.timeout),
      callback(.URI_LOG_CALLBACK, Daemon.begin),
      callback(.NOTIFY_COMPLETED, Daemon.end),
      callback(.UNESCAPE_CALLBACK, Daemon.leaveAsIs),
      callback(.NOTIFY_CONNECTION, Daemon.connect),
    ]
    if limits.threads > 1 { unsafe options.append(number(.THREAD_POOL_SIZE, limits.threads)) }
    unsafe options.append(number(.END, 0))
    return unsafe options
  }
}

// TLS, which the library takes from GnuTLS.
extension Daemon {
  /// - Parameter texts: where the memory is noted that the options point to.
  private static func options(
    _ certificate: ServerCertificate, _ texts: inout [UnsafeMutableRawBufferPointer]
  ) -> [MHD_OptionItem] {
    func text(_ option: MHD_OPTION, _ bytes: [UInt8]) -> MHD_OptionItem {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
      unsafe copy.copyBytes(from: bytes)
      unsafe texts.append(copy)
      return unsafe MHD_OptionItem(option: option, value: 0, ptr_value: copy.baseAddress)
    }
    return unsafe [
      text(.HTTPS_MEM_CERT, certificate.chain),
      text(.HTTPS_MEM_KEY, certificate.key),
      text(.HTTPS_PRIORITIES, ServerCertificate.priorities),
    ]
  }
}

// The callbacks. Each is called on threads of the library, so none may be isolated to an actor.
extension Daemon {
  private typealias Begin =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
    ) -> UnsafeMutableRawPointer?

  private typealias End =
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
      MHD_RequestTerminationCode
    ) -> Void

  private typealias Connect =
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
      MHD_ConnectionNotificationCode
    ) -> Void

  private typealias Unescape =
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?
    ) -> Int

  private static let connect: Connect = { context, connection, state, event in
    guard let daemon = unsafe Daemon.from(context) else { return }
    if event == .CONNECTION_NOTIFY_STARTED {
      let descriptor = unsafe ostrakon_connection_descriptor(connection)
      let deadline = ConnectionDeadline(descriptor: descriptor, limits: daemon.limits)
      daemon.watch.add(deadline)
      unsafe state?.pointee = Unmanaged.passRetained(deadline).toOpaque()
    } else if let pointer = unsafe state?.pointee {
      daemon.watch.remove(
        unsafe Unmanaged<ConnectionDeadline>.fromOpaque(pointer).takeRetainedValue())
      unsafe state?.pointee = nil
    }
  }

  private static let begin: Begin = { context, target, connection in
    guard let daemon = unsafe Daemon.from(context) else { return nil }
    let target = unsafe target.map { unsafe String(cString: $0) } ?? ""
    daemon.inFlight.add(1, ordering: .acquiringAndReleasing)
    let deadline = unsafe ostrakon_connection_context(connection).map {
      unsafe Unmanaged<ConnectionDeadline>.fromOpaque($0).takeUnretainedValue()
    }
    let exchange = Exchange(
      target: target, limit: daemon.limits.bodyBytes, isEncrypted: daemon.isEncrypted,
      deadline: deadline)
    return unsafe Unmanaged.passRetained(exchange).toOpaque()
  }

  private static let end: End = { context, _, state, _ in
    guard let daemon = unsafe Daemon.from(context), let pointer = unsafe state?.pointee else {
      return
    }
    let exchange = unsafe Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue()
    exchange.end()
    unsafe state?.pointee = nil
    daemon.inFlight.subtract(1, ordering: .acquiringAndReleasing)
  }

  /// Keeps the library from decoding what ``RequestTarget`` decodes with its segments known.
  private static let leaveAsIs: Unescape = { _, _, text in
    unsafe text.map { unsafe strlen($0) } ?? 0
  }

  private static let access: MHD_AccessHandlerCallback = {
    context, connection, _, method, version, upload, uploadSize, state in
    guard let daemon = unsafe Daemon.from(context), let pointer = unsafe state?.pointee else {
      return .NO
    }
    let exchange = unsafe Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
    if !exchange.hasBegun {
      let method = unsafe method.map { unsafe String(cString: $0) } ?? ""
      let headers = unsafe Daemon.headers(of: connection)
      let version = unsafe version.map { unsafe String(cString: $0) } ?? ""
      guard let problem = exchange.begin(method: method, version: version, headers: headers)
      else { return .YES }
      return unsafe daemon.send(problem.response, to: connection)
    }
    if let size = unsafe uploadSize?.pointee, size > 0 {
      unsafe uploadSize?.pointee = 0
      return unsafe exchange.receive(UnsafeRawBufferPointer(start: upload, count: size))
        ? .YES : .NO
    }
    let response = exchange.answer(daemon.handler)
    return unsafe daemon.send(response, to: connection)
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> Daemon? {
    unsafe context.map { unsafe Unmanaged<Daemon>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func headers(of connection: OpaquePointer?) -> HTTPHeaders {
    var headers = HTTPHeaders()
    unsafe withUnsafeMutablePointer(to: &headers) { pointer in
      _ = unsafe MHD_get_connection_values(
        connection, .HEADER_KIND,
        { context, _, name, value in
          if let context = unsafe context, let name = unsafe name, let value = unsafe value {
            unsafe context.assumingMemoryBound(to: HTTPHeaders.self).pointee.append(
              (String(cString: name), String(cString: value)))
          }
          return .YES
        }, pointer)
    }
    return headers
  }

  private func send(_ response: HTTPResponse, to connection: OpaquePointer?) -> MHD_Result {
    var body = response.body
    // The library copies the body, so that the memory of a response has one owner at a time.
    let message = unsafe body.withUnsafeMutableBytes { bytes in
      unsafe MHD_create_response_from_buffer(bytes.count, bytes.baseAddress, .RESPMEM_MUST_COPY)
    }
    guard let message = unsafe message else { return .NO }
    defer { unsafe MHD_destroy_response(message) }
    for field in response.headers.fields {
      _ = unsafe MHD_add_response_header(message, field.name, field.value)
    }
    if isDraining.load(ordering: .relaxed) {
      _ = unsafe MHD_add_response_header(message, "Connection", "close")
    }
    return unsafe MHD_queue_response(connection, UInt32(clamping: response.status), message)
  }
}
