import Chronology
import Formats
import Register

/// Reads the EU's list of financial sanctions, CSV (FSF 1.1): semicolons, a row for every part of an
/// entry.
///
/// The heading is that of the Commission's files of 2022 to 2026 as public programs list its columns
/// (`Entity_LogicalId`, `NameAlias_WholeName`, `BirthDate_Regulation_NumberTitle` …): a part of an entry
/// and an attribute of the XML, so that a row is put back into that shape. The CSV does not say which
/// names are weak.
final class EUCSVReader: EntryReader {
  private let rows: CSVReader
  private let name: String
  private var generated: String?
  private var grouped: GroupedEntries?
  private var tally = EntryTally()

  init(_ source: ByteSource) {
    name = source.name
    rows = CSVReader(source, dialect: CSVDialect(separator: UInt8(ascii: ";")))
  }

  func next() throws(ListError) -> ListEntry? {
    if grouped == nil { grouped = try group() }
    guard var entry = grouped?.next() else { return nil }
    entry.fields = EUEntry.choosingPrimaryName(
      entry.fields.map { field in
        var field = field
        if field.property == .name { field.property = .alias }
        return field
      })
    tally.add(id: entry.id, parts: entry.values(.programme))
    return entry
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: name, reason: "holds no entry", remedy: "fetch it again")
    }
    return ListDocument(
      format: .euCSV,
      published: generated.flatMap { PublishedDate.loose($0) }.flatMap { Day(iso: $0) },
      publishedText: generated, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      entryCount: tally.count)
  }

  private func group() throws(ListError) -> GroupedEntries {
    var grouped = GroupedEntries()
    var row = CSVRow()
    var columns: [[String]]?
    let rows = rows
    while try refusing({ () throws(FormatError) in try rows.next(&row) }) {
      guard let heading = columns else {
        columns = row.fields.map { $0.foldingWhiteSpace().lowercased().split(at: "_") }
        continue
      }
      guard row.fields.count <= heading.count else {
        throw ListError(
          .damaged, file: name, line: row.line,
          reason: "a row has \(row.fields.count) fields under \(heading.count) headings",
          remedy: "fetch it again")
      }
      if generated == nil, heading.first == ["filegenerationdate"] { generated = row.fields.first }
      guard let entry = EUEntry(Self.tree(heading, row.fields)).listEntry() else {
        throw ListError(
          .damaged, file: name, line: row.line,
          reason: "a row has no Entity_EU_ReferenceNumber", remedy: "fetch it again")
      }
      grouped.add(entry.fields, to: entry.id, kind: entry.kind)
    }
    return grouped
  }

  /// Attributes that the CSV calls otherwise than the XML.
  private static let renamed = [
    "day": "dayofmonth", "month": "monthofyear", "typecode": "identificationtypecode",
    "type": "regulationtype",
  ]

  /// The row in the shape of the XML.
  static func tree(_ columns: [[String]], _ fields: [String]) -> KeyedTree {
    var root: [(key: String, tree: KeyedTree)] = []
    var parts: [String: [(key: String, tree: KeyedTree)]] = [:]
    var acts: [String: [(key: String, tree: KeyedTree)]] = [:]
    for (path, cell) in zip(columns, fields) {
      let value = cell.foldingWhiteSpace()
      guard !value.isEmpty, let part = path.first, path.count > 1 else { continue }
      let leaf = path.dropFirst().last ?? ""
      let node = (key: renamed[leaf] ?? leaf, tree: KeyedTree(value: value))
      switch (part, path.count) {
      case ("entity", 2): root.append(node)
      case ("entity", _) where path[1] == "eu": root.append(("eureferencenumber", node.tree))
      case ("entity", _): parts[path[1], default: []].append(node)
      case (_, 2): parts[part, default: []].append(node)
      default: acts[part, default: []].append(node)
      }
    }
    for part in parts.keys.sorted() {
      var members = parts[part] ?? []
      if let act = acts[part] { members.append(("regulationsummary", KeyedTree(act))) }
      root.append((part, KeyedTree(members)))
    }
    return KeyedTree(root)
  }
}
