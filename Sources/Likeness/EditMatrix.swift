/// Edit distances by the textbook matrix: the fallback for patterns above 64 bytes and the
/// reference the bit-parallel kernel is tested against.
package enum EditMatrix {
  /// Optimal string alignment distance. O(product of the lengths) time, three rows of space.
  package static func optimalAlignment(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    var row = above
    for (i, byte) in left.enumerated() {
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (byte == other ? 0 : 1))
        if i > 0, j > 0, byte == right[j - 1], left[i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        row[j + 1] = cost
      }
      (before, above, row) = (above, row, before)
    }
    return above[right.count]
  }
}
