import Formats

/// The UN's number as the Israeli sheet prints it behind the resolution: `2231IRi.001`, `1718 KPi.007`.
///
/// Eight of 239 are misprinted (`1718 Pi.074`, `1718 Kpe.040`, `1718 KPe.50`, `11718 KPi.015`). The
/// resolution tells the regime, so that a number is mended when its last letter and its digits are
/// there; what cannot be read so is nobody's number.
struct ILNumber: Hashable {
  /// The number in the UN's own writing; nil when it cannot be read.
  let reference: String?
  /// Whether the UN would write it otherwise.
  let isMended: Bool

  /// Which letters the references of a resolution's list begin with.
  private static let regimes = ["1718": "KP", "1737": "IR", "2231": "IR"]

  init(_ text: String) {
    let plain = text.foldingWhiteSpace()
    let resolution = plain.prefix { $0.isASCII && $0.isNumber }
    let printed = String(plain.dropFirst(resolution.count).drop { $0 == " " })
    // One row has `11718`.
    let regime = Self.regimes.first { resolution.hasSuffix($0.key) }?.value
    if let regime, let number = Self.number(printed, regime) {
      reference = number
      isMended = number != printed || resolution.count > 4
    } else {
      reference = UNReference.isValid(printed) ? printed : nil
      isMended = false
    }
  }

  private static func number(_ printed: String, _ regime: String) -> String? {
    let letters = printed.prefix { $0.isASCII && $0.isLetter }
    let digits = printed.dropFirst(letters.count).filter { $0 != " " && $0 != "." }
    guard let last = letters.last?.lowercased(), last == "i" || last == "e",
      // Letters that are not the regime's, in order, are another regime's.
      isPart(letters.dropLast().uppercased(), of: regime), (1...3).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return regime + last + "." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func isPart(_ letters: String, of regime: String) -> Bool {
    var rest = regime[...]
    for letter in letters {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
