extension ImpreciseDate {
  /// Reads a date or a choice of one of a set, in EDTF.
  ///
  /// Days, months and years without more, which are nearly all there are, are read from the bytes
  /// of the text at no cost but the text; the rest takes ``EDTF``.
  ///
  /// - Throws: ``DateError`` naming what is wrong: another form, a month or a day the calendar
  ///   lacks, a range that runs backwards, a year outside the calendar, an interval.
  package init(edtf text: some StringProtocol) throws(DateError) {
    let text = String(text)
    if let plain = ImpreciseDate(plain: text) {
      self = plain
    } else {
      self = try ImpreciseDate(try EDTF(text), text: text)
    }
  }

  /// Reads `YYYY`, `YYYY-MM` and `YYYY-MM-DD`; nil for any other form and what the calendar lacks.
  init?(plain text: String) {
    let bytes = text.utf8Span.span
    let count = bytes.count
    guard count == 4 || count == 7 || count == 10,
      let year = ImpreciseDate.number(bytes, at: 0, digits: 4)
    else { return nil }
    guard count > 4 else {
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { return nil }
      self.init(earliest: first, latest: last, precision: .year, text: text)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"),
      let month = ImpreciseDate.number(bytes, at: 5, digits: 2), (1...12).contains(month)
    else { return nil }
    guard count > 7 else {
      let length = Day.length(ofMonth: month, year: year)
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      self.init(
        earliest: first, latest: first.adding(days: length - 1), precision: .month, text: text)
      return
    }
    guard bytes[7] == UInt8(ascii: "-"),
      let number = ImpreciseDate.number(bytes, at: 8, digits: 2),
      let day = Day(year: year, month: month, day: number)
    else { return nil }
    self.init(earliest: day, latest: day, precision: .day, text: text)
  }

  private static func number(_ bytes: Span<UInt8>, at start: Int, digits: Int) -> Int? {
    var value = 0
    for index in start..<(start + digits) {
      guard EDTFReader.isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 48)
    }
    return value
  }
}

extension ImpreciseDate {
  /// Places what was read on the calendar.
  private init(_ expression: EDTF, text: String) throws(DateError) {
    switch expression {
    case .date(let date): try self.init(date, text: text, in: text)
    // The law counts in civil days, so a time of day leaves the day as it is written, whatever
    // the zone.
    case .dateTime(let date, _): try self.init(date, text: text, in: text)
    case .choice(let members): try self.init(members, text: text, in: text)
    case .interval: throw .interval(text)
    }
  }

  /// - Parameters:
  ///   - text: what is kept as the date's own text.
  ///   - whole: the text errors show.
  init(_ date: EDTF.Date, text: String, in whole: String) throws(DateError) {
    let days = try date.days(in: whole)
    let precision: Precision =
      date.day != nil ? .day : date.month != nil ? .month : date.grouping != nil ? .season : .year
    self.init(
      earliest: days.lowerBound, latest: days.upperBound, precision: precision,
      isApproximate: date.qualification.contains(.approximate),
      isUncertain: date.qualification.contains(.uncertain), text: text)
  }

  /// The first and the last day any member can mean.
  init(_ members: [EDTF.Member], text: String, in whole: String) throws(DateError) {
    var (earliest, latest) = (Day.last, Day.first)
    var qualification: EDTF.Qualification = []
    for member in members {
      let first: Day
      let last: Day
      switch member {
      case .date(let date):
        let days = try date.days(in: whole)
        (first, last) = (days.lowerBound, days.upperBound)
        qualification.formUnion(date.qualification)
      case .range(let start, let end):
        (first, last) = (try start.days(in: whole).lowerBound, try end.days(in: whole).upperBound)
        qualification.formUnion(start.qualification.union(end.qualification))
      case .upTo(let end):
        (first, last) = (.first, try end.days(in: whole).upperBound)
        qualification.formUnion(end.qualification)
      case .from(let start):
        (first, last) = (try start.days(in: whole).lowerBound, .last)
        qualification.formUnion(start.qualification)
      }
      guard first <= last else { throw .backwards(whole) }
      earliest = min(earliest, first)
      latest = max(latest, last)
    }
    self.init(
      earliest: earliest, latest: latest, precision: .range,
      isApproximate: qualification.contains(.approximate),
      isUncertain: qualification.contains(.uncertain), text: text)
  }
}
