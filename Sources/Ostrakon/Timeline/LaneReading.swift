import Chronology
import Register

/// Reads the spans of one lane: where a party stood under a regime, from day to day.
struct LaneReading {
  let register: DesignationRegister
  let party: Party
  let regime: Regime
  let knownBy: Day?

  func word(on day: Day) -> (word: StatusWord, isForAssociated: Bool)? {
    register.standing(of: party.id, under: regime.id, on: AskedTime(day), knownBy: knownBy)
      .map { ($0.word, $0.isForAssociated) }
  }

  /// The answer can only change on a first or last day of an effective date, on the day from which a
  /// negative is established, on the day the scheme begins, and where others begin or cease to be
  /// listed in the party's place: it is enough to ask on these.
  func spans(_ events: [Event]) -> [TimelineAnswer.Span] {
    var changes: Set<Day> = []
    for event in events where !event.sets.isEmpty {
      guard let date = event.dates.inForce else { continue }
      changes.formUnion([date.earliest, date.latest])
    }
    var spans: [TimelineAnswer.Span] = []
    for day in changes.union(checks).sorted() {
      guard let (word, isForAssociated) = word(on: day) else { continue }
      if let open = spans.last {
        if open.word == word, open.isForAssociated == isForAssociated { continue }
        spans[spans.count - 1] = TimelineAnswer.Span(
          word: open.word, isForAssociated: open.isForAssociated, first: open.first,
          last: day.adding(days: -1), isChange: open.isChange)
      }
      spans.append(
        TimelineAnswer.Span(
          word: word, isForAssociated: isForAssociated, first: day, last: nil,
          isChange: changes.contains(day)))
    }
    return spans
  }

  /// Days from which the answer differs though no act is recorded: it rests on lists from then on, or on
  /// another negative.
  private var checks: Set<Day> {
    let coverage = register.coverage(of: party.id, under: regime.id)
    var days: Set<Day> = []
    for track in register.tracks(of: party.id, under: regime.id) {
      days.insert((coverage?.verifiedThrough ?? regime.verifiedThrough).adding(days: 1))
      for stay in track.stays {
        days.formUnion(
          [stay.before?.adding(days: 1), stay.from, stay.last.adding(days: 1), stay.until]
            .compactMap { $0 })
      }
      days.formUnion([track.listedOn?.earliest, track.listedOn?.latest].compactMap { $0 })
    }
    guard let coverage else { return days }
    if let from = coverage.verifiedFrom {
      days.formUnion([from, regime.beginning].compactMap { $0 })
    }
    if let validity = coverage.related?.validity {
      days.formUnion(
        [validity.start?.earliest, validity.end?.latest.adding(days: 1)].compactMap { $0 })
    }
    return days
  }
}
