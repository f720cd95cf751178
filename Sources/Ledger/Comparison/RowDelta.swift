/// What changed between two snapshots, as rows of the version table: the compact form in which
/// the change log keeps it.
struct RowDelta: Hashable, Sendable {
  var added: [Int] = []
  var removed: [Int] = []
  /// Pairs of the version before and the version after, ascending by the one before.
  var amended: [Pair] = []

  struct Pair: Hashable, Sendable {
    let before: Int
    let after: Int
  }

  /// The delta as bytes: each part with its count, rows packed.
  func packed() -> [UInt8] {
    var bytes: [UInt8] = []
    for part in [added, removed, amended.map(\.before)] {
      PackedRows.append(part.count, to: &bytes)
      PackedRows.append(part.sorted(), to: &bytes)
    }
    for pair in amended { PackedRows.append(pair.after, to: &bytes) }
    return bytes
  }

  init() {}

  /// The delta of these bytes; nil when they are no such thing.
  init?(packed bytes: [UInt8]) {
    var next = 0
    var parts: [[Int]] = []
    for _ in 0..<3 {
      guard let count = PackedRows.number(bytes, &next),
        let rows = PackedRows.read(bytes, &next, count: count)
      else { return nil }
      parts.append(rows)
    }
    for before in parts[2] {
      guard let after = PackedRows.number(bytes, &next) else { return nil }
      amended.append(Pair(before: before, after: after))
    }
    guard next == bytes.count else { return nil }
    added = parts[0]
    removed = parts[1]
  }
}
