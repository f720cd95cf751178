import Likeness

/// The word of `known` nearest to `word`, when it is near enough to be what was meant: one slip in
/// three letters, at least one. Words that differ in figures only are different numbers, no slips.
func nearest(to word: String, in known: some Sequence<String>) -> String? {
  let pattern = EditPattern(Array(word.utf8))
  let letters = word.filter { !$0.isNumber }
  let scored = known.map { (pattern.distance(to: Array($0.utf8)), $0) }
    .filter { $0.0 <= max(1, word.utf8.count / 3) }
    .sorted { $0 < $1 }
  return scored.first { $0.1.filter { !$0.isNumber } != letters }?.1
}

/// The beginning of a remedy: "write 'x' if that is meant, or ", where some known word is near.
func meant(_ word: String, among known: some Sequence<String>) -> String {
  nearest(to: word, in: known).map { "write '\($0)' if that is meant, or " } ?? ""
}
