/// Readings of Japanese names by `Data/names/japanese-names.tsv`: a surname, then a given name.
struct JapaneseNames: Sendable {
  static let standard = JapaneseNames()

  private var surnames: [String: String] = [:]
  private var given: [String: String] = [:]

  private init() {
    for row in NamesTable.rows(NamesTable.japaneseNames) where row.count == 3 {
      for spelling in row[2].split(separator: " ") {
        if row[0] == "s" {
          if surnames[String(spelling)] == nil { surnames[String(spelling)] = String(row[1]) }
        } else if given[String(spelling)] == nil {
          given[String(spelling)] = String(row[1])
        }
      }
    }
  }

  /// The reading of a word of Han characters and kana, surname first; nil when it is not known.
  func reading(_ word: [Unicode.Scalar]) -> String? {
    let text = string(word[...])
    if let alone = surnames[text] ?? given[text] { return alone }
    // The longest surname that leaves a given name.
    for length in stride(from: min(4, word.count - 1), through: 1, by: -1) {
      guard let surname = surnames[string(word[..<length])] else { continue }
      let rest = word[length...]
      if let name = given[string(rest)] { return "\(surname) \(name)" }
      if rest.allSatisfy(KanaSpelling.isKana) {
        return "\(surname) \(KanaSpelling.latin(rest))"
      }
    }
    return nil
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
