import Chronology
import Formats
import Register

/// Reads the table of Chinese countermeasures that OpenSanctions keeps by hand
/// (`datasets/cn/sanctions/sanctions.csv` of its repository): a row for each time a party was put on
/// one of several lists.
///
/// Rows of one party are one entry: those of the same type and name, and those of the same Wikidata
/// id. The table has no ids of its own, so an entry's id is made of type and name as they stand in
/// the party's first row; the whole table, which is small, is held in memory.
final class CountermeasuresReader: EntryReader {
  static let heading = [
    "Type", "QID", "Name", "Alias", "Chinese name", "Country", "Topics", "Summary",
    "Chinese summary", "Body", "List", "Date", "End date", "Source URL", "Address",
  ]

  private let rows: HeadedRows
  private var entries: [ListEntry] = []
  private var given = 0
  private var hasRead = false
  private var tally = EntryTally()
  private var newest: Day?
  private var warnings: [String] = []

  init(_ source: ByteSource) throws(ListError) { rows = try HeadedRows(source) }

  func next() throws(ListError) -> ListEntry? {
    if !hasRead { try read() }
    guard given < entries.count else { return nil }
    defer { given += 1 }
    tally.add(id: entries[given].id, parts: entries[given].values(.programme))
    return entries[given]
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: rows.name, reason: "has no rows", remedy: "fetch it again")
    }
    return ListDocument(
      format: .countermeasures, published: newest,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()), origin: .derived,
      entryCount: tally.count, warnings: warnings)
  }

  private struct Party {
    let id: String
    let kind: PartyKind
    var list = FieldList()
    var told: Set<EntryField> = []

    /// Adds what is the same in several rows once.
    mutating func addOnce(
      _ property: EntryProperty, _ value: String, _ attributes: [String: String] = [:]
    ) {
      if told.insert(EntryField(property, value, attributes)).inserted {
        list.add(property, value, attributes)
      }
    }
  }

  private func read() throws(ListError) {
    hasRead = true
    var parties: [Party] = []
    var places: [String: Int] = [:]
    while let row = try rows.next() {
      guard !row["Name"].isEmpty else {
        warnings.append("\(rows.name), line \(row.line): has no name and is left out")
        continue
      }
      let name = "\(row["Type"]) \(row["Name"])"
      let keys = [name] + (row["QID"].isEmpty ? [] : [row["QID"]])
      let place: Int
      if let known = keys.lazy.compactMap({ places[$0] }).first {
        place = known
      } else {
        place = parties.count
        parties.append(Party(id: name, kind: FTMFolding.kind(row["Type"])))
      }
      for key in keys { places[key] = place }
      add(row, to: &parties[place])
    }
    entries = parties.map { ListEntry(id: $0.id, kind: $0.kind, fields: $0.list.fields) }
  }

  private func add(_ row: HeadedRows.Row, to party: inout Party) {
    if party.list.fields.isEmpty {
      party.addOnce(.name, row["Name"])
    } else if party.list.fields.first?.value != row["Name"] {
      party.addOnce(.alias, row["Name"])
    }
    for alias in row["Alias"].split(at: ";") { party.addOnce(.alias, alias) }
    party.addOnce(
      .originalName, row["Chinese name"],
      WritingSystem.code(of: row["Chinese name"]).map { ["script": $0] } ?? [:])
    party.addOnce(.identifier, row["QID"], ["type": "Wikidata"])
    for country in row["Country"].split(at: ";") { party.addOnce(.country, country) }
    for topic in row["Topics"].split(at: ";") { party.addOnce(FTMFolding.raw("topics"), topic) }
    party.addOnce(.remark, row["Summary"])
    party.addOnce(.remark, row["Chinese summary"], ["language": "zho"])
    party.addOnce(.address, row["Address"])
    if row["Type"] == "Company" { party.addOnce(.schema, "Company") }
    party.addOnce(.programme, row["List"])
    addListing(row, to: &party)
  }

  private func addListing(_ row: HeadedRows.Row, to party: inout Party) {
    var parts: [FTMListing.Part: String] = [:]
    func set(_ part: FTMListing.Part, _ value: String) { if !value.isEmpty { parts[part] = value } }
    set(.authority, row["Body"])
    set(.programme, row["List"])
    set(.address, row["Source URL"])
    set(.until, Self.day(row["End date"])?.description ?? row["End date"])
    let day = Self.day(row["Date"])
    if day == nil, !row["Date"].isEmpty { set(.summary, row["Date"]) }
    if let day { newest = max(newest ?? day, day) }
    guard let field = FTMListing(date: day?.description, parts: parts).field else { return }
    party.list.add(field.property, field.value, field.attributes)
  }

  /// `29.06.2026`, and with two digits for a year of this century `13.07.20`.
  static func day(_ text: String) -> Day? {
    let parts = text.split(at: ".")
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), parts[2].utf8.count == 4 || parts[2].utf8.count == 2
    else { return nil }
    return Day(year: parts[2].utf8.count == 2 ? 2000 + year : year, month: month, day: day)
  }
}
