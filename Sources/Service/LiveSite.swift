package import Chronology
import Formats
package import HTTPServer
import Ostrakon
import Synchronization

/// The site as it is now: answers from one state while the next is made, and goes over to it between two requests.
///
/// A request under way keeps the state it began with, index and mapped files included.
package final class LiveSite: Sendable {
  private struct State {
    let router: Router
    let cache = AnswerCache()
    let fingerprint: String
    let day: Day
    let lists: [(list: String, day: Int, entries: Int)]

    init(_ site: Site, _ fingerprint: String, _ day: Day) {
      router = site.router
      self.fingerprint = fingerprint
      self.day = day
      let epoch = Int(Day(iso: "1970-01-01")?.ordinal ?? 0)
      lists = site.screener.versions.map { ($0.list, Int($0.day.ordinal) - epoch, $0.entries) }
    }
  }

  /// Makes everything anew, on a day and as known on another (nil for now); what it throws leaves the state as it is.
  package typealias Making =
    @Sendable (_ day: Day, _ knownBy: Day?) throws -> (site: Site, fingerprint: String)

  private let make: Making
  private let readings: @Sendable () -> Int
  /// What ``readings`` was when the answers kept were reckoned.
  private let decided: Mutex<Int>
  private let fingerprint: @Sendable (Day) throws -> String
  private let state: Mutex<State>
  /// Held while a state is made, so that only one is.
  private let making = Mutex(())
  private let updateToken: String?
  private let keys: APIKeys?
  private let metrics = Metrics()
  private let log: (@Sendable (String) -> Void)?
  /// Seconds since 1970.
  private let now: @Sendable () -> Int

  /// - Parameters:
  ///   - readings: changes whenever a decision about a press report is made, also by another process.
  ///   - updateToken: what `POST /updatez` must bring; without one nobody may ask.
  ///   - keys: who may ask; nil for everybody.
  ///   - log: is given a line of JSON for each request, in which nothing stands of what was asked.
  ///   - now: seconds since 1970.
  ///   - fingerprint: of what would be made now; changes when it would be another site.
  package init(
    on day: Day, readings: @escaping @Sendable () -> Int = { 0 }, updateToken: String?,
    keys: APIKeys? = nil,
    log: (@Sendable (String) -> Void)? = nil,
    now: @escaping @Sendable () -> Int, fingerprint: @escaping @Sendable (Day) throws -> String,
    make: @escaping Making
  ) throws {
    self.make = make
    self.readings = readings
    decided = Mutex(readings())
    self.fingerprint = fingerprint
    self.updateToken = updateToken
    self.keys = keys
    self.log = log
    self.now = now
    let made = try make(day, nil)
    state = Mutex(State(made.site, made.fingerprint, day))
  }

  package func respond(to request: HTTPRequest) -> HTTPResponse {
    let clock = ContinuousClock()
    let begun = clock.now
    let (response, name) = answer(request)
    let spent = begun.duration(to: clock.now).components
    let seconds = Double(spent.seconds) + Double(spent.attoseconds) / 1e18
    let route = Metrics.route(request)
    metrics.count(route, status: response.status, seconds: seconds)
    log?(
      JSONValue.object([
        JSONMember("time", .integer(now())), JSONMember("method", .string(request.method.rawValue)),
        JSONMember("route", .string(route)), JSONMember("status", .integer(response.status)),
        JSONMember("milliseconds", .number((seconds * 1e5).rounded() / 100)),
        JSONMember("bytes", .integer(response.body.count)), JSONMember("key", JSONValue(name)),
      ]).text())
    return response
  }

  /// The answer, and the name of the key it was asked with.
  private func answer(_ request: HTTPRequest) -> (HTTPResponse, String?) {
    // It brings a token of its own.
    if request.rawPath == "/updatez" { return (update(request), nil) }
    var name: String?
    if let keys {
      switch keys.judge(request, second: now()) {
      case .allowed(let key): name = key
      case .refused(let response): return (response, nil)
      }
    }
    if LiveSite.dated.contains(request.path.first ?? ""),
      ["on", "knownBy"].contains(where: { !(request.item($0) ?? "").isEmpty })
    {
      return (asOf(request), name)
    }
    let (router, cache, lists) = state.withLock { ($0.router, $0.cache, $0.lists) }
    if request.rawPath == "/metrics" {
      let text = metrics.text(lists: lists)
      return (HTTPResponse(type: "text/plain; version=0.0.4", body: Array(text.utf8)), name)
    }
    let answer = cache.answer(request) { router.respond(to: $0) }
    if request.method == .post, request.path.first == "read" { forgetIfDecided() }
    return (answer, name)
  }

  /// Forgets the answers kept where a decision about a report has been made since: pages of parties tell it.
  private func forgetIfDecided() {
    let now = readings()
    let isNew = decided.withLock { before in
      defer { before = now }
      return before != now
    }
    if isNew { state.withLock(\.cache).clear() }
  }

  /// Routes that ask the lists by name, as of today without more.
  private static let dated: Set<String> = ["match", "search", "entities", "reconcile"]
  /// A view of the lists: as they stood on a day, as known on another; nil for as known now.
  private struct View: Equatable {
    let day: Day
    let knownBy: Day?
  }

  /// Views kept ready besides today's, the last used first.
  private let views = Mutex<[(view: View, router: Router)]>([])
  private static let mostViews = 3

  /// The answer of a site on another view of the lists. The first to ask for one waits until it is made; who asks
  /// for one meanwhile is told to come again, so that not all threads wait.
  private func asOf(_ request: HTTPRequest) -> HTTPResponse {
    let today = state.withLock(\.day)
    var days: [String: Day] = [:]
    for name in ["on", "knownBy"] {
      guard let text = request.item(name), !text.isEmpty else { continue }
      guard let day = Day(iso: text), day <= today else {
        return Site.problem(400, "\(name) must be a day, not later than today: 2025-04-17")
      }
      days[name] = day
    }
    // All that is known today is known now.
    let knownBy = days["knownBy"].flatMap { $0 == today ? nil : $0 }
    let view = View(day: days["on"] ?? today, knownBy: knownBy)
    let request = request.without("on").without("knownBy")
    if view == View(day: today, knownBy: nil) {
      return state.withLock(\.router).respond(to: request)
    }
    if let ready = ready(view) { return ready.respond(to: request) }
    let made: Router?? = making.withLockIfAvailable { _ in
      if let ready = ready(view) { return ready }
      guard let made = try? make(view.day, view.knownBy) else { return nil }
      let router = made.site.router
      views.withLock { views in
        views.insert((view, router), at: 0)
        if views.count > LiveSite.mostViews { views.removeLast() }
      }
      return router
    }
    guard let made else {
      var answer = Site.problem(503, "the lists of another day are being made ready: come again")
      answer.headers.append(("Retry-After", "5"))
      return answer
    }
    guard let made else { return Site.problem(500, "the lists of \(view.day) cannot be read") }
    return made.respond(to: request)
  }

  private func ready(_ view: View) -> Router? {
    views.withLock { views in
      guard let place = views.firstIndex(where: { $0.view == view }) else { return nil }
      let found = views.remove(at: place)
      views.insert(found, at: 0)
      return found.router
    }
  }

  /// Goes over to what the store holds now, if that is something else. Says whether it did.
  package func refresh(on day: Day) throws -> Bool {
    forgetIfDecided()
    return try making.withLock { _ in
      let now = state.withLock { ($0.fingerprint, $0.day) }
      guard try fingerprint(day) != now.0 || day != now.1 else { return false }
      let made = try make(day, nil)
      let next = State(made.site, made.fingerprint, day)
      state.withLock { $0 = next }
      // Older versions can have come in, too.
      views.withLock { $0 = [] }
      return true
    }
  }

  /// `POST /updatez?token=…&sync=…`, as yente has it.
  private func update(_ request: HTTPRequest) -> HTTPResponse {
    guard request.method == .post else {
      var answer = HTTPProblem(405, "only POST is possible at /updatez").response
      answer.headers.append(("Allow", "POST"))
      return answer
    }
    guard let updateToken, !updateToken.isEmpty, request.item("token") == updateToken else {
      return Site.problem(403, "Invalid token.")
    }
    if ["true", "1"].contains(request.item("sync") ?? "") {
      let day = state.withLock(\.day)
      do { _ = try refresh(on: day) } catch { return Site.problem(500, "\(error)") }
    }
    // Without sync whoever runs the site refreshes it within seconds, as always.
    return Site.json(["status": "ok"])
  }
}
