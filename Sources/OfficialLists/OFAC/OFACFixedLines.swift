import Formats

/// Cuts lines of fixed width into their fields. Bytes are taken as Latin-1 where they are no UTF-8:
/// OFAC's files are ASCII, and a field must not lose its place over a stray byte.
final class OFACFixedLines {
  private let source: ByteSource
  private let widths: [Int]
  private var buffer: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  private(set) var hasEndMark = false

  init(_ source: ByteSource, widths: [Int]) {
    self.source = source
    self.widths = widths
  }

  /// Fills `row` with the fields of the next line; false at the end. A line of another length gives
  /// one field, which no component has.
  func next(_ row: inout CSVRow) throws(FormatError) -> Bool {
    while let line = try line() {
      if line.allSatisfy({ $0 == 0x1A || $0 == 0x20 }) {
        if line.contains(0x1A) { hasEndMark = true }
        continue
      }
      row.number += 1
      row.line = row.number
      row.fields.removeAll(keepingCapacity: true)
      guard line.count == widths.reduce(0, +) else {
        row.fields.append(Self.text(line[...]))
        return true
      }
      var start = line.startIndex
      for width in widths {
        row.fields.append(Self.text(line[start..<start + width]))
        start += width
      }
      return true
    }
    return false
  }

  /// Where the other renderings, which need the double quote for themselves, print a single one, this
  /// prints a double one; it is one set, so it is read as they are.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = bytes.map { $0 == UInt8(ascii: "\"") ? UInt8(ascii: "'") : $0 }
    return TextEncoding.utf8OrWindows1252.text(bytes) ?? ""
  }

  /// The next line without its end; nil after the last.
  private func line() throws(FormatError) -> [UInt8]? {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        let line = buffer[position..<end]
        return Array(line.last == 0x0D ? line.dropLast() : line)
      }
      if hasEnded {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      buffer.removeFirst(position)
      position = 0
      guard buffer.count <= 1 << 20 else {
        throw FormatError(
          .malformed, file: source.name, reason: "a line is longer than a megabyte",
          remedy: "check that it is the right file")
      }
      var chunk: [UInt8] = []
      if try source.next(&chunk) { buffer += chunk } else { hasEnded = true }
    }
  }
}
