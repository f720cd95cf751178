/// Plain comparison of words that are not names: folded to base letters, one blank between.
package enum PlainWords {
  /// A key under which spellings that differ in case, marks or punctuation fall together.
  package static func key(of text: String) -> String {
    var key = ""
    for word in LetterFolding.standard.words(of: text) {
      if !key.isEmpty { key.append(" ") }
      key.unicodeScalars.append(contentsOf: word.letters)
    }
    return key
  }
}
