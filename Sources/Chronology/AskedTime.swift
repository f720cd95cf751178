/// The time a question asks about: a day, or a stretch of days (`--on 2013-05` asks about the
/// month), both ends inclusive.
package struct AskedTime: Hashable, Sendable {
  package let first: Day
  package let last: Day
  package let text: String

  package init(_ day: Day) {
    first = day
    last = day
    text = day.description
  }

  /// Reads a day, month, year, range or interval. A qualifier (`~`, `?`) is refused, as a question
  /// is not uncertain about itself, and so is a time without two ends.
  package init(edtf text: some StringProtocol) throws(DateError) {
    let text = String(text)
    let period = try Period(edtf: text)
    guard let start = period.start, let end = period.end, !start.isUnbounded, !end.isUnbounded
    else { throw .unboundedQuestion(text) }
    guard !start.isApproximate, !start.isUncertain, !end.isApproximate, !end.isUncertain
    else { throw .doubtfulQuestion(text) }
    self.first = start.earliest
    self.last = end.latest
    self.text = text
  }

  /// Whether the question is about one day.
  package var isDay: Bool { first == last }
}
