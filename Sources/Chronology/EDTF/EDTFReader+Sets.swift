extension EDTFReader {
  /// Reads an interval: two ends with a slash between them.
  mutating func interval() throws(DateError) -> EDTF {
    let start = try bound()
    guard eat("/") else { throw unexpected("a slash") }
    let end = try bound()
    if current == UInt8(ascii: "/") { throw fault(.secondSlash) }
    switch (start, end) {
    case (.unknown, .unknown), (.unknown, .open), (.open, .unknown):
      throw fault(.intervalWithoutDate, at: 0)
    default: return .interval(start: start, end: end)
    }
  }

  /// Reads one end of an interval, up to the slash or the end of the text.
  private mutating func bound() throws(DateError) -> EDTF.Bound {
    if isAtEndOfBound(0) { return .unknown }
    if isAtEndOfBound(2), eatDots() { return .open }
    for (word, instead) in EDTFReader.draftEnds where follows(word) {
      throw fault(.draft(word, instead: instead))
    }
    if current == UInt8(ascii: "[") { return .choice(try choice()) }
    let date = try date()
    try refuseTime()
    if !isAtEndOfBound(0) { throw unexpected("a slash or the end of a date") }
    return .date(date)
  }

  private func isAtEndOfBound(_ count: Int) -> Bool {
    ahead(count).map { $0 == UInt8(ascii: "/") } ?? (position + count == bytes.count)
  }

  /// Reads `[…]`.
  mutating func choice() throws(DateError) -> [EDTF.Member] {
    _ = eat("[")
    if current == UInt8(ascii: "]") { throw fault(.emptySet) }
    var members: [EDTF.Member] = []
    repeat {
      if case .from? = members.last { throw fault(.openInside, at: position - 1) }
      members.append(try member(isFirst: members.isEmpty))
    } while eat(",")
    guard eat("]") else { throw unexpected("a comma, .. or ]") }
    return members
  }

  private mutating func member(isFirst: Bool) throws(DateError) -> EDTF.Member {
    let start = position
    if eatDots() {
      guard isFirst else { throw fault(.openInside, at: start) }
      return .upTo(try memberDate())
    }
    let first = try memberDate()
    guard eatDots() else { return .date(first) }
    if current == UInt8(ascii: "]") || current == UInt8(ascii: ",") { return .from(first) }
    return .range(first, try memberDate())
  }

  private mutating func memberDate() throws(DateError) -> EDTF.Date {
    let date = try date()
    try refuseTime()
    return date
  }

  private func refuseTime() throws(DateError) {
    if current == UInt8(ascii: "T") { throw fault(.timeInside) }
  }
}
