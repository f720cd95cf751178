/// Numbers that carry a check digit of their own: one that passes is hardly a slip of the pen, and
/// identifies on its own.
package enum CheckedNumber {
  /// Letters and digits of a text, letters upper case; what separates them is dropped.
  package static func compact(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: bytes.append(byte)
      case 0x61...0x7A: bytes.append(byte - 0x20)
      case 0x80...: return text  // Other scripts are left as they are.
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A vessel's IMO number: seven digits, the last of which is the sum of the others weighted 7 to 2,
  /// modulo 10 (IMO Resolution A.1117(30)). `IMO` before it is dropped.
  package static func imo(_ text: String) -> String? {
    var number = compact(text)
    if number.hasPrefix("IMO") { number.removeFirst(3) }
    guard let digits = digits(number), digits.count == 7, digits[0] != 0 else { return nil }
    let sum = zip(digits, stride(from: 7, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 10 == digits[6] ? number : nil
  }

  /// A Legal Entity Identifier: 20 letters and digits, modulo 97 of their number is 1 (ISO 17442,
  /// ISO/IEC 7064 MOD 97-10).
  package static func lei(_ text: String) -> String? {
    let number = compact(text)
    return number.utf8.count == 20 && remainder97(number.utf8) == 1 ? number : nil
  }

  /// An account's number: a country's two letters, two check digits and up to 30 more letters and digits, which read
  /// from the fifth on are 1 modulo 97 (ISO 13616, ISO/IEC 7064 MOD 97-10).
  package static func iban(_ text: String) -> String? {
    let number = compact(text)
    let signs = Array(number.utf8)
    guard (15...34).contains(signs.count), signs[..<2].allSatisfy({ $0 >= 0x41 }),
      signs[2..<4].allSatisfy({ $0 < 0x41 })
    else { return nil }
    return remainder97(signs[4...] + signs[..<4]) == 1 ? number : nil
  }

  /// A security's number: two letters and ten letters and digits, of which, letters as 10 to 35, Luhn's sum ends in 0
  /// (ISO 6166).
  package static func isin(_ text: String) -> String? {
    let number = compact(text)
    guard number.utf8.count == 12, number.utf8.prefix(2).allSatisfy({ $0 >= 0x41 }),
      let values = values(number.utf8)
    else { return nil }
    let digits = values.flatMap { $0 < 10 ? [$0] : [$0 / 10, $0 % 10] }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
      return sum + value / 10 + value % 10
    }
    return sum % 10 == 0 ? number : nil
  }

  /// Digits as they are, letters as 10 to 35.
  private static func values(_ signs: some Sequence<UInt8>) -> [Int]? {
    var values: [Int] = []
    for byte in signs {
      let value = byte < 0x41 ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10
      guard (0...35).contains(value) else { return nil }
      values.append(value)
    }
    return values
  }

  private static func remainder97(_ signs: some Sequence<UInt8>) -> Int? {
    values(signs)?.reduce(0) { ($1 < 10 ? $0 * 10 + $1 : $0 * 100 + $1) % 97 }
  }

  /// A Russian taxpayer's number (INN): ten digits for organisations, twelve for persons, with one
  /// and two check digits (Federal Tax Service order MM-7-6/435 of 29 June 2012).
  package static func inn(_ text: String) -> String? {
    let number = compact(text)
    guard let digits = digits(number), digits.contains(where: { $0 != 0 }) else { return nil }
    func check(_ weights: [Int]) -> Int {
      zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 % 10
    }
    switch digits.count {
    case 10: return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[9] ? number : nil
    case 12:
      return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[10]
        && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[11] ? number : nil
    default: return nil
    }
  }

  /// A Russian registration number (OGRN, OGRNIP): 13 or 15 digits, the last of which is the number
  /// before it modulo 11 or 13, modulo 10 (Government decree 438 of 19 June 2002).
  package static func ogrn(_ text: String) -> String? {
    let number = compact(text)
    guard let digits = digits(number), digits.count == 13 || digits.count == 15,
      digits[0] != 0
    else { return nil }
    let modulus = digits.count - 2
    let rest = digits.dropLast().reduce(0) { ($0 * 10 + $1) % modulus }
    return rest % 10 == digits[digits.count - 1] ? number : nil
  }

  private static func digits(_ text: String) -> [Int]? {
    var digits: [Int] = []
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      digits.append(Int(byte) - 0x30)
    }
    return digits
  }
}
