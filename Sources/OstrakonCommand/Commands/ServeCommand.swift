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
    let keys = take.option(
      "keys", "FILE", "who may ask: hashes of keys with scopes and limits", completion: .file)
    let open = take.flag(
      "without-keys", "let everybody ask, on another address than this machine's")
    let logs = take.flag(
      "log", "a line of JSON a request on the standard error, without what was asked")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let number = try words[port].value
      let host = try words[address]
      let keyFile = try words[keys]
      let isOpen = try words[open]
      let isLogged = try words[logs]
      let options = try store.values(words)
      return { session in
        // Blocked before any thread starts, so that only `sigwait` below gets them.
        var signals = sigset_t()
        _ = unsafe sigemptyset(&signals)
        _ = unsafe sigaddset(&signals, SIGTERM)
        _ = unsafe sigaddset(&signals, SIGINT)
        _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        guard keyFile != nil || isOpen || isLoopback(host) else {
          throw CommandFailure(
            message:
              "others than this machine can ask on \(host): name who may with --keys FILE, or let "
              + "everybody with --without-keys", code: 2)
        }
        let live = try site(options, keys: try keyFile.map(readKeys), logs: isLogged, session)
        let server: RunningServer
        do throws(ServerError) {
          var limits = ServerLimits()
          limits.bodyBytes = 32 << 20
          limits.connectionBytes = 32 << 10
          // More than cores, so that answers which take long do not hold up all others.
          limits.threads = max(4, 2 * Parallel.cores)
          // The library shares the number out among its threads, which take connections unevenly.
          limits.connections = mostFiles() * limits.threads
          server = try RunningServer(address: host, port: number, limits: limits) {
            live.respond(to: $0)
          }
        } catch {
          throw CommandFailure(message: "\(error)")
        }
        session.print("serving on http://\(host):\(server.port)\n")
        wait(signals, live, session)
        session.note("stopping")
        server.stop()
        return 0
      }
    }
  }

  /// The site on what the store holds, made anew whenever that changes.
  private static func site(
    _ options: StoreOptions.Values, keys: APIKeys?, logs: Bool, _ session: Session
  ) throws -> LiveSite {
    let home = try options.open(session)
    let screenings = ScreeningJobs()
    let write: @Sendable (String) -> Void = { session.note($0) }
    return try LiveSite(
      on: session.today, updateToken: session.environment["OSTRAKON_UPDATE_TOKEN"], keys: keys,
      log: logs ? write : nil, now: now,
      fingerprint: { day in
        try Screener.fingerprint(facts: home.facts, store: try home.storeIfAny(), on: day)
      },
      make: { day in
        let store = try home.storeIfAny()
        let fingerprint = try Screener.fingerprint(facts: home.facts, store: store, on: day)
        let taking = try home.takingLists()
        let screener = try ScreenSetup.screener(taking, lists: [], on: day, session)
        var bar = ProgressBar("preparing answers", total: 1, unit: "parties", on: session.terminal)
        let catalogue = try EntityCatalogue(
          screener, facts: home.facts, store: store, home: home.folder
        ) { done, total in
          bar.total = total
          bar.draw(done)
        }
        bar.clear()
        var site = Site(home: taking, screener: screener, catalogue: catalogue, store: store) {
          // The site is made anew when the day changes.
          Int(day.ordinal)
        }
        site.screenings = screenings
        return (site, fingerprint)
      })
  }

  /// Lets the process have as many files open as the system allows, up to 65,536, and says how many connections
  /// that leaves.
  private static func mostFiles() -> Int {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      return 512
    }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return max(64, Int(clamping: limit.rlim_cur) - 256)
  }

  /// Whether only this machine can reach an address.
  private static func isLoopback(_ address: String) -> Bool {
    address == "::1" || address == "localhost" || address.hasPrefix("127.")
  }

  private static func readKeys(_ path: String) throws -> APIKeys {
    let bytes: [UInt8]
    do throws(FileReadError) { bytes = try FileBytes.read(path) } catch {
      throw CommandFailure(message: "\(error)", code: 2)
    }
    do throws(APIKeys.Fault) { return try APIKeys(String(decoding: bytes, as: UTF8.self)) } catch {
      throw CommandFailure(message: "\(path): \(error)", code: 2)
    }
  }

  /// Seconds since 1970.
  @Sendable private static func now() -> Int { time(nil) }

  /// Seconds between looks at the store.
  private static let interval = 5

  /// Waits for the signal to end; meanwhile takes up what changes in the store, and the next day.
  private static func wait(_ signals: sigset_t, _ live: LiveSite, _ session: Session) {
    var signals = signals
    while true {
      var time = timespec(tv_sec: interval, tv_nsec: 0)
      if unsafe sigtimedwait(&signals, nil, &time) > 0 { return }
      do {
        if try live.refresh(on: Session.current().today) {
          session.note("went over to the lists as they are now")
        }
      } catch {
        session.note("the lists cannot be taken up, the answers stay as they are: \(error)")
      }
    }
  }
}
