import Formats
import Register

extension ListFormat {
  /// Organisations banned under India's Unlawful Activities (Prevention) Act, the ministry's page.
  package static let inPage = ListFormat("in-mha-html")
}

extension FormatRegistry {
  static let india = [
    FormatDefinition(
      .inPage,
      recognise: { head in
        guard head.root?.name.lowercased() == "html",
          head.text.contains("mha.gov.in") || head.text.contains("Ministry of Home Affairs")
        else { return nil }
        return Recognition()
      },
      open: { files throws(ListError) in try inPage(try FormatRegistry.only(files).source()) })
  ]

  /// Reads the table of the First Schedule: number and organisation, a slash between its names. The
  /// number is the entry's place in the schedule and its id.
  private static func inPage(_ source: ByteSource) throws(ListError) -> any EntryReader {
    let page = try refusing { () throws(FormatError) in try HTMLPage(source) }
    let rows = page.root.all("table").map(\.tableRows).first { rows in
      rows.first?.map(\.text).contains { $0.lowercased().contains("organisation") } ?? false
    }
    guard let rows else {
      throw ListError(
        .notThisList, file: page.name, reason: "the page has no table of organisations",
        remedy: "save the page of banned organisations itself")
    }
    var entries: [ListEntry] = []
    for row in rows.dropFirst() {
      guard row.count > 1, case let number = row[0].text, !number.isEmpty,
        number.allSatisfy(\.isNumber)
      else { continue }
      var list = FieldList()
      for (index, name) in row[1].text.split(at: "/").enumerated() {
        list.add(index == 0 ? .name : .alias, name)
      }
      list.add(.remark, row[1].text)
      list.add(.programme, "UAPA First Schedule")
      entries.append(ListEntry(id: number, kind: .organisation, fields: list.fields))
    }
    return PreparedReader(entries, format: .inPage, name: page.name)
  }
}
