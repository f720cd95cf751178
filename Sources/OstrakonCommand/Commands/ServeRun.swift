import Chronology
import CommandLine
import Glibc
import HTTPServer
import Ledger
import Ostrakon
import Service

/// One run of `serve`, from the first look at its files until a signal ends it.
struct ServeRun: Sendable {
  let address: String
  let port: UInt16
  let keyFile: String?
  let certificateFile: String?
  let certificateKeyFile: String?
  let isLogged: Bool
  let options: StoreOptions.Values

  func perform(_ session: Session) throws -> Int32 {
    // Blocked before any thread starts, so that only `sigtimedwait` below gets them.
    var signals = sigset_t()
    _ = unsafe sigemptyset(&signals)
    _ = unsafe sigaddset(&signals, SIGTERM)
    _ = unsafe sigaddset(&signals, SIGINT)
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    let certificate = try certificate(session)
    let live = try site(session)
    let server: RunningServer
    do throws(ServerError) {
      server = try RunningServer(
        address: address, port: port, limits: limits, certificate: certificate
      ) {
        live.respond(to: $0)
      }
    } catch {
      throw CommandFailure(message: "\(error)")
    }
    let scheme = certificate == nil ? "http" : "https"
    let host = address.contains(":") ? "[\(address)]" : address
    session.print("serving on \(scheme)://\(host):\(server.port)\n")
    wait(signals, live, session)
    session.note("stopping")
    server.stop()
    return 0
  }

  private var limits: ServerLimits {
    var limits = ServerLimits()
    limits.bodyBytes = 32 << 20
    limits.connectionBytes = 32 << 10
    // More than cores, so that answers which take long do not hold up all others.
    limits.threads = max(4, 2 * Parallel.cores)
    // The library shares the number out among its threads, which take connections unevenly.
    limits.connections = mostFiles() * limits.threads
    return limits
  }

  /// The certificate to serve with; nil for plain HTTP.
  private func certificate(_ session: Session) throws -> ServerCertificate? {
    switch (certificateFile, certificateKeyFile) {
    case (nil, nil): return nil
    case (let chain?, let key?):
      let (chain, keyBytes) = (try read(chain), try read(key))
      let certificate: ServerCertificate
      do throws(ServerError) {
        certificate = try ServerCertificate(chain: chain, key: keyBytes)
      } catch {
        throw CommandFailure(message: "\(error)", code: 2)
      }
      if FileSystem.isReadableByOthers(key) {
        session.note("warning: others on this machine can read \(key): chmod 600 it")
      }
      return certificate
    case (_?, nil):
      throw CommandFailure(
        message: "--certificate needs its key, too: --certificate-key FILE", code: 2)
    case (nil, _?):
      throw CommandFailure(
        message: "--certificate-key needs its certificate, too: --certificate FILE", code: 2)
    }
  }

  private func read(_ path: String) throws -> [UInt8] {
    do throws(FileReadError) { return try FileBytes.read(path) } catch {
      throw CommandFailure(message: "\(error)", code: 2)
    }
  }

  /// The site on what the store holds, made anew whenever that changes.
  private func site(_ session: Session) throws -> LiveSite {
    let home = try options.open(session)
    let screenings = ScreeningJobs()
    let articles = ReadArticles()
    let write: @Sendable (String) -> Void = { session.note($0) }
    return try LiveSite(
      on: session.today,
      readings: { (try? home.storeIfAny()?.newestReadingDecision()) ?? 0 },
      updateToken: session.environment["OSTRAKON_UPDATE_TOKEN"],
      keys: try keyFile.map(readKeys), log: isLogged ? write : nil, now: ServeRun.now,
      fingerprint: { day in
        try Screener.fingerprint(facts: home.facts, store: try home.storeIfAny(), on: day)
      },
      make: { day, knownBy in
        let store = try home.storeIfAny()
        let fingerprint = try Screener.fingerprint(facts: home.facts, store: store, on: day)
        let taking = try home.takingLists()
        let screener = try ScreenSetup.screener(
          taking, lists: [], on: day, knownBy: knownBy, session)
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
        site.articles = articles
        site.clock = ServeRun.now
        return (site, fingerprint)
      })
  }

  /// Lets the process have as many files open as the system allows, up to 65,536, and says how many connections
  /// that leaves.
  private func mostFiles() -> Int {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      return 512
    }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return max(64, Int(clamping: limit.rlim_cur) - 256)
  }

  private func readKeys(_ path: String) throws -> APIKeys {
    let bytes = try read(path)
    do throws(APIKeys.Fault) { return try APIKeys(String(decoding: bytes, as: UTF8.self)) } catch {
      throw CommandFailure(message: "\(path): \(error)", code: 2)
    }
  }

  /// Seconds since 1970.
  @Sendable private static func now() -> Int { time(nil) }

  /// Seconds between looks at the store.
  private static let interval = 5

  /// Waits for the signal to end; meanwhile takes up what changes in the store, and the next day.
  private func wait(_ signals: sigset_t, _ live: LiveSite, _ session: Session) {
    var signals = signals
    while true {
      var time = timespec(tv_sec: ServeRun.interval, tv_nsec: 0)
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
