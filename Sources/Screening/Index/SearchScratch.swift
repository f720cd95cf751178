/// Working memory of one search. Arrays of every row and word are not cleared between searches:
/// an entry counts only when it bears the number of the current round.
struct SearchScratch: Sendable {
  /// A word of the index that a word of the query meets.
  struct Met: Sendable {
    var word: UInt32
    var score: Int32
  }

  private var round: UInt32 = 0
  /// Rows touched in this round, in the order of touching.
  private(set) var touched: [UInt32] = []
  /// For every row the round in the upper half, what it gathered in the lower.
  private var rowState: [UInt32]
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

  /// What a row gathers at most by words; one that holds joined words stands above it.
  static let most: UInt32 = 0x7FFE
  static let joined: UInt32 = 0x7FFF
  /// Stands beside what a row with initials has gathered.
  static let initials: UInt32 = 0x8000

  /// Kept so that reading ahead is not left out.
  var readAhead: UInt32 = 0

  init(rows: Int, words: Int) {
    rowState = [UInt32](repeating: 0, count: rows)
    wordRound = [UInt32](repeating: 0, count: words)
    wordSlot = [Int32](repeating: 0, count: words)
    metBits = [UInt64](repeating: 0, count: words / 64 + 1)
  }

  /// Starts a round for a name of so many words.
  mutating func begin(words: Int) {
    if round == 0xFFFF {
      for row in rowState.indices { rowState[row] = 0 }
      for word in wordRound.indices { wordRound[word] = 0 }
      round = 0
    }
    round += 1
    touched.removeAll(keepingCapacity: true)
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

  // MARK: - Rows

  /// Adds to what a row has gathered, from zero if it was not touched yet.
  ///
  /// - Parameter flag: ``initials`` for a row that has some, else zero.
  @inline(__always) mutating func touch(_ row: UInt32, adding gain: UInt32, flag: UInt32) {
    let place = Int(row)
    let state = rowState[place]
    if state >> 16 == round {
      rowState[place] = SearchScratch.adding(gain, to: state)
    } else {
      rowState[place] = round << 16 | flag | min(SearchScratch.most, gain)
      touched.append(row)
    }
  }

  /// Adds to what a row has gathered if it was touched.
  @inline(__always) mutating func update(_ row: UInt32, adding gain: UInt32) {
    let state = rowState[Int(row)]
    if state >> 16 == round { rowState[Int(row)] = SearchScratch.adding(gain, to: state) }
  }

  @inline(__always) private static func adding(_ gain: UInt32, to state: UInt32) -> UInt32 {
    let gathered = state & joined
    return gathered == joined ? state : state - gathered + min(most, gathered + gain)
  }

  /// Marks a row that has to be compared whatever it gathers.
  mutating func markJoined(_ row: UInt32) {
    if rowState[Int(row)] >> 16 != round { touched.append(row) }
    rowState[Int(row)] = round << 16 | SearchScratch.joined
  }

  /// Leaves of the touched rows those that gathered what is needed, in two bounds: without and with initials.
  mutating func keepTouched(reaching needed: NeededMass) {
    var kept = 0
    for place in touched.indices {
      let row = touched[place]
      let state = rowState[Int(row)]
      let bound = state & SearchScratch.initials != 0 ? needed.withInitials : needed.withoutInitials
      if state & SearchScratch.joined >= bound {
        touched[kept] = row
        kept += 1
      }
    }
    touched.removeLast(touched.count - kept)
  }

  /// Whether a touched row has to be compared whatever it gathered.
  @inline(__always) func isJoined(_ row: UInt32) -> Bool {
    rowState[Int(row)] & SearchScratch.joined == SearchScratch.joined
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
