/// The forms of the UN's permanent reference numbers.
enum UNReference {
  /// Whether a text is a reference number as the Security Council's committees give them.
  ///
  /// Two styles are in use. Since 2014: two capitals for the regime, `i` or `e` for individual or
  /// entity, a dot and three digits (`QDi.001`); small slips of the publisher pass, namely a capital
  /// `I`, a dot at the end, and a suffix as in `KPi.063 .1`. Before: capitals and numbers between
  /// dots (`QI.A.12.01.`, `TI.A.99.01.`, `I.47.D.7`).
  static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8.filter { $0 != 0x20 })
    return isCurrent(bytes) || isFormer(bytes)
  }

  private static func isCurrent(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 7, isCapital(bytes[0]), isCapital(bytes[1]), bytes[3] == dot,
      Array("ieIE".utf8).contains(bytes[2]), bytes[4...6].allSatisfy(isDigit)
    else { return false }
    return bytes[7...].allSatisfy { $0 == dot || isDigit($0) }
  }

  private static func isFormer(_ bytes: [UInt8]) -> Bool {
    var parts = bytes.split(separator: dot, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    guard (3...5).contains(parts.count), let first = parts.first else { return false }
    guard (1...3).contains(first.count), first.allSatisfy(isCapital) else { return false }
    let rest = parts.dropFirst()
    return rest.contains { $0.allSatisfy(isDigit) }
      && rest.allSatisfy { part in
        (1...4).contains(part.count) && part.allSatisfy { isCapital($0) || isDigit($0) }
      }
  }

  private static let dot = UInt8(ascii: ".")
  private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
