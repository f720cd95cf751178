/// Undoes letters of another script, or digits, that stand in for look-alikes inside a word.
///
/// Words that mix scripts are touched, and words wholly of look-alikes among Latin ones; a name
/// wholly in Cyrillic is Cyrillic, however Latin it looks. The stand-ins are replaced only when
/// every odd letter of the word is one; otherwise the word is left for romanisation letter by
/// letter.
struct Homoglyphs: Sendable {
  static let standard = Homoglyphs()

  private let toLatin: [Unicode.Scalar: Unicode.Scalar]
  private let toCyrillic: [Unicode.Scalar: Unicode.Scalar]

  private init() {
    var toLatin: [Unicode.Scalar: Unicode.Scalar] = [:]
    var toCyrillic: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in NamesTable.rows(NamesTable.confusables) where row.count == 3 {
      guard let letter = row[0].unicodeScalars.first, let latin = row[1].unicodeScalars.first
      else { continue }
      toLatin[letter] = latin
      if row[2] == "both" { toCyrillic[latin] = letter }
    }
    self.toLatin = toLatin
    self.toCyrillic = toCyrillic
  }

  /// The words with their look-alikes replaced; nil at the place of a word that stays.
  ///
  /// A word wholly of Cyrillic or Greek look-alikes ("СО" among Latin words) counts as Latin when
  /// the name has Latin words and no word that is surely of the other script.
  func repaired(_ words: [[Unicode.Scalar]]) -> [[Unicode.Scalar]?] {
    // Most names are of plain letters, which stand in for nothing.
    if words.allSatisfy({ $0.allSatisfy { (0x61...0x7A).contains($0.value) } }) {
      return [[Unicode.Scalar]?](repeating: nil, count: words.count)
    }
    let preferred = surelyWritten(words)
    var repaired = words.map { repairedAlone($0, preferred) }
    guard words.contains(where: { $0.contains { Script($0) == .cyrillic || Script($0) == .greek } })
    else { return repaired }
    let isForeign = words.map { $0.allSatisfy { Script($0) == .cyrillic || Script($0) == .greek } }
    let isLookalike = words.map { $0.allSatisfy { toLatin[$0] != nil && Script($0) != .digit } }
    let hasLatin = words.contains { $0.contains { Script($0) == .latin } }
    let isSurelyForeign = zip(isForeign, isLookalike).contains { $0 && !$1 }
    guard hasLatin, !isSurelyForeign else { return repaired }
    for place in words.indices where isForeign[place] {
      repaired[place] = replaced(words[place], by: toLatin, keeping: [])
    }
    return repaired
  }

  /// The one script that has a letter in the name which looks like none of the other; nil where both or neither
  /// has.
  private func surelyWritten(_ words: [[Unicode.Scalar]]) -> Script? {
    var (isLatin, isForeign) = (false, false)
    for letter in words.joined() {
      switch Script(letter) {
      case .latin: if toCyrillic[letter] == nil { isLatin = true }
      case .cyrillic, .greek: if toLatin[letter] == nil { isForeign = true }
      default: continue
      }
    }
    return isLatin == isForeign ? nil : isLatin ? .latin : .cyrillic
  }

  /// One word by itself. Where both readings are possible the script in which the name is surely written wins,
  /// else the commoner one.
  private func repairedAlone(
    _ word: [Unicode.Scalar], _ preferred: Script?
  ) -> [Unicode.Scalar]? {
    var counts = (latin: 0, foreign: 0, digits: 0)
    for letter in word {
      switch Script(letter) {
      case .latin: counts.latin += 1
      case .cyrillic, .greek: counts.foreign += 1
      case .digit: counts.digits += 1
      default: return nil
      }
    }
    if counts.latin > 0, counts.foreign > 0 {
      let latin = replaced(word, by: toLatin, keeping: [.latin, .digit])
      let cyrillic = replaced(word, by: toCyrillic, keeping: [.cyrillic, .digit])
      let prefersLatin = preferred.map { $0 == .latin } ?? (counts.latin >= counts.foreign)
      return prefersLatin ? latin ?? cyrillic : cyrillic ?? latin
    }
    // A digit inside letters: `0sama` is Osama.
    if counts.digits == 1, counts.latin >= 4 {
      return replaced(word, by: toLatin, keeping: [.latin])
    }
    return nil
  }

  private func replaced(
    _ word: [Unicode.Scalar], by table: [Unicode.Scalar: Unicode.Scalar], keeping: Set<Script>
  ) -> [Unicode.Scalar]? {
    var result = word
    for (place, letter) in word.enumerated() where !keeping.contains(Script(letter)) {
      guard let replacement = table[letter] else { return nil }
      result[place] = replacement
    }
    return result
  }
}
