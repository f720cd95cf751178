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
  }

  /// Makes everything anew; what it throws leaves the state as it is.
  package typealias Making = @Sendable (Day) throws -> (site: Site, fingerprint: String)

  private let make: Making
  private let fingerprint: @Sendable (Day) throws -> String
  private let state: Mutex<State>
  /// Held while a state is made, so that only one is.
  private let making = Mutex(())
  private let updateToken: String?
  private let isAsked = Atomic(false)

  /// - Parameters:
  ///   - updateToken: what `POST /updatez` must bring; without one nobody may ask.
  ///   - fingerprint: of what would be made now; changes when it would be another site.
  package init(
    on day: Day, updateToken: String?, fingerprint: @escaping @Sendable (Day) throws -> String,
    make: @escaping Making
  ) throws {
    self.make = make
    self.fingerprint = fingerprint
    self.updateToken = updateToken
    let made = try make(day)
    state = Mutex(State(router: made.site.router, fingerprint: made.fingerprint, day: day))
  }

  package func respond(to request: HTTPRequest) -> HTTPResponse {
    if request.rawPath == "/updatez" { return update(request) }
    let (router, cache) = state.withLock { ($0.router, $0.cache) }
    return cache.answer(request) { router.respond(to: $0) }
  }

  /// Goes over to what the store holds now, if that is something else. Says whether it did.
  package func refresh(on day: Day) throws -> Bool {
    try making.withLock { _ in
      isAsked.store(false, ordering: .relaxed)
      let now = state.withLock { ($0.fingerprint, $0.day) }
      guard try fingerprint(day) != now.0 || day != now.1 else { return false }
      let made = try make(day)
      state.withLock {
        $0 = State(router: made.site.router, fingerprint: made.fingerprint, day: day)
      }
      return true
    }
  }

  /// Whether somebody asked for a refresh since the last one.
  package var isAskedToRefresh: Bool { isAsked.load(ordering: .relaxed) }

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
    } else {
      isAsked.store(true, ordering: .relaxed)
    }
    return Site.json(["status": "ok"])
  }
}
