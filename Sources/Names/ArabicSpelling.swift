/// Names in Arabic script by the other pronunciations of their letters.
///
/// The same letters are read otherwise in Persian, Dari, Pashto and Urdu (ث as s; ذ, ض and ظ as z; ق as gh),
/// Egyptians say g for ج, and in Iraq and the Gulf ظ is written th (Kathim) and ض dh. Besides, Latin spellings leave
/// open whether two letters are two sounds or one: Mazhari has z and h or zh, Lakhal k and h or kh, so that the one
/// sound is a reading of the two letters. The texts returned are in Arabic script, with letters exchanged.
enum ArabicSpelling {
  /// Other spellings of a text; none when it has none of these letters.
  static func spellings(of text: String) -> [String] {
    // Arabic letters have two bytes of which the first is 0xD8 to 0xDB.
    guard text.utf8.contains(where: { (0xD8...0xDB).contains($0) }) else { return [] }
    var spellings: [String] = []
    func offer(_ spelling: String) {
      if spelling != text, !spellings.contains(spelling) { spellings.append(spelling) }
    }
    for exchange in [persian, persianWithG, egyptian, gulf] { offer(replaced(text, exchange)) }
    offer(runTogether(text))
    offer(withEndsJoined(text))
    return spellings
  }

  private static let persian: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{62B}": "\u{633}", "\u{630}": "\u{632}", "\u{636}": "\u{632}", "\u{638}": "\u{632}",
  ]
  private static let persianWithG = persian.merging(["\u{642}": "\u{63A}"]) { _, new in new }
  private static let egyptian: [Unicode.Scalar: Unicode.Scalar] = ["\u{62C}": "\u{6AF}"]
  private static let gulf: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{638}": "\u{637}", "\u{636}": "\u{62F}",
  ]

  /// The one sound that a letter and an h after it are taken for in Latin spelling: zh, sh, kh, th, dh, gh, rh.
  private static let withH: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{632}": "\u{698}", "\u{638}": "\u{698}", "\u{633}": "\u{634}", "\u{643}": "\u{62E}",
    "\u{6A9}": "\u{62E}",
    "\u{62A}": "\u{637}", "\u{62F}": "\u{62F}", "\u{6AF}": "\u{6AF}", "\u{631}": "\u{631}",
  ]

  private static func runTogether(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isInWord = false
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isH = scalar == "\u{62D}" || scalar == "\u{647}"
      // An h at the end of a word is a vowel's sign.
      let isInside = place + 1 < scalars.count && scalars[place + 1].properties.isAlphabetic
      if isH, isInWord, isInside, let last = result.last, let sound = withH[last] {
        result.removeLast()
        result.append(sound)
      } else {
        result.append(scalar)
      }
      isInWord = scalar.properties.isAlphabetic
    }
    return String(result)
  }

  /// Words that Latin spelling often writes together with the one before: Shahidkhel, Akhundzada, Walijan, Lala.
  private static let ends: Set<String> = [
    "\u{62E}\u{6CC}\u{644}", "\u{62E}\u{64A}\u{644}", "\u{632}\u{627}\u{62F}\u{647}",
    "\u{632}\u{627}\u{62F}\u{629}",
    "\u{632}\u{6CC}", "\u{632}\u{64A}", "\u{62C}\u{627}\u{646}", "\u{645}\u{644}",
    "\u{6CC}\u{627}\u{631}",
    "\u{64A}\u{627}\u{631}", "\u{644}\u{627}",
  ]

  private static func withEndsJoined(_ text: String) -> String {
    var result = ""
    for word in text.split(separator: " ") {
      if !result.isEmpty, !ends.contains(String(word)) { result += " " }
      result += word
    }
    return result
  }

  private static func replaced(
    _ text: String, _ exchange: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(exchange[scalar] ?? scalar) }
    return result
  }
}
