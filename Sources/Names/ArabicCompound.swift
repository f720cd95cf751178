/// Words in Arabic script that Latin lists write as several, or as one where Arabic has two: Abd al-Hayy
/// and عبدالحی, Abu Ghaith and أبوغيث, Hidayatullah and هدايت الله.
enum ArabicCompound {
  /// A part of a word.
  enum Part: Hashable {
    case letters([Unicode.Scalar])
    /// Already in Latin letters.
    case latin([UInt8])
    /// Allah, standing by itself.
    case divine
  }

  /// The parts of a folded word.
  static func parts(of word: [Unicode.Scalar]) -> [Part] {
    if word == divine { return [.divine] }
    // Without its long vowel it would be the servant of compounds.
    if word == abid { return [.latin(Array("abid".utf8))] }
    // Written with one letter less, too.
    if word == abd + divine || word == abd + Array(divine.dropFirst()) {
      return [.latin(Array("abdullah".utf8))]
    }
    if word.count >= abd.count + 4, word.starts(with: abd + article) {
      return [.letters(abd)] + parts(of: Array(word.dropFirst(abd.count)))
    }
    if word.count >= abu.count + 3, word.starts(with: abu) {
      return [.letters(abu)] + parts(of: Array(word.dropFirst(abu.count)))
    }
    if word.count >= divine.count + 2, word.suffix(divine.count).elementsEqual(divine) {
      let rest = Array(word.dropLast(divine.count))
      return [
        .latin(Romanisation.standard.latin(rest, language: nil) + Array("ullah".utf8))
      ]
    }
    return [.letters(word)]
  }

  private static let article: [Unicode.Scalar] = ["\u{627}", "\u{644}"]
  private static let divine: [Unicode.Scalar] = ["\u{627}", "\u{644}", "\u{644}", "\u{647}"]
  private static let abd: [Unicode.Scalar] = ["\u{639}", "\u{628}", "\u{62F}"]
  private static let abid: [Unicode.Scalar] = ["\u{639}", "\u{627}", "\u{628}", "\u{62F}"]
  private static let abu: [Unicode.Scalar] = ["\u{627}", "\u{628}", "\u{648}"]
}
