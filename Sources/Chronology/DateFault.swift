/// What is wrong at a place of a date's text, and what to write instead.
package enum DateFault: Hashable, Sendable {
  /// The number of digits of a component, and the digits given.
  case digits(Component, String)
  /// No digits where a component must stand.
  case missing(Component)
  /// A number a component of a time cannot have.
  case outOfRange(Component, Int)
  /// A character that cannot stand there, or the end of the text, and what can.
  case unexpected(String, expected: String)
  /// ISO 8601's basic format, and the extended one.
  case basicFormat(String)
  /// `-0000` or a shift of `-00:00`.
  case negativeZero(instead: String)
  /// `Y` before a year of at most four digits.
  case needlessY(String)
  /// A month behind a year with `Y`.
  case monthAfterLongYear
  /// A day behind a season, quarter or other grouping of months.
  case dayInGrouping
  /// Unspecified digits no day or month fits.
  case nothingFits
  /// Two qualifiers side by side.
  case twoQualifiers
  /// A notation of the draft of 2012, and today's.
  case draft(String, instead: String)
  case space
  /// A time of day behind a date that is not one certain day.
  case timeWithoutDay
  /// A time of day within an interval or a set.
  case timeInside
  case secondSlash
  /// An interval that names no date.
  case intervalWithoutDate
  case emptySet
  /// `..` within a set, where only the first or last member may be open.
  case openInside

  /// A component of a date or time.
  package enum Component: String, Hashable, Sendable {
    case year, month, day, hour, minute, second

    fileprivate var withArticle: String { (self == .hour ? "an " : "a ") + rawValue }
  }
}

extension DateFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .digits(.year, let given): return DateFault.year(given)
    case .digits(let component, let given):
      let instead = given.count == 1 ? "write 0\(given)" : "not \(given.count)"
      return "\(component.withArticle) has two digits: \(instead)"
    case .missing(let component):
      let count = component == .year ? "four" : "two"
      return "\(component.withArticle) of \(count) digits is missing here"
    case .outOfRange(let component, let number):
      return "there is no \(component.rawValue) \(number)"
    case .unexpected(let found, let expected):
      return "\(found) cannot stand here: \(expected) can"
    case .basicFormat(let instead):
      return "year, month and day are parted by hyphens: write \(instead)"
    case .negativeZero(let instead): return "nothing is minus zero: write \(instead)"
    case .needlessY(let year): return "Y is for years of more than four digits: write \(year)"
    case .monthAfterLongYear: return "a year with Y stands alone, without month or day"
    case .dayInGrouping:
      return "a season or quarter has no days: write a month 01 to 12, or leave the day out"
    case .nothingFits: return "no day of the calendar fits these digits"
    case .twoQualifiers: return "one qualifier is enough: write % for ? and ~ together"
    case .draft(let given, let instead):
      return "'\(given)' is the notation of the draft of 2012: write \(instead)"
    case .space: return "no space may stand in a date: write 2025-04-17"
    case .timeWithoutDay:
      return "a time of day needs a complete date without X, ?, ~ or %: 2025-04-17T10:30:00"
    case .timeInside:
      return "a time of day cannot stand in an interval or a set: write the day alone"
    case .secondSlash: return "an interval has one slash: start/end"
    case .intervalWithoutDate:
      return "an interval names at least one date: 2025-04/.. or ../2025-04"
    case .emptySet: return "a set names at least one date: [2025-04,2025-06]"
    case .openInside:
      return "only the first or the last member of a set can be open: [..a,b] or [a,b..]"
    }
  }

  private static func year(_ given: String) -> String {
    guard given.count < 4 else {
      return "a year has four digits, or Y before it where it has more: write Y\(given)"
    }
    let padded = String(repeating: "0", count: 4 - given.count) + given
    return "a year has four digits: write X for those that are not known, \(padded) for the year "
      + given
  }
}
