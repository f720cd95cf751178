/// Words for what a body is and does in Han characters, by `Data/names/han-words.tsv`.
struct HanWords: Sendable {
  static let standard = HanWords()

  private var words: [String: String] = [:]
  private var longest = 0

  private init() {
    for row in NamesTable.rows(NamesTable.hanWords) where row.count == 2 {
      for spelling in row[1].split(separator: " ") {
        words[String(spelling)] = String(row[0])
        longest = max(longest, spelling.unicodeScalars.count)
      }
    }
  }

  /// The name with its words translated and the rest in Pinyin; nil when it has no such word or a character that
  /// cannot be read. O(length).
  func translated(_ name: [Unicode.Scalar]) -> String? {
    var parts: [String] = []
    var isTranslated = false
    var place = 0
    while place < name.count {
      if let (word, length) = word(at: place, of: name) {
        parts.append(word)
        isTranslated = true
        place += length
      } else if let syllable = HanReadings.standard.mandarin(name[place]) {
        parts.append(syllable)
        place += 1
      } else {
        return nil
      }
    }
    return isTranslated ? parts.joined(separator: " ") : nil
  }

  /// The longest word that begins at a place, with its length; none of one character.
  private func word(at place: Int, of name: [Unicode.Scalar]) -> (String, Int)? {
    var length = min(longest, name.count - place)
    while length >= 2 {
      var text = ""
      text.unicodeScalars.append(contentsOf: name[place..<(place + length)])
      if let word = words[text] { return (word, length) }
      length -= 1
    }
    return nil
  }
}
