import Likeness
import Testing

@Suite("Edit distance")
struct EditPatternTests {
  @Test(
    "counts insertions, deletions, substitutions and swaps of neighbours",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3),
      ("haqqani", "haqani", 1), ("ahmad", "hamad", 1), ("ca", "abc", 3), ("abcd", "badc", 2),
    ])
  func knownDistances(left: String, right: String, expected: Int) {
    #expect(EditPattern(Array(left.utf8)).distance(to: Array(right.utf8)) == expected)
    #expect(EditMatrix.optimalAlignment(Array(left.utf8), Array(right.utf8)) == expected)
  }

  @Test("equals the matrix on random strings of every length up to 80, both ways round")
  func agreesWithMatrix() {
    var random = SeededGenerator(seed: 20_250_417)
    for _ in 0..<4000 {
      let left = random.bytes(upTo: 80)
      let right = Bool.random(using: &random) ? random.bytes(upTo: 80) : random.edited(left)
      let expected = EditMatrix.optimalAlignment(left, right)
      #expect(EditPattern(left).distance(to: right) == expected)
      #expect(EditPattern(right).distance(to: left) == expected)
    }
  }

  @Test("strings within the bound share a deletion neighbour")
  func neighboursFindEveryPair() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      let left = random.bytes(upTo: 12)
      let right = random.edited(left)
      let distance = EditMatrix.optimalAlignment(left, right)
      for bound in 0...2 where distance <= bound {
        #expect(!hashes(left, bound).isDisjoint(with: hashes(right, bound)))
      }
    }
  }

  private func hashes(_ bytes: [UInt8], _ deletions: Int) -> Set<UInt64> {
    var found: Set<UInt64> = []
    DeletionNeighbours.forEachHash(of: bytes, deletions: deletions, seed: 1) { found.insert($0) }
    return found
  }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  /// Up to `limit` bytes of a four-letter alphabet, so that letters repeat.
  mutating func bytes(upTo limit: Int) -> [UInt8] {
    (0..<Int.random(in: 0...limit, using: &self)).map { _ in
      UInt8.random(in: 97...100, using: &self)
    }
  }

  /// The bytes after up to three random edits.
  mutating func edited(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 0...3, using: &self) {
      let place = Int.random(in: 0...result.count, using: &self)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: result.insert(UInt8.random(in: 97...100, using: &self), at: place)
      case 1 where place < result.count: result.remove(at: place)
      case 2 where place < result.count: result[place] = UInt8.random(in: 97...100, using: &self)
      case 3 where place + 1 < result.count: result.swapAt(place, place + 1)
      default: break
      }
    }
    return result
  }
}
