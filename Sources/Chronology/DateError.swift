/// Why a text is no date. The messages are part of the command's interface and tested as text.
package enum DateError: Error, Hashable, Sendable {
  /// Nothing like a date, or a date where another form is wanted.
  case malformed(String)
  /// A month outside 1 to 12, where no season or other grouping has that number either.
  case noSuchMonth(String, Int)
  /// A day its month does not have.
  case noSuchDay(String, year: Int, month: Int, day: Int)
  /// A range or interval whose end lies before its start.
  case backwards(String)
  /// Against the grammar at a column, counted in characters from 1.
  case fault(String, column: Int, DateFault)
  /// A date of level 2 of the specification that is not read, at a column.
  case notRead(String, column: Int, UnreadForm)
  /// A date in a year the calendar does not have; see ``Day``.
  case outsideCalendar(String, year: String)
  /// An interval where one date is wanted.
  case interval(String)
  /// A question that is doubtful about its own time.
  case doubtfulQuestion(String)
  /// A question about a time without a known end or start.
  case unboundedQuestion(String)

  /// The forms of level 2 that are not read.
  package enum UnreadForm: Hashable, Sendable {
    /// `Y-17E7`.
    case exponentialYear
    /// `1950S2`.
    case significantDigits
    /// `{1960,1961-12}`.
    case allOfSet
  }
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
      return "'\(text)' is no date: \(year < 0 ? "-" : "")\(Day.padded(abs(year), 4))-"
        + "\(Day.padded(month, 2)) has \(length) days, not \(day)"
    case .backwards(let text):
      return "'\(text)' runs backwards: its end lies before its start"
    case .fault(let text, let column, let fault):
      return "'\(text)' is no date: column \(column): \(fault)"
    case .notRead(let text, let column, let form):
      return "'\(text)' is not read here: column \(column): \(form)"
    case .outsideCalendar(let text, let year):
      return "'\(text)' is not on the calendar: its year is \(year), and the years here run from "
        + "0001 to 9999"
    case .interval(let text):
      return "'\(text)' is an interval, and one date is wanted: for one unknown day between two "
        + "write [2025-04-01..2025-04-17]"
    case .doubtfulQuestion(let text):
      return "'\(text)' cannot be asked about: a question is not uncertain about itself: leave out "
        + "~, ? and %, or ask about a period 2025-04/2025-06"
    case .unboundedQuestion(let text):
      return "'\(text)' cannot be asked about: a question has a first and a last day: write both "
        + "ends, 2025-04/2025-06"
    }
  }
}

extension DateError.UnreadForm: CustomStringConvertible {
  package var description: String {
    switch self {
    case .exponentialYear:
      return "an exponential year (EDTF level 2) lies outside the years 0001 to 9999, or can be "
        + "written with four digits"
    case .significantDigits:
      return "significant digits (EDTF level 2) are not read: write X for the digits that are not "
        + "known, 19XX for 1950S2"
    case .allOfSet:
      return "braces mean all of a set (EDTF level 2), and a date is one day: write each date for "
        + "itself, an interval 1960/1962, or one of a set [1960,1961-12]"
    }
  }
}
