extension CanonicalEntry {
  /// The entry these canonical bytes stand for, its fields in canonical order.
  ///
  /// Faster than ``init(reading:)`` because it does not check the order: meant for bytes that this
  /// package wrote and keeps under their hash.
  /// - Complexity: linear.
  package static func read(_ bytes: [UInt8]) throws(CanonicalEntryError) -> ListEntry {
    guard bytes.starts(with: heading) else { throw .unknownForm }
    var reader = CellReader(bytes: bytes, next: heading.count)
    let id = try reader.cell()
    guard reader.ending == .cell, let kind = PartyKind(rawValue: try reader.cell()),
      reader.ending == .line
    else { throw .malformed(line: 2) }
    var entry = ListEntry(id: id, kind: kind)
    while !reader.isAtEnd { entry.fields.append(try reader.field()) }
    return entry
  }
}

/// Walks the cells of a canonical entry.
private struct CellReader {
  enum Ending { case cell, line }

  let bytes: [UInt8]
  var next: Int
  /// How the cell read last ended.
  var ending = Ending.line
  var line = 2

  init(bytes: [UInt8], next: Int) {
    self.bytes = bytes
    self.next = next
  }

  var isAtEnd: Bool { next >= bytes.count }

  mutating func field() throws(CanonicalEntryError) -> EntryField {
    let property = EntryProperty(rawValue: try cell())
    guard ending == .cell else { throw .malformed(line: line - 1) }
    var field = EntryField(property, try cell())
    while ending == .cell {
      let key = try cell()
      guard ending == .cell else { throw .malformed(line: line - 1) }
      let value = try cell()
      guard field.attributes.updateValue(value, forKey: key) == nil else {
        throw .malformed(line: ending == .line ? line - 1 : line)
      }
    }
    return field
  }

  mutating func cell() throws(CanonicalEntryError) -> String {
    let start = next
    var escaped = false
    while next < bytes.count {
      let byte = bytes[next]
      if byte == CanonicalEntry.tab || byte == CanonicalEntry.lineFeed {
        let text = try text(bytes[start..<next], escaped)
        ending = byte == CanonicalEntry.tab ? .cell : .line
        if ending == .line { line += 1 }
        next += 1
        return text
      }
      if byte == CanonicalEntry.backslash { escaped = true }
      next += 1
    }
    throw .malformed(line: line)
  }

  private func text(
    _ cell: ArraySlice<UInt8>, _ escaped: Bool
  ) throws(CanonicalEntryError) -> String {
    guard escaped else {
      guard let text = String(validating: cell, as: UTF8.self) else {
        throw .malformed(line: line)
      }
      return text
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(cell.count)
    var index = cell.startIndex
    while index < cell.endIndex {
      if cell[index] == CanonicalEntry.backslash {
        index += 1
        guard index < cell.endIndex else { throw .malformed(line: line) }
        switch cell[index] {
        case CanonicalEntry.backslash: plain.append(CanonicalEntry.backslash)
        case UInt8(ascii: "t"): plain.append(CanonicalEntry.tab)
        case UInt8(ascii: "n"): plain.append(CanonicalEntry.lineFeed)
        default: throw .malformed(line: line)
        }
      } else {
        plain.append(cell[index])
      }
      index += 1
    }
    guard let text = String(validating: plain, as: UTF8.self) else {
      throw .malformed(line: line)
    }
    return text
  }
}
