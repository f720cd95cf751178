/// The hashes of all strings that deleting a few bytes of a string can give.
///
/// Two strings within optimal string alignment distance k share such a string with at most k
/// deletions on either side: an insertion or deletion removes the odd byte, a substitution
/// removes one byte on both sides, a swap of neighbours removes one of the pair on both. So equal
/// hashes find every pair within the bound (and some beyond, to be measured). The idea is
/// F. Bocek, E. Hunt, B. Stiller, "Fast Similarity Search in Large Dictionaries" (2007).
package enum DeletionNeighbours {
  /// Calls `visit` with the hash of each string reachable by at most `deletions` (0 to 2) of
  /// `bytes`, the string itself included. A hash may come more than once. O(length^(1+deletions)).
  package static func forEachHash(
    of bytes: [UInt8], deletions: Int, seed: UInt64, _ visit: (UInt64) -> Void
  ) {
    visit(hash(bytes, without: -1, -1, seed: seed))
    guard deletions > 0 else { return }
    for first in bytes.indices {
      visit(hash(bytes, without: first, -1, seed: seed))
      guard deletions > 1 else { continue }
      for second in (first + 1)..<max(bytes.count, first + 1) {
        visit(hash(bytes, without: first, second, seed: seed))
      }
    }
  }

  /// FNV-1a over the bytes left, with a final mix so that the low bits can address a table.
  private static func hash(
    _ bytes: [UInt8], without first: Int, _ second: Int, seed: UInt64
  ) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
    for (place, byte) in bytes.enumerated() where place != first && place != second {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    hash ^= hash >> 29
    hash = hash &* 0xbf58_476d_1ce4_e5b9
    return hash ^ (hash >> 32)
  }
}
