/// Brings folded words of a script to Latin letters by `Data/names/romanisation.tsv`.
///
/// One fixed reading a language; the variants that other conventions give are met later by the
/// sound form and the edit bound. Scripts without a table keep their letters as UTF-8 bytes.
struct Romanisation: Sendable {
  static let standard = Romanisation()

  private enum Place: UInt64 { case anywhere, start, end }

  /// Spellings by language or script key, then by letters and place in the word.
  private let spellings: [String: [UInt64: [UInt8]]]

  private init() {
    var spellings: [String: [UInt64: [UInt8]]] = [:]
    for row in NamesTable.rows(NamesTable.romanisation) where row.count == 3 {
      var letters = Array(row[1].unicodeScalars)
      var place = Place.anywhere
      if letters.first == "^" {
        place = .start
        letters.removeFirst()
      } else if letters.last == "$" {
        place = .end
        letters.removeLast()
      }
      guard let first = letters.first, letters.count <= 2 else { continue }
      let key = Romanisation.key(first, letters.count == 2 ? letters[1] : nil, place)
      spellings[String(row[0]), default: [:]][key] = Array(row[2].utf8)
    }
    self.spellings = spellings
  }

  /// The Latin bytes of a word. O(length).
  func latin(_ word: [Unicode.Scalar], language: CyrillicLanguage?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count + 4)
    var place = 0
    while place < word.count {
      let script = Script(word[place])
      guard let scriptKey = script.tableKey else {
        bytes.append(contentsOf: UTF8.encode(word[place]) ?? UTF8.encodedReplacementCharacter)
        place += 1
        continue
      }
      let tables = [script == .cyrillic ? language?.rawValue : nil, scriptKey]
        .compactMap { $0.flatMap { spellings[$0] } }
      if let (latin, length) = spelling(in: word, at: place, tables: tables) {
        if script == .arabic,
          Romanisation.needsVowel(
            between: bytes.last, and: latin, isLast: place + length == word.count)
        {
          bytes.append(UInt8(ascii: "a"))
        }
        bytes.append(contentsOf: latin)
        place += length
      } else {
        place += 1
      }
    }
    return bytes
  }

  /// Whether two letters that stand apart in a script without vowels would be read as one sound in Latin
  /// letters (t and h as th), or an h at the end not as a letter of its own: there was a vowel between.
  private static func needsVowel(
    between last: UInt8?, and latin: [UInt8], isLast: Bool
  ) -> Bool {
    guard let last, let next = latin.first, !SoundForm.isVowel(last) else { return false }
    if next == UInt8(ascii: "h") {
      return isLast && latin.count == 1 || "tdskgzcpr".utf8.contains(last)
    }
    if next == UInt8(ascii: "s") { return last == UInt8(ascii: "t") }
    if next == UInt8(ascii: "z") { return "tds".utf8.contains(last) }
    return false
  }

  /// The longest spelling at a place, the language's own before the script's, one bound to the
  /// start or end of the word before one for anywhere.
  private func spelling(
    in word: [Unicode.Scalar], at place: Int, tables: [[UInt64: [UInt8]]]
  ) -> (latin: [UInt8], length: Int)? {
    for length in [2, 1] where place + length <= word.count {
      let second = length == 2 ? word[place + 1] : nil
      for table in tables {
        if place == 0, let found = table[Romanisation.key(word[place], second, .start)] {
          return (found, length)
        }
        if place + length == word.count,
          let found = table[Romanisation.key(word[place], second, .end)]
        {
          return (found, length)
        }
        if let found = table[Romanisation.key(word[place], second, .anywhere)] {
          return (found, length)
        }
      }
    }
    return nil
  }

  private static func key(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar?, _ place: Place
  ) -> UInt64 {
    UInt64(first.value) | UInt64(second?.value ?? 0) << 21 | place.rawValue << 42
  }
}
