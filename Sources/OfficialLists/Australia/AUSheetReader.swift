import Formats
import Register

/// Reads Australia's consolidated list as the Department of Foreign Affairs and Trade publishes it, a
/// spreadsheet (`regulation8_consolidated.xlsx`).
///
/// A row is a name; the rows of an entry share the number of its reference (`3`, `3a`, `3b`), which
/// is the entry's id, and repeat everything else.
final class AUSheetReader: EntryReader {
  private let sheet: XLSXReader
  private var grouped: GroupedEntries?
  private var tally = EntryTally()
  private var unnumbered: [Int] = []

  init(_ source: ByteSource) throws(ListError) {
    sheet = try refusing { () throws(FormatError) in try XLSXReader(source) }
  }

  func next() throws(ListError) -> ListEntry? {
    if grouped == nil { grouped = try group() }
    guard let entry = grouped?.next() else { return nil }
    tally.add(id: entry.id, parts: entry.values(.programme))
    return entry
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: sheet.name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings: [String] = []
    if !unnumbered.isEmpty {
      let rows = unnumbered.prefix(5).map(String.init).joined(separator: ", ")
      warnings.append("\(sheet.name): \(unnumbered.count) rows have no reference (rows \(rows))")
    }
    return ListDocument(
      format: .auSheet, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      entryCount: tally.count, warnings: warnings)
  }

  private func group() throws(ListError) -> GroupedEntries {
    var grouped = GroupedEntries()
    var row = CSVRow()
    let sheet = sheet
    var columns: [String]?
    while try refusing({ () throws(FormatError) in try sheet.next(&row) }) {
      guard let headings = columns else {
        if row.fields.first == "Reference" {
          columns = row.fields.map { $0.foldingWhiteSpace().lowercased() }
        }
        continue
      }
      let cells = Dictionary(zip(headings, row.fields)) { first, _ in first }
      let number = cells["reference"]?.prefix { $0.isASCII && $0.isNumber } ?? ""
      guard !number.isEmpty else {
        if row.fields.contains(where: { !$0.isEmpty }) { unnumbered.append(row.line) }
        continue
      }
      grouped.add(
        Self.entry(cells).list.fields, to: String(number), kind: AUEntry.kind(cells["type"] ?? ""))
    }
    return grouped
  }

  private static func entry(_ cells: [String: String]) -> AUEntry {
    var entry = AUEntry()
    entry.addName(
      cells["name of individual or entity"] ?? "", type: cells["name type"] ?? "",
      strength: cells["alias strength"] ?? "")
    entry.addBirthDates(cells["date of birth"] ?? "")
    entry.addItems(.birthPlace, cells["place of birth"] ?? "")
    entry.addItems(.citizenship, cells["citizenship"] ?? "")
    entry.addItems(.address, cells["address"] ?? "")
    entry.addInformation(cells["additional information"] ?? "")
    entry.addListing(cells["listing information"] ?? "")
    entry.add(.identifier, cells["imo number"] ?? "", ["type": "IMO number"])
    entry.add(.programme, cells["committees"] ?? "")
    entry.add(.legalBasis, cells["instrument of designation"] ?? "")
    entry.add(EntryProperty(rawValue: "raw.controlDate"), cells["control date"] ?? "")
    for (heading, measure) in AUEntry.measures where cells[heading] == "TRUE" {
      entry.add(.measure, measure)
    }
    return entry
  }
}
