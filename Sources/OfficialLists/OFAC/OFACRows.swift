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

/// How OFAC's legacy files set their rows out; all renderings hold the same rows. Widths and order:
/// OFAC's "Data specification, Specially Designated Nationals List" (dat_spec.txt), checked against
/// the four renderings of the consolidated list of 27 May 2018.
enum OFACLayout: Sendable, Hashable {
  /// Fields between separators, texts in quotes (`.csv`, `.pip`, `.del`).
  case separated(by: UInt8)
  /// Fields in columns of fixed width (`.ff`).
  case fixed

  /// Widths in bytes of the fields of a component; nil where the layout does not have it.
  static func widths(of component: OFACComponent) -> [Int]? {
    switch component {
    case .sdn: [10, 350, 12, 50, 200, 8, 25, 14, 8, 40, 150, 1000]
    case .alt: [10, 10, 8, 350, 200]
    case .add: [10, 10, 750, 116, 250, 200]
    case .comments: nil
    }
  }

  /// The component a line in fixed columns belongs to, by its length.
  static func component(ofLength length: Int) -> OFACComponent? {
    OFACComponent.allCases.first { widths(of: $0)?.reduce(0, +) == length }
  }
}

/// Reads the rows of one of OFAC's legacy files and holds them to its layout.
final class OFACRows {
  let name: String
  private let component: OFACComponent
  private let source: RowSource
  private var row = CSVRow()

  private enum RowSource {
    case separated(CSVReader)
    case fixed(OFACFixedLines)
  }

  init(_ file: ListFile, _ component: OFACComponent, _ layout: OFACLayout) throws(ListError) {
    name = file.name
    self.component = component
    let bytes = try ListReading.source(file)
    switch layout {
    case .separated(let separator):
      source = .separated(
        CSVReader(bytes, dialect: CSVDialect(separator: separator, endMark: 0x1A)))
    case .fixed:
      source = .fixed(OFACFixedLines(bytes, widths: OFACLayout.widths(of: component) ?? []))
    }
  }

  /// The next row; nil at the end.
  func next() throws(ListError) -> OFACRow? {
    let source = source
    do throws(FormatError) {
      switch source {
      case .separated(let reader): guard try reader.next(&row) else { return nil }
      case .fixed(let lines): guard try lines.next(&row) else { return nil }
      }
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
    let isMarked =
      switch source {
      case .separated(let reader): reader.hasEndMark
      case .fixed(let lines): lines.hasEndMark
      }
    return isMarked
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
