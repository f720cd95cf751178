import Chronology
import CommandLine
import Glibc
import HTTPServer
import Ostrakon
import Service

/// A port number as a word of the command line.
struct Port: ArgumentValue, Hashable {
  let value: UInt16

  init(_ value: UInt16) { self.value = value }

  init(word: String) throws(ArgumentFault) {
    guard let value = UInt16(word) else { throw ArgumentFault("is no port: 0 to 65535") }
    self.value = value
  }

  var word: String { "\(value)" }
}

/// `ostrakon serve`.
enum ServeCommand {
  static let command = Command<Action>(
    "serve", summary: "the API and the web pages",
    discussion: "Listens on this machine only unless --address says otherwise. Stops on SIGTERM or "
      + "Ctrl-C once the requests under way are answered. Port 0 takes any free port.",
    examples: [CommandExample("ostrakon serve --port 8080", "pages on http://127.0.0.1:8080")]
  ) { take in
    let port = take.option("port", "N", "port to listen on", default: Port(8080))
    let address = take.option(
      "address", "IP", "IPv4 address to listen on", default: "127.0.0.1")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let number = try words[port].value
      let host = try words[address]
      let options = try store.values(words)
      return { session in
        // Blocked before any thread starts, so that only `sigwait` below gets them.
        var signals = sigset_t()
        _ = unsafe sigemptyset(&signals)
        _ = unsafe sigaddset(&signals, SIGTERM)
        _ = unsafe sigaddset(&signals, SIGINT)
        _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        let home = try options.open(session).takingLists()
        let screener = try ScreenSetup.screener(home, lists: [], on: session.today, session)
        let site = Site(home: home, screener: screener) { Int(Session.current().today.ordinal) }
        let router = site.router
        let server: RunningServer
        do throws(ServerError) {
          server = try RunningServer(address: host, port: number) { router.respond(to: $0) }
        } catch {
          throw CommandFailure(message: "\(error)")
        }
        session.print("serving on http://\(host):\(server.port)\n")
        var received: Int32 = 0
        _ = unsafe sigwait(&signals, &received)
        session.note("stopping")
        server.stop()
        return 0
      }
    }
  }
}
