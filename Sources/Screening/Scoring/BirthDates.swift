internal import Chronology

/// Dates of birth of one party, read once so that comparing is arithmetic.
struct BirthDates: Sendable {
  /// The days a date can mean, and how it was written.
  struct Date: Sendable {
    var earliest: Day
    var latest: Day
    var text: String
  }

  let dates: [Date]
  /// Texts that are no EDTF dates, or have no first or last day to compare.
  let unread: [String]

  init(_ texts: [String]) {
    var dates: [Date] = []
    var unread: [String] = []
    for text in texts {
      if let date = try? ImpreciseDate(edtf: text), !date.isUnbounded {
        dates.append(Date(earliest: date.earliest, latest: date.latest, text: text))
      } else if let period = try? Period(edtf: text), let start = period.start,
        let end = period.end, !start.isUnbounded, !end.isUnbounded
      {
        dates.append(Date(earliest: start.earliest, latest: end.latest, text: text))
      } else {
        unread.append(text)
      }
    }
    self.dates = dates
    self.unread = unread
  }

  /// How two parties' dates stand to each other: the best pair decides. Nil when either has none.
  func comparison(with other: BirthDates) -> (outcome: Outcome, left: String, right: String)? {
    var best: (outcome: Outcome, left: String, right: String)?
    for left in dates {
      for right in other.dates {
        let outcome = BirthDates.outcome(left, right)
        if best.map({ outcome < $0.outcome }) ?? true { best = (outcome, left.text, right.text) }
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

  static func outcome(_ left: Date, _ right: Date) -> Outcome {
    if left.earliest <= right.latest, right.earliest <= left.latest {
      let span = max(
        left.earliest.days(until: left.latest), right.earliest.days(until: right.latest))
      switch span {
      case 0: return .sameDay
      case ...31: return .overlapInMonth
      case ...366: return .overlapInYear
      default: return .overlapInYears
      }
    }
    let gap = max(left.latest.days(until: right.earliest), right.latest.days(until: left.earliest))
    if left.earliest == left.latest, right.earliest == right.latest {
      let (one, two) = (left.earliest.civil, right.earliest.civil)
      if one.year == two.year {
        return one.month == two.day && one.day == two.month ? .swappedDayAndMonth : .sameYearOnly
      }
    }
    switch gap {
    case ...366: return .oneYearApart
    case ...1100: return .fewYearsApart
    default: return .farApart
    }
  }
}
