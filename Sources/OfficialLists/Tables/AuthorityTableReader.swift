import Chronology
import Formats
import Register

/// Reads a table of sanctions by authority and start date, derived from OpenSanctions by a newsroom
/// (`src/data/sanctions_2014-2022.csv` of the repository correctiv/ru-sanctions-dashboard, versions of
/// 2023-05-29 and 2024-01-14): columns `name`, `category_en`, `category_de`, `start`, `end`,
/// `authority`, `sourceurl`.
///
/// A row is one sanction of one authority. It has no ids, so the rows of one name and category are one
/// entry under that name. The cells are written for a web page: `:gb: GB` is GB with the code of its
/// flag before it, an image stands before UN, and addresses are links. It holds sanctions that ended
/// and only some programmes: absence from it says nothing.
final class AuthorityTableReader: EntryReader {
  static let heading = [
    "name", "category_en", "category_de", "start", "end", "authority", "sourceurl",
  ]

  private let rows: HeadedRows
  private var entries: [ListEntry] = []
  private var given = 0
  private var hasRead = false
  private var newest: Day?
  private var warnings: [String] = []

  init(_ source: ByteSource) throws(ListError) { rows = try HeadedRows(source) }

  func next() throws(ListError) -> ListEntry? {
    if !hasRead { try read() }
    guard given < entries.count else { return nil }
    defer { given += 1 }
    return entries[given]
  }

  func finish() throws(ListError) -> ListDocument {
    guard !entries.isEmpty else {
      throw ListError(.empty, file: rows.name, reason: "has no rows", remedy: "fetch it again")
    }
    let parts = Set(entries.flatMap { $0.values(.programme) })
    return ListDocument(
      format: .authorityTable, published: newest,
      scope: ListScope(extent: .whole, parts: parts.sorted()), coversMembership: false,
      origin: .derived, entryCount: entries.count, warnings: warnings)
  }

  private func read() throws(ListError) {
    hasRead = true
    var lists: [(id: String, kind: PartyKind, list: FieldList)] = []
    var places: [String: Int] = [:]
    while let row = try rows.next() {
      let name = row["name"].foldingWhiteSpace()
      guard !name.isEmpty else {
        warnings.append("\(rows.name), line \(row.line): has no name and is left out")
        continue
      }
      let id = "\(row["category_en"]) \(name)"
      let place: Int
      if let known = places[id] {
        place = known
      } else {
        place = lists.count
        places[id] = place
        lists.append((id, Self.kind(row["category_en"]), FieldList()))
        lists[place].list.add(.name, name)
        if row["category_en"] == "Company" { lists[place].list.add(.schema, "Company") }
      }
      add(row, to: &lists[place].list)
    }
    entries = lists.map { ListEntry(id: $0.id, kind: $0.kind, fields: $0.list.fields) }
  }

  private static func kind(_ category: String) -> PartyKind {
    switch category {
    case "Person": .person
    case "Company": .organisation
    default: .unknown
    }
  }

  private func add(_ row: HeadedRows.Row, to list: inout FieldList) {
    let authority = Self.plain(row["authority"])
    var parts: [FTMListing.Part: String] = [:]
    if !authority.isEmpty { parts[.authority] = authority }
    if !row["end"].isEmpty { parts[.until] = row["end"] }
    let address = Self.target(row["sourceurl"])
    if !address.isEmpty { parts[.address] = address }
    let day = PublishedDate.iso(row["start"])
    if day == nil, !row["start"].isEmpty { parts[.summary] = row["start"] }
    if let day = day.flatMap({ Day(iso: $0) }) { newest = max(newest ?? day, day) }
    if !list.fields.contains(where: { $0.property == .programme && $0.value == authority }) {
      list.add(.programme, authority)
    }
    guard let field = FTMListing(date: day, parts: parts).field else { return }
    list.add(field.property, field.value, field.attributes)
  }

  /// `:gb: GB` and `![uno](https://…) UN` without the picture.
  static func plain(_ text: String) -> String {
    var rest = text[...]
    if rest.hasPrefix("!["), let end = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: end)...]
    } else if rest.hasPrefix(":"), let end = rest.dropFirst().firstIndex(of: ":") {
      rest = rest[rest.index(after: end)...]
    }
    return String(rest).foldingWhiteSpace()
  }

  /// `[URL](https://…)` without the words.
  static func target(_ text: String) -> String {
    guard text.hasPrefix("["), let (_, rest) = text.parted(by: "]("), rest.hasSuffix(")") else {
      return text
    }
    return String(rest.dropLast())
  }
}
