/// Finds the known word that a damaged one was: a legal form, a kind of body, a compound's first half. Such words
/// are few and stand in many names, so that damage to one must not make it look like a name of its own.
///
/// A word is taken for a known one only when one is meant and nothing else is known of the word itself.
struct WordRepair: Sendable {
  private let misspelling: Misspelling
  private let byLook: [[UInt8]: [[UInt8]]]
  private let byConsonants: [[UInt8]: [[UInt8]]]
  private let sorted: [[UInt8]]
  /// What stands in `byLook` and `byConsonants`.
  private let filter: SpellingFilter

  /// - Parameter words: known words.
  init(of words: some Sequence<[UInt8]>) {
    let words = Set(words).sorted { $0.lexicographicallyPrecedes($1) }
    misspelling = Misspelling(of: words)
    var byLook: [[UInt8]: [[UInt8]]] = [:]
    var byConsonants: [[UInt8]: [[UInt8]]] = [:]
    for word in words where word.count >= 4 {
      for look in Set([LookForm.look(of: word), LookForm.look(of: LookForm.single(word))]) {
        byLook[look, default: []].append(word)
      }
      let consonants = LookForm.consonants(of: word)
      if consonants.count >= 3 { byConsonants[consonants, default: []].append(word) }
    }
    var filter = SpellingFilter()
    for key in [Array(byLook.keys), Array(byConsonants.keys)].joined() {
      filter.insert(SpellingFilter.hash(key))
    }
    self.filter = filter
    self.byLook = byLook
    self.byConsonants = byConsonants
    sorted = words
  }

  /// The known words that a word can have been; mostly none.
  ///
  /// - Parameter isLast: whether nothing follows, so that the word may have been cut off.
  func candidates(for word: [UInt8], isLast: Bool) -> [[UInt8]] {
    guard word.count >= 3 else { return [] }
    var found: [[UInt8]] = []
    if word.count >= 4 {
      found += known(byLook, LookForm.look(of: word))
      if zip(word, word.dropFirst()).contains(where: ==) {
        found += known(byLook, LookForm.look(of: LookForm.single(word)))
      }
    }
    found += misspelling.intended(by: word)
    if LookForm.hasNoVowelInside(word) {
      let consonants = LookForm.consonants(of: word)
      if consonants.count >= 3 { found += known(byConsonants, consonants) }
    }
    if isLast, word.count >= 4 { found += beginning(with: word) }
    return found
  }

  private func known(_ table: [[UInt8]: [[UInt8]]], _ key: [UInt8]) -> [[UInt8]] {
    filter.mayHold(SpellingFilter.hash(key)) ? table[key] ?? [] : []
  }

  /// Known words that begin with the letters.
  private func beginning(with word: [UInt8]) -> [[UInt8]] {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return Array(sorted[low...].prefix { $0.starts(with: word) }.prefix(8))
  }
}
