import Chronology
import Formats
import Register

/// Reads the United Kingdom's lists in their spreadsheet layouts: a first line with the day of the
/// file, a heading, and a row for every name, address and birth date of an entry.
///
/// - HM Treasury's and OFSI's consolidated list (`ConList.csv`), ids are Group IDs. Its layouts of
///   2014 to 2020 are those of files kept in public repositories; that of 2022 to its
///   last of 2025, with names in other scripts and alias qualities, is the one whose heading Moov Watchman's
///   `pkg/csl_uk` reads.
/// - The UK Sanctions List (`UK-Sanctions-List.csv`), ids are Unique IDs; the heading of 58 columns of
///   its files of 2026, as in the same project's tests.
///
/// Rows of an entry do not stand together, since the files are sorted by name, so entries are given
/// after the last row; memory holds the entries, what rows repeat once.
final class UKRowsReader: EntryReader {
  private let format: ListFormat
  private let rows: CSVReader
  private let name: String
  private var published: (day: Day?, text: String)?
  private var grouped: GroupedEntries?
  private var tally = EntryTally()
  private var unusable: [Int] = []

  init(_ source: ByteSource, format: ListFormat) {
    self.format = format
    name = source.name
    rows = CSVReader(source, dialect: CSVDialect(encoding: .utf8OrWindows1252))
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
      warnings.append("\(name): \(unusable.count) rows have no id (lines \(lines))")
    }
    return ListDocument(
      format: format, published: published?.day, publishedText: published?.text,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()), entryCount: tally.count,
      warnings: warnings)
  }

  private func group() throws(ListError) -> GroupedEntries {
    var grouped = GroupedEntries()
    var row = CSVRow()
    let columns = try heading(&row)
    let rows = rows
    while try refusing({ () throws(FormatError) in try rows.next(&row) }) {
      guard row.fields.count <= columns.count else {
        throw ListError(
          .damaged, file: name, line: row.line,
          reason: "a row has \(row.fields.count) fields under \(columns.count) headings",
          remedy: "fetch it again")
      }
      let record = UKRow(columns: columns, fields: row.fields)
      guard let id = record.id else {
        unusable.append(row.line)
        continue
      }
      grouped.add(record.entryFields(), to: id, kind: record.kind)
    }
    return grouped
  }

  /// The first lines: the file's day, and the heading.
  private func heading(_ row: inout CSVRow) throws(ListError) -> [UKRow.Column] {
    for _ in 0..<3 {
      var next = row
      let rows = rows
      guard try refusing({ () throws(FormatError) in try rows.next(&next) }) else { break }
      row = next
      if row.fields.contains("Group ID") || row.fields.contains("Unique ID") {
        return row.fields.map(UKRow.Column.init)
      }
      if published == nil, let text = Self.publication(row.fields) {
        published = (UKText.date(text).flatMap { Day(iso: $0) } ?? Self.reportDay(text), text)
      }
    }
    throw ListError(
      .damaged, file: name, line: row.line,
      reason: "no heading with Group ID or Unique ID stands in the first lines",
      remedy: "fetch it again")
  }

  /// `Last Updated,27/04/2020`, `Report Date: 13-Feb-2026`.
  private static func publication(_ fields: [String]) -> String? {
    guard let first = fields.first else { return nil }
    if let date = first.rest(after: "Report Date:") { return date.foldingWhiteSpace() }
    return first == "Last Updated" && fields.count > 1 ? fields[1].foldingWhiteSpace() : nil
  }

  /// `13-Feb-2026`.
  private static func reportDay(_ text: String) -> Day? {
    PublishedDate.words(text.split(at: "-").joined(separator: " ")).flatMap { Day(iso: $0) }
  }
}
