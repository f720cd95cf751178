import Chronology

/// The checks FollowTheMoney holds values to, as far as they are needed to write none it refuses.
///
/// Source: `followthemoney/types` and `rigour/ids` of the library (followthemoney 4.11.2, rigour
/// 2.6.1), and for check digits the rules of ISO 17442 (LEI), ISO 9362 (BIC), the IMO's number
/// schemes and the Russian tax and registration numbers.
extension FTMSchema.Kind {
  /// The value in the form it is written in; nil when the kind does not take it.
  func accepted(_ value: String) -> String? {
    guard !value.isEmpty, value.unicodeScalars.count <= longest else { return nil }
    switch self {
    case .date: return FTMDate.isExact(value) ? value : nil
    case .country: return FTMCheck.isCountry(value) ? value : nil
    case .gender: return ["male", "female", "other"].contains(value) ? value : nil
    case .topic: return FTMCheck.isTopic(value) ? value : nil
    case .url: return FTMCheck.url(value)
    case .email: return FTMCheck.isEmail(value) ? value : nil
    case .phone: return FTMCheck.phone(value)
    case .entity: return FTMCheck.isEntityID(value) ? value : nil
    case .innCode: return FTMCheck.isTaxNumber(value) ? value : nil
    case .ogrnCode: return FTMCheck.isRegistrationNumber(value) ? value : nil
    case .leiCode: return FTMCheck.isLEI(value) ? value : nil
    case .bic: return FTMCheck.isBIC(value) ? value : nil
    case .imoNumber: return FTMCheck.imo(value)
    case .number: return value.utf8.contains { (48...57).contains($0) } ? value : nil
    case .name: return value.contains { $0.isLetter || $0.isNumber } ? value : nil
    case .text, .line, .identifier, .address: return value
    }
  }
}

enum FTMCheck {
  static func digits(_ text: String) -> [Int]? {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return bytes.map { Int($0) - 48 }
  }

  /// A code of two small letters, or one of four for a former state.
  static func isCountry(_ text: String) -> Bool {
    (text.utf8.count == 2 || text.utf8.count == 4)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  static func isTopic(_ text: String) -> Bool {
    [
      "sanction", "sanction.linked", "sanction.counter", "export.control", "wanted", "debarment",
      "crime", "crime.terror", "crime.war", "poi", "role.pep", "role.rca", "mare.shadow",
    ].contains(text)
  }

  /// Letters, digits, dots and hyphens, with a letter or digit at both ends.
  static func isEntityID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    return isAlphanumeric(first) && isAlphanumeric(last)
      && bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E }
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// An address of the web, with `http` before one that begins with `www.` or a bare host.
  static func url(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E })
    else { return nil }
    let lower = text.lowercased()
    let isWhole = lower.hasPrefix("http://") || lower.hasPrefix("https://")
    let rest = isWhole ? text.drop { $0 != "/" }.dropFirst(2) : text[...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.utf8.count >= 2,
      labels.allSatisfy({ label in
        !label.isEmpty && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
      }), last.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
    else { return nil }
    return isWhole ? text : "http://" + text
  }

  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count),
      parts[0].utf8.allSatisfy({ isAlphanumeric($0) || "._%+-".utf8.contains($0) })
    else { return false }
    return !parts[1].contains("/") && url(String(parts[1])) != nil
  }

  /// A number with its country's prefix: a plus sign and eight to fifteen digits. A bracketed zero is
  /// the one dialled inside the country only.
  static func phone(_ written: String) -> String? {
    let text = written.replacing("(0)", with: "")
    guard text.hasPrefix("+") else { return nil }
    let digits = text.utf8.filter { (48...57).contains($0) }
    let isPlain = text.utf8.dropFirst().allSatisfy {
      (48...57).contains($0) || " -().".utf8.contains($0)
    }
    guard isPlain, (8...15).contains(digits.count) else { return nil }
    return "+" + String(decoding: digits, as: UTF8.self)
  }

  /// The Russian tax number: ten digits for a body with one check digit, twelve for a person with two.
  static func isTaxNumber(_ text: String) -> Bool {
    guard let digits = digits(text) else { return false }
    func check(_ weights: [Int]) -> Int {
      zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 % 10
    }
    switch digits.count {
    case 10: return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[9]
    case 12:
      return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[10]
        && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[11]
    default: return false
    }
  }

  /// The Russian registration number of a body: twelve digits, and as thirteenth the last digit of
  /// their remainder by eleven. Its first digit is 1 or 5.
  static func isRegistrationNumber(_ text: String) -> Bool {
    guard let digits = digits(text), digits.count == 13, digits[0] == 1 || digits[0] == 5 else {
      return false
    }
    let number = digits.dropLast().reduce(0) { $0 * 10 + $1 }
    return number % 11 % 10 == digits[12]
  }

  /// Twenty letters and digits whose number, letters as 10 to 35, leaves 1 by 97.
  static func isLEI(_ text: String) -> Bool {
    guard text.utf8.count == 20 else { return false }
    var remainder = 0
    for byte in text.utf8 {
      switch byte {
      case 48...57: remainder = (remainder * 10 + Int(byte) - 48) % 97
      case 65...90: remainder = (remainder * 100 + Int(byte) - 55) % 97
      default: return false
      }
    }
    return remainder == 1
  }

  /// Six letters and two letters or digits; the three of a branch are left off by the library and
  /// so by us.
  static func isBIC(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 8 && bytes.prefix(6).allSatisfy { (65...90).contains($0) }
      && bytes.dropFirst(6).allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
  }

  /// A ship's or a company's number, seven digits with the check digit of one of the two schemes, in
  /// the form `IMO1234567`.
  static func imo(_ text: String) -> String? {
    let bare = text.uppercased().hasPrefix("IMO") ? String(text.dropFirst(3)) : text
    let trimmed = String(bare.drop { $0 == " " || $0 == ":" })
    guard let digits = digits(trimmed), digits.count == 7, digits.contains(where: { $0 > 0 }) else {
      return nil
    }
    let ship = zip([7, 6, 5, 4, 3, 2], digits).reduce(0) { $0 + $1.0 * $1.1 } % 10
    let company = zip([8, 6, 4, 2, 9, 7], digits).reduce(0) { $0 + $1.0 * $1.1 }
    guard ship == digits[6] || (11 - company % 11) % 10 == digits[6] else { return nil }
    return "IMO" + trimmed
  }
}

/// EDTF dates as FollowTheMoney has them: a day, a month or a year, and nothing about doubt.
enum FTMDate {
  /// Whether a text is a date of FollowTheMoney as it stands; the library takes years of 1000 to 2999.
  static func isExact(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      let year = FTMCheck.digits(String(parts[0]))?.reduce(0, { $0 * 10 + $1 }),
      (1000...2999).contains(year),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return false }
    switch parts.count {
    case 1: return true
    case 2: return (1...12).contains(Int(parts[1]) ?? 0)
    default: return Day(iso: text) != nil
    }
  }

  /// The date cut to what is certain enough to be one: marks of doubt are left off, of an interval
  /// the part that both ends share is kept.
  ///
  /// - Returns: the date, nil when nothing is left; and whether something was cut away.
  static func cut(_ edtf: String) -> (date: String?, isCut: Bool) {
    if isExact(edtf) { return (edtf, false) }
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false).map { end in
      String(end.prefix { ($0.isASCII && $0.isNumber) || $0 == "-" })
    }
    guard let first = ends.first, ends.allSatisfy({ isExact($0) }) else { return (nil, true) }
    var shared = first.split(separator: "-")
    for end in ends.dropFirst() {
      let parts = end.split(separator: "-")
      shared = Array(zip(shared, parts).prefix { $0.0 == $0.1 }.map(\.0))
    }
    let date = shared.joined(separator: "-")
    return (isExact(date) ? date : nil, true)
  }
}
