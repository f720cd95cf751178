extension EDTF {
  /// The digits of a component, of which some may be unspecified: `04`, `1X`, `19XX`.
  package struct Digits: Hashable, Sendable {
    /// ASCII digits and `X`, most significant first.
    let bytes: [UInt8]

    static let unspecified = UInt8(ascii: "X")

    /// The number, where every digit is specified.
    package var value: Int? { isUnspecified ? nil : smallest }

    /// Whether a digit is unspecified.
    var isUnspecified: Bool { bytes.contains(Digits.unspecified) }

    /// Whether no digit is specified.
    var isWhollyUnspecified: Bool { bytes.allSatisfy { $0 == Digits.unspecified } }

    /// How many digits at the right are unspecified.
    var unspecifiedAtRight: Int { bytes.reversed().prefix { $0 == Digits.unspecified }.count }

    /// Whether digits are unspecified at the right only.
    var isUnspecifiedAtRightOnly: Bool {
      unspecifiedAtRight == bytes.filter { $0 == Digits.unspecified }.count
    }

    /// The number with 0 for every unspecified digit.
    var smallest: Int { number(filling: 0) }

    /// The number with 9 for every unspecified digit.
    var largest: Int { number(filling: 9) }

    private func number(filling digit: Int) -> Int {
      bytes.reduce(0) { $0 * 10 + ($1 == Digits.unspecified ? digit : Int($1) - 48) }
    }

    /// Whether the digits can stand for this number, which is not negative.
    func matches(_ number: Int) -> Bool {
      var rest = number
      for byte in bytes.reversed() {
        if byte != Digits.unspecified, Int(byte) - 48 != rest % 10 { return false }
        rest /= 10
      }
      return rest == 0
    }
  }
}

extension EDTF.Digits: CustomStringConvertible {
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
