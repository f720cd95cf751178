internal import Chronology

/// Dates of birth of one party, read once so that comparing is arithmetic.
struct BirthDates: Sendable {
  /// The days a date can mean, and how it was written.
  struct Date: Sendable {
    var span: DateSpan
    var text: String

    init(_ earliest: Day, _ latest: Day, text: String) {
      span = DateSpan(earliest: earliest.ordinal, latest: latest.ordinal)
      self.text = text
    }
  }

  let dates: [Date]
  /// Texts that are no EDTF dates, or have no first or last day to compare.
  let unread: [String]

  init(_ texts: [String]) {
    var dates: [Date] = []
    var unread: [String] = []
    for text in texts {
      if let date = try? ImpreciseDate(edtf: text), !date.isUnbounded {
        dates.append(Date(date.earliest, date.latest, text: text))
      } else if let period = try? Period(edtf: text), let start = period.start,
        let end = period.end, !start.isUnbounded, !end.isUnbounded
      {
        dates.append(Date(start.earliest, end.latest, text: text))
      } else {
        unread.append(text)
      }
    }
    self.dates = dates
    self.unread = unread
  }

  /// How two parties' dates stand to each other, and the places of the pair that decides: the best. Nil when
  /// either has none.
  static func comparison(
    _ left: [DateSpan], _ right: [DateSpan]
  ) -> (outcome: Outcome, left: Int, right: Int)? {
    var best: (outcome: Outcome, left: Int, right: Int)?
    for (l, date) in left.enumerated() {
      for (r, other) in right.enumerated() {
        let outcome = BirthDates.outcome(date, other)
        if best.map({ outcome < $0.outcome }) ?? true { best = (outcome, l, r) }
      }
    }
    return best
  }

  /// From the strongest agreement to the strongest contradiction.
  enum Outcome: Int, Comparable, Sendable {
    case sameDay, overlapInMonth, swappedDayAndMonth, overlapInYear, overlapInYears
    case sameYearOnly, oneYearApart, fewYearsApart, farApart

    static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }

    /// Share of the lift that agreement gives; zero for contradictions.
    var agreement: Double {
      switch self {
      case .sameDay: 1
      case .overlapInMonth: 0.7
      case .swappedDayAndMonth, .overlapInYear: 0.5
      case .overlapInYears: 0.2
      case .sameYearOnly, .oneYearApart, .fewYearsApart, .farApart: 0
      }
    }

    /// What contradiction takes from the score of a rare name; zero for agreements.
    var contradiction: Double {
      switch self {
      case .sameDay, .overlapInMonth, .swappedDayAndMonth, .overlapInYear, .overlapInYears: 0
      case .sameYearOnly: 0.03
      case .oneYearApart: 0.05
      case .fewYearsApart: 0.10
      case .farApart: 0.16
      }
    }
  }

  static func outcome(_ left: DateSpan, _ right: DateSpan) -> Outcome {
    if left.earliest <= right.latest, right.earliest <= left.latest {
      switch max(left.latest - left.earliest, right.latest - right.earliest) {
      case 0: return .sameDay
      case ...31: return .overlapInMonth
      case ...366: return .overlapInYear
      default: return .overlapInYears
      }
    }
    if left.earliest == left.latest, right.earliest == right.latest,
      let one = Day(ordinal: Int(left.earliest))?.civil,
      let two = Day(ordinal: Int(right.earliest))?.civil, one.year == two.year
    {
      return one.month == two.day && one.day == two.month ? .swappedDayAndMonth : .sameYearOnly
    }
    switch max(right.earliest - left.latest, left.earliest - right.latest) {
    case ...366: return .oneYearApart
    case ...1100: return .fewYearsApart
    default: return .farApart
    }
  }
}
