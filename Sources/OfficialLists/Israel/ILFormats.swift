import Formats
import Register

extension ListFormat {
  /// Parties declared in Israel under the law against financing weapons of mass destruction, a
  /// spreadsheet.
  package static let ilSheet = ListFormat("il-wmd-xlsx", readerVersion: 2)
}

extension FormatRegistry {
  static let israel = [
    FormatDefinition(
      .ilSheet,
      recognise: { head in
        head.sheetRows.contains { $0.first?.foldingWhiteSpace() == "מס\"ד" } ? Recognition() : nil
      },
      open: { files throws(ListError) in try ilSheet(try FormatRegistry.only(files).source()) })
  ]

  /// Reads the four tables of the sheet: persons and organisations connected with Iran and with North
  /// Korea, each under a heading line. Every row was declared by the UN first, whose number it gives
  /// and is known by. A row without a number that can be read is kept under what it gives instead:
  /// it is a party all the same.
  private static func ilSheet(_ source: ByteSource) throws(ListError) -> any EntryReader {
    var entries: [ListEntry] = []
    var warnings: [String] = []
    var kind = PartyKind.unknown
    var programme = ""
    var published: String?
    for row in try SheetRows.read(source) {
      let cells = row.cells.map { $0.foldingWhiteSpace() }
      guard let first = cells.first else { continue }
      if let (_, day) = first.parted(by: "בתאריך:") { published = PublishedDate.loose(day) }
      if first.hasPrefix("הכרזות") {
        kind = first.contains("יחידים") ? .person : .organisation
        programme =
          first.contains("איראן") ? "Iran" : first.contains("צפון קוריאה") ? "DPRK" : ""
        continue
      }
      guard !first.isEmpty, first.allSatisfy(\.isNumber), cells.count >= 7 else { continue }
      let number = ILNumber(cells[3])
      if number.reference == nil {
        warnings.append(
          "\(source.name): row \(row.line) has no number of the UN's list that can be read: "
            + "\(cells[3])")
      } else if number.isMended {
        warnings.append(
          "\(source.name): row \(row.line): \(cells[3]) is taken as \(number.reference ?? "")")
      }
      entries.append(ilEntry(cells, number: number, kind: kind, programme: programme))
    }
    return PreparedReader(
      entries, format: .ilSheet, name: source.name, published: published, warnings: warnings)
  }

  private static func ilEntry(
    _ cells: [String], number: ILNumber, kind: PartyKind, programme: String
  ) -> ListEntry {
    func text(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
    var list = FieldList()
    let names = ILNames(text(6))
    list.add(.name, names.name)
    for alias in names.aliases { list.add(.alias, alias.value, ["type": alias.type]) }
    if let reference = number.reference {
      list.add(.crossReference, reference, ["list": "un-sc", "id": "reference"])
    }
    list.add(.programme, programme)
    list.add(.legalBasis, "UN Security Council, \(text(3))", ["authority": text(2)])
    list.add(EntryProperty(rawValue: "raw.originalDeclaration"), text(1))
    list.add(EntryProperty(rawValue: "raw.temporaryAdoption"), text(4))
    list.add(EntryProperty(rawValue: "raw.permanentAdoption"), text(5))
    for item in NumberedItems.split(text(7)) { list.add(.identifier, item, ["type": ""]) }
    for item in NumberedItems.split(text(8)) {
      let date = PublishedDate.loose(item)
      list.add(
        date == nil
          ? EntryProperty(rawValue: "raw.birthDate")
          : kind == .person ? .birthDate : .foundedOn, date ?? item)
    }
    // Headed "state of citizenship or residence, or of incorporation", but addresses stand in it too.
    if let addresses = text(9).rest(after: "Address:") {
      for address in NumberedItems.split(addresses) { list.add(.address, address) }
    } else {
      list.add(.country, text(9))
    }
    list.add(.remark, text(10))
    let id = number.reference ?? (text(3).isEmpty ? "\(programme) / \(names.name)" : text(3))
    return ListEntry(id: id, kind: kind, fields: list.fields)
  }
}
