/// Finds the first place where a text stops being JSON, and says why in words.
///
/// A strict reader of RFC 8259 that keeps nothing. It runs only over texts that were refused, so
/// it is written to explain and not to be fast. Tests hold it and simdjson to the same verdict
/// over mutated texts.
enum JSONFault {
  /// The first fault, or nil when the text is JSON within the limits.
  static func first(in text: Span<UInt8>, limits: JSONLimits) -> JSONError? {
    do {
      try checkEncoding(text)
      var scan = JSONScan(place: lengthOfMark(text), depth: limits.depth)
      try scan.document(text)
      return nil
    } catch {
      return error
    }
  }

  /// The number of bytes of a UTF-8 byte order mark at the start: 3 or 0.
  static func lengthOfMark(_ text: Span<UInt8>) -> Int {
    text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
  }

  private static func checkEncoding(_ text: Span<UInt8>) throws(JSONError) {
    if text.count >= 2, (text[0] == 0xFF && text[1] == 0xFE) || (text[0] == 0xFE && text[1] == 0xFF)
    {
      throw JSONError(
        "the text is UTF-16, and JSON must be UTF-8: save it again as UTF-8", at: 0, in: text)
    }
    var place = 0
    while place < text.count {
      guard let length = lengthOfScalar(in: text, at: place) else {
        throw JSONError(
          "byte 0x\(String(text[place], radix: 16, uppercase: true)) is not UTF-8, "
            + "and JSON must be: save the text again as UTF-8", at: place, in: text)
      }
      place += length
    }
  }

  /// The length of the well-formed UTF-8 sequence here, or nil (Unicode 16, table 3-7).
  private static func lengthOfScalar(in text: Span<UInt8>, at place: Int) -> Int? {
    let lead = text[place]
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place + offset < text.count && range.contains(text[place + offset])
    }
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : nil
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : nil
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : nil
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
    default: return nil
    }
  }
}

/// The walk of ``JSONFault`` over one text, which is handed to every step.
struct JSONScan {
  /// The byte looked at next.
  var place: Int
  /// How many more levels may be opened.
  var depth: Int

  mutating func document(_ text: Span<UInt8>) throws(JSONError) {
    skipBlanks(text)
    if place == text.count {
      throw JSONError("the text is empty, a JSON value is needed", at: place, in: text)
    }
    try value(text)
    skipBlanks(text)
    if place < text.count {
      throw JSONError("there is more text after the end of the value", at: place, in: text)
    }
  }

  private mutating func value(_ text: Span<UInt8>) throws(JSONError) {
    switch peek(text) {
    case UInt8(ascii: "{"): try list(text, close: "}", of: "object")
    case UInt8(ascii: "["): try list(text, close: "]", of: "array")
    case UInt8(ascii: "\""): try string(text)
    case UInt8(ascii: "-"): try number(text)
    case .some(let byte) where JSONScan.isDigit(byte): try number(text)
    case UInt8(ascii: "t"): try word("true", text)
    case UInt8(ascii: "f"): try word("false", text)
    case UInt8(ascii: "n"): try word("null", text)
    case UInt8(ascii: "'"):
      throw JSONError("strings stand in double quotes, not in single ones", at: place, in: text)
    default: throw JSONError("a value is needed, not \(found(text))", at: place, in: text)
    }
  }

  /// An array or an object, from its opening bracket.
  private mutating func list(
    _ text: Span<UInt8>, close: Unicode.Scalar, of kind: String
  ) throws(JSONError) {
    let opening = place
    guard depth > 0 else {
      throw JSONError("arrays and objects are nested too deep", at: place, in: text)
    }
    depth -= 1
    defer { depth += 1 }
    place += 1
    skipBlanks(text)
    if peek(text) == UInt8(ascii: close) {
      place += 1
      return
    }
    while true {
      if kind == "object" { try key(text) }
      try value(text)
      skipBlanks(text)
      switch peek(text) {
      case UInt8(ascii: close):
        place += 1
        return
      case UInt8(ascii: ","):
        let comma = place
        place += 1
        skipBlanks(text)
        if peek(text) == UInt8(ascii: close) {
          throw JSONError("there is a comma after the last of the \(kind)", at: comma, in: text)
        }
      case nil:
        throw JSONError("the \(kind) that opens here is not closed", at: opening, in: text)
      default:
        throw JSONError(
          "a comma or \(close) is needed, not \(found(text))", at: place, in: text)
      }
    }
  }

  private mutating func key(_ text: Span<UInt8>) throws(JSONError) {
    guard peek(text) == UInt8(ascii: "\"") else {
      throw JSONError("a key in double quotes is needed, not \(found(text))", at: place, in: text)
    }
    try string(text)
    skipBlanks(text)
    guard peek(text) == UInt8(ascii: ":") else {
      throw JSONError(
        "a colon is needed after the key, not \(found(text))", at: place, in: text)
    }
    place += 1
    skipBlanks(text)
  }

  private mutating func word(_ word: StaticString, _ text: Span<UInt8>) throws(JSONError) {
    let start = place
    let letters = Array(word.description.utf8)
    while let byte = peek(text), isWordByte(byte) { place += 1 }
    guard text.extracting(start..<place).elementsEqual(letters) else {
      throw JSONError("a value is needed, not this word", at: start, in: text)
    }
  }

  func peek(_ text: Span<UInt8>) -> UInt8? { place < text.count ? text[place] : nil }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    while let byte = peek(text), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      place += 1
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func found(_ text: Span<UInt8>) -> String {
    switch peek(text) {
    case nil: "the end of the text"
    case .some(let byte) where byte > 0x20 && byte < 0x7F: String(Unicode.Scalar(byte))
    case .some(let byte) where byte < 0x80:
      "the control character 0x\(String(byte, radix: 16, uppercase: true))"
    default: "a character beyond ASCII"
    }
  }
}

extension Span where Element == UInt8 {
  fileprivate func elementsEqual(_ other: [UInt8]) -> Bool {
    count == other.count && indices.allSatisfy { self[$0] == other[$0] }
  }
}
