import Formats
import Register

/// Reads lists that are a table with one heading: a row an entry, or several rows that share its id.
///
/// Entries are given after the last row; memory holds them, what rows repeat once.
final class TableReader: EntryReader {
  /// What such a table is called and how its rows are read.
  struct Convention: Sendable {
    let format: ListFormat
    var dialect = CSVDialect()
    var coversMembership = true
    var origin = SnapshotOrigin.official
    /// Reads a row, its cells by heading; nil when it is no entry, for which the reason is a warning.
    let entry: @Sendable ([String: String]) -> ListEntry?
  }

  private let rows: CSVReader
  private let name: String
  private let convention: Convention
  private var grouped: GroupedEntries?
  private var tally = EntryTally()
  private var unusable: [Int] = []

  init(_ source: ByteSource, _ convention: Convention) {
    name = source.name
    rows = CSVReader(source, dialect: convention.dialect)
    self.convention = convention
  }

  func next() throws(ListError) -> ListEntry? {
    if grouped == nil { grouped = try group() }
    guard let entry = grouped?.next() else { return nil }
    tally.add(id: entry.id, parts: entry.values(.programme))
    return entry
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings: [String] = []
    if !unusable.isEmpty {
      let lines = unusable.prefix(5).map(String.init).joined(separator: ", ")
      warnings.append("\(name): \(unusable.count) rows are no entries (lines \(lines))")
    }
    return ListDocument(
      format: convention.format,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coversMembership: convention.coversMembership, origin: convention.origin,
      entryCount: tally.count, warnings: warnings)
  }

  private func group() throws(ListError) -> GroupedEntries {
    var grouped = GroupedEntries()
    var row = CSVRow()
    var headings: [String]?
    let rows = rows
    while try refusing({ () throws(FormatError) in try rows.next(&row) }) {
      guard let columns = headings else {
        headings = row.fields
        continue
      }
      guard row.fields.count <= columns.count else {
        throw ListError(
          .damaged, file: name, line: row.line,
          reason: "a row has \(row.fields.count) fields under \(columns.count) headings",
          remedy: "fetch it again")
      }
      // A heading may be repeated where files were put together.
      if row.fields == columns { continue }
      let cells = Dictionary(zip(columns, row.fields)) { first, _ in first }
      guard let entry = convention.entry(cells) else {
        unusable.append(row.line)
        continue
      }
      grouped.add(entry.fields, to: entry.id, kind: entry.kind)
    }
    return grouped
  }
}
