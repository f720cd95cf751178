/// Why a text is no date. The messages are part of the command's interface and tested as text.
package enum DateError: Error, Hashable, Sendable {
  /// Not one of the forms this package reads.
  case malformed(String)
  /// A month outside 1 to 12.
  case noSuchMonth(String, Int)
  /// A day its month does not have.
  case noSuchDay(String, year: Int, month: Int, day: Int)
  /// A range or interval whose end lies before its start.
  case backwards(String)
}

extension DateError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .malformed(let text):
      return "'\(text)' is no date: write a day 2025-04-17, a month 2025-04, a year 2025, "
        + "about 2025-04~, or one day of a range [2025-04-01..2025-04-17]"
    case .noSuchMonth(let text, let month):
      return "'\(text)' is no date: there is no month \(month)"
    case .noSuchDay(let text, let year, let month, let day):
      guard (1...12).contains(month) else { return "'\(text)' is no date" }
      let length = Day.length(ofMonth: month, year: year)
      return "'\(text)' is no date: \(Day.padded(year, 4))-\(Day.padded(month, 2)) "
        + "has \(length) days, not \(day)"
    case .backwards(let text):
      return "'\(text)' runs backwards: its end lies before its start"
    }
  }
}
