import Formats

/// A row of one of OFAC's CSV files.
struct OFACRow {
  private let fields: [String]

  init(_ fields: [String]) { self.fields = fields }

  /// The entry's number (`ent_num`), verbatim.
  var id: String { fields.first.map { $0.foldingWhiteSpace() } ?? "" }

  /// A field, folded; empty when it is null.
  subscript(index: Int) -> String { verbatim(index).foldingWhiteSpace() }

  /// A field as it stands; empty when it is null, written `-0-`. A file without its end mark was
  /// met that ended with `-0`.
  func verbatim(_ index: Int) -> String {
    guard index < fields.count else { return "" }
    let folded = fields[index].foldingWhiteSpace()
    return folded == "-0-" || folded == "-0" ? "" : fields[index]
  }
}

/// Reads the rows of one of OFAC's CSV files and holds them to its layout.
final class OFACRows {
  let name: String
  private let component: OFACComponent
  private let reader: CSVReader
  private var row = CSVRow()

  init(_ file: ListFile, _ component: OFACComponent) throws(ListError) {
    name = file.name
    self.component = component
    reader = CSVReader(try ListReading.source(file), dialect: CSVDialect(endMark: 0x1A))
  }

  /// The next row; nil at the end.
  func next() throws(ListError) -> OFACRow? {
    let reader = reader
    do throws(FormatError) {
      guard try reader.next(&row) else { return nil }
    } catch {
      throw ListError(error)
    }
    guard row.fields.count == component.fieldCount else {
      throw ListError(
        .damaged, file: name, line: row.line,
        reason: "\(row.fields.count) fields where a row of \(component.rawValue) has"
          + " \(component.fieldCount)",
        remedy: "the file is cut short or altered: fetch it again")
    }
    let result = OFACRow(row.fields)
    guard !result.id.isEmpty, result.id.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw ListError(
        .damaged, file: name, line: row.line, reason: "the row does not begin with a number",
        remedy: "the file is altered: fetch it again")
    }
    return result
  }

  /// After the last row: a warning when the file lacks the mark OFAC ends its files with.
  var missingEndMark: String? {
    reader.hasEndMark
      ? nil : "\(name): lacks OFAC's end mark (0x1A); rows may be missing at its end"
  }
}

extension OFACComponent {
  /// Fields in a row.
  var fieldCount: Int {
    switch self {
    case .sdn: 12
    case .alt: 5
    case .add: 6
    case .comments: 2
    }
  }
}
