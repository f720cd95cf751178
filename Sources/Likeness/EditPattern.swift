/// A byte string prepared to be compared with many others by optimal string alignment distance:
/// the least number of insertions, deletions, substitutions and swaps of neighbours, no part
/// edited twice.
///
/// Bit-parallel after H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau
/// Edit Distances" (2003): one machine word holds a column of the matrix, so a comparison costs a
/// dozen operations a byte of the other string, whatever the length of the pattern up to 64.
/// Longer patterns fall back to the matrix. Bytes, not letters: callers fold to one byte a letter.
package struct EditPattern: Sendable {
  /// The prepared bytes.
  package let bytes: [UInt8]
  /// For every byte value the positions at which the pattern has it; empty above 64 bytes.
  private let positions: [UInt64]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count <= 64 else {
      positions = []
      return
    }
    var positions = [UInt64](repeating: 0, count: 256)
    for (place, byte) in bytes.enumerated() { positions[Int(byte)] |= 1 << UInt64(place) }
    self.positions = positions
  }

  /// Optimal string alignment distance to the other string. O(length of the other) up to 64
  /// bytes of pattern, O(product of lengths) beyond. Symmetric.
  package func distance(to other: [UInt8]) -> Int { distance(to: other.span) }

  /// The same for bytes that stand somewhere else.
  package func distance(to other: Span<UInt8>) -> Int {
    if bytes.isEmpty { return other.count }
    if other.isEmpty { return bytes.count }
    guard !positions.isEmpty else {
      return EditMatrix.optimalAlignment(bytes, other.indices.map { other[$0] })
    }
    let positions = positions.span

    let last: UInt64 = 1 << UInt64(bytes.count - 1)
    var vertical = (plus: UInt64.max, minus: UInt64(0))
    var diagonal: UInt64 = 0
    var matchBefore: UInt64 = 0
    var score = bytes.count
    for place in other.indices {
      let match = positions[Int(other[place])]
      let swap = ((~diagonal & match) << 1) & matchBefore
      diagonal =
        (((match & vertical.plus) &+ vertical.plus) ^ vertical.plus) | match | vertical.minus
        | swap
      var plus = vertical.minus | ~(diagonal | vertical.plus)
      let minus = vertical.plus & diagonal
      if plus & last != 0 { score += 1 }
      if minus & last != 0 { score -= 1 }
      plus = (plus << 1) | 1
      vertical = ((minus << 1) | ~(diagonal | plus), plus & diagonal)
      matchBefore = match
    }
    return score
  }
}
