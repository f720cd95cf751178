import Formats
import Register

extension ListFormat {
  /// Japan's Foreign End User List, the ministry's table as HTML.
  package static let jpPage = ListFormat("jp-meti-html")
}

extension FormatRegistry {
  static let japan = [
    FormatDefinition(
      .jpPage,
      recognise: { head in
        guard head.root?.name.lowercased() == "html" else { return nil }
        // The heading stands behind the style sheet, some kilobytes in.
        return head.text.contains("Type of WMD") || head.text.contains("Company or Organization")
          ? Recognition() : nil
      },
      open: { files throws(ListError) in try jpPage(try FormatRegistry.only(files).source()) })
  ]

  /// Reads the table: number, country, company or organisation, other names (a line each, a point
  /// before it), and the weapons its transactions are a concern for. Numbers change with every
  /// edition, so an entry is known by country and name.
  private static func jpPage(_ source: ByteSource) throws(ListError) -> any EntryReader {
    let page = try refusing { () throws(FormatError) in try HTMLPage(source) }
    var entries: [ListEntry] = []
    var malformed = 0
    for table in page.root.all("table") {
      for row in table.tableRows {
        guard row.count >= 5, let number = Int(row[0].text) else {
          if row.count < 5, row.contains(where: { !$0.text.isEmpty }) { malformed += 1 }
          continue
        }
        var list = FieldList()
        let name = row[2].text
        list.add(.name, name)
        for alias in jpAliases(row[3].lines) { list.add(.alias, alias) }
        let country = row[1].lines
        let english = country.last ?? ""
        list.add(.country, english, ["japanese": country.dropLast().joined(separator: " ")])
        list.add(.programme, "Foreign End User List")
        let concern = row[4].lines.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
        list.add(.reason, concern.joined(separator: ", "), ["japanese": row[4].text])
        list.add(EntryProperty(rawValue: "raw.number"), "\(number)")
        entries.append(
          ListEntry(id: "\(english) / \(name)", kind: .organisation, fields: list.fields))
      }
    }
    return PreparedReader(
      entries, format: .jpPage, name: page.name,
      warnings: malformed == 0
        ? [] : ["\(page.name): \(malformed) rows have too few cells and were left out"])
  }

  /// A name begins at its point and may go on over lines.
  private static func jpAliases(_ lines: [String]) -> [String] {
    var aliases: [String] = []
    for part in lines.joined(separator: " ").split(whereSeparator: { $0 == "・" || $0 == "･" }) {
      aliases.append(String(part))
    }
    return aliases
  }
}
