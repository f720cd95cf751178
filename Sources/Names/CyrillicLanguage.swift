/// Which language's reading a Cyrillic name asks for, told by letters only some alphabets have.
///
/// A name without such a letter is read as Russian, the reading most lists use; the sound form
/// absorbs most of what other readings would have changed.
enum CyrillicLanguage: String {
  case ukrainian = "uk"
  case belarusian = "be"
  case bulgarian = "bg"
  case serbian = "sr"
  case macedonian = "mk"
  case kazakh = "kk"
  case tajik = "tg"
  case uzbek = "uz"

  /// The language the letters of all words together point to, or nil for the common reading.
  init?(words: [[Unicode.Scalar]]) {
    var seen: Set<Unicode.Scalar> = []
    var betweenConsonants = false
    for word in words {
      for (place, letter) in word.enumerated() where letter.value >= 0x400 && letter.value < 0x530 {
        seen.insert(letter)
        if letter == "ъ", place + 1 < word.count, !"еёюяі".unicodeScalars.contains(word[place + 1])
        {
          betweenConsonants = true
        }
      }
    }
    func has(_ letters: String) -> Bool { letters.unicodeScalars.contains { seen.contains($0) } }
    if has("ѓќѕ") {
      self = .macedonian
    } else if has("ђћљњџј") {
      self = .serbian
    } else if has("әұһ") || (has("қғңөү") && has("і")) {
      self = .kazakh
    } else if has("ҷ") || (has("қғҳ") && !has("ў")) {
      self = .tajik
    } else if has("ў"), has("қғҳ") || !has("іы") {
      self = .uzbek
    } else if has("ў") {
      self = .belarusian
    } else if has("їєґ") || (has("і") && !has("ыэ")) {
      self = .ukrainian
    } else if betweenConsonants {
      self = .bulgarian
    } else {
      return nil
    }
  }
}
