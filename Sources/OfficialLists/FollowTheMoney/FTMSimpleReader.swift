import Chronology
import Formats
import Register

/// Reads `targets.simple.csv` of OpenSanctions: a row a party, with the columns `id`, `schema`,
/// `name`, `aliases`, `birth_date`, `countries`, `addresses`, `identifiers`, `sanctions`, `phones`,
/// `emails`, in newer ones `program_ids`, then `dataset`, `first_seen`, `last_seen`, `last_change`.
///
/// Source: exports of 2025-05-23 and 2026-03-13. A cell holds several values with semicolons between
/// them, itself written as a row of CSV: a value with a semicolon or a line break stands in quotes.
final class FTMSimpleReader: EntryReader {
  private let rows: HeadedRows
  private var tally = EntryTally()
  private var lastSeen: String?
  private var datasets: Set<String> = []

  /// Columns every version of the format has.
  static let columns: Set<String> = [
    "id", "schema", "name", "aliases", "birth_date", "countries", "addresses", "identifiers",
    "sanctions", "phones", "emails", "dataset", "first_seen", "last_seen",
  ]

  private static let known = columns.union(["program_ids", "last_change"])

  init(_ source: ByteSource) throws(ListError) {
    rows = try HeadedRows(source)
  }

  func next() throws(ListError) -> ListEntry? {
    guard let row = try rows.next() else { return nil }
    let id = row["id"]
    guard !id.isEmpty else {
      throw ListError(
        .damaged, file: rows.name, line: row.line, reason: "the row has no id",
        remedy: "the file is altered: fetch it again")
    }
    let entry = ListEntry(
      id: id, kind: FTMFolding.kind(row["schema"]), fields: fields(row).fields)
    tally.add(id: id, parts: entry.values(.programme))
    if !row["last_seen"].isEmpty { lastSeen = max(lastSeen ?? "", row["last_seen"]) }
    datasets.formUnion(Self.values(row["dataset"]))
    return entry
  }

  private func fields(_ row: HeadedRows.Row) -> FieldList {
    var list = FieldList()
    list.add(.name, row["name"])
    let single: [(String, EntryProperty)] = [
      ("birth_date", .birthDate), ("countries", .country), ("addresses", .address),
      ("phones", .phone), ("emails", .email), ("program_ids", .programme),
    ]
    for value in Self.values(row["aliases"]) { list.add(.alias, value) }
    for (column, property) in single {
      for value in Self.values(row[column]) { list.add(property, value) }
    }
    for value in Self.values(row["identifiers"]) {
      list.add(.identifier, value, FTMCheck.imo(value) == value ? ["type": "IMO"] : [:])
    }
    for value in Self.values(row["sanctions"]) {
      list.add(.listing, value, [FTMListing.Part.summary.rawValue: value])
    }
    if FTMFolding.kind(row["schema"]) == .unknown || row["schema"] == "Company" {
      list.add(.schema, row["schema"])
    }
    let several = Self.values(row["dataset"])
    if several.count > 1 { for name in several { list.add(FTMFolding.raw("dataset"), name) } }
    list.add(FTMFolding.raw("first_seen"), row["first_seen"])
    list.add(FTMFolding.raw("last_change"), row["last_change"])
    for column in rows.heading where !Self.known.contains(column) {
      list.add(FTMFolding.raw(column), row[column])
    }
    return list
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: rows.name, reason: "holds no party", remedy: "fetch it again")
    }
    return ListDocument(
      format: .openSanctionsSimple,
      published: lastSeen.flatMap { PublishedDate.iso($0) }.flatMap { Day(iso: $0) },
      publishedText: lastSeen, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coverage: datasets.sorted(), origin: .derived, entryCount: tally.count,
      warnings: tally.repetition(in: rows.name).map { [$0] } ?? [])
  }

  /// The values of a cell: parts between semicolons outside quotes, a doubled quote inside quotes
  /// standing for one. Empty parts say nothing.
  static func values(_ cell: String) -> [String] {
    guard cell.utf8.contains(UInt8(ascii: "\"")) else { return cell.split(at: ";") }
    var values: [String] = []
    var value = ""
    var isQuoted = false
    // Whether the quote before this place closed the value, so that another one doubles it.
    var hasClosed = false
    for scalar in cell.unicodeScalars {
      let doubles = hasClosed && scalar == "\""
      hasClosed = false
      switch scalar {
      case "\"" where doubles:
        value.unicodeScalars.append(scalar)
        isQuoted = true
      case "\"" where isQuoted:
        isQuoted = false
        hasClosed = true
      case "\"" where value.isEmpty: isQuoted = true
      case ";" where !isQuoted:
        values.append(value)
        value = ""
      default: value.unicodeScalars.append(scalar)
      }
    }
    values.append(value)
    return values.filter { !$0.isEmpty }
  }
}
