extension String {
  /// The text without white space at its ends, every run of it inside folded to one blank.
  ///
  /// White space is what XML calls so: blank, tab, CR, LF. Most values need no change and are given
  /// back as they are. Linear.
  package func foldingWhiteSpace() -> String {
    if isFolded { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isPending = false
    for byte in utf8 {
      if String.isWhiteSpace(byte) {
        isPending = true
      } else {
        if isPending, !bytes.isEmpty { bytes.append(0x20) }
        isPending = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether folding would change nothing: no white space but single blanks inside.
  private var isFolded: Bool {
    let bytes = utf8Span.span
    var followsBlank = true
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte <= 0x20 else {
        followsBlank = false
        continue
      }
      if byte == 0x20 {
        if followsBlank { return false }
        followsBlank = true
      } else if String.isWhiteSpace(byte) {
        return false
      } else {
        followsBlank = false
      }
    }
    return bytes.isEmpty || !followsBlank
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension Substring {
  /// The same for a part of a text.
  package func foldingWhiteSpace() -> String { String(self).foldingWhiteSpace() }
}
