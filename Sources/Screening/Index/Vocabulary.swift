internal import Names

/// What the comparison of rows needs of a word, without its spelling.
struct WordTraits: Sendable {
  let weight: Int
  let isAnchor: Bool
  let isInitial: Bool
  let canBeJoined: Bool
  /// First letter.
  let first: UInt8

  init(_ token: NameToken) {
    weight = token.weight
    isAnchor = token.role.isAnchor
    isInitial = token.role == .initial
    canBeJoined = token.canBeJoined
    first = token.text.first ?? 0
  }

  /// A single letter beside a word that begins with it, as in ``TokenComparison``.
  func meetsAsInitial(_ other: WordTraits) -> Bool {
    (isInitial && other.canBeJoined || canBeJoined && other.isInitial) && first == other.first
  }
}

/// The distinct words of all names of an index, and how to find those a given word can meet.
struct Vocabulary: Sendable {
  let words: [NameToken]
  /// What the comparison of rows needs of each word.
  let traits: [WordTraits]
  /// Number of each word's sound; joined neighbours that sound the same share it.
  let soundNumbers: [Int32]
  private let byText: [[UInt8]: [Int32]]
  private let bySound: [[UInt8]: Int32]
  /// Plain names by sound number.
  private let namesBySound: PostingTable
  private let bySkeleton: [[UInt8]: [Int32]]
  private let byVariant: [Int32: [Int32]]
  private let neighbourhood: EditNeighbourhood
  /// Plain names in the order of their text, for beginnings.
  private let sorted: [Int32]

  /// - Parameter joinedSounds: sounds of joined neighbours, numbered after those of the words.
  init(words: [NameToken], sounds: [[UInt8]: Int32], soundNumbers: [Int32]) {
    self.words = words
    traits = words.map(WordTraits.init)
    self.soundNumbers = soundNumbers
    bySound = sounds
    var byText: [[UInt8]: [Int32]] = [:]
    var bySkeleton: [[UInt8]: [Int32]] = [:]
    var byVariant: [Int32: [Int32]] = [:]
    var names: [Int32] = []
    for (number, word) in words.enumerated() {
      byText[word.text, default: []].append(Int32(number))
      guard word.canBeJoined else { continue }
      names.append(Int32(number))
      if word.skeleton.count >= 2 { bySkeleton[word.skeleton, default: []].append(Int32(number)) }
      if word.variant != 0 { byVariant[word.variant, default: []].append(Int32(number)) }
    }
    self.byText = byText
    self.bySkeleton = bySkeleton
    self.byVariant = byVariant
    namesBySound = PostingTable(
      keys: sounds.count, pairs: names.map { (soundNumbers[Int($0)], $0) })
    neighbourhood = EditNeighbourhood(
      words: words.map { $0.canBeJoined ? [$0.text, $0.sound] : [] })
    sorted = names.sorted { words[Int($0)].text.lexicographicallyPrecedes(words[Int($1)].text) }
  }

  /// Number of a sound, or nil when no word and no joined neighbours have it.
  func soundNumber(of sound: [UInt8]) -> Int32? { sound.isEmpty ? nil : bySound[sound] }

  /// Plain names with this sound.
  func names(withSound number: Int32) -> ArraySlice<Int32> { namesBySound[number] }

  /// Calls `visit` with every word that the given one can meet by any channel but that of
  /// initials, each at least once. What comes has still to be measured.
  func forEachCandidate(for token: NameToken, _ visit: (Int32) -> Void) {
    for word in byText[token.text] ?? [] { visit(word) }
    guard token.canBeJoined else { return }
    if let number = bySound[token.sound] {
      for word in namesBySound[number] { visit(word) }
    }
    if token.skeleton.count >= 2 {
      for word in bySkeleton[token.skeleton] ?? [] { visit(word) }
    }
    if token.variant != 0 {
      for word in byVariant[token.variant] ?? [] { visit(word) }
    }
    neighbourhood.forEachCandidate(near: token.text, form: 0, visit)
    neighbourhood.forEachCandidate(near: token.sound, form: 1, visit)
    forEachPrefix(of: token.text, visit)
  }

  /// Words that begin with the text or that the text begins with, from four letters.
  private func forEachPrefix(of text: [UInt8], _ visit: (Int32) -> Void) {
    guard text.count >= 4 else { return }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if words[Int(sorted[middle])].text.lexicographicallyPrecedes(text) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < sorted.count, words[Int(sorted[low])].text.starts(with: text) {
      visit(sorted[low])
      low += 1
    }
    guard text.count >= 6 else { return }
    for length in 4...(text.count - 2) {
      for word in byText[Array(text.prefix(length))] ?? [] { visit(word) }
    }
  }
}
