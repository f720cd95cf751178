/// Working memory of one search. Arrays of every row and word are not cleared between searches:
/// an entry counts only when it bears the number of the current round.
struct SearchScratch: Sendable {
  private(set) var round: UInt32 = 0
  /// Rows touched in this round, in the order of touching.
  private(set) var touched: [Int32] = []
  private var rowRound: [UInt32]
  /// Upper bounds of similarity times weight that a row has gathered, in millionths: with the
  /// query's weights and with its own.
  private(set) var queryMass: [Int32]
  private(set) var rowMass: [Int32]
  private var wordRound: [UInt32]
  private var wordSlot: [Int32]
  /// For each word met in this round, its similarity to each word of the query.
  private var similarities: [TokenSimilarity?] = []
  private var width = 0

  init(rows: Int, words: Int) {
    rowRound = [UInt32](repeating: 0, count: rows)
    queryMass = [Int32](repeating: 0, count: rows)
    rowMass = [Int32](repeating: 0, count: rows)
    wordRound = [UInt32](repeating: 0, count: words)
    wordSlot = [Int32](repeating: 0, count: words)
  }

  /// Starts a round for a name of so many words.
  mutating func begin(words: Int) {
    if round == .max {
      for row in rowRound.indices { rowRound[row] = 0 }
      for word in wordRound.indices { wordRound[word] = 0 }
      round = 0
    }
    round += 1
    touched.removeAll(keepingCapacity: true)
    similarities.removeAll(keepingCapacity: true)
    width = words
  }

  /// Adds to a row's bounds. Sums stop at a billion, far above any name's weight.
  mutating func touch(_ row: Int32, query: Int, row rowGain: Int) {
    let place = Int(row)
    if rowRound[place] != round {
      rowRound[place] = round
      queryMass[place] = 0
      rowMass[place] = 0
      touched.append(row)
    }
    queryMass[place] = Int32(min(1_000_000_000, Int(queryMass[place]) + query))
    rowMass[place] = Int32(min(1_000_000_000, Int(rowMass[place]) + rowGain))
  }

  /// Whether a pair of words has been measured in this round.
  func isMeasured(_ word: Int32, with queryWord: Int) -> Bool {
    wordRound[Int(word)] == round
      && similarities[Int(wordSlot[Int(word)]) + queryWord] != nil
  }

  /// Records how alike a word is to a word of the query; a score of zero says "not at all".
  mutating func record(_ similarity: TokenSimilarity, of word: Int32, with queryWord: Int) {
    if wordRound[Int(word)] != round {
      wordRound[Int(word)] = round
      wordSlot[Int(word)] = Int32(similarities.count)
      similarities.append(contentsOf: repeatElement(nil, count: width))
    }
    similarities[Int(wordSlot[Int(word)]) + queryWord] = similarity
  }

  /// Place of a word's similarities, or nil when it met no word of the query.
  func slot(of word: Int32) -> Int? {
    wordRound[Int(word)] == round ? Int(wordSlot[Int(word)]) : nil
  }

  /// The similarity recorded at a slot for a word of the query.
  func similarity(slot: Int, with queryWord: Int) -> TokenSimilarity? {
    guard let found = similarities[slot + queryWord], found.score > 0 else { return nil }
    return found
  }
}
