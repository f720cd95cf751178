/// Finds the known word that a word with one typing error was meant to be.
///
/// Only long words that begin alike count: a short word is too easily another name. Known words are kept under
/// every spelling with one letter missing.
struct Misspelling: Sendable {
  /// Known words shorter than this are not repaired.
  static let shortest = 7

  private var byDeletion: [[UInt8]: [[UInt8]]] = [:]
  /// A bit for the hash of every spelling above: tells most words to be none of them at the cost of a hash, before
  /// a spelling with a letter missing is made.
  private var filter = [UInt64](repeating: 0, count: 1024)

  init(of words: [[UInt8]]) {
    for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) })
    where word.count >= Misspelling.shortest {
      add(word, for: word)
      for place in word.indices.dropFirst() { add(Misspelling.without(place, word), for: word) }
    }
  }

  private mutating func add(_ spelling: [UInt8], for word: [UInt8]) {
    byDeletion[spelling, default: []].append(word)
    let bit = Misspelling.bit(of: spelling, without: -1)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// The known words one insertion, deletion, substitution or swap away, in the order of their letters. O(length²).
  func intended(by word: [UInt8]) -> [[UInt8]] {
    guard word.count >= Misspelling.shortest - 1 else { return [] }
    var found: Set<[UInt8]> = []
    for place in -1..<word.count where place != 0 {
      let bit = Misspelling.bit(of: word, without: place)
      guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { continue }
      found.formUnion(byDeletion[place < 0 ? word : Misspelling.without(place, word)] ?? [])
    }
    guard !found.isEmpty else { return [] }
    return found.filter { Misspelling.isOneErrorApart($0, word) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// FNV-1a (Fowler, Noll, Vo 1991) over the letters but one, folded to the size of the filter.
  private static func bit(of word: [UInt8], without odd: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in word.indices where place != odd {
      hash = (hash ^ UInt64(word[place])) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0xFFFF)
  }

  private static func without(_ place: Int, _ word: [UInt8]) -> [UInt8] {
    var rest = word
    rest.remove(at: place)
    return rest
  }

  private static func isOneErrorApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.dropFirst(prefix).reversed(), right.dropFirst(prefix).reversed())
      .prefix { $0 == $1 }.count
    let (one, other) = (left.count - prefix - suffix, right.count - prefix - suffix)
    if max(one, other) <= 1 { return true }
    return one == 2 && other == 2 && left[prefix] == right[prefix + 1]
      && left[prefix + 1] == right[prefix]
  }
}
