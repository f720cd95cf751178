import CMicrohttpd

// The C library's callbacks. They stand in a file of their own and are isolated to nothing: a
// closure that inherits an actor's isolation traps when the library calls it on its own thread.

/// One request between its first callback and its completion.
final class PendingRequest {
  var body: [UInt8] = []
  var isTooLarge = false
  var isAnswered = false
}

/// Called once for the head of a request, then for each piece of its body, then to answer it.
let answerRequest: MHD_AccessHandlerCallback = {
  context, connection, url, method, _, upload, uploadSize, state in
  guard let context = unsafe context, let connection = unsafe connection,
    let uploadSize = unsafe uploadSize, let state = unsafe state
  else { return .NO }
  let service = unsafe Unmanaged<ServedHandler>.fromOpaque(context).takeUnretainedValue()
  guard let known = unsafe state.pointee else {
    let pending = PendingRequest()
    let declared = unsafe header("Content-Length", connection).flatMap { Int($0) } ?? 0
    pending.isTooLarge = declared > service.bodyLimit
    unsafe state.pointee = Unmanaged.passRetained(pending).toOpaque()
    // Refused before the body is read; any other answer waits for the next call, because an answer
    // to the first one makes the library close the connection.
    return pending.isTooLarge ? unsafe send(tooLarge, connection, pending) : .YES
  }
  let pending = unsafe Unmanaged<PendingRequest>.fromOpaque(known).takeUnretainedValue()
  let size = unsafe Int(uploadSize.pointee)
  if size > 0 {
    if let upload = unsafe upload, !pending.isTooLarge {
      if pending.body.count + size > service.bodyLimit {
        pending.isTooLarge = true
        pending.body = []
      } else {
        unsafe pending.body.append(contentsOf: UnsafeRawBufferPointer(start: upload, count: size))
      }
    }
    unsafe uploadSize.pointee = 0
    return .YES
  }
  if pending.isAnswered { return .YES }
  if pending.isTooLarge { return unsafe send(tooLarge, connection, pending) }
  let request = HTTPRequest(
    method: unsafe method.map { unsafe String(cString: $0) } ?? "",
    path: HTTPRequest.segments(of: unsafe url.map { unsafe String(cString: $0) } ?? "/"),
    query: unsafe pairs(.GET_ARGUMENT_KIND, connection),
    headers: Dictionary(
      unsafe pairs(.HEADER_KIND, connection).map { ($0.name.lowercased(), $0.value) },
      uniquingKeysWith: { first, _ in first }),
    body: pending.body)
  return unsafe send(service.handler(request), connection, pending)
}

/// Lets go of a request, however it ended.
let requestCompleted: MHD_RequestCompletedCallback = { _, _, state, _ in
  guard let state = unsafe state, let known = unsafe state.pointee else { return }
  unsafe Unmanaged<PendingRequest>.fromOpaque(known).release()
  unsafe state.pointee = nil
}

private let tooLarge = HTTPResponse(
  status: 413, text: "the body is larger than this server takes\n")

private func header(_ name: String, _ connection: OpaquePointer) -> String? {
  unsafe MHD_lookup_connection_value(connection, .HEADER_KIND, name).map {
    unsafe String(cString: $0)
  }
}

private func pairs(
  _ kind: MHD_ValueKind, _ connection: OpaquePointer
) -> [(name: String, value: String)] {
  var result: [(name: String, value: String)] = []
  unsafe withUnsafeMutablePointer(to: &result) { place in
    _ = unsafe MHD_get_connection_values(
      connection, kind,
      { target, _, name, value in
        guard let target = unsafe target, let name = unsafe name else { return .YES }
        let list = unsafe target.assumingMemoryBound(to: [(name: String, value: String)].self)
        unsafe list.pointee.append(
          (
            unsafe String(cString: name),
            unsafe value.map { unsafe String(cString: $0) } ?? ""
          ))
        return .YES
      }, UnsafeMutableRawPointer(place))
  }
  return result
}

private func send(
  _ answer: HTTPResponse, _ connection: OpaquePointer, _ pending: PendingRequest
) -> MHD_Result {
  var body = answer.body
  let made = unsafe body.withUnsafeMutableBytes {
    unsafe MHD_create_response_from_buffer($0.count, $0.baseAddress, .RESPMEM_MUST_COPY)
  }
  guard let response = unsafe made else { return .NO }
  defer { unsafe MHD_destroy_response(response) }
  for header in answer.headers {
    _ = unsafe MHD_add_response_header(response, header.name, header.value)
  }
  pending.isAnswered = true
  return unsafe MHD_queue_response(connection, UInt32(answer.status), response)
}
