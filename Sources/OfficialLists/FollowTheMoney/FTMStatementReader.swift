import Chronology
import Formats
import Register

/// Reads `statements.csv` of OpenSanctions: a row for each value of each property of each entity.
///
/// Source: OpenSanctions, "Statement data model" (https://www.opensanctions.org/docs/statements/),
/// and `statement/serialize.py` of `followthemoney` 4.11.2. Columns: `canonical_id` (absent in files
/// of one source), `entity_id`, `prop` (with the property's name; in packed files with its schema
/// before it), `schema`, `value`, `dataset`, `lang`, `original_value`, `first_seen`, `last_seen`,
/// and others that are not needed. A row with `prop` `id` says that the entity is there.
///
/// The rows of one entity must stand together, as they do in files sorted by entity: grouping rows
/// that are scattered over a file of millions would need all of it in memory. Other files are refused.
final class FTMStatementReader: EntryReader {
  private let open: () throws(ListError) -> ByteSource
  private let file: String
  private var groups: StatementGroups
  private var hasGathered = false
  private var adjacent: [FTMRecord] = []
  private var places: [String: [Int]] = [:]
  private var addresses: [String: Int] = [:]
  private var names: [String: String] = [:]
  private var tally = EntryTally()
  private var lastSeen: String?
  private var datasets: Set<String> = []

  init(_ open: @escaping () throws(ListError) -> ByteSource) throws(ListError) {
    self.open = open
    let groups = try StatementGroups(try open())
    self.groups = groups
    file = groups.name
  }

  func next() throws(ListError) -> ListEntry? {
    if !hasGathered { try gather() }
    while let record = try groups.next() {
      if let seen = record.lastSeen { lastSeen = max(lastSeen ?? seen, seen) }
      guard record.isEntry else { continue }
      datasets.formUnion(record.datasets)
      let folding = FTMFolding(
        record, name: { self.names[$0] },
        address: { self.addresses[$0].map { self.adjacent[$0] } })
      let entry = folding.entry((places[record.id] ?? []).map { adjacent[$0] })
      tally.add(id: entry.id, parts: entry.values(.programme))
      return entry
    }
    return nil
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: file, reason: "holds no party", remedy: "fetch it again")
    }
    return ListDocument(
      format: .openSanctionsStatements,
      published: lastSeen.flatMap { PublishedDate.iso($0) }.flatMap { Day(iso: $0) },
      publishedText: lastSeen, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coverage: datasets.sorted(), origin: .derived, entryCount: tally.count)
  }

  private func gather() throws(ListError) {
    hasGathered = true
    var wanted: Set<String> = []
    let first = try StatementGroups(try open())
    while let record = try first.next() {
      guard record.isAdjacent else { continue }
      let place = adjacent.count
      adjacent.append(record)
      if record.schema == "Address" { addresses[record.id] = place }
      let referred = record.referred
      for id in Set(referred) { places[id, default: []].append(place) }
      if referred.count > 1 { wanted.formUnion(referred) }
    }
    guard !wanted.isEmpty else { return }
    let second = try StatementGroups(try open())
    while let record = try second.next() {
      if wanted.contains(record.id) { names[record.id] = record.shownName }
    }
  }
}

/// The entities of a file of statements, put together from rows that stand together.
final class StatementGroups {
  private let rows: HeadedRows
  private let idColumn: String
  private var pending: HeadedRows.Row?
  private var finished: Set<String> = []

  static let columns: Set<String> = ["entity_id", "prop", "value", "dataset"]

  init(_ source: ByteSource) throws(ListError) {
    rows = try HeadedRows(source)
    idColumn = rows.heading.contains("canonical_id") ? "canonical_id" : "entity_id"
    pending = try rows.next()
  }

  var name: String { rows.name }

  /// The next entity; nil at the end.
  ///
  /// - Throws: `damaged` when the rows of an entity do not stand together.
  func next() throws(ListError) -> FTMRecord? {
    while let first = pending {
      let id = identity(first)
      guard finished.insert(id).inserted else {
        throw ListError(
          .damaged, file: rows.name, line: first.line,
          reason: "the rows of entity \(id) do not stand together",
          remedy: "sort the file by its column \(idColumn) with a program that knows CSV"
            + " (csvsort, xsv sort) and try again")
      }
      var group: [HeadedRows.Row] = []
      while let row = pending, identity(row) == id {
        group.append(row)
        pending = try rows.next()
      }
      if let record = Self.record(id, group) { return record }
    }
    return nil
  }

  private func identity(_ row: HeadedRows.Row) -> String {
    let id = row[idColumn]
    return id.isEmpty ? row["entity_id"] : id
  }

  /// Puts an entity together. Where sources give it different schemata the more particular one
  /// counts: the one that is not a general one.
  private static func record(_ id: String, _ rows: [HeadedRows.Row]) -> FTMRecord? {
    var schema = ""
    for row in rows {
      let (own, _) = property(row)
      if rank(own) > rank(schema) { schema = own }
    }
    guard !schema.isEmpty else { return nil }
    var record = FTMRecord(id: id, schema: schema)
    for row in rows {
      let dataset = row["dataset"]
      if !dataset.isEmpty, !record.datasets.contains(dataset) { record.datasets.append(dataset) }
      let source = row["entity_id"]
      if source != id, !source.isEmpty, !record.referents.contains(source) {
        record.referents.append(source)
      }
      if !row["first_seen"].isEmpty {
        record.firstSeen = min(record.firstSeen ?? row["first_seen"], row["first_seen"])
      }
      if !row["last_seen"].isEmpty {
        record.lastSeen = max(record.lastSeen ?? row["last_seen"], row["last_seen"])
      }
      let (_, name) = property(row)
      let value = row["value"]
      guard name != "id", !name.isEmpty, !value.isEmpty, !record.texts(name).contains(value)
      else { continue }
      var attributes: [String: String] = [:]
      if !row["lang"].isEmpty { attributes["language"] = row["lang"] }
      let original = row["original_value"]
      if !original.isEmpty, original != value { attributes["original"] = original }
      record.add(name, .text(value, attributes: attributes))
    }
    return record
  }

  /// The schema and the property of a row; packed files write `Person:birthDate`.
  private static func property(_ row: HeadedRows.Row) -> (schema: String, name: String) {
    guard let (schema, name) = row["prop"].parted(by: ":") else {
      return (row["schema"], row["prop"])
    }
    return (schema, name)
  }

  private static func rank(_ schema: String) -> Int {
    switch schema {
    case "": 0
    case "Thing", "Interval": 1
    case "LegalEntity", "Asset", "Vehicle": 2
    case "Organization": 3
    default: 4
    }
  }
}
