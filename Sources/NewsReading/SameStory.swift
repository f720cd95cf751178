/// Tells whether two reports carry one story: papers that print an agency's words change the headline, cut the end and
/// add a sentence of their own.
///
/// By runs of five words: the share of the shorter text's runs that the other has, too (containment; Broder 1997).
package struct SameStory: Sendable {
  private let runs: Set<Int>

  /// - Complexity: linear in the text.
  package init(_ text: String) {
    let tokeniser = Tokeniser(abbreviations: [], numbered: [], clauseWords: [], prepositions: [])
    let words = tokeniser.sentences(of: text).flatMap(\.tokens).filter(\.isWord).map(\.word)
    var runs: Set<Int> = []
    if words.count >= SameStory.length {
      for place in 0...(words.count - SameStory.length) {
        var hasher = Hasher()
        for word in words[place..<(place + SameStory.length)] { hasher.combine(word) }
        runs.insert(hasher.finalize())
      }
    }
    self.runs = runs
  }

  private static let length = 5
  /// Below this share of common runs two reports only speak of the same matter.
  private static let least = 0.5

  /// Whether most of the shorter report stands in the other.
  package func isOne(with other: SameStory) -> Bool {
    let shorter = min(runs.count, other.runs.count)
    guard shorter >= 10 else { return false }
    return Double(runs.intersection(other.runs).count) / Double(shorter) >= SameStory.least
  }
}
