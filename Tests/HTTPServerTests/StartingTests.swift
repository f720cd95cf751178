import HTTPServer
import HTTPTesting
import Testing

@Suite("starting and stopping to serve")
struct StartingTests {
  @Test("port 0 takes a free port and tells it")
  func freePort() throws {
    let server = try RunningServer(port: 0, handler: exampleHandler)
    defer { server.stop() }
    #expect(server.port > 0)
    #expect(try LoopbackConnection(port: server.port).get("/").status == 200)
  }

  @Test("a port in use is named with the remedy")
  func portInUse() throws {
    let server = try RunningServer(port: 0, handler: exampleHandler)
    defer { server.stop() }
    #expect(
      failure(port: server.port)
        == "port \(server.port) on 127.0.0.1 is already in use: stop the other program or choose "
        + "another with --port")
  }

  @Test("a port is free again once the server has stopped")
  func again() throws {
    let first = try RunningServer(port: 0, handler: exampleHandler)
    let port = first.port
    _ = try LoopbackConnection(port: port).get("/")
    first.stop()
    let second = try RunningServer(port: port, handler: exampleHandler)
    #expect(try LoopbackConnection(port: port).get("/").status == 200)
    second.stop()
  }

  @Test("addresses that cannot be listened on are named with the remedy")
  func impossible() {
    #expect(
      failure(address: "localhost.")
        == "'localhost.' is no address to listen on: write one such as 127.0.0.1 or ::1")
    #expect(
      failure(address: "192.0.2.1")
        == "192.0.2.1 is no address of this machine: listen on 127.0.0.1 for this machine only or "
        + "on 0.0.0.0 for all its networks")
    #expect(
      ServerError.portNotAllowed(port: 80).description
        == "port 80 needs the rights of root: choose one above 1023 with --port")
  }

  @Test("a server with one thread serves too")
  func oneThread() throws {
    var limits = ServerLimits()
    limits.threads = 1
    let server = try RunningServer(port: 0, limits: limits, handler: exampleHandler)
    defer { server.stop() }
    #expect(try LoopbackConnection(port: server.port).get("/").status == 200)
  }

  @Test("an address of version 6 is taken, or the machine has none")
  func version6() throws {
    do throws(ServerError) {
      let server = try RunningServer(address: "::1", port: 0, handler: exampleHandler)
      #expect(server.port > 0)
      server.stop()
    } catch {
      switch error {
      case .addressElsewhere, .failed: break
      default: Issue.record(error)
      }
    }
  }

  private func failure(address: String = "127.0.0.1", port: UInt16 = 0) -> String {
    do throws(ServerError) {
      try RunningServer(address: address, port: port, handler: exampleHandler).stop()
      return "it started"
    } catch {
      return error.description
    }
  }
}
