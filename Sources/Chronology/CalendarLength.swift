/// A length of time as the law counts it: days, months or years, written as an ISO 8601 duration of
/// one unit (`P180D`, `P6M`, `P1Y`).
package struct CalendarLength: Hashable, Sendable {
  package enum Unit: String, Sendable, Hashable {
    case days = "D"
    case months = "M"
    case years = "Y"
  }

  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `P` + whole number + `D`, `M` or `Y`; nil for any other form, for zero, and beyond the
  /// length of the calendar.
  package init?(iso text: some StringProtocol) {
    let digits = text.dropFirst().dropLast()
    guard text.first == "P", let last = text.last, let unit = Unit(rawValue: String(last)),
      digits.utf8.allSatisfy(EDTFReader.isDigit), let count = Int(digits),
      (1...9999).contains(count)
    else { return nil }
    self.init(count, unit)
  }

  /// The day this long after `day`. A month later is the same day of the month, or the month's last
  /// where it is shorter; the count does not include the day itself. Clamped to the calendar.
  package func after(_ day: Day) -> Day {
    let (year, month, dayOfMonth) = day.civil
    switch unit {
    case .days: return day.adding(days: count)
    case .years: return CalendarLength.day(year + count, month, dayOfMonth)
    case .months:
      let months = month - 1 + count
      return CalendarLength.day(year + months / 12, months % 12 + 1, dayOfMonth)
    }
  }

  /// The imprecise date this long after an imprecise one: as imprecise as its start.
  package func after(_ date: ImpreciseDate) -> ImpreciseDate {
    ImpreciseDate(from: after(date.earliest), through: after(date.latest))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year))) ?? .last
  }
}

extension CalendarLength: CustomStringConvertible {
  /// The ISO 8601 form.
  package var description: String { "P\(count)\(unit.rawValue)" }

  /// The length in words: `180 days`, `1 month`.
  package var words: String {
    let name =
      switch unit {
      case .days: "day"
      case .months: "month"
      case .years: "year"
      }
    return "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}

/// A day that comes round each year, written `MM-DD`.
package struct MonthDay: Hashable, Sendable {
  package let month: Int
  package let day: Int

  /// 1 January.
  package static let newYear = MonthDay(month: 1, day: 1)

  private init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// Nil for any other form, and for days no year has.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(EDTFReader.isDigit) }),
      let month = Int(parts[0]),
      let day = Int(parts[1]), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: 2000)
    else { return nil }
    self.month = month
    self.day = day
  }

  /// Its next occurrence on or after `day`; nil only at the end of the calendar. 29 February is the
  /// 28th in years that lack it.
  package func next(onOrAfter day: Day) -> Day? {
    let year = day.civil.year
    for candidate in [year, year + 1] {
      let length = Day.length(ofMonth: month, year: candidate)
      if let found = Day(year: candidate, month: month, day: min(self.day, length)), found >= day {
        return found
      }
    }
    return nil
  }
}

extension MonthDay: CustomStringConvertible {
  package var description: String { "\(Day.padded(month, 2))-\(Day.padded(day, 2))" }
}
