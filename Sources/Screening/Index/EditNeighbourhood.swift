internal import Likeness

/// Finds the words that may lie within the edit bound of a given one.
///
/// Holds the hashes of all deletions of every word, as many as the bound of the word's own length
/// allows; since the bound of a pair is that of the shorter word, neither side ever needs more.
/// What it returns has still to be measured. Size is some twenty hashes a word.
struct EditNeighbourhood: Sendable {
  private let mask: UInt64
  private let starts: [Int32]
  private let entries: [(check: UInt32, word: Int32)]

  /// - Parameter words: the spellings of the words, in letters and in sound; the place in the
  ///   array is the word's number. Empty arrays are left out.
  init(words: [[[UInt8]]]) {
    var pairs: [(hash: UInt64, word: Int32)] = []
    for (number, spellings) in words.enumerated() {
      for (form, spelling) in spellings.enumerated() {
        EditNeighbourhood.forEachHash(of: spelling, form: form) {
          pairs.append(($0, Int32(number)))
        }
      }
    }
    var buckets = 1
    while buckets < pairs.count { buckets *= 2 }
    let mask = UInt64(buckets - 1)
    var starts = [Int32](repeating: 0, count: buckets + 1)
    for pair in pairs { starts[Int(pair.hash & mask) + 1] += 1 }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var entries = [(check: UInt32, word: Int32)](repeating: (0, 0), count: pairs.count)
    for pair in pairs {
      let bucket = Int(pair.hash & mask)
      entries[Int(next[bucket])] = (UInt32(truncatingIfNeeded: pair.hash >> 32), pair.word)
      next[bucket] += 1
    }
    self.mask = mask
    self.starts = starts
    self.entries = entries
  }

  /// Calls `visit` with every word that may be within the bound of a spelling in the given form;
  /// a word may come several times.
  func forEachCandidate(near spelling: [UInt8], form: Int, _ visit: (Int32) -> Void) {
    EditNeighbourhood.forEachHash(of: spelling, form: form) { hash in
      let bucket = Int(hash & mask)
      let check = UInt32(truncatingIfNeeded: hash >> 32)
      for place in Int(starts[bucket])..<Int(starts[bucket + 1]) where entries[place].check == check
      {
        visit(entries[place].word)
      }
    }
  }

  private static func forEachHash(of spelling: [UInt8], form: Int, _ visit: (UInt64) -> Void) {
    let deletions = TokenSimilarity.editBound(length: spelling.count)
    guard deletions > 0 else { return }
    DeletionNeighbours.forEachHash(
      of: spelling, deletions: deletions, seed: UInt64(form) &* 0x9e37_79b9_7f4a_7c15, visit)
  }
}
