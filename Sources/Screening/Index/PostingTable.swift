/// Lists of numbers under a dense range of keys, in two flat arrays.
struct PostingTable: Sendable {
  private let starts: [Int32]
  private let values: [Int32]

  /// Groups `pairs` by key, keeping their order. Keys must be below `keys`. O(pairs + keys).
  init(keys: Int, pairs: [(key: Int32, value: Int32)]) {
    var starts = [Int32](repeating: 0, count: keys + 1)
    for pair in pairs { starts[Int(pair.key) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    var next = starts
    var values = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      values[Int(next[Int(pair.key)])] = pair.value
      next[Int(pair.key)] += 1
    }
    self.starts = starts
    self.values = values
  }

  /// The values under a key.
  subscript(key: Int32) -> ArraySlice<Int32> {
    values[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }
}
