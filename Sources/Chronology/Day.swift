/// A civil day of the proleptic Gregorian calendar, without hour or time zone.
///
/// The law counts in civil days of the jurisdiction, so a day is the smallest unit this package
/// knows. A day is stored as the number of days since 1970-01-01, which makes comparison,
/// distance and use as an index ordinal a single integer operation. The range is the years
/// 0001 to 9999, as ISO 8601 writes them without agreement of the parties.
///
/// Conversion follows the era-based integer algorithm in Howard Hinnant, "chrono-Compatible
/// Low-Level Date Algorithms" (2013).
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let ordinal: Int32

  /// The first representable day, 0001-01-01.
  package static let first = Day(uncheckedYear: 1, month: 1, day: 1)
  /// The last representable day, 9999-12-31.
  package static let last = Day(uncheckedYear: 9999, month: 12, day: 31)

  /// The day with this ordinal, or nil outside the years 0001 to 9999.
  package init?(ordinal: Int) {
    guard ordinal >= Int(Day.first.ordinal), ordinal <= Int(Day.last.ordinal) else { return nil }
    self.ordinal = Int32(ordinal)
  }

  /// The day with these civil fields, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.ordinal = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Number of days in a month, leap years included.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      return leap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Year, month (1–12) and day of month (1–31).
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day `count` days later (earlier when negative), clamped to the representable range.
  package func adding(days count: Int) -> Day {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(count)
    if overflow { return count < 0 ? .first : .last }
    return Day(ordinal: sum) ?? (count < 0 ? .first : .last)
  }

  /// Whole days from this day to the other; negative when the other is earlier.
  package func days(until other: Day) -> Int { Int(other.ordinal) - Int(ordinal) }

  package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
}

extension Day: CustomStringConvertible {
  /// ISO 8601 extended form, `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = civil
    return "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day {
  /// Reads exactly `YYYY-MM-DD`; nil for any other form and for days the calendar lacks.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
