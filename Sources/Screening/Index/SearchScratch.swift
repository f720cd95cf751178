/// Working memory of one search. Arrays of every word are not cleared between searches:
/// an entry counts only when it bears the number of the current round.
struct SearchScratch: Sendable {
  /// A word of the index that a word of the query meets.
  struct Met: Sendable {
    var word: UInt32
    /// How alike they are, in thousandths.
    var score: UInt16
    /// Of the index's word.
    var weight: UInt16
  }

  private var round: UInt32 = 0
  /// Rows that share words with the name.
  var rows = RowGathering()
  /// Rows that hold joined words.
  var joinedRows: [UInt32] = []
  private var wordRound: [UInt32]
  private var wordSlot: [Int32]
  /// A bit for every word that meets one of the query: small enough to stay near the processor, where most words
  /// of most rows are told to be others.
  private var metBits: [UInt64]
  /// For each word measured in this round, its similarity to each word of the query in thousandths; -1 where it
  /// was not measured, 0 where they do not meet.
  private var similarities: [Int16] = []
  private var width = 0

  /// Words met, those of one word of the query together, and where those of each begin.
  var met: [Met] = []
  var metStarts: [Int] = []
  /// Keys being looked up, and the buckets they lead to.
  var hashes: [UInt64] = []
  var buckets: [Range<Int>] = []
  /// Words to be measured.
  var words: [UInt32] = []
  /// The best that each word of the query meets in one row.
  var best: [Int] = []
  /// Pairs of words of one row, and the weights of its words.
  var pairs: [TokenPair] = []
  var rowWeights: [Int] = []

  /// What was done since the scratch was lent.
  var work = SearchWork()

  /// Kept so that reading ahead is not left out.
  var readAhead: UInt32 = 0

  init(words: Int) {
    wordRound = [UInt32](repeating: 0, count: words)
    wordSlot = [Int32](repeating: 0, count: words)
    metBits = [UInt64](repeating: 0, count: words / 64 + 1)
  }

  /// Starts a round for a name of so many words.
  mutating func begin(words: Int) {
    if round == 0xFFFF {
      for word in wordRound.indices { wordRound[word] = 0 }
      round = 0
    }
    round += 1
    joinedRows.removeAll(keepingCapacity: true)
    similarities.removeAll(keepingCapacity: true)
    for word in met { metBits[Int(word.word >> 6)] = 0 }
    met.removeAll(keepingCapacity: true)
    metStarts.removeAll(keepingCapacity: true)
    width = words
    best.removeAll(keepingCapacity: true)
    best.append(contentsOf: repeatElement(0, count: words))
  }

  mutating func clearBest() {
    for place in best.indices { best[place] = 0 }
  }

  // MARK: - Words

  /// Takes a pair of words to be measured; false when that was done in this round. Until a similarity is
  /// recorded they do not meet.
  @inline(__always) mutating func claim(_ word: Int, for queryWord: Int) -> Bool {
    if wordRound[word] != round {
      wordRound[word] = round
      wordSlot[word] = Int32(similarities.count)
      for _ in 0..<width { similarities.append(-1) }
    }
    let place = Int(wordSlot[word]) + queryWord
    guard similarities[place] < 0 else { return false }
    similarities[place] = 0
    return true
  }

  /// Records how alike a claimed word is to a word of the query.
  mutating func record(_ score: Int, of word: Int, with queryWord: Int) {
    similarities[Int(wordSlot[word]) + queryWord] = Int16(score)
    metBits[word >> 6] |= 1 << UInt64(word & 63)
  }

  /// Place of a word's similarities, or nil when it met no word of the query.
  @inline(__always) func slot(of word: Int) -> Int? {
    metBits[word >> 6] & (1 << UInt64(word & 63)) != 0 ? Int(wordSlot[word]) : nil
  }

  /// The similarity recorded at a slot for a word of the query; zero where they do not meet.
  @inline(__always) func similarity(slot: Int, with queryWord: Int) -> Int {
    max(0, Int(similarities[slot + queryWord]))
  }
}
