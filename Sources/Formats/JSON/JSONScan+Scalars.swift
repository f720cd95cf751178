// Strings and numbers, RFC 8259 sections 6 and 7.

extension JSONScan {
  mutating func string(_ text: Span<UInt8>) throws(JSONError) {
    let opening = place
    place += 1
    while let byte = peek(text) {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return
      case UInt8(ascii: "\\"): try escape(text)
      case 0..<0x20:
        throw JSONError(
          "a control character (0x\(String(byte, radix: 16, uppercase: true))) stands in a string "
            + "unescaped; perhaps the closing quote is missing", at: place, in: text)
      default: place += 1
      }
    }
    throw JSONError("the string that opens here is not closed", at: opening, in: text)
  }

  private mutating func escape(_ text: Span<UInt8>) throws(JSONError) {
    let start = place
    place += 1
    switch peek(text) {
    case UInt8(ascii: "u"):
      let unit = try unit(text, from: start)
      if unit >= 0xDC00, unit <= 0xDFFF { throw halfPair(text, at: start) }
      guard unit >= 0xD800, unit <= 0xDBFF else { return }
      let second = place
      guard peek(text) == UInt8(ascii: "\\") else { throw halfPair(text, at: start) }
      place += 1
      guard peek(text) == UInt8(ascii: "u") else { throw halfPair(text, at: start) }
      let low = try self.unit(text, from: second)
      guard low >= 0xDC00, low <= 0xDFFF else { throw halfPair(text, at: start) }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      place += 1
    default:
      throw JSONError(
        #"JSON has no such escape; write \\ for a backslash"#, at: start, in: text)
    }
  }

  /// The four hexadecimal digits after `\u`; `place` is on the `u`.
  private mutating func unit(_ text: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    place += 1
    var unit = 0
    for _ in 0..<4 {
      guard let byte = peek(text), let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else {
        throw JSONError(#"\u needs four hexadecimal digits"#, at: start, in: text)
      }
      unit = unit * 16 + digit
      place += 1
    }
    return unit
  }

  private func halfPair(_ text: Span<UInt8>, at start: Int) -> JSONError {
    JSONError(#"this \u escape is half of a surrogate pair"#, at: start, in: text)
  }

  mutating func number(_ text: Span<UInt8>) throws(JSONError) {
    let start = place
    var digits = ""
    func fault(_ reason: String) -> JSONError { JSONError(reason, at: start, in: text) }
    func takeDigits() -> Int {
      var count = 0
      while let byte = peek(text), JSONScan.isDigit(byte) {
        digits.unicodeScalars.append(Unicode.Scalar(byte))
        place += 1
        count += 1
      }
      return count
    }
    func take(_ scalars: Unicode.Scalar...) -> Bool {
      guard let byte = peek(text), scalars.contains(Unicode.Scalar(byte)) else { return false }
      digits.unicodeScalars.append(Unicode.Scalar(byte))
      place += 1
      return true
    }

    _ = take("-")
    let leadingZero = peek(text) == UInt8(ascii: "0")
    let count = takeDigits()
    if count == 0 { throw fault("a minus sign needs a number behind it") }
    if leadingZero, count > 1 { throw fault("a number does not begin with 0") }
    var isInteger = true
    if take(".") {
      isInteger = false
      if takeDigits() == 0 { throw fault("a number needs digits after the point") }
    }
    if take("e", "E") {
      isInteger = false
      _ = take("+", "-")
      if takeDigits() == 0 { throw fault("a number needs digits in its exponent") }
    }
    if let byte = peek(text), !endsNumber(byte) {
      throw fault("this is neither a number nor another value")
    }
    if isInteger, Int(digits) == nil {
      throw fault("the integer does not fit 64 bits; write it as a string")
    }
    if !isInteger, Double(digits)?.isFinite != true {
      throw fault("the number is too large for a double")
    }
  }

  private func endsNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
