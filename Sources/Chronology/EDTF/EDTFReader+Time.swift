extension EDTFReader {
  /// Reads `T` and the time of day behind it.
  mutating func time(of date: EDTF.Date) throws(DateError) -> EDTF.Time {
    guard date.day != nil, !date.isUnspecified, date.qualification.isEmpty else {
      throw fault(.timeWithoutDay)
    }
    _ = eat("T")
    let hour = try number(.hour, upTo: 23)
    try requireColon("a colon and minutes")
    let minute = try number(.minute, upTo: 59)
    try requireColon("a colon and seconds")
    let second = try number(.second, upTo: minute == 59 ? 60 : 59)
    return EDTF.Time(hour: hour, minute: minute, second: second, zone: try zone())
  }

  private mutating func zone() throws(DateError) -> EDTF.Time.Zone {
    if eat("Z") { return .utc }
    let start = position
    let isBehind = eat("-")
    guard isBehind || eat("+") else {
      if current != nil { throw unexpected("Z, a shift such as +04:30, or the end") }
      return .local
    }
    let hours = try number(.hour, upTo: 23)
    let minutes = eat(":") ? try number(.minute, upTo: 59) : nil
    if isBehind, hours == 0, minutes ?? 0 == 0 {
      throw fault(.negativeZero(instead: "Z"), at: start)
    }
    guard let minutes else { return .hours(isBehind ? -hours : hours) }
    return .minutes(hours: hours, minutes: minutes, isBehind: isBehind)
  }

  private mutating func requireColon(_ expected: String) throws(DateError) {
    guard eat(":") else { throw unexpected(expected) }
  }

  private mutating func number(
    _ component: DateFault.Component, upTo limit: Int
  ) throws(DateError) -> Int {
    let start = position
    let digits = run(EDTFReader.isDigit)
    guard !digits.isEmpty else { throw fault(.missing(component)) }
    guard digits.count == 2 else {
      throw fault(.digits(component, String(decoding: digits, as: UTF8.self)), at: start)
    }
    let number = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    guard number <= limit else { throw fault(.outOfRange(component, number), at: start) }
    return number
  }
}
