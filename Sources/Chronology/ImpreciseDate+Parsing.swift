extension ImpreciseDate {
  /// Reads an EDTF date.
  ///
  /// - Throws: ``DateError`` naming what is wrong: another form, a month or a day the calendar
  ///   lacks, a range that runs backwards.
  package init(edtf text: some StringProtocol) throws(DateError) {
    let text = String(text)
    if text.hasPrefix("[") {
      self = try ImpreciseDate.range(text)
      return
    }
    var core = Substring(text)
    var approximate = false
    var uncertain = false
    switch core.last {
    case "~": approximate = true
    case "?": uncertain = true
    case "%": (approximate, uncertain) = (true, true)
    default: break
    }
    if approximate || uncertain { core.removeLast() }
    let (earliest, latest, precision) = try ImpreciseDate.span(core, in: text)
    if approximate || uncertain {
      let (first, last) = ImpreciseDate.widened(earliest, latest, precision)
      self.init(
        earliest: first, latest: last, precision: precision, isApproximate: approximate,
        isUncertain: uncertain, text: text)
    } else {
      self.init(earliest: earliest, latest: latest, precision: precision, text: text)
    }
  }

  private static func range(_ text: String) throws(DateError) -> ImpreciseDate {
    guard text.hasSuffix("]") else { throw .malformed(text) }
    let inner = text.dropFirst().dropLast()
    guard let dots = inner.firstRange(of: "..") else { throw .malformed(text) }
    let (start, _, _) = try span(inner[..<dots.lowerBound], in: text)
    let (_, end, _) = try span(inner[dots.upperBound...], in: text)
    guard start <= end else { throw .backwards(text) }
    return ImpreciseDate(earliest: start, latest: end, precision: .range, text: text)
  }

  /// First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  private static func span(
    _ core: Substring, in text: String
  ) throws(DateError) -> (Day, Day, Precision) {
    let parts = core.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { throw .malformed(text) }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
        let number = Int(part)
      else { throw .malformed(text) }
      numbers.append(number)
    }
    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : nil
    if let month, !(1...12).contains(month) { throw .noSuchMonth(text, month) }
    let firstDay = numbers.count > 2 ? numbers[2] : 1
    let lastMonth = month ?? 12
    let lastDay =
      numbers.count > 2 ? numbers[2] : Day.length(ofMonth: lastMonth, year: year)
    guard let first = Day(year: year, month: month ?? 1, day: firstDay),
      let last = Day(year: year, month: lastMonth, day: lastDay)
    else {
      throw numbers.count > 2
        ? .noSuchDay(text, year: year, month: lastMonth, day: firstDay) : .malformed(text)
    }
    return (first, last, numbers.count == 3 ? .day : numbers.count == 2 ? .month : .year)
  }

  /// The span one unit of its precision wider on either side.
  private static func widened(_ first: Day, _ last: Day, _ precision: Precision) -> (Day, Day) {
    switch precision {
    case .day, .range:
      return (first.adding(days: -1), last.adding(days: 1))
    case .month:
      let before = first.adding(days: -1).civil
      let after = last.adding(days: 1).civil
      return (
        Day(year: before.year, month: before.month, day: 1) ?? first,
        Day(
          year: after.year, month: after.month,
          day: Day.length(ofMonth: after.month, year: after.year)) ?? last
      )
    case .year:
      let year = first.civil.year
      return (
        Day(year: year - 1, month: 1, day: 1) ?? first,
        Day(year: year + 1, month: 12, day: 31) ?? last
      )
    }
  }
}
