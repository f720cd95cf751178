/// Undoes letters of another script, or digits, that stand in for look-alikes inside a word.
///
/// Only words that mix scripts are touched: a word wholly in Cyrillic is Cyrillic, however Latin
/// it looks. The stand-ins are replaced only when every odd letter of the word is one; otherwise
/// the word is left for romanisation letter by letter.
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

  /// The word with its look-alikes replaced, or nil when there is nothing to replace.
  func repaired(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var counts = (latin: 0, cyrillic: 0, greek: 0, digits: 0)
    for letter in word {
      switch Script(letter) {
      case .latin: counts.latin += 1
      case .cyrillic: counts.cyrillic += 1
      case .greek: counts.greek += 1
      case .digit: counts.digits += 1
      default: return nil
      }
    }
    let foreign = counts.cyrillic + counts.greek
    if counts.latin > 0, foreign > 0 {
      if counts.latin >= foreign { return replaced(word, by: toLatin, keeping: [.latin, .digit]) }
      if counts.greek == 0 { return replaced(word, by: toCyrillic, keeping: [.cyrillic, .digit]) }
      return nil
    }
    // A digit inside letters: `T4LIBAN` no, `TALIB4N` neither (4 looks like no letter), `0sama` yes.
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
