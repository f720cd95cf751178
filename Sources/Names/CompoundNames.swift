/// Compound names that are written as one word or as several: Abdulrahman, Abd al-Rahman;
/// Jalaluddin, Jalal al-Din. Both come out as the same two words.
enum CompoundNames {
  private static let firstHalves = ["abdoul", "abdul", "abdel", "abdal", "abdol", "abdil"]
    .map { Array($0.utf8) }
  private static let sunLetterHalves = ["abdu", "abde", "abda"].map { Array($0.utf8) }
  private static let secondHalves = [
    "aldeen", "uddeen", "eddine", "iddine", "uddine", "aldine", "uddin", "eddin", "addin", "oddin",
    "iddin", "aldin", "udeen", "edine", "udine", "udin",
  ].map { Array($0.utf8) }

  /// The halves of a compound written as one word, or nil. The word must leave at least three
  /// letters to the other half.
  static func split(_ word: [UInt8]) -> (first: [UInt8], second: [UInt8])? {
    let (first, last) = (word.first, word.last)
    if first == UInt8(ascii: "a"), let halves = splitBehindFirst(word) { return halves }
    // Essaadi, Ennour: the Arabic article before a sun letter, as the Maghreb spells it.
    if first == UInt8(ascii: "e"), word.count >= 6, word[1] == word[2],
      "snrtdz".utf8.contains(word[1])
    {
      return (Array("al".utf8), Array(word.dropFirst(2)))
    }
    guard last == UInt8(ascii: "n") || last == UInt8(ascii: "e") else { return nil }
    for half in secondHalves
    where word.count >= half.count + 3 && word.suffix(half.count).elementsEqual(half) {
      return (Array(word.dropLast(half.count)), Array("din".utf8))
    }
    return nil
  }

  private static func splitBehindFirst(_ word: [UInt8]) -> (first: [UInt8], second: [UInt8])? {
    for half in firstHalves where word.count >= half.count + 3 && word.starts(with: half) {
      return (Array("abdul".utf8), Array(word.dropFirst(half.count)))
    }
    // Abdurrahman, Abdennour: the article's l has become the next consonant.
    for half in sunLetterHalves where word.count >= half.count + 5 && word.starts(with: half) {
      if word[half.count] == word[half.count + 1], !SoundForm.isVowel(word[half.count]) {
        return (Array("abdul".utf8), Array(word.dropFirst(half.count + 1)))
      }
    }
    return nil
  }
}
