/// A row in which a word occurs, with its weights, so that going through the rows of a word looks nothing else up.
struct Posting: BitwiseCopyable, Sendable {
  var row: UInt32
  /// Sum of the weights of the row's words, in thousandths; zero for a row that holds a word twice, of which what
  /// it gathers tells too little.
  var weight: UInt16
  /// Of the words that cannot make names comparable.
  var weakWeight: UInt16
}

/// What the rows that share words with a name gather of its weight and of their own.
///
/// A table of as many places as the search may touch rows, by hash of their number: a search touches few of many,
/// and what it touches stays near the processor. Nothing is cleared between searches: an entry counts only when it
/// bears the number of the current round.
struct RowGathering: Sendable {
  struct Entry: BitwiseCopyable, Sendable {
    var row: UInt32 = 0
    fileprivate var round: UInt32 = 0
    /// Of the weight of the name, in units of ``NameSearch/units``.
    var left: UInt32 = 0
    /// Of the row's own weight: likeness times weight, both in thousandths. Cannot overflow: at most 48 words
    /// of the name meet 48 of the row.
    var right: UInt32 = 0
    var weight: UInt16 = 0
    var weakWeight: UInt16 = 0
    var hasInitials = false
    /// Whether the row has to be compared whatever it gathers.
    var isJoined = false
    var padding: UInt16 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1024)
  private var round: UInt32 = 0
  private var shift: UInt32 = 32
  /// Places of the rows that gathered what is needed, in the order in which they did.
  private var places: [UInt32] = []
  /// The rows that are left to be looked at.
  private(set) var found: [UInt32] = []

  /// Starts a round in which no more than so many different rows are touched.
  mutating func begin(atMost rows: Int) {
    var bits: UInt32 = 10
    while bits < 31, 1 << Int(bits) < rows * 2 { bits += 1 }
    if entries.count < 1 << Int(bits) || round == .max {
      entries = [Entry](repeating: Entry(), count: max(entries.count, 1 << Int(bits)))
      round = 0
    }
    shift = 32 - bits
    round += 1
    places.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
  }

  /// The place of a row, or the free one where it belongs.
  @inline(__always) private static func place(
    of row: UInt32, in entries: borrowing MutableSpan<Entry>, round: UInt32, shift: UInt32
  ) -> Int {
    let mask = (1 << Int(32 - shift)) - 1
    var place = Int((row &* 0x9E37_79B1) >> shift)
    while true {
      let entry = entries[place]
      if entry.round != round || entry.row == row { return place }
      place = (place + 1) & mask
    }
  }

  /// Adds to what rows have gathered; those that come to what is needed are found.
  ///
  /// - Parameters:
  ///   - left: of the name's weight.
  ///   - right: of the row's own.
  mutating func gather(
    _ postings: Span<Posting>, left: UInt32, right: UInt32, hasInitials: Bool, needed: UInt32
  ) {
    let (round, shift) = (round, shift)
    // Taken out so that nothing of the structure is touched while its entries are open.
    var places: [UInt32] = []
    swap(&places, &self.places)
    var all = entries.mutableSpan
    for number in postings.indices {
      let posting = postings[number]
      let place = RowGathering.place(of: posting.row, in: all, round: round, shift: shift)
      var entry = all[place]
      if entry.round != round {
        entry = Entry(
          row: posting.row, round: round, left: left, right: right, weight: posting.weight,
          weakWeight: posting.weakWeight, hasInitials: hasInitials)
        if left >= needed { places.append(UInt32(place)) }
      } else {
        if entry.left < needed, entry.left + left >= needed, !entry.isJoined {
          places.append(UInt32(place))
        }
        entry.left += left
        entry.right &+= right
      }
      all[place] = entry
    }
    self.places = places
  }

  /// Adds to what rows have gathered that have gathered something before; finds none.
  mutating func add(_ postings: Span<Posting>, left: UInt32, right: UInt32) {
    let (round, shift) = (round, shift)
    var all = entries.mutableSpan
    for number in postings.indices {
      let place = RowGathering.place(of: postings[number].row, in: all, round: round, shift: shift)
      guard all[place].round == round else { continue }
      all[place].left += left
      all[place].right &+= right
    }
  }

  /// Marks a row that has to be compared whatever it gathers; before any row gathers.
  mutating func markJoined(_ row: UInt32) {
    let (round, shift) = (round, shift)
    var all = entries.mutableSpan
    let place = RowGathering.place(of: row, in: all, round: round, shift: shift)
    guard all[place].round != round else { return }
    all[place] = Entry(row: row, round: round, isJoined: true)
    places.append(UInt32(place))
  }

  /// Number of rows that gathered what is needed and were not dropped.
  var count: Int { places.count }

  /// Drops the rows that are not wanted by what they gathered.
  @inline(__always) mutating func keep(where isWanted: (Entry) -> Bool) {
    var kept = 0
    for number in places.indices {
      let place = places[number]
      if isWanted(entries[Int(place)]) {
        places[kept] = place
        kept += 1
      }
    }
    places.removeLast(places.count - kept)
  }

  /// Ends gathering: the rows left stand in `found`, those first that have to be compared anyhow.
  ///
  /// - Returns: how many those are.
  mutating func finish() -> Int {
    for place in places where entries[Int(place)].isJoined { found.append(entries[Int(place)].row) }
    let joined = found.count
    for place in places where !entries[Int(place)].isJoined {
      found.append(entries[Int(place)].row)
    }
    return joined
  }
}
