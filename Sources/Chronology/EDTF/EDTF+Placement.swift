/// Where a date lies on the calendar.
extension EDTF.Date {
  /// Whether the calendar has a day that fits, in any year whatever.
  var isPossible: Bool {
    guard case .digits = year, month != nil else { return true }
    return extreme(isLast: false, years: 0...9999) != nil
  }

  /// The first and the last day the date can mean.
  ///
  /// Unspecified digits give the first and last day that fit them, which need not hold all between
  /// them. A qualified component reaches one step further on either side; see ``reach``.
  ///
  /// - Throws: ``DateError/outsideCalendar(_:year:)`` for years other than 0001 to 9999. Where
  ///   digits leave the year open, those of its years are meant that are inside.
  func days(in text: String) throws(DateError) -> ClosedRange<Day> {
    guard case .digits(_, isNegative: false) = year,
      let first = extreme(isLast: false, years: 1...9999),
      let last = extreme(isLast: true, years: 1...9999)
    else { throw .outsideCalendar(text, year: year.description) }
    let reach = reach
    let earliest = EDTF.Date.day(
      first.year * 12 + first.month - 1 - reach.months, day, isLast: false)
    let latest = EDTF.Date.day(
      last.year * 12 + last.month - 1 + reach.months, day, isLast: true)
    return earliest.adding(days: -reach.days)...latest.adding(days: reach.days)
  }

  /// The first or last month that has a day that fits, with its year, which is without its sign.
  private func extreme(isLast: Bool, years: ClosedRange<Int>) -> (year: Int, month: Int)? {
    guard case .digits(let digits, _) = year else { return nil }
    let common = extremeMonth(isLast: isLast, inLeapYear: false)
    let leap = extremeMonth(isLast: isLast, inLeapYear: true)
    guard common != nil || leap != nil else { return nil }
    let low = max(years.lowerBound, digits.smallest)
    let high = min(years.upperBound, digits.largest)
    guard low <= high else { return nil }
    for offset in 0...(high - low) {
      let year = isLast ? high - offset : low + offset
      guard digits.matches(year) else { continue }
      let isLeap = Day.length(ofMonth: 2, year: year) == 29
      if let month = isLeap ? leap : common { return (year, month) }
    }
    return nil
  }

  private func extremeMonth(isLast: Bool, inLeapYear: Bool) -> Int? {
    if let grouping { return isLast ? grouping.months.upperBound : grouping.months.lowerBound }
    guard let month else { return isLast ? 12 : 1 }
    let fits = { (number: Int) in
      let length = Day.length(ofMonth: number, year: inLeapYear ? 2000 : 2001)
      return month.matches(number) && (day.map { (1...length).contains(where: $0.matches) } ?? true)
    }
    return isLast ? (1...12).last(where: fits) : (1...12).first(where: fits)
  }

  /// How far the qualified components reach on either side.
  ///
  /// The specification leaves open how wide "about" and "perhaps" are. Here a component reaches one
  /// step of its last specified digit: a day for `11`, ten days for `1X`, a month for `06`, a year
  /// for `1985`, ten for `198X`, and for a component without a specified digit the step of the one
  /// to its left. Components qualified alike side by side are one number, and the rightmost of them
  /// counts: `2004-06~` reaches a month, not a year and a month.
  private var reach: (months: Int, days: Int) {
    guard case .digits(let digits, _) = year else { return (0, 0) }
    var steps = [(months: 12 * EDTF.Date.power(digits.unspecifiedAtRight), days: 0)]
    var marks = [yearQualification]
    if let grouping {
      steps.append((grouping.length, 0))
      marks.append(monthQualification)
    }
    if let month {
      let step = (EDTF.Date.power(month.unspecifiedAtRight), 0)
      steps.append(month.isWhollyUnspecified ? steps[0] : step)
      marks.append(monthQualification)
    }
    if let day {
      let step = (0, EDTF.Date.power(day.unspecifiedAtRight))
      steps.append(day.isWhollyUnspecified ? steps[steps.count - 1] : step)
      marks.append(dayQualification)
    }
    var reach = (months: 0, days: 0)
    for (index, step) in steps.enumerated() {
      let right: EDTF.Qualification = index + 1 < marks.count ? marks[index + 1] : []
      guard !marks[index].subtracting(right).isEmpty else { continue }
      reach.months += step.months
      reach.days += step.days
    }
    return reach
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  /// The first or last day that fits in a month, which is counted from January of the year 0.
  ///
  /// A month that was reached by a qualifier may have no such day: its last one then takes its
  /// place. A month outside the calendar becomes the calendar's end.
  private static func day(_ month: Int, _ digits: EDTF.Digits?, isLast: Bool) -> Day {
    guard month >= 12 else { return .first }
    let year = month / 12
    guard year <= 9999 else { return .last }
    let length = Day.length(ofMonth: month % 12 + 1, year: year)
    let fits = { (number: Int) in digits?.matches(number) ?? true }
    let number = isLast ? (1...length).last(where: fits) : (1...length).first(where: fits)
    return Day(year: year, month: month % 12 + 1, day: number ?? length)
      ?? (isLast ? .last : .first)
  }
}
