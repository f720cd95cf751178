package import Chronology

/// What a published list says beside a status, and whether it agrees with the law as recorded.
package struct ListFinding: Hashable, Sendable {
  package enum Agreement: String, Hashable, Sendable {
    case agrees, disagrees
    /// The status is not one that an entry could agree with: suspended, contested, uncertain.
    case undecided
    /// The version is older than what the status rests on: no newer one is held.
    case outdated
  }

  package let track: ListTrack
  package let state: ListTrack.State
  /// Day of the version that stood on the asked day.
  package let version: Day
  package let agreement: Agreement

  /// Weighs a list against a status.
  init?(_ track: ListTrack, on day: Day, word: StatusWord, since: ImpreciseDate?) {
    guard let state = track.state(on: day), let version = track.version(on: day) else { return nil }
    self.track = track
    self.state = state
    self.version = version
    switch (word, state) {
    case (.listed, .carried), (.inForceHeldUnlawful, .carried): agreement = .agrees
    case (.none, .absent), (.ended, .absent): agreement = .agrees
    case (.listed, .absent), (.inForceHeldUnlawful, .absent), (.none, .carried), (.ended, .carried):
      agreement = since.map { version < $0.latest } ?? false ? .outdated : .disagrees
    default: agreement = .undecided
    }
  }

  /// The finding in a sentence, with the day of the law where list and law part.
  package func sentence(_ status: Status) -> String {
    let says =
      state == .carried
      ? "the version of \(version) carries \(track.name)"
      : "the version of \(version) does not carry \(track.name)"
    let since = status.since.map { " \($0.text)" } ?? ""
    switch agreement {
    case .agrees, .undecided: return says
    case .outdated: return "no version since\(since) is held; \(says)"
    case .disagrees: break
    }
    switch (status.word, state) {
    case (.ended, _): return "ended in law\(since); \(says) still"
    case (.none, _): return "not listed in law as recorded; \(says)"
    default: return "listed in law since\(since); \(says)"
    }
  }
}
