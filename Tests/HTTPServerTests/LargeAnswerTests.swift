import Glibc
import HTTPServer
import HTTPTesting
import Synchronization
import Testing

@Suite("an answer larger than the socket's buffers", .timeLimit(.minutes(1)))
struct LargeAnswerTests {
  @Test("stopping waits until the client has it whole")
  func drainsWhole() async throws {
    let entered = Mutex(false)
    let body = [UInt8](repeating: 0x62, count: 16 << 20)
    let server = try RunningServer(port: 0) { _ in
      entered.withLock { $0 = true }
      usleep(100_000)
      return HTTPResponse(body: body)
    }
    let connection = try LoopbackConnection(port: server.port)
    try connection.write(Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    while !entered.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(2)) }
    let stopping = Task.detached { server.stop() }
    // Long enough for the library to fill the buffers and wait for the client.
    usleep(300_000)
    #expect(try connection.response().body.count == body.count)
    await stopping.value
  }
}
