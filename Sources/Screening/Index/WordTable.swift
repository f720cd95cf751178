internal import Likeness
internal import Names

/// Kinds of keys under which words are found.
enum WordKey {
  static let text: UInt64 = 0
  static let sound: UInt64 = 1
  static let skeleton: UInt64 = 2
  static let variant: UInt64 = 3
  static let look: UInt64 = 6
  static let consonants: UInt64 = 7

  /// Hashes under which a word is kept, and under which one is looked for: its spelling and its sound with as
  /// many letters left out as the bound of errors allows, its skeleton and its group of variants.
  ///
  /// Two words within the bound share one, since the bound of a pair is that of the shorter word: see
  /// ``DeletionNeighbours``. Other words than names meet by their spelling only.
  static func forEachHash(of token: NameToken, _ visit: (UInt64) -> Void) {
    guard token.canBeJoined else {
      DeletionNeighbours.forEachHash(of: token.text, deletions: 0, seed: seed(text), visit)
      return
    }
    DeletionNeighbours.forEachHash(
      of: token.text, deletions: TokenSimilarity.editBound(length: token.text.count),
      seed: seed(text), visit)
    DeletionNeighbours.forEachHash(
      of: token.sound, deletions: TokenSimilarity.editBound(length: token.sound.count),
      seed: seed(sound), visit)
    if token.look.count >= TokenComparison.leastLook {
      visit(KeyTable.hash(token.look, kind: look))
    }
    if token.consonants.count >= TokenComparison.leastConsonants {
      visit(KeyTable.hash(token.consonants, kind: consonants))
    }
    if token.skeleton.count >= 2 { visit(KeyTable.hash(token.skeleton, kind: skeleton)) }
    if token.variant != 0 { visit(hash(variant: token.variant)) }
  }

  static func hash(text letters: some Sequence<UInt8>) -> UInt64 {
    KeyTable.hash(letters, kind: text)
  }

  static func hash(sound letters: some Sequence<UInt8>) -> UInt64 {
    KeyTable.hash(letters, kind: sound)
  }

  static func hash(variant number: Int32) -> UInt64 {
    KeyTable.hash((0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }, kind: variant)
  }

  /// The hash of the sound of two neighbours written as one.
  static func hash(joined sound: [UInt8]) -> UInt64 { KeyTable.hash(sound, kind: 4) }

  /// What of that hash stands beside a row's words; never zero.
  static func mark(ofJoin hash: UInt64) -> UInt32 {
    hash == 0 ? 0 : UInt32(truncatingIfNeeded: hash) | 1
  }

  static func seed(_ kind: UInt64) -> UInt64 { kind &* 0x9E37_79B9_7F4A_7C15 }
}

/// The distinct words of all names of an index, in the order of their spelling.
struct WordTable: Sendable {
  let records: Column<WordRecord>
  let bytes: Column<UInt8>
  let keys: KeyTable

  var count: Int { records.count }

  /// Calls `body` with the letters of a word.
  @inline(__always) func withLetters<Result>(
    of record: WordRecord,
    _ body: (
      _ text: Span<UInt8>, _ sound: Span<UInt8>, _ skeleton: Span<UInt8>, _ look: Span<UInt8>,
      _ consonants: Span<UInt8>
    ) -> Result
  ) -> Result {
    let start = Int(record.start)
    let sound = Int(record.textCount)
    let skeleton = sound + Int(record.soundCount)
    let look = skeleton + Int(record.skeletonCount)
    let consonants = look + Int(record.lookCount)
    let end = consonants + Int(record.consonantCount)
    return bytes.withSpan(start..<(start + end)) { all in
      body(
        all.extracting(0..<sound), all.extracting(sound..<skeleton),
        all.extracting(skeleton..<look), all.extracting(look..<consonants),
        all.extracting(consonants..<end))
    }
  }

  /// Whether a word is a plain name with this sound.
  func isPlain(_ word: Int, sounding sound: [UInt8]) -> Bool {
    let record = records[word]
    guard WordFacts(record).isPlain else { return false }
    return bytes.matches(
      sound, at: Int(record.start) + Int(record.textCount), count: Int(record.soundCount))
  }

  /// Calls `visit` with every name that begins with the text and is longer.
  func forEachLonger(than text: [UInt8], _ visit: (Int) -> Void) {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(middle, text) { low = middle + 1 } else { high = middle }
    }
    while low < count, begins(low, with: text) {
      if Int(records[low].textCount) > text.count { visit(low) }
      low += 1
    }
  }

  private func precedes(_ word: Int, _ text: [UInt8]) -> Bool {
    let record = records[word]
    let start = Int(record.start)
    return bytes.withSpan(start..<(start + Int(record.textCount))) { own in
      for place in 0..<min(own.count, text.count) where own[place] != text[place] {
        return own[place] < text[place]
      }
      return own.count < text.count
    }
  }

  private func begins(_ word: Int, with text: [UInt8]) -> Bool {
    let record = records[word]
    guard Int(record.textCount) >= text.count else { return false }
    return bytes.matches(text, at: Int(record.start), count: text.count)
  }
}
