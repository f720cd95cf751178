/// A name as this register compares names: words in Latin letters with their roles and weights.
///
/// Reading a name is a pure function of its text and the tables in `Data/names`: no locale, no
/// list, no kind of party changes it. Order of words is kept for joining and for explanations
/// only.
package struct ComparableName: Sendable, Hashable {
  /// The name as given.
  package let text: String
  /// The name in lower case with single blanks; equality is canonical equivalence of Unicode.
  package let literal: String
  /// A number that is the same for names that are literally equal, in every process; the same too for all
  /// readings of a name. Other names may share it.
  package let literalHash: UInt64
  package let tokens: [NameToken]
  /// At place i the sound of words i and i + 1 written as one, empty where they cannot be one
  /// word; one element fewer than `tokens`.
  package let joinedSounds: [[UInt8]]

  /// Reads a name. O(length), some microseconds.
  package init(_ text: String) {
    self.text = text
    literal = ComparableName.literal(of: NameReading.bounded(text))
    tokens = NameReading(text).tokens
    literalHash = ComparableName.hash(literal, tokens)
    joinedSounds = zip(tokens, tokens.dropFirst()).map { $0.sound(joinedWith: $1) }
  }

  /// Every reading of a name: as it is written and, where it is in Han characters, Hangul or kana, in each
  /// of the spellings that usage has for it; in Arabic script also as others than the
  /// Arabs of the Levant say it (``ArabicSpelling``), in Greek as foreign names are said. Without its own acronym, too
  /// (``BracketedAcronym``). At least one; at most fourteen, for a name that mixes them all.
  package static func readings(of text: String) -> [ComparableName] {
    let name = ComparableName(text)
    let text = NameReading.bounded(text)
    var spellings: [String] = []
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      spellings =
        EastAsianSpelling.spellings(of: text) + ArabicSpelling.spellings(of: text)
        + GreekSpelling.spellings(of: text)
    }
    if let short = BracketedAcronym.without(text) { spellings.append(short) }
    return spellings.isEmpty ? [name] : [name] + spellings.map { ComparableName(name, spelled: $0) }
  }

  /// The same name read from another spelling of it.
  private init(_ name: ComparableName, spelled spelling: String) {
    text = name.text
    literal = name.literal
    literalHash = name.literalHash
    let words = NameReading(spelling).tokens
    tokens = words
    joinedSounds = zip(words, words.dropFirst()).map { $0.sound(joinedWith: $1) }
  }

  /// Sum of the weights of all words, in thousandths.
  package var weight: Int { tokens.reduce(0) { $0 + $1.weight } }

  /// Whether the name has a legal form that no person's name can be taken for (Ltd, not Co or Sa, which are
  /// surnames too).
  package var hasLegalForm: Bool {
    tokens.contains { $0.role == .form && ComparableName.sureForms.contains($0.description) }
  }

  private static let sureForms: Set<String> = [
    "ltd", "llc", "inc", "corp", "plc", "llp", "gmbh", "jsc", "fgup", "fze", "sdnbhd", "doo",
    "spzoo", "kft", "sadecv", "srl",
  ]

  /// A name in lower case with single blanks.
  package static func literal(of text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAscii = true
    for byte in text.utf8 {
      if byte >= 0x80 {
        isAscii = false
        break
      }
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte)
      }
    }
    if isAscii {
      if bytes.last == 0x20 { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    }
    return text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Texts that Unicode holds equal can have different bytes where they are not ASCII; their words are the same.
  /// FNV-1a (Fowler, Noll, Vo 1991).
  private static func hash(_ literal: String, _ tokens: [NameToken]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if literal.utf8.allSatisfy({ $0 < 0x80 }) {
      literal.utf8.forEach(add)
    } else {
      for token in tokens {
        token.text.forEach(add)
        add(0xFF)
      }
    }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 32)
  }
}
