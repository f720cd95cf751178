/// Ascending row numbers as bytes: each as the distance from the one before, seven bits a byte,
/// the high bit set while more follow (LEB128).
///
/// A list of 9,000 entries whose versions were mostly taken in together packs to some 10 kB, so
/// that membership costs little beside the entries themselves.
enum PackedRows {
  /// The rows, which must be ascending, packed.
  static func pack(_ rows: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count + 16)
    append(rows, to: &bytes)
    return bytes
  }

  /// The rows of ``pack(_:)``; nil when the bytes are no such thing.
  static func unpack(_ bytes: [UInt8]) -> [Int]? {
    var next = 0
    return read(bytes, &next, count: nil)
  }

  static func append(_ rows: [Int], to bytes: inout [UInt8]) {
    var last = 0
    for row in rows {
      append(row &- last, to: &bytes)
      last = row
    }
  }

  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// `count` rows from `next` on, or all to the end.
  static func read(_ bytes: [UInt8], _ next: inout Int, count: Int?) -> [Int]? {
    var rows: [Int] = []
    rows.reserveCapacity(min(count ?? bytes.count, bytes.count))
    var last = 0
    while count.map({ rows.count < $0 }) ?? (next < bytes.count) {
      guard let distance = number(bytes, &next) else { return nil }
      let (row, overflow) = last.addingReportingOverflow(distance)
      guard !overflow, row > last || rows.isEmpty else { return nil }
      rows.append(row)
      last = row
    }
    return rows
  }

  static func number(_ bytes: [UInt8], _ next: inout Int) -> Int? {
    var number: UInt = 0
    var shift: UInt = 0
    while next < bytes.count, shift < 63 {
      let byte = bytes[next]
      next += 1
      number |= UInt(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return Int(exactly: number) }
      shift += 7
    }
    return nil
  }

  /// Rows only in the first and rows only in the second, both ascending.
  /// - Complexity: linear.
  static func difference(_ left: [Int], _ right: [Int]) -> (onlyLeft: [Int], onlyRight: [Int]) {
    var onlyLeft: [Int] = []
    var onlyRight: [Int] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        i += 1
        j += 1
      } else if left[i] < right[j] {
        onlyLeft.append(left[i])
        i += 1
      } else {
        onlyRight.append(right[j])
        j += 1
      }
    }
    onlyLeft.append(contentsOf: left[i...])
    onlyRight.append(contentsOf: right[j...])
    return (onlyLeft, onlyRight)
  }
}
