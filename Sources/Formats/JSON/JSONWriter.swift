/// How JSON text is laid out.
package enum JSONStyle: Sendable {
  /// One line, no blanks: for machines and for NDJSON.
  case compact
  /// Two spaces a level, one member a line: for people. The same value always gives the same text.
  case pretty
}

extension JSONValue {
  /// The value as UTF-8 text without a line break at the end.
  package func bytes(_ style: JSONStyle = .compact) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, style)
    return bytes
  }

  /// The value as text without a line break at the end.
  package func text(_ style: JSONStyle = .compact) -> String {
    String(decoding: bytes(style), as: UTF8.self)
  }

  /// Appends the value as UTF-8 text. Linear in the length of the text.
  ///
  /// Doubles are written with the fewest digits that read back to the same double; infinities and
  /// NaN, which JSON cannot express, become `null`.
  package func append(to bytes: inout [UInt8], _ style: JSONStyle = .compact) {
    append(to: &bytes, level: style == .pretty ? 0 : nil)
  }

  /// Appends a string in quotes with what needs escaping escaped: quote, backslash, control
  /// characters, and U+2028 and U+2029, which end a line in scripts.
  package static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = string
    text.withUTF8 { escape(unsafe $0.span, into: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `level` is the depth of indentation, or nil for the compact style.
  private func append(to bytes: inout [UInt8], level: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let value):
      bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
    case .string(let value): JSONValue.append(value, to: &bytes)
    case .array(let elements):
      JSONValue.append(elements, between: ("[", "]"), to: &bytes, level: level) {
        element, bytes, level in
        element.append(to: &bytes, level: level)
      }
    case .object(let members):
      JSONValue.append(members, between: ("{", "}"), to: &bytes, level: level) {
        member, bytes, level in
        JSONValue.append(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if level != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.append(to: &bytes, level: level)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], between brackets: (open: Unicode.Scalar, close: Unicode.Scalar),
    to bytes: inout [UInt8], level: Int?,
    each: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(UInt8(ascii: brackets.open))
    let inner = level.map { $0 + 1 }
    var first = true
    for item in items {
      if !first { bytes.append(UInt8(ascii: ",")) }
      first = false
      appendBreak(to: &bytes, level: inner)
      each(item, &bytes, inner)
    }
    if !first { appendBreak(to: &bytes, level: level) }
    bytes.append(UInt8(ascii: brackets.close))
  }

  private static func appendBreak(to bytes: inout [UInt8], level: Int?) {
    guard let level else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }

  private static func escape(_ text: Span<UInt8>, into bytes: inout [UInt8]) {
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      case 0xA8, 0xA9:
        // Possibly the last byte of U+2028 or U+2029, E2 80 A8 and E2 80 A9.
        if index >= 2, text[index - 1] == 0x80, text[index - 2] == 0xE2 {
          bytes.removeLast(2)
          bytes.append(contentsOf: (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
  }
}
