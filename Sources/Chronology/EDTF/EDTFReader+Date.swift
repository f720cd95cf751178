extension EDTFReader {
  /// Reads a date up to the first byte that does not belong to it.
  mutating func date() throws(DateError) -> EDTF.Date {
    if current == UInt8(ascii: "{") { throw notRead(.allOfSet) }
    let start = position
    let left = try qualification()
    var date = EDTF.Date(year: try year())
    if current == UInt8(ascii: "S") { throw notRead(.significantDigits) }
    date.yearQualification = left.union(try qualification())
    guard current == UInt8(ascii: "-") else { return date }
    if case .long = date.year { throw fault(.monthAfterLongYear) }
    try month(of: &date)
    if current == UInt8(ascii: "-") { try day(of: &date) }
    try requirePossible(date, from: start)
    return date
  }

  /// Reads one qualifier where there is one.
  private mutating func qualification() throws(DateError) -> EDTF.Qualification {
    guard let qualification = EDTF.Qualification(current) else { return [] }
    advance()
    guard EDTF.Qualification(current) == nil else { throw fault(.twoQualifiers) }
    return qualification
  }

  private mutating func year() throws(DateError) -> EDTF.Year {
    let start = position
    if eat("Y") { return .long(try longYear(from: start)) }
    let isNegative = eat("-")
    let digits = try digits(.year)
    if isNegative, digits.value == 0 { throw fault(.negativeZero(instead: "0000"), at: start) }
    return .digits(digits, isNegative: isNegative)
  }

  /// The digits behind `Y`, with their sign.
  private mutating func longYear(from start: Int) throws(DateError) -> String {
    let sign = eat("-") ? "-" : ""
    let digits = run(EDTFReader.isDigit)
    if current == UInt8(ascii: "E") { throw notRead(.exponentialYear) }
    if current == UInt8(ascii: "S") { throw notRead(.significantDigits) }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    if digits.isEmpty { throw unexpected("the digits of a year of more than four") }
    let number = String(decoding: significant, as: UTF8.self)
    if significant.count <= 4 {
      let year = String(repeating: "0", count: 4 - significant.count) + number
      throw fault(.needlessY((significant.isEmpty ? "" : sign) + year), at: start)
    }
    guard significant.count == digits.count else {
      throw fault(
        .unexpected("'0'", expected: "Y\(sign)\(number)"), at: start + 1 + sign.utf8.count)
    }
    return sign + number
  }

  private mutating func month(of date: inout EDTF.Date) throws(DateError) {
    _ = eat("-")
    let left = try qualification()
    let start = position
    let digits = try digits(.month)
    if let number = digits.value, let grouping = EDTF.Grouping(code: number) {
      date.grouping = grouping
    } else if let number = digits.value, !(1...12).contains(number) {
      throw .noSuchMonth(text, number)
    } else if !(1...12).contains(where: digits.matches) {
      throw fault(.nothingFits, at: start)
    } else {
      date.month = digits
    }
    let right = try qualification()
    date.yearQualification.formUnion(right)
    date.monthQualification = left.union(right)
  }

  private mutating func day(of date: inout EDTF.Date) throws(DateError) {
    if date.grouping != nil { throw fault(.dayInGrouping) }
    _ = eat("-")
    let left = try qualification()
    date.day = try digits(.day)
    let right = try qualification()
    date.yearQualification.formUnion(right)
    date.monthQualification.formUnion(right)
    date.dayQualification = left.union(right)
  }

  private func requirePossible(_ date: EDTF.Date, from start: Int) throws(DateError) {
    guard !date.isPossible else { return }
    guard case .digits(let digits, let isNegative) = date.year, let year = digits.value,
      let month = date.month?.value, let day = date.day?.value
    else { throw fault(.nothingFits, at: start) }
    throw .noSuchDay(text, year: isNegative ? -year : year, month: month, day: day)
  }

  /// Reads the digits of a component, of which some may be `X`.
  private mutating func digits(_ component: DateFault.Component) throws(DateError) -> EDTF.Digits {
    let start = position
    let isYear = component == .year
    let digits = run { EDTFReader.isDigit($0) || $0 == EDTF.Digits.unspecified }
    if let byte = current, byte == UInt8(ascii: "x") || byte == UInt8(ascii: "u") {
      let given = String(decoding: [byte], as: UTF8.self)
      throw fault(.draft(given, instead: "X"))
    }
    guard !digits.isEmpty else { throw fault(.missing(component)) }
    let text = String(decoding: digits, as: UTF8.self)
    if isYear, digits.count == 8 { throw fault(.basicFormat(EDTFReader.extended(text)), at: start) }
    guard digits.count == (isYear ? 4 : 2) else {
      throw fault(.digits(component, text), at: start)
    }
    return EDTF.Digits(bytes: digits)
  }

  private static func extended(_ digits: String) -> String {
    "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6))"
  }
}
