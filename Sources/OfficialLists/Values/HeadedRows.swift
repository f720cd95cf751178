import Formats

/// Rows of a table whose first row names its columns.
final class HeadedRows {
  /// A row, its cells by the names of their columns.
  struct Row {
    /// Line of the file on which it begins.
    let line: Int
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]

    /// The cell in a column; empty where there is no such column or the row is short.
    subscript(column: String) -> String {
      guard let index = columns[column], cells.indices.contains(index) else { return "" }
      return cells[index]
    }
  }

  let name: String
  /// The columns, in order.
  let heading: [String]
  private let reader: CSVReader
  private let columns: [String: Int]
  private var row = CSVRow()

  init(_ source: ByteSource, separator: UInt8 = UInt8(ascii: ",")) throws(ListError) {
    name = source.name
    let reader = CSVReader(source, dialect: CSVDialect(separator: separator))
    self.reader = reader
    var first = CSVRow()
    guard try refusing({ () throws(FormatError) in try reader.next(&first) }) else {
      throw ListError(
        .empty, file: source.name, reason: "has no rows", remedy: "fetch it again")
    }
    heading = first.fields
    columns = Dictionary(
      first.fields.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The next row; nil at the end.
  ///
  /// - Throws: `damaged` for a row that has not the columns of the heading.
  func next() throws(ListError) -> Row? {
    let reader = reader
    guard try refusing({ () throws(FormatError) in try reader.next(&row) }) else { return nil }
    guard row.fields.count == heading.count else {
      throw ListError(
        .damaged, file: name, line: row.line,
        reason: "\(row.fields.count) cells where the heading has \(heading.count) columns",
        remedy: "the file is cut short or altered: fetch it again")
    }
    return Row(line: row.line, columns: columns, cells: row.fields)
  }
}
