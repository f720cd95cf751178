/// Reads an expression from left to right over the bytes of its text.
///
/// It never looks back and never indexes outside the text: what cannot be read is a ``DateError``
/// with the column where reading stopped.
struct EDTFReader {
  let text: String
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The byte to be read next; nil at the end.
  var current: UInt8? { ahead(0) }

  /// The byte so many behind the next one; nil past the end.
  func ahead(_ count: Int) -> UInt8? {
    let index = position + count
    return index < bytes.count ? bytes[index] : nil
  }

  /// Passes over the next byte, which must be there.
  mutating func advance() { position += 1 }

  /// Passes over a byte if it is the next one.
  mutating func eat(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Passes over `..` if it is next.
  mutating func eatDots() -> Bool {
    guard current == UInt8(ascii: "."), ahead(1) == UInt8(ascii: ".") else { return false }
    position += 2
    return true
  }

  /// Passes over all bytes that fit.
  mutating func run(_ fits: (UInt8) -> Bool) -> [UInt8] {
    let start = position
    while let byte = current, fits(byte) { position += 1 }
    return Array(bytes[start..<position])
  }

  /// Whether the rest of the text begins so.
  func follows(_ word: String) -> Bool { bytes[position...].starts(with: word.utf8) }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}

extension EDTFReader {
  /// An error at a byte, by default the next one.
  func fault(_ fault: DateFault, at place: Int? = nil) -> DateError {
    .fault(text, column: column(place), fault)
  }

  func notRead(_ form: DateError.UnreadForm) -> DateError {
    .notRead(text, column: column(nil), form)
  }

  private func column(_ place: Int?) -> Int {
    String(decoding: bytes[..<(place ?? position)], as: UTF8.self).count + 1
  }

  /// The next character cannot stand where it does.
  func unexpected(_ expected: String) -> DateError {
    let rest = String(decoding: bytes[position...], as: UTF8.self)
    let found = rest.first.map { "'\($0)'" } ?? "the end of the text"
    return fault(.unexpected(found, expected: expected))
  }
}

extension EDTFReader {
  /// Reads the whole text.
  mutating func expression() throws(DateError) -> EDTF {
    try requireBeginning()
    if let space = bytes.firstIndex(of: UInt8(ascii: " ")) { throw fault(.space, at: space) }
    let expression: EDTF
    if bytes.contains(UInt8(ascii: "/")) {
      expression = try interval()
    } else if current == UInt8(ascii: "[") {
      expression = .choice(try choice())
    } else {
      let date = try date()
      expression = current == UInt8(ascii: "T") ? .dateTime(date, try time(of: date)) : .date(date)
      if current != nil { throw unexpected(EDTFReader.afterDate(expression)) }
    }
    if current != nil { throw unexpected("the end") }
    return expression
  }

  /// Refuses a text that begins like no expression, a word for instance.
  private func requireBeginning() throws(DateError) {
    if follows("y"), let next = ahead(1), EDTFReader.isDigit(next) || next == UInt8(ascii: "-") {
      throw fault(.draft("y", instead: "Y"))
    }
    for (word, instead) in EDTFReader.draftEnds where follows(word + "/") {
      throw fault(.draft(word, instead: instead))
    }
    // 14.02.2003, as much of Europe writes a day: a column would not help, the right form does.
    let point = UInt8(ascii: ".")
    if ahead(1) == point || ahead(2) == point, ahead(2) != ahead(1), current != point {
      throw .malformed(text)
    }
    guard let first = current,
      EDTFReader.isDigit(first) || "XY-[{/.?~%".utf8.contains(first)
    else { throw .malformed(text) }
  }

  /// Words of the draft of 2012 for the end of an interval.
  static let draftEnds = [("unknown", "nothing"), ("open", "..")]

  private static func afterDate(_ expression: EDTF) -> String {
    switch expression {
    case .date(let date) where date.day != nil: "?, ~ or %, T and a time, or the end"
    case .date(let date) where date.month != nil: "a hyphen and a day, ?, ~ or %, or the end"
    case .date(let date) where date.grouping == nil: "a hyphen and a month, ?, ~ or %, or the end"
    case .date: "?, ~ or %, or the end"
    default: "the end"
    }
  }
}
