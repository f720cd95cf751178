import Chronology
import Formats
import Register

/// Entries as a table: a row an entry, cells of several values joined by `; `.
///
/// The columns are for people; the last, `ostrakon`, is the entry itself as JSON and the one that is
/// read back. Cells that a spreadsheet would run as a formula are guarded; the last column begins
/// with a brace and needs no guard.
enum EntryTable {
  /// The column that is read back.
  static let losslessColumn = "ostrakon"

  static let leading = ["list", "day", "id", "kind", "caption"]

  static let properties: [EntryProperty] = [
    .name, .alias, .originalName, .reference, .programme, .listedOn, .amendedOn, .birthDate,
    .birthPlace, .nationality, .citizenship, .gender, .title, .position, .address, .country,
    .identifier, .linkedTo, .foundedOn, .website, .email, .phone, .particular, .remark,
  ]

  static let heading = leading + properties.map(\.rawValue) + ["other", losslessColumn]

  private static let writer = CSVWriter()
  private static let known = Set(properties)

  static func appendHeading(to bytes: inout [UInt8]) { writer.append(heading, to: &bytes) }

  static func append(_ entry: ListEntry, of list: ExportedList, to bytes: inout [UInt8]) {
    var row = [list.id, list.day.description, entry.id, entry.kind.rawValue, entry.caption]
    for property in properties {
      row.append(
        entry.fields.lazy.filter { $0.property == property }.map(cell).joined(separator: "; "))
    }
    row.append(
      entry.fields.lazy.filter { !known.contains($0.property) }
        .map { "\($0.property.rawValue): \($0.value)" }.joined(separator: "; "))
    row.append(EntryLine.object(entry, of: list).text())
    writer.append(row, to: &bytes)
  }

  /// The value, with the kind of number or particular it is.
  private static func cell(_ field: EntryField) -> String {
    switch field.property {
    case .identifier, .particular, .phone:
      field.attributes["type"].map { "\($0): \(field.value)" } ?? field.value
    default: field.value
    }
  }
}
