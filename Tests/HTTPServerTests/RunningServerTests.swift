import Glibc
import HTTPServer
import HTTPTesting
import Synchronization
import Testing

@Suite("a running server")
struct RunningServerTests {
  private func server(
    _ change: (inout ServerLimits) -> Void = { _ in },
    handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse = exampleHandler
  ) throws -> RunningServer {
    var limits = ServerLimits()
    change(&limits)
    return try RunningServer(port: 0, limits: limits, handler: handler)
  }

  @Test("a connection is kept for further requests")
  func keepAlive() throws {
    let server = try server()
    defer { server.stop() }
    let connection = try LoopbackConnection(port: server.port)
    for number in 0..<50 {
      let response = try connection.send(.get, "/entities/\(number)")
      #expect(response.text == "entity \(number)")
      #expect(response.headers["Connection"]?.lowercased() != "close")
    }
    #expect(try connection.send(.post, "/echo", body: Array("x".utf8)).text == "x")
  }

  @Test("a body larger than the limit is refused, declared or not")
  func bodyLimit() throws {
    let server = try server { $0.bodyBytes = 1000 }
    defer { server.stop() }
    let fits = try LoopbackConnection(port: server.port)
    #expect(try fits.send(.post, "/echo", body: [UInt8](repeating: 65, count: 1000)).status == 200)

    let declared = try LoopbackConnection(port: server.port)
    try declared.write(
      Array("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n".utf8))
    let refusal = try declared.response()
    #expect(refusal.status == 413)
    #expect(refusal.text == "{\"detail\":\"the body is larger than the limit of 1000 bytes\"}\n")

    let chunked = try LoopbackConnection(port: server.port)
    try chunked.write(
      Array("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".utf8))
    let chunk = "100\r\n" + String(repeating: "b", count: 256) + "\r\n"
    try chunked.write(Array((String(repeating: chunk, count: 8) + "0\r\n\r\n").utf8))
    #expect(try chunked.response().status == 413)
  }

  @Test("a body sent in chunks is put together")
  func chunks() throws {
    let server = try server()
    defer { server.stop() }
    let connection = try LoopbackConnection(port: server.port)
    let head = "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    try connection.write(Array((head + "3\r\nabc\r\n").utf8))
    usleep(20_000)
    try connection.write(Array("2\r\nde\r\n0\r\n\r\n".utf8))
    #expect(try connection.response().text == "abcde")
  }

  @Test("a sender that never ends is cut off")
  func endless() throws {
    let server = try server { $0.bodyBytes = 1000 }
    defer { server.stop() }
    let connection = try LoopbackConnection(port: server.port)
    try connection.write(
      Array("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".utf8))
    let chunk = Array(("10000\r\n" + String(repeating: "b", count: 65_536) + "\r\n").utf8)
    var sent = 0
    do throws(ConnectionFailure) {
      while sent < 1000 {
        try connection.write(chunk)
        sent += 1
      }
    } catch {
      #expect(error.description == "the server reads no more")
    }
    #expect(sent < 1000)
  }

  @Test("a head larger than the limit is refused")
  func headLimit() throws {
    let server = try server { $0.connectionBytes = 4096 }
    defer { server.stop() }
    let connection = try LoopbackConnection(port: server.port)
    let long = String(repeating: "a", count: 8000)
    #expect(try connection.send(.get, "/", headers: [("X-Long", long)]).status == 431)
    let again = try LoopbackConnection(port: server.port)
    #expect(try again.send(.get, "/\(long)").status == 414)
    let after = try LoopbackConnection(port: server.port)
    #expect(try after.get("/").status == 200)
  }

  @Test("a silent connection is closed after the time allowed")
  func idle() throws {
    let server = try server { $0.timeout = 1 }
    defer { server.stop() }
    let connection = try LoopbackConnection(port: server.port)
    try connection.write(Array("GET / HT".utf8))
    let begun = ContinuousClock.now
    #expect(connection.isClosed())
    #expect(ContinuousClock.now - begun < .seconds(5))
  }

  @Test("a head that drips is cut off in time, and so is a body; others are served meanwhile")
  func dripping() throws {
    let server = try server {
      $0.timeout = 1
      $0.headTimeout = 1
      $0.bodyBytesPerSecond = 1000
    }
    defer { server.stop() }
    for beginning in [
      "GET /slow HTTP/1.1\r\nHost: x\r\nX-Slow: ",
      "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n",
    ] {
      let connection = try LoopbackConnection(port: server.port)
      try connection.write(Array(beginning.utf8))
      var bytes = 0
      do throws(ConnectionFailure) {
        while bytes < 100 {
          usleep(200_000)
          try connection.write([0x61])
          bytes += 1
          if bytes == 3 {
            #expect(try LoopbackConnection(port: server.port).get("/").status == 200)
          }
        }
      } catch {
        #expect(error.description == "the server reads no more")
      }
      #expect(bytes >= 3)
      #expect(bytes < 50, "\(beginning) was let drip")
    }
  }

  @Test("a body that comes steadily may take longer than a head")
  func steady() throws {
    let server = try server {
      $0.headTimeout = 1
      $0.bodyBytesPerSecond = 100
    }
    defer { server.stop() }
    let connection = try LoopbackConnection(port: server.port)
    try connection.write(
      Array("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1600\r\n\r\n".utf8))
    for _ in 0..<16 {
      usleep(200_000)
      try connection.write([UInt8](repeating: 0x61, count: 100))
    }
    #expect(try connection.response().text.count == 1600)
  }

  @Test("what is no HTTP gets an error and does no harm")
  func nonsense() throws {
    let server = try server()
    defer { server.stop() }
    for text in [
      "\u{16}\u{3}\u{1}\u{2}\r\n\r\n", "GET\r\n\r\n", "GET nothing HTTP/1.1\r\nHost: x\r\n\r\n",
    ] {
      let connection = try LoopbackConnection(port: server.port)
      try connection.write(Array(text.utf8))
      if let response = try? connection.response() { #expect(response.status >= 400) }
    }
    let after = try LoopbackConnection(port: server.port)
    #expect(try after.get("/").status == 200)
  }

  @Test("requests from many connections at a time are all answered")
  func many() throws {
    let server = try server()
    defer { server.stop() }
    let connections = try (0..<100).map { _ in try LoopbackConnection(port: server.port) }
    for (number, connection) in connections.enumerated() {
      try connection.write(Array("GET /entities/\(number) HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    }
    for (number, connection) in connections.enumerated() {
      #expect(try connection.response().text == "entity \(number)")
    }
  }

  @Test("stopping refuses new connections and finishes the requests in flight")
  func drain() async throws {
    let entered = Mutex(false)
    let server = try server(handler: { _ in
      entered.withLock { $0 = true }
      usleep(300_000)
      return HTTPResponse(text: "finished")
    })
    let port = server.port
    let slow = Task.detached { try LoopbackConnection(port: port).get("/slow") }
    while !entered.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(2)) }
    let begun = ContinuousClock.now
    server.stop(patience: .seconds(5))
    let taken = ContinuousClock.now - begun
    let response = try await slow.value
    #expect(response.text == "finished")
    #expect(taken < .seconds(3))
    #expect(throws: ConnectionFailure.self) { try LoopbackConnection(port: port) }
    server.stop()
  }

  @Test("an idle connection does not hold up the stop")
  func idleStop() throws {
    let server = try server()
    let connection = try LoopbackConnection(port: server.port)
    #expect(try connection.get("/").status == 200)
    let begun = ContinuousClock.now
    server.stop(patience: .seconds(5))
    #expect(ContinuousClock.now - begun < .seconds(1))
    #expect(connection.isClosed())
  }
}

extension LoopbackConnection {
  func get(_ target: String) throws(ConnectionFailure) -> TestResponse { try send(.get, target) }
}
