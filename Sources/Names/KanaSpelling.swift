/// Kana in Latin letters by the Hepburn system, long vowels unmarked, as passports have it.
enum KanaSpelling {
  /// Whether a scalar is Hiragana or Katakana, the mark of a long vowel included.
  static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || (0x30A1...0x30FA).contains(scalar.value)
      || scalar.value == 0x30FC
  }

  /// A word of kana in Latin letters.
  static func latin(_ word: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    var doubles = false
    for scalar in word {
      // Katakana to Hiragana, 0x60 below it.
      let value = (0x30A1...0x30F6).contains(scalar.value) ? scalar.value - 0x60 : scalar.value
      if scalar.value == 0x30FC { continue }
      if value == 0x3063 {
        doubles = true
        continue
      }
      guard value >= 0x3041, value <= 0x3096 else { continue }
      let syllable = table[Int(value - 0x3041)]
      if small.contains(value), text.hasSuffix("i") || text.hasSuffix("u") {
        // きゃ is kya, しゃ sha; ファ is fa.
        let isPalatal = syllable.hasPrefix("y")
        text.removeLast()
        let softens = ["sh", "ch", "j", "f"].contains { text.hasSuffix($0) }
        text += isPalatal && softens ? String(syllable.dropFirst()) : syllable
      } else {
        if doubles, let first = syllable.first { text += first == "c" ? "t" : String(first) }
        text += syllable
      }
      doubles = false
    }
    return shortened(text)
  }

  /// Small ya, yu, yo and vowels, which change the syllable before them.
  private static let small: Set<UInt32> = [
    0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3083, 0x3085, 0x3087,
  ]

  /// Long vowels as passports write them: Taro for たろう, Ono for おおの.
  private static func shortened(_ text: String) -> String {
    var short = text
    for (long, one) in [("ou", "o"), ("oo", "o"), ("uu", "u")] {
      short = short.split(separator: long, omittingEmptySubsequences: false).joined(separator: one)
    }
    return short
  }

  private static let table = [
    "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke",
    "ge", "ko",
    "go", "sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "",
    "tsu",
    "zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi",
    "fu",
    "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu",
    "yu",
    "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e", "o", "n", "vu", "ka", "ke",
  ]
}
