/// The words this room knows: roles, groups of variants, frequencies.
///
/// Everything is keyed by the folded and romanised spelling, so that a table row in any script
/// serves names in any script that reads the same.
struct Lexicon: Sendable {
  static let standard = Lexicon()

  /// Role and canonical spelling of single words.
  private(set) var roles: [[UInt8]: (role: TokenRole, canonical: [UInt8])] = [:]
  /// Phrases of a legal form or generic word, longest first, by their first word.
  private(set) var phrases: [[UInt8]: [Phrase]] = [:]
  /// Group of variants by spelling.
  private(set) var variants: [[UInt8]: Int32] = [:]
  /// Folded words in Arabic script that begin like an article but are whole.
  private(set) var whole: Set<[Unicode.Scalar]> = []
  /// Canonical spelling of a group, at its number less one.
  private var canonicalOfVariant: [[UInt8]] = []
  /// Level of frequency, 0 (rare) to 4, by spelling or canonical spelling.
  private var levels: [[UInt8]: Int] = [:]

  private var repair = WordRepair(of: [])
  /// Every word of a phrase.
  private var phraseRepair = WordRepair(of: [])

  struct Phrase {
    let words: [[UInt8]]
    let role: TokenRole
    let canonical: [UInt8]
  }

  private init() {
    readRoles()
    repair = WordRepair(
      of: roles.filter { [.form, .generic, .prefix].contains($0.value.role) }.map(\.key))
    phraseRepair = WordRepair(of: phrases.values.flatMap { $0.flatMap(\.words) })
    for row in NamesTable.rows(NamesTable.nameVariants) where row.count == 2 {
      canonicalOfVariant.append(Array(row[0].utf8))
      let number = Int32(canonicalOfVariant.count)
      for spelling in row[1].split(separator: " ") {
        let key = Lexicon.key(spelling)
        if variants[key] == nil { variants[key] = number }
      }
    }
    for row in NamesTable.rows(NamesTable.tokenFrequencies) where row.count == 2 {
      levels[Array(row[0].utf8)] = Int(row[1])
    }
  }

  private mutating func readRoles() {
    let names: [Substring: TokenRole] = [
      "title": .title, "particle": .particle, "prefix": .prefix, "form": .form,
      "generic": .generic, "stop": .stop, "number": .number,
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
        let words = spelling.split(separator: "+").map(Lexicon.key)
        if words.count == 1, roles[words[0]] == nil {
          roles[words[0]] = (role, canonical)
        } else if words.count > 1 {
          phrases[words[0], default: []].append(
            Phrase(words: words, role: role, canonical: canonical))
        }
      }
    }
    for first in phrases.keys { phrases[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// A table's spelling as names are spelt after folding and romanisation.
  private static func key(_ spelling: Substring) -> [UInt8] {
    let words = LetterFolding.standard.words(of: String(spelling)).map(\.letters)
    let language = CyrillicLanguage(words: words)
    return words.flatMap { Romanisation.standard.latin($0, language: language) }
  }

  /// Role and canonical spelling of a word: known, or one that is nothing by itself but a known one damaged
  /// ("Limiyed", "Comapny", "Cmpny", "8ank", at the end "Internat").
  ///
  /// - Parameter isLast: whether the name ends with it.
  func role(of text: [UInt8], isLast: Bool) -> (role: TokenRole, canonical: [UInt8])? {
    if let known = roles[text] { return known }
    guard text.count >= 3, variants[text] == nil, levels[text] == nil else { return nil }
    let meant = repair.candidates(for: text, isLast: isLast).compactMap { roles[$0] }
    guard let first = meant.first, meant.allSatisfy({ $0.canonical == first.canonical }) else {
      return nil
    }
    return first
  }

  /// Words of phrases that a damaged word can have been.
  func phraseWords(for text: [UInt8], isLast: Bool) -> [[UInt8]] {
    guard text.count >= 4, variants[text] == nil, levels[text] == nil else { return [] }
    return phraseRepair.candidates(for: text, isLast: isLast)
  }

  /// Weight of a word by rarity, in thousandths. A word no table knows is rare.
  func weight(of text: [UInt8], variant: Int32) -> Int {
    let ownLevel = levels[text] ?? 0
    // A name with many spellings is common even where the table has too few of each.
    let groupLevel = variant > 0 ? levels[canonicalOfVariant[Int(variant) - 1]] ?? 2 : 0
    switch variant > 0 ? groupLevel : ownLevel {
    case 4: return 400
    case 3: return 550
    case 2: return 700
    case 1: return 850
    default: return 1000
    }
  }
}
