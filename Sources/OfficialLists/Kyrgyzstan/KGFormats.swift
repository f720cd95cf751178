import Formats
import Register

extension ListFormat {
  /// Persons on the list of Kyrgyzstan's State Financial Intelligence Service, a spreadsheet.
  package static let kgSheet = ListFormat("kg-fiu-xlsx")
}

extension FormatRegistry {
  static let kyrgyzstan = [
    FormatDefinition(
      .kgSheet,
      recognise: { head in
        let heading = head.sheetRows.first ?? []
        return heading.contains("Supername") && heading.contains("BasicInclusion")
          ? Recognition() : nil
      },
      open: { files throws(ListError) in try kgSheet(try FormatRegistry.only(files).source()) })
  ]

  /// Reads the table as others collected it from the service's page. It has no ids; a person is known
  /// by name and date of birth.
  private static func kgSheet(_ source: ByteSource) throws(ListError) -> any EntryReader {
    let rows = try SheetRows.read(source)
    let heading = rows.first?.cells ?? []
    var entries: [ListEntry] = []
    for row in rows.dropFirst() {
      let cells = Dictionary(zip(heading, row.cells)) { first, _ in first }
      func text(_ key: String) -> String { (cells[key] ?? "").foldingWhiteSpace() }
      let parts = [text("Name"), text("Patronomic"), text("Supername")]
      let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
      guard !name.isEmpty else { continue }
      var list = FieldList()
      list.add(
        .name, name,
        [
          "first": parts[0], "second": parts[1], "last": parts[2],
          "script": WritingSystem.code(of: name) ?? "",
        ])
      let birth = text("DataBirth")
      let date = PublishedDate.loose(birth)
      list.add(
        date == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, date ?? birth)
      list.add(.birthPlace, text("PlaceBirth"))
      list.add(.legalBasis, text("BasicInclusion"))
      list.add(.programme, text("CategoryPerson"))
      list.add(.listedOn, PublishedDate.loose(text("DateInclusion")) ?? "")
      entries.append(ListEntry(id: "\(name) \(birth)", kind: .person, fields: list.fields))
    }
    return PreparedReader(entries, format: .kgSheet, name: source.name, origin: .derived)
  }
}
