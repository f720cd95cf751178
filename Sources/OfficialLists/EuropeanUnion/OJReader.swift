import Formats
import Register

/// Reads the annexes of EU regulations as transcribed from the Official Journal by OpenSanctions: a table
/// a regulation (`consolidated/`) and a table an amending act (`amendments/`).
///
/// An entry is known by regulation, annex and number in it; where the annex has no numbers, by its name.
/// A file speaks for its own regulation only, and a table of an amending act says what is new in the
/// regulation it amends, not what that holds.
final class OJReader: EntryReader {
  private let files: [RecognisedFile]
  private var grouped: GroupedEntries?
  private var regulations: Set<String> = []
  private var tally = EntryTally()
  private var unusable = 0

  init(_ files: [RecognisedFile]) { self.files = files }

  func next() throws(ListError) -> ListEntry? {
    if grouped == nil { grouped = try group() }
    guard let entry = grouped?.next() else { return nil }
    tally.add(id: entry.id, parts: [])
    return entry
  }

  func finish() throws(ListError) -> ListDocument {
    let name = files.first?.file.name ?? ""
    guard tally.count > 0 else {
      throw ListError(.empty, file: name, reason: "holds no entry", remedy: "fetch it again")
    }
    let parts = regulations.sorted()
    return ListDocument(
      format: .euJournal,
      scope: ListScope(extent: .part(parts.joined(separator: ", ")), parts: parts),
      coversMembership: !regulations.isEmpty, origin: .derived, entryCount: tally.count,
      warnings: unusable == 0 ? [] : ["\(name): \(unusable) rows name nobody"])
  }

  private func group() throws(ListError) -> GroupedEntries {
    var grouped = GroupedEntries()
    var row = CSVRow()
    for file in files {
      let reader = CSVReader(try file.source())
      var columns: [String]?
      while try refusing({ () throws(FormatError) in try reader.next(&row) }) {
        guard let heading = columns else {
          columns = row.fields
          continue
        }
        guard row.fields.count <= heading.count else {
          throw ListError(
            .damaged, file: file.file.name, line: row.line,
            reason: "a row has \(row.fields.count) fields under \(heading.count) headings",
            remedy: "fetch it again")
        }
        let cells = Dictionary(zip(heading, row.fields)) { first, _ in first }
        if let own = cells["celex"] { regulations.insert(own.foldingWhiteSpace()) }
        guard let entry = OJRow(cells).listEntry() else {
          unusable += 1
          continue
        }
        grouped.add(entry.fields, to: entry.id, kind: entry.kind)
      }
    }
    return grouped
  }
}

/// One row of such a table. Cells with several values separate them by semicolons.
struct OJRow {
  private let cells: [String: String]

  init(_ cells: [String: String]) { self.cells = cells }

  private func text(_ key: String) -> String { (cells[key] ?? "").foldingWhiteSpace() }

  private func values(_ key: String) -> [String] {
    text(key).split(at: ";").map { $0.foldingWhiteSpace() }.filter { !$0.isEmpty }
  }

  func listEntry() -> ListEntry? {
    let regulation = text("celex").isEmpty ? text("amendedCelex") : text("celex")
    let name = text("name")
    guard !regulation.isEmpty, !name.isEmpty else { return nil }
    var list = FieldList()
    list.add(.name, name)
    for alias in values("alias") {
      list.add(.alias, alias, ["script": WritingSystem.code(of: alias) ?? ""])
    }
    for alias in values("weakAlias") { list.add(.alias, alias, ["quality": "weak"]) }
    for alias in values("previousName") { list.add(.alias, alias, ["type": "previous name"]) }
    list.add(.programme, regulation)
    list.add(EntryProperty(rawValue: "raw.programme"), text("programKey"))
    list.add(.legalBasis, text("amendmentCelex"), ["type": "amending act"])
    list.add(EntryProperty(rawValue: "raw.annex"), text("annex"))
    list.add(EntryProperty(rawValue: "raw.recordId"), text("recordId"))
    list.add(.measure, text("measure"))
    list.add(.reason, text("reason"))
    for date in values("startDate") { addDate(.listedOn, date, to: &list) }
    for date in values("birthDate") { addDate(.birthDate, date, to: &list) }
    for date in values("incorporationDate") { addDate(.foundedOn, date, to: &list) }
    let plain: [(String, EntryProperty)] = [
      ("country", .country), ("nationality", .nationality), ("birthPlace", .birthPlace),
      ("position", .position), ("gender", .gender), ("address", .address), ("phone", .phone),
      ("email", .email), ("website", .website), ("notes", .remark),
    ]
    for (key, property) in plain { for value in values(key) { list.add(property, value) } }
    let numbers = [
      ("passportNumber", "passport"), ("registrationNumber", "registration number"),
      ("taxNumber", "tax identification number"), ("idNumber", "national identification number"),
      ("innCode", "INN (tax identification number)"), ("ogrnCode", "OGRN (registration number)"),
      ("kppCode", "KPP"), ("okpoCode", "OKPO"), ("leiCode", "LEI"), ("swiftBic", "SWIFT/BIC"),
      ("ticker", "ticker"), ("imoNumber", "IMO number"), ("mmsi", "MMSI"),
    ]
    for (key, type) in numbers {
      for value in values(key) { list.add(.identifier, value, ["type": type]) }
    }
    let particulars = [
      ("flag", "flag"), ("legalForm", "legal form"), ("sector", "sector"),
      ("jurisdiction", "jurisdiction"), ("appearance", "appearance"),
      ("ethnicity", "ethnicity"), ("fatherName", "father's name"),
      ("motherName", "mother's name"),
    ]
    for (key, type) in particulars {
      for value in values(key) { list.add(.particular, value, ["type": type]) }
    }
    let kind: PartyKind =
      switch text("schema") {
      case "Person": .person
      case "LegalEntity", "Company", "Organization": .organisation
      case "Vessel": .vessel
      case "Airplane": .aircraft
      default: .unknown
      }
    let number = text("recordId").isEmpty ? name : text("recordId")
    return ListEntry(
      id: "\(regulation) \(text("annex")) \(number)", kind: kind, fields: list.fields)
  }

  private func addDate(_ property: EntryProperty, _ text: String, to list: inout FieldList) {
    let date = PublishedDate.loose(text)
    list.add(
      date == nil ? EntryProperty(rawValue: "raw.\(property.rawValue)") : property, date ?? text,
      date == nil || date == text ? [:] : ["raw": text])
  }
}
