/// A bit for the hash of every spelling kept elsewhere: tells most words to be none of them at the cost of a hash,
/// before anything is made of the word. It can say yes to a spelling that is not kept, never no to one that is
/// (B. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970, with one hash).
struct SpellingFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 4096)

  mutating func insert(_ hash: UInt64) {
    let bit = SpellingFilter.bit(hash)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  func mayHold(_ hash: UInt64) -> Bool {
    let bit = SpellingFilter.bit(hash)
    return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  private static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x3FFFF)
  }

  /// FNV-1a (Fowler, Noll, Vo 1991) over the letters.
  ///
  /// - Parameter odd: place of a letter to leave out; negative for none.
  static func hash(_ letters: [UInt8], without odd: Int = -1) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in letters.indices where place != odd {
      hash = (hash ^ UInt64(letters[place])) &* 0x100_0000_01B3
    }
    return hash
  }
}
