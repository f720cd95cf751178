/// Finds the known word that a word with one typing error was meant to be.
///
/// Only long words that begin alike count: a short word is too easily another name. Known words are kept under
/// every spelling with one letter missing.
struct Misspelling: Sendable {
  /// Known words shorter than this are not repaired.
  static let shortest = 7

  private var byDeletion: [[UInt8]: [[UInt8]]] = [:]
  private var filter = SpellingFilter()

  init(of words: [[UInt8]]) {
    for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) })
    where word.count >= Misspelling.shortest {
      add(word, for: word)
      for place in word.indices.dropFirst() { add(Misspelling.without(place, word), for: word) }
    }
  }

  private mutating func add(_ spelling: [UInt8], for word: [UInt8]) {
    byDeletion[spelling, default: []].append(word)
    filter.insert(SpellingFilter.hash(spelling))
  }

  /// The known words one insertion, deletion, substitution or swap away, in the order of their letters. O(length²).
  func intended(by word: [UInt8]) -> [[UInt8]] {
    guard word.count >= Misspelling.shortest - 1 else { return [] }
    var found: Set<[UInt8]> = []
    for place in -1..<word.count where place != 0 {
      guard filter.mayHold(SpellingFilter.hash(word, without: place)) else { continue }
      found.formUnion(byDeletion[place < 0 ? word : Misspelling.without(place, word)] ?? [])
    }
    guard !found.isEmpty else { return [] }
    return found.filter { Misspelling.isOneErrorApart($0, word) }
      .sorted { $0.lexicographicallyPrecedes($1) }
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
