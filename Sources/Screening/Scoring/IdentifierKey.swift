/// A document or registration number reduced to what can be compared: letters and digits in upper
/// case, and the class of document its type names.
struct IdentifierKey: Hashable, Sendable {
  /// Classes of document; numbers of different known classes are different numbers.
  enum Class: UInt8, Sendable, Hashable {
    case passport, national, tax, registration, ship, bank, wallet, aircraft, unknown
  }

  let value: String
  let documentClass: Class

  /// Nil for values too short or too plain to identify anyone: fewer than five letters and digits,
  /// or fewer than three digits, or one digit over and over. The numbers of banks and the marks of aircraft may be
  /// letters only.
  init?(_ identifier: ScreeningSubject.Identifier) {
    var value = ""
    var digits: [UInt8] = []
    for byte in identifier.value.utf8 {
      switch byte {
      case 48...57:
        digits.append(byte)
        value.unicodeScalars.append(Unicode.Scalar(byte))
      case 65...90: value.unicodeScalars.append(Unicode.Scalar(byte))
      case 97...122: value.unicodeScalars.append(Unicode.Scalar(byte - 32))
      default: continue
      }
    }
    // Lists write the number of a ship with and without what it is.
    if value.hasPrefix("IMO"), digits.count == 7, value.utf8.count == 10 { value.removeFirst(3) }
    documentClass = IdentifierKey.documentClass(identifier.type)
    let count = value.utf8.count
    let isOfLetters =
      documentClass == .bank && (count == 8 || count == 11)
      || documentClass == .aircraft && (4...7).contains(count)
    guard isOfLetters || count >= 5 && digits.count >= 3 && Set(digits).count > 1 else {
      return nil
    }
    self.value = value
  }

  /// What comparisons use of it.
  var key: NumberKey {
    NumberKey(
      hash: KeyTable.hash(value.utf8, kind: 0), documentClass: UInt64(documentClass.rawValue))
  }

  private static func documentClass(_ type: String?) -> Class {
    guard let type = type?.lowercased() else { return .unknown }
    func has(_ words: [String]) -> Bool { words.contains { type.contains($0) } }
    if has(["passport"]) { return .passport }
    if has(["imo", "vessel", "mmsi"]) { return .ship }
    if has(["digital currency", "wallet"]) { return .wallet }
    if has(["tail", "aircraft reg"]) { return .aircraft }
    if has(["swift", "bic", "iban", "account"]) { return .bank }
    if has(["tax", "inn", "vat", "nit", "r.f.c", "rfc"]) { return .tax }
    if has(["national", "identification", "cedula", "identity", "c.u.r.p", "curp"]) {
      return .national
    }
    if has(["registration", "commercial", "company", "ogrn", "lei"]) { return .registration }
    return .unknown
  }
}
