/// One row of a CSV file.
package struct CSVRow: Hashable, Sendable {
  /// Number of the row, from 1; blank lines do not count.
  package var number = 0
  /// Line of the file on which the row begins, from 1. Quoted fields may hold line breaks, so this
  /// is not the row number.
  package var line = 0
  package var fields: [String] = []

  package init() {}
}

/// What a CSV file may look like beyond RFC 4180.
package struct CSVDialect: Sendable, Hashable {
  /// The byte between fields.
  package var separator: UInt8
  /// A byte that ends the data, with nothing but white space after it: OFAC's files end with 0x1A,
  /// the end mark of CP/M and DOS text files.
  package var endMark: UInt8?
  /// How bytes that are no UTF-8 are taken.
  package var encoding: TextEncoding

  package init(
    separator: UInt8 = UInt8(ascii: ","), endMark: UInt8? = nil, encoding: TextEncoding = .utf8
  ) {
    self.separator = separator
    self.endMark = endMark
    self.encoding = encoding
  }
}

/// Reads comma-separated values (RFC 4180) row by row from a byte source, in constant memory.
///
/// Lines may end with LF, CR LF or CR; line breaks inside quotes are given as LF. A byte order mark
/// and blank lines are skipped. A quote inside a field that does not begin with one is an ordinary
/// character. Text must be UTF-8 unless the dialect allows for an older encoding.
package final class CSVReader {
  /// Longest field, in bytes. An unclosed quote would otherwise swallow the rest of the file.
  package static let longestField = 1 << 20
  /// Most fields in a row.
  package static let mostFields = 10_000

  /// Whether the dialect's end mark was met. Meaningful once `next` has returned false.
  package private(set) var hasEndMark = false

  private let source: ByteSource
  private let dialect: CSVDialect
  private var chunk: [UInt8] = []
  private var position = 0
  private var field: [UInt8] = []
  private var rows = 0
  private var hasEnded = false

  private var line = 1
  /// Bytes of the file before the chunk, and before the current line.
  private var chunkStart = 0
  private var lineStart = 0
  /// Whether the last byte was a CR, so that an LF now belongs to it.
  private var followsReturn = false

  package init(_ source: ByteSource, dialect: CSVDialect = CSVDialect()) {
    self.source = source
    self.dialect = dialect
  }

  /// Where the reader stands.
  private enum State {
    case beforeRow, beforeField, inPlain, inQuoted, afterQuote
  }

  /// Fills `row` with the next row; false at the end.
  ///
  /// - Throws: what the source throws, and `malformed` with line and column.
  package func next(_ row: inout CSVRow) throws(FormatError) -> Bool {
    row.fields.removeAll(keepingCapacity: true)
    if hasEnded { return false }
    var state = State.beforeRow
    var quoteLine = 0
    while try hasByte() {
      let byte = chunk[position]
      switch state {
      case .beforeRow:
        if Self.isLineBreak(byte) {
          takeLineBreak()
        } else if byte == dialect.endMark {
          try takeEnd()
          return false
        } else {
          rows += 1
          row.number = rows
          row.line = line
          state = .beforeField
        }
      case .beforeField:
        state = .inPlain
        if byte == Self.quote {
          quoteLine = line
          position += 1
          state = .inQuoted
        }
      case .inPlain:
        if byte == dialect.separator {
          position += 1
          try finishField(of: &row)
          state = .beforeField
        } else if Self.isLineBreak(byte) {
          try finishField(of: &row)
          takeLineBreak()
          return true
        } else {
          try take { [separator = dialect.separator] in
            $0 == separator || Self.isLineBreak($0)
          }
        }
      case .inQuoted:
        if byte == Self.quote {
          position += 1
          state = .afterQuote
        } else if Self.isLineBreak(byte) {
          field.append(Self.lineFeed)
          takeLineBreak()
        } else {
          try take { $0 == Self.quote || Self.isLineBreak($0) }
        }
      case .afterQuote:
        if byte == Self.quote {
          field.append(byte)
          position += 1
          state = .inQuoted
        } else if byte == dialect.separator || Self.isLineBreak(byte) {
          state = .inPlain
        } else {
          throw malformed("text follows a closing quote", "double a quote that belongs to the text")
        }
      }
    }
    hasEnded = true
    switch state {
    case .beforeRow: return false
    case .inQuoted:
      throw malformed(
        "a quote opened on line \(quoteLine) is never closed",
        "the file is cut short or a quote is missing: fetch it again")
    case .beforeField, .inPlain, .afterQuote:
      try finishField(of: &row)
      return true
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether a byte is left, reading on as needed. The LF of a CR LF and a byte order mark are
  /// passed over here.
  private func hasByte() throws(FormatError) -> Bool {
    while true {
      if position == chunk.count {
        chunkStart += chunk.count
        position = 0
        guard try source.next(&chunk) else { return false }
        position = chunkStart == 0 && chunk.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        continue
      }
      guard followsReturn else { return true }
      followsReturn = false
      guard chunk[position] == Self.lineFeed else { return true }
      position += 1
      lineStart += 1
    }
  }

  private func takeLineBreak() {
    followsReturn = chunk[position] == 0x0D
    position += 1
    line += 1
    lineStart = chunkStart + position
  }

  /// Moves bytes into the field up to the first that ends the run, or the end of the chunk.
  private func take(until ends: (UInt8) -> Bool) throws(FormatError) {
    let bytes = chunk
    var index = position
    while index < bytes.count, !ends(bytes[index]) { index += 1 }
    field += bytes[position..<index]
    position = index
    if field.count > Self.longestField {
      throw malformed(
        "a field is longer than \(Self.longestField) bytes",
        "a closing quote is probably missing: check the file from this line on")
    }
  }

  private func finishField(of row: inout CSVRow) throws(FormatError) {
    guard let text = dialect.encoding.text(field) else {
      throw malformed("the text is not UTF-8", "save the file as UTF-8 and try again")
    }
    row.fields.append(text)
    field.removeAll(keepingCapacity: true)
    if row.fields.count > Self.mostFields {
      throw malformed(
        "a row has more than \(Self.mostFields) fields", "check the separator of the file")
    }
  }

  /// Takes the end mark and what is behind it, which may only be white space.
  private func takeEnd() throws(FormatError) {
    while try hasByte() {
      let byte = chunk[position]
      guard byte == dialect.endMark || byte == 0x20 || Self.isLineBreak(byte) else {
        throw malformed(
          "data follow the end mark", "the file was put together wrongly: fetch it again")
      }
      position += 1
    }
    hasEnded = true
    hasEndMark = true
  }

  private func malformed(_ reason: String, _ remedy: String) -> FormatError {
    FormatError(
      .malformed, file: source.name, line: line, column: chunkStart + position - lineStart + 1,
      reason: reason, remedy: remedy)
  }
}
