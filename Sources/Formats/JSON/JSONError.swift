/// Why a text was refused as JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong, without the place.
  package let reason: String
  /// The place as a count of bytes from the start of the text, from 0.
  package let offset: Int
  /// The line, from 1; lines end with a line feed.
  package let line: Int
  /// The byte within the line, from 1. Bytes, not characters: it is where tools that open the
  /// file at a byte will land.
  package let byte: Int

  package init(_ reason: String, at offset: Int, in bytes: borrowing Span<UInt8>) {
    var line = 1
    var start = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    self.reason = reason
    self.offset = offset
    self.line = line
    self.byte = offset - start + 1
  }
}

extension JSONError: CustomStringConvertible {
  /// `line 3, byte 57: …`
  package var description: String { "line \(line), byte \(byte): \(reason)" }
}

/// How much JSON is read at most, so that a hostile text cannot take the machine.
package struct JSONLimits: Sendable, Hashable {
  /// Bytes of one document.
  package var bytes: Int
  /// Levels of arrays and objects inside each other.
  package var depth: Int

  package init(bytes: Int = 64 << 20, depth: Int = 128) {
    self.bytes = bytes
    self.depth = depth
  }
}
