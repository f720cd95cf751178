internal import Register

/// A text read as a number of a document, ship, bank, firm, wallet or aircraft, by its own shape and check digits or
/// by a word before it ("IMO 9187629", "passport RL2418369").
package struct UnderstoodNumber: Hashable, Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Ship, IMO Resolution A.1117(30).
    case imo
    /// Ship's radio, ITU-R M.585.
    case mmsi
    /// Firm, ISO 17442.
    case lei
    /// Bank, ISO 9362.
    case bic
    /// Account, ISO 13616.
    case iban
    /// Security, ISO 6166.
    case isin
    /// Address of a crypto-asset: Bitcoin, Ethereum and what shares their forms, Tron.
    case wallet
    /// Nationality and registration marks, ICAO Annex 7.
    case aircraft
    case passport
    case tax
    case registration
    case national
    /// Of some document or register that its shape does not tell.
    case other

    /// For people, with an article.
    package var title: String {
      switch self {
      case .imo: "an IMO number of a ship"
      case .mmsi: "an MMSI of a ship"
      case .lei: "a legal entity identifier"
      case .bic: "a BIC of a bank"
      case .iban: "an IBAN of an account"
      case .isin: "an ISIN of a security"
      case .wallet: "a wallet address"
      case .aircraft: "the marks of an aircraft"
      case .passport: "a passport number"
      case .tax: "a tax number"
      case .registration: "a registration number"
      case .national: "a national identity number"
      case .other: "a number of a document or register"
      }
    }

    /// Type under which it is compared; nil for a number that may be of any type.
    var type: String? {
      switch self {
      case .imo, .mmsi: rawValue
      case .bic: "swift/bic"
      case .lei, .iban, .isin, .other: nil
      case .wallet: "digital currency address"
      case .aircraft: "aircraft tail number"
      case .passport, .tax, .registration, .national: rawValue
      }
    }
  }

  package let kind: Kind
  /// Whether a word said what it is, rather than its shape alone.
  package let isSaid: Bool
  /// As written, without the word before it.
  package let value: String

  /// Nil for a text that is a name, or that is said to be a number of a kind which it cannot be.
  package init?(_ text: String) {
    var parts = text.split { $0.isWhitespace || $0 == ":" || $0 == "#" }.map(String.init)
    var said: Kind?
    while parts.count > 1 {
      let word = parts[0].lowercased()
      if let kind = UnderstoodNumber.words[word] {
        said = said ?? kind
      } else if said == nil || !UnderstoodNumber.fillers.contains(word) {
        break
      }
      parts.removeFirst()
    }
    guard !parts.isEmpty, parts.joined().utf8.count <= 128 else { return nil }
    value = parts.joined(separator: " ")
    let plain = Array(CheckedNumber.compact(value).utf8)
    isSaid = said != nil
    if let said {
      guard UnderstoodNumber.canBe(said, plain) else { return nil }
      kind = said
    } else if let shape = UnderstoodNumber.shape(value, plain) {
      kind = shape
    } else {
      return nil
    }
  }

  /// As attributes of a query. What only its shape tells can be a number of another kind, too: a passport's can pass
  /// for a ship's, and must be found all the same.
  package var identifiers: [ScreeningSubject.Identifier] {
    let typed = ScreeningSubject.Identifier(type: kind.type, value: value)
    return isSaid || kind.type == nil
      ? [typed] : [ScreeningSubject.Identifier(value: value), typed]
  }

  /// Words that may stand before a number and say what it is.
  private static let words: [String: Kind] = [
    "imo": .imo, "mmsi": .mmsi, "lei": .lei, "bic": .bic, "swift": .bic, "swift/bic": .bic,
    "iban": .iban, "isin": .isin, "wallet": .wallet, "xbt": .wallet, "btc": .wallet, "eth": .wallet,
    "usdt": .wallet, "trx": .wallet, "tail": .aircraft, "aircraft": .aircraft,
    "passport": .passport, "inn": .tax, "tin": .tax, "tax": .tax, "vat": .tax,
    "ogrn": .registration, "registration": .registration, "company": .registration,
    "national": .national,
  ]
  /// Words that may stand there too and say nothing.
  private static let fillers: Set<String> = ["id", "number", "no", "no.", "nr", "nr.", "address"]

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether a number that is said to be of a kind can be one. Check digits count only where nothing is said: lists
  /// hold misprinted numbers, too.
  private static func canBe(_ kind: Kind, _ plain: [UInt8]) -> Bool {
    let digits = plain.count(where: isDigit)
    return switch kind {
    case .imo: plain.count == 7 && digits == 7
    case .mmsi: plain.count == 9 && digits == 9
    case .lei: plain.count == 20
    case .bic: plain.count == 8 || plain.count == 11
    case .iban: (15...34).contains(plain.count)
    case .isin: plain.count == 12
    case .wallet: plain.count >= 20
    case .aircraft: (4...7).contains(plain.count)
    case .passport, .tax, .registration, .national, .other: digits >= 3 && plain.count >= 5
    }
  }

  private static func shape(_ text: String, _ plain: [UInt8]) -> Kind? {
    let digits = plain.count(where: isDigit)
    if isWallet(text) { return .wallet }
    guard digits > 0 || text.contains("-") else { return nil }
    if digits == 7, CheckedNumber.imo(text) != nil { return .imo }
    if plain.count == 9, digits == 9, (50...55).contains(plain[0]) { return .mmsi }
    if CheckedNumber.lei(text) != nil { return .lei }
    if CheckedNumber.iban(text) != nil { return .iban }
    if CheckedNumber.isin(text) != nil { return .isin }
    if isAircraft(text) { return .aircraft }
    if plain.count == 8 || plain.count == 11, digits > 0,
      plain.prefix(6).allSatisfy({ !isDigit($0) }), !text.contains(" ")
    {
      return .bic
    }
    // Every part has a digit and few letters, so that "313 Brigade" stays a name.
    let parts = text.split(separator: " ")
    guard digits >= 5,
      parts.allSatisfy({ part in
        let letters = part.count(where: \.isLetter)
        return part.contains(where: \.isNumber) && letters <= 4
          || letters == 0
          || parts.count > 1 && letters <= 2
      })
    else { return nil }
    return .other
  }

  /// By the form of the address alone.
  private static func isWallet(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isBase58(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0"), UInt8(ascii: "O"), UInt8(ascii: "I"), UInt8(ascii: "l"): false
      case 48...57, 65...90, 97...122: true
      default: false
      }
    }
    guard let first = bytes.first else { return false }
    if text.hasPrefix("0x"), bytes.count == 42 {
      return bytes.dropFirst(2).allSatisfy {
        isDigit($0) || (65...70).contains($0) || (97...102).contains($0)
      }
    }
    if text.hasPrefix("bc1"), (14...90).contains(bytes.count) {
      return bytes.allSatisfy { isDigit($0) || (97...122).contains($0) }
    }
    let starts = [UInt8(ascii: "1"), UInt8(ascii: "3"), UInt8(ascii: "T")]
    return starts.contains(first) && (26...35).contains(bytes.count) && bytes.allSatisfy(isBase58)
      && bytes.contains(where: isDigit) && bytes.contains { !isDigit($0) }
  }

  /// A nationality mark of one or two signs, a hyphen and three to five; or N and a number, as the United States
  /// write it.
  private static func isAircraft(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
    if let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) {
      let (nation, marks) = (bytes[..<hyphen], bytes[(hyphen + 1)...])
      return (1...2).contains(nation.count) && (3...5).contains(marks.count)
        && nation.contains(where: isCapital) && nation.allSatisfy { isCapital($0) || isDigit($0) }
        && (marks.allSatisfy(isCapital)
          || marks.count == 5 && marks.allSatisfy { isCapital($0) || isDigit($0) })
    }
    guard bytes.first == UInt8(ascii: "N"), (2...6).contains(bytes.count) else { return false }
    let rest = bytes.dropFirst()
    let digits = rest.prefix(while: isDigit)
    return !digits.isEmpty && digits.first != 48 && rest.count - digits.count <= 2
      && rest.dropFirst(digits.count).allSatisfy(isCapital)
  }
}
