/// Writes comma-separated values (RFC 4180): UTF-8, CR LF, quotes only where needed.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula,
/// and a name from a customer file can be made to begin so ("CSV injection", OWASP). Exports meant
/// to be opened by people therefore put an apostrophe before such a cell. Exchange between programs
/// must not: there the cell would no longer be the value.
package struct CSVWriter: Sendable {
  package var separator: UInt8
  /// Whether cells that a spreadsheet would run get a leading apostrophe.
  package var guardsFormulas: Bool

  package init(separator: UInt8 = UInt8(ascii: ","), guardsFormulas: Bool = true) {
    self.separator = separator
    self.guardsFormulas = guardsFormulas
  }

  /// Appends one row and its line end.
  package func append(_ fields: some Sequence<String>, to bytes: inout [UInt8]) {
    var isFirst = true
    for field in fields {
      if !isFirst { bytes.append(separator) }
      isFirst = false
      append(cell: field, to: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  /// One row as text, line end included.
  package func row(_ fields: some Sequence<String>) -> String {
    var bytes: [UInt8] = []
    append(fields, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(cell: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let isRisky = guardsFormulas && CSVWriter.startsFormula(cell)
    let needsQuotes =
      isRisky || cell.utf8.contains { $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes += cell.utf8
      return
    }
    bytes.append(quote)
    if isRisky { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Whether a spreadsheet would take the cell for a formula. The full-width forms count too:
  /// spreadsheets fold them in some locales.
  package static func startsFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      return true
    default: return false
    }
  }
}
