/// The words this room knows: roles, groups of variants, frequencies.
///
/// Everything is keyed by the folded and romanised spelling, so that a table row in any script
/// serves names in any script that reads the same.
final class Lexicon: Sendable {
  static let standard = Lexicon()

  /// What the tables say of a spelling.
  struct Word: Sendable {
    var role: TokenRole?
    /// Canonical spelling of a word with a role.
    var canonical: [UInt8] = []
    /// Number of the group of variants; zero for none.
    var variant: Int32 = 0
    /// Level of frequency, 0 (rare) to 4; nil where no table has the word.
    var level: Int8?
    /// Whether it stands in a phrase.
    var isInPhrase = false
    /// Phrases of a legal form or generic word that begin with it, longest first.
    var phrases: [Phrase] = []

    /// Whether the word is something by itself rather than damage to another.
    var isName: Bool { variant != 0 || level != nil }
  }

  struct Phrase: Sendable {
    let words: [[UInt8]]
    let role: TokenRole
    let canonical: [UInt8]
  }

  private let words: [[UInt8]: Word]
  /// Folded words in Arabic script that begin like an article but are whole.
  let whole: Set<[Unicode.Scalar]>
  /// Level of frequency of a group of variants, at its number less one.
  private let levelOfVariant: [Int8]
  /// Words with a role that damage must not make names of, and words of phrases.
  private let repair: WordRepair

  private init() {
    var reading = LexiconReading()
    reading.readRoles()
    reading.readVariants()
    reading.readFrequencies()
    words = reading.words
    whole = reading.whole
    levelOfVariant = reading.canonicalOfVariant.map { reading.words[$0]?.level ?? 2 }
    repair = WordRepair(
      of: reading.words.filter { $0.value.isInPhrase || Lexicon.isRepaired($0.value.role) }
        .map(\.key))
  }

  private static func isRepaired(_ role: TokenRole?) -> Bool {
    role == .form || role == .generic || role == .body || role == .prefix
  }

  subscript(text: [UInt8]) -> Word? { words[text] }

  /// The words with a role or in a phrase that a damaged word can have been ("Limiyed", "Comapny", "Cmpny",
  /// "8ank", at the end "Internat"); none for a word that is something by itself.
  ///
  /// - Parameters:
  ///   - word: what the tables say of it.
  ///   - isLast: whether the name ends with it.
  func meant(by text: [UInt8], _ word: Word?, isLast: Bool) -> [[UInt8]] {
    guard text.count >= 3, word?.isName != true else { return [] }
    return repair.candidates(for: text, isLast: isLast)
  }

  /// Role and canonical spelling that all words agree on which a damaged word can have been.
  func role(among meant: [[UInt8]]) -> (role: TokenRole, canonical: [UInt8])? {
    var agreed: (role: TokenRole, canonical: [UInt8])?
    for text in meant {
      guard let word = words[text], let role = word.role, Lexicon.isRepaired(role) else { continue }
      if let agreed, agreed.canonical != word.canonical { return nil }
      agreed = agreed ?? (role, word.canonical)
    }
    return agreed
  }

  /// Weight of a word by rarity, in thousandths. A word no table knows is rare.
  func weight(of word: Word?) -> Int {
    guard let word else { return 1000 }
    // A name with many spellings is common even where the table has too few of each.
    let level =
      word.variant > 0 ? levelOfVariant[Int(word.variant) - 1] : word.level ?? 0
    switch level {
    case 4: return 400
    case 3: return 550
    case 2: return 700
    case 1: return 850
    default: return 1000
    }
  }
}

/// Gathers the tables of words.
private struct LexiconReading {
  var words: [[UInt8]: Lexicon.Word] = [:]
  var whole: Set<[Unicode.Scalar]> = []
  /// Canonical spelling of a group of variants, at its number less one.
  var canonicalOfVariant: [[UInt8]] = []

  mutating func readVariants() {
    for row in NamesTable.rows(NamesTable.nameVariants) where row.count == 2 {
      canonicalOfVariant.append(Array(row[0].utf8))
      let number = Int32(canonicalOfVariant.count)
      for spelling in row[1].split(separator: " ") {
        let key = LexiconReading.key(spelling)
        if words[key, default: Lexicon.Word()].variant == 0 {
          words[key, default: Lexicon.Word()].variant = number
        }
      }
    }
  }

  mutating func readFrequencies() {
    for row in NamesTable.rows(NamesTable.tokenFrequencies) where row.count == 2 {
      words[Array(row[0].utf8), default: Lexicon.Word()].level = Int8(row[1])
    }
  }

  mutating func readRoles() {
    let names: [Substring: TokenRole] = [
      "title": .title, "particle": .particle, "prefix": .prefix, "form": .form,
      "generic": .generic, "body": .body, "stop": .stop, "number": .number,
    ]
    for row in NamesTable.rows(NamesTable.tokenRoles) where row.count == 3 {
      let spellings = row[2].split(separator: " ")
      guard let role = names[row[0]] else {
        for spelling in spellings {
          whole.formUnion(LetterFolding.standard.words(of: String(spelling)).map(\.letters))
        }
        continue
      }
      let canonical = Array(row[1].utf8)
      for spelling in spellings {
        let parts = spelling.split(separator: "+").map(LexiconReading.key)
        if parts.count == 1, words[parts[0]]?.role == nil {
          words[parts[0], default: Lexicon.Word()].role = role
          words[parts[0], default: Lexicon.Word()].canonical = canonical
        } else if parts.count > 1 {
          for part in parts { words[part, default: Lexicon.Word()].isInPhrase = true }
          words[parts[0], default: Lexicon.Word()].phrases.append(
            Lexicon.Phrase(words: parts, role: role, canonical: canonical))
        }
      }
    }
    for key in words.keys { words[key]?.phrases.sort { $0.words.count > $1.words.count } }
  }

  /// A table's spelling as names are spelt after folding and romanisation.
  private static func key(_ spelling: Substring) -> [UInt8] {
    let words = LetterFolding.standard.words(of: String(spelling)).map(\.letters)
    let language = CyrillicLanguage(words: words)
    return words.flatMap { Romanisation.standard.latin($0, language: language) }
  }
}
