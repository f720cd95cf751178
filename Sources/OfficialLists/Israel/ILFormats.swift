import Formats
import Register

extension ListFormat {
  /// Parties declared in Israel under the law against financing weapons of mass destruction, a
  /// spreadsheet.
  package static let ilSheet = ListFormat("il-wmd-xlsx")
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
  /// and is known by.
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
      guard let entry = ilEntry(cells, kind: kind, programme: programme) else {
        warnings.append("\(source.name): row \(row.line) has no number of the UN's list")
        continue
      }
      entries.append(entry)
    }
    return PreparedReader(
      entries, format: .ilSheet, name: source.name, published: published, warnings: warnings)
  }

  private static func ilEntry(
    _ cells: [String], kind: PartyKind, programme: String
  ) -> ListEntry? {
    func text(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
    // `2231IRi.001`, `1718 KPi.007`: the resolution, then the reference.
    let reference = text(3).drop { $0.isNumber || $0 == " " }.prefix { !$0.isWhitespace }
    guard UNReference.isValid(String(reference)) else { return nil }
    var list = FieldList()
    let names = ilNames(text(6))
    list.add(.name, names.name)
    for alias in names.aliases { list.add(.alias, alias) }
    list.add(.crossReference, String(reference), ["list": "un-sc", "id": "reference"])
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
    list.add(.country, text(9))
    list.add(.remark, text(10))
    return ListEntry(id: String(reference), kind: kind, fields: list.fields)
  }

  /// `1: CHANG 2: MYONG-CHIN ידוע גם: Jang Myong-Jin; …`: parts by number, `na` for none, then the other
  /// names.
  private static func ilNames(_ text: String) -> (name: String, aliases: [String]) {
    let (head, rest) =
      text.parted(by: "ידוע גם:") ?? text.parted(by: "A.k.a.:") ?? text.parted(by: "a.k.a.:")
      ?? (text, "")
    var name = head
    if head.foldingWhiteSpace().hasPrefix("1:") {
      var parts: [String] = []
      var left = head
      for number in 1...4 {
        guard let (before, after) = left.parted(by: "\(number):") else { break }
        if number > 1 { parts.append(before) }
        left = after
      }
      parts.append(left)
      name = parts.map { $0.foldingWhiteSpace() }
        .filter { !$0.isEmpty && $0.lowercased() != "na" }.joined(separator: " ")
    }
    let aliases = NumberedItems.split(rest).flatMap { $0.split(at: ";") }
    return (name, aliases)
  }
}
