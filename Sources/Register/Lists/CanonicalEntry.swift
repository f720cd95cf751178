/// The one text form of a ``ListEntry``, in which two versions of an entry are told apart.
///
/// Two entries have the same canonical bytes exactly when they have the same id, kind and fields,
/// counted with repetition, whatever the order of fields and attributes. "Same" is byte for byte:
/// a publisher who changes the Unicode form of a name has changed the entry.
///
/// The form is lines of tab-separated cells in UTF-8:
///
///     ostrakon entry 1
///     <id> TAB <kind>
///     <property> TAB <value> (TAB <attribute> TAB <value>)*      one line a field, sorted
///
/// each ended by a line feed. Backslash, tab and line feed inside a cell are written `\\`, `\t`
/// and `\n`. Lines are sorted by their bytes, attributes by the bytes of their key. Reading is
/// strict: bytes that ``write`` would not have written are refused, so that bytes and entry stand
/// for each other one to one.
package struct CanonicalEntry: Hashable, Sendable {
  /// The canonical bytes.
  package let bytes: [UInt8]

  /// The canonical form of an entry.
  /// - Complexity: O(n log n) in the number of fields.
  package init(_ entry: ListEntry) {
    var lines = entry.fields.map(CanonicalEntry.line)
    if lines.count > 1 { lines.sort { CanonicalEntry.precedes($0, $1) } }
    var bytes = CanonicalEntry.heading
    bytes.reserveCapacity(
      lines.reduce(CanonicalEntry.heading.count + entry.id.utf8.count + 16) { $0 + $1.count })
    CanonicalEntry.append(entry.id, to: &bytes)
    bytes.append(CanonicalEntry.tab)
    CanonicalEntry.append(entry.kind.rawValue, to: &bytes)
    bytes.append(CanonicalEntry.lineFeed)
    for line in lines { bytes.append(contentsOf: line) }
    self.bytes = bytes
  }

  /// Takes bytes for what ``init(_:)`` wrote, checking that they are.
  package init(reading bytes: [UInt8]) throws(CanonicalEntryError) {
    self.bytes = bytes
    guard CanonicalEntry(try CanonicalEntry.read(bytes)).bytes == bytes else {
      throw .notCanonical
    }
  }

  /// SHA-256 over the canonical bytes.
  package var digest: Digest { SHA256.digest(of: bytes) }

  /// The canonical line of one field, line feed included: equal lines are equal fields.
  package static func line(of field: EntryField) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(field.property.rawValue.utf8.count + field.value.utf8.count + 2)
    append(field.property.rawValue, to: &bytes)
    bytes.append(tab)
    append(field.value, to: &bytes)
    if !field.attributes.isEmpty {
      let attributes = field.attributes.sorted {
        $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }
      for (key, value) in attributes {
        bytes.append(tab)
        append(key, to: &bytes)
        bytes.append(tab)
        append(value, to: &bytes)
      }
    }
    bytes.append(lineFeed)
    return bytes
  }

  static let heading = Array("ostrakon entry 1\n".utf8)
  static var tab: UInt8 { UInt8(ascii: "\t") }
  static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  static var backslash: UInt8 { UInt8(ascii: "\\") }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    // Nearly all text has nothing to escape and is copied as it is.
    let plain = text.utf8Span.span
    var index = 0
    while index < plain.count, !isEscaped(plain[index]) { index += 1 }
    if index == plain.count {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for index in 0..<plain.count {
      switch plain[index] {
      case backslash: bytes.append(contentsOf: [backslash, backslash])
      case tab: bytes.append(contentsOf: [backslash, UInt8(ascii: "t")])
      case lineFeed: bytes.append(contentsOf: [backslash, UInt8(ascii: "n")])
      default: bytes.append(plain[index])
      }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == backslash || byte == tab || byte == lineFeed
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (left, right) = (left.span, right.span)
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }
}

/// Why bytes are not a canonical entry.
package enum CanonicalEntryError: Error, Hashable, Sendable {
  /// The first line is not `ostrakon entry 1`: other data, or a later form.
  case unknownForm
  /// A line (counted from 1) does not have the cells it should.
  case malformed(line: Int)
  /// Readable, but not in the one canonical form (order, escapes).
  case notCanonical
}

extension CanonicalEntryError: CustomStringConvertible {
  /// What is wrong, in one sentence.
  package var description: String {
    switch self {
    case .unknownForm: "the bytes do not begin with the heading of a canonical entry, form 1"
    case .malformed(let line): "line \(line) of the canonical entry is malformed"
    case .notCanonical: "the entry is readable but not written in its canonical order"
    }
  }
}
