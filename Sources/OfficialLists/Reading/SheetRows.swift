import Formats

/// The rows of a spreadsheet read whole, for lists that fit on one sheet of a few hundred rows.
enum SheetRows {
  /// Most rows read; a list that is read whole has fewer by far.
  private static let most = 200_000

  static func read(
    _ source: ByteSource
  ) throws(ListError) -> [(line: Int, cells: [String])] {
    try refusing { () throws(FormatError) in
      let sheet = try XLSXReader(source)
      var rows: [(line: Int, cells: [String])] = []
      var row = CSVRow()
      while try sheet.next(&row) {
        guard rows.count < most else {
          throw FormatError(
            .tooLarge, file: source.name, reason: "has more than \(most) rows",
            remedy: "check that it is the right file")
        }
        rows.append((row.line, row.fields.map { $0.withOrdinaryBlanks() }))
      }
      return rows
    }
  }
}
