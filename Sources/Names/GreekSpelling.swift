/// Names of others in Greek letters, where two letters stand for a sound that Greek has no letter for: ντ for d and
/// γκ for g inside a word (Λάντεν, Laden). In Greek names they are what they look like (Αντώνης, Antonis).
///
/// The texts returned are in Greek letters.
enum GreekSpelling {
  /// The other spelling of a text; none when it has no such letters.
  static func spellings(of text: String) -> [String] {
    // Greek letters have two bytes of which the first is 0xCE or 0xCF.
    guard text.utf8.contains(where: { $0 == 0xCE || $0 == 0xCF }) else { return [] }
    var spelling: [Unicode.Scalar] = []
    var isChanged = false
    for scalar in text.unicodeScalars {
      if let last = spelling.last, let letter = letter(last, scalar) {
        spelling[spelling.count - 1] = letter
        isChanged = true
      } else {
        spelling.append(scalar)
      }
    }
    guard isChanged else { return [] }
    var result = ""
    result.unicodeScalars.append(contentsOf: spelling)
    return [result]
  }

  private static func letter(_ one: Unicode.Scalar, _ two: Unicode.Scalar) -> Unicode.Scalar? {
    switch (one, two) {
    case ("\u{3BD}", "\u{3C4}"), ("\u{39D}", "\u{3A4}"), ("\u{39D}", "\u{3C4}"): "\u{3B4}"
    case ("\u{3B3}", "\u{3BA}"), ("\u{393}", "\u{39A}"), ("\u{393}", "\u{3BA}"): "\u{3B3}"
    default: nil
    }
  }
}
