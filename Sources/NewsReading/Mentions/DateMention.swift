import Chronology

/// A date as an article words it, perhaps without a year or told from the day of publication.
struct DateMention: Sendable, Hashable {
  enum Which: Sendable, Hashable { case plain, last, next }

  enum Form: Sendable, Hashable {
    /// Parts that are said; at least one.
    case calendar(year: Int?, month: Int?, day: Int?)
    /// A month, or a day of it, of the year of publication or one so many years away: "in December last year".
    case ofYear(away: Int, month: Int, day: Int?)
    /// A month, or a day of it, of a year told from the date before: "January 25 of the following year".
    case ofAnchorYear(away: Int, month: Int, day: Int?)
    /// 1 is Monday.
    case weekday(Int, Which)
    case daysAway(Int)
    case monthsAway(Int)
    case yearsAway(Int)
    /// Told from the date before it in the text: "the same month", "two years later".
    case fromAnchor(Lexicon.Unit, Int)
  }

  let form: Form
  /// Whether the words say from then on ("since 2003").
  let isSince: Bool
  /// Whether the words name the year told last: "in February of that year".
  var isOfThatYear = false
  /// Whether "last" stands before it: in December, last December is that of the year before.
  var isLast = false

  /// The date meant.
  struct Resolved: Sendable, Hashable {
    /// EDTF.
    let text: String
    /// What was guessed, in words; nil where the article says it whole.
    let guess: String?
  }

  /// - Parameters:
  ///   - published: the day of the article; nil leaves what needs it unresolved.
  ///   - isAhead: whether it is spoken of as to come.
  ///   - anchor: the date that was told last before the words, in EDTF.
  func resolved(published: Day?, isAhead: Bool, anchor: String?) -> Resolved? {
    let yearBefore = anchor.flatMap { Int($0.prefix(4)) }
    if isOfThatYear, let yearBefore, case .calendar(nil, let month, let day) = form {
      return Resolved(
        text: DateMention.text(yearBefore, month, day), guess: "the year is the one told before")
    }
    switch form {
    case .calendar(let year?, let month, let day):
      return Resolved(text: DateMention.text(year, month, day), guess: nil)
    case .calendar(nil, let month?, let day):
      guard let published else { return nil }
      let isThisMonth = month == published.civil.month && day == nil
      let year =
        DateMention.year(of: month, day, published, isAhead) - (isLast && isThisMonth ? 1 : 0)
      return Resolved(
        text: DateMention.text(year, month, day),
        guess:
          "the year is not said: the nearest \(isAhead ? "to come" : "past") by the day of publication"
      )
    case .calendar: return nil
    case .ofYear(let away, let month, let day):
      return published.map {
        Resolved(
          text: DateMention.text($0.civil.year + away, month, day),
          guess: "told from the day of publication")
      }
    case .ofAnchorYear(let away, let month, let day):
      return (yearBefore ?? published?.civil.year).map {
        Resolved(
          text: DateMention.text($0 + away, month, day), guess: "told from the date before it")
      }
    case .weekday(let wanted, let which):
      guard let published else { return nil }
      let back = (published.isoWeekday - wanted + 7) % 7
      let day: Day
      switch which {
      case .next: day = published.adding(days: 7 - back)
      case .last: day = published.adding(days: back == 0 ? -7 : -back)
      case .plain:
        day = published.adding(days: isAhead && back > 0 ? 7 - back : -back)
      }
      return Resolved(text: "\(day)", guess: "told by the day of the week")
    case .daysAway(let days):
      return published.map { $0.adding(days: days) }.map {
        Resolved(text: "\($0)", guess: "told from the day of publication")
      }
    case .monthsAway(let months):
      guard let published else { return nil }
      let count = published.civil.year * 12 + published.civil.month - 1 + months
      return Resolved(
        text: DateMention.text(count / 12, count % 12 + 1, nil),
        guess: "told from the day of publication")
    case .fromAnchor(let unit, let count):
      return DateMention.away(unit, count, from: anchor).map {
        Resolved(text: $0, guess: "told from the date before it")
      }
    case .yearsAway(let years):
      guard let published else { return nil }
      return Resolved(
        text: DateMention.text(published.civil.year + years, nil, nil),
        guess: "told from the day of publication")
    }
  }

  /// A date so many units from another, as exact as both allow; nil where the other is too vague.
  private static func away(_ unit: Lexicon.Unit, _ count: Int, from anchor: String?) -> String? {
    guard let anchor else { return nil }
    let parts = anchor.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    switch unit {
    case .day, .week:
      return Day(iso: anchor).map { "\($0.adding(days: count * (unit == .week ? 7 : 1)))" }
    case .month:
      guard parts.count > 1 else { return nil }
      let months = year * 12 + parts[1] - 1 + count
      return text(months / 12, months % 12 + 1, nil)
    case .year: return text(year + count, nil, nil)
    }
  }

  /// The year it tells; nil where it tells none.
  var year: Int? {
    if case .calendar(let year, _, _) = form { return year }
    return nil
  }

  /// Whether it tells a day of a month.
  var isExact: Bool {
    if case .calendar(_, _?, _?) = form { return true }
    return false
  }

  private static func text(_ year: Int, _ month: Int?, _ day: Int?) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)" + (month.map { "-" + padded($0) } ?? "")
      + (month == nil ? "" : day.map { "-" + padded($0) } ?? "")
  }

  private static func year(of month: Int, _ day: Int?, _ published: Day, _ isAhead: Bool) -> Int {
    let year = published.civil.year
    let here = published.civil.month * 100 + (day == nil ? 0 : published.civil.day)
    let there = month * 100 + (day ?? 0)
    if isAhead { return there >= here ? year : year + 1 }
    return there <= here ? year : year - 1
  }
}

extension Day {
  /// 1 is Monday (ISO 8601).
  var isoWeekday: Int {
    // 1970-01-01 was a Thursday.
    let offset = (Int(ordinal) + 3) % 7
    return (offset + 7) % 7 + 1
  }
}
