/// How the bytes of a text file are to be taken.
package enum TextEncoding: Sendable, Hashable {
  /// UTF-8, and anything else is an error.
  case utf8
  /// UTF-8 where the bytes are that, else Windows-1252, as HM Treasury's list of 2014 to 2020 is
  /// written. A text of Windows-1252 that happens to be well-formed UTF-8 would need two or more
  /// signs such as `Ã©` in a row, which no name has.
  case utf8OrWindows1252

  /// The text of these bytes; nil when they are none.
  package func text(_ bytes: [UInt8]) -> String? {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard self == .utf8OrWindows1252 else { return nil }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = byte & 0xE0 == 0x80 ? Self.upperControls[Int(byte & 0x1F)] : UInt16(byte)
      text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// The bytes 80 to 9F of Windows-1252 (the Unicode Consortium's table CP1252.TXT); the five that
  /// are not assigned stand for the control characters of the same number, as the WHATWG Encoding
  /// Standard has it.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
