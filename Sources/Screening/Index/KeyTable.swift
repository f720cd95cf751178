/// Finds numbers by 64-bit hashes of keys; several numbers may stand under one key, and what it gives has still
/// to be looked at, since two keys can fall together.
///
/// Buckets laid out flat: `starts[b]..<starts[b + 1]` of `entries` are those of bucket b. An entry is the number
/// in its low bits and, in the bits that are left, the top of the hash, which tells most other keys of the
/// bucket apart without a look at what they stand for.
struct KeyTable: Sendable {
  private let starts: Column<UInt32>
  private let entries: Column<UInt32>
  private let mask: UInt64
  private let numberBits: UInt32
  private let numberMask: UInt32

  init(starts: Column<UInt32>, entries: Column<UInt32>) {
    self.starts = starts
    self.entries = entries
    // The last word of `starts` is the width of a number.
    let buckets = max(1, starts.count - 2)
    mask = UInt64(buckets - 1)
    numberBits = min(31, starts.count > 2 ? starts[starts.count - 1] : 31)
    numberMask = (1 << numberBits) - 1
  }

  /// The entries that may hold the key.
  @inline(__always) func bucket(of hash: UInt64) -> Range<Int> {
    let bucket = Int(truncatingIfNeeded: hash & mask)
    return Int(starts[bucket])..<Int(starts[bucket + 1])
  }

  /// The number at a place of `entries`, if its key can be that of the hash.
  @inline(__always) func number(at place: Int, for hash: UInt64) -> Int? {
    let entry = entries[place]
    guard entry >> numberBits == UInt32(truncatingIfNeeded: hash >> 32) >> numberBits else {
      return nil
    }
    return Int(entry & numberMask)
  }

  /// Calls `visit` with every number that may stand under the key.
  @inline(__always) func forEach(_ hash: UInt64, _ visit: (Int) -> Void) {
    for place in bucket(of: hash) {
      if let number = number(at: place, for: hash) { visit(number) }
    }
  }

  /// The two sections of a table.
  ///
  /// - Parameter numbers: how many different numbers there are; each is below it.
  static func sections(
    _ pairs: [(hash: UInt64, number: UInt32)], numbers: Int
  ) -> (starts: [UInt32], entries: [UInt32]) {
    var numberBits: UInt32 = 1
    while numberBits < 31, 1 << Int(numberBits) < numbers { numberBits += 1 }
    var buckets = 1
    while buckets < pairs.count / 2 { buckets *= 2 }
    let mask = UInt64(buckets - 1)
    var starts = [UInt32](repeating: 0, count: buckets + 2)
    for pair in pairs { starts[Int(pair.hash & mask) + 1] += 1 }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var entries = [UInt32](repeating: 0, count: pairs.count)
    for pair in pairs {
      let bucket = Int(pair.hash & mask)
      let check = (UInt32(truncatingIfNeeded: pair.hash >> 32) >> numberBits) << numberBits
      entries[Int(next[bucket])] = check | pair.number
      next[bucket] += 1
    }
    starts[buckets + 1] = numberBits
    return (starts, entries)
  }

  /// The hash of bytes under a key of a kind: FNV-1a (Fowler, Noll, Vo 1991) with a final mix.
  static func hash(_ bytes: some Sequence<UInt8>, kind: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ (kind &* 0x9E37_79B9_7F4A_7C15)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 32)
  }
}
