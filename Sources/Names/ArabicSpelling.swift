/// Names in Arabic script by the other pronunciations of their letters.
///
/// The same letters are read otherwise in Persian, Dari, Pashto and Urdu (ث as s; ذ, ض and ظ as z; ق as gh),
/// and Egyptians say g for ج. The texts returned are in Arabic script, with letters exchanged.
enum ArabicSpelling {
  /// Other spellings of a text; none when it has none of these letters.
  static func spellings(of text: String) -> [String] {
    // Arabic letters have two bytes of which the first is 0xD8 to 0xDB.
    guard text.utf8.contains(where: { (0xD8...0xDB).contains($0) }) else { return [] }
    var spellings: [String] = []
    for exchange in [persian, persianWithG, egyptian] {
      let spelling = replaced(text, exchange)
      if spelling != text, !spellings.contains(spelling) { spellings.append(spelling) }
    }
    return spellings
  }

  private static let persian: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{62B}": "\u{633}", "\u{630}": "\u{632}", "\u{636}": "\u{632}", "\u{638}": "\u{632}",
  ]
  private static let persianWithG = persian.merging(["\u{642}": "\u{63A}"]) { _, new in new }
  private static let egyptian: [Unicode.Scalar: Unicode.Scalar] = ["\u{62C}": "\u{6AF}"]

  private static func replaced(
    _ text: String, _ exchange: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(exchange[scalar] ?? scalar) }
    return result
  }
}
