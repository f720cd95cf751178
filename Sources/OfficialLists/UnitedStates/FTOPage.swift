import Chronology
import Formats
import Register

/// Reads the page of the State Department on Foreign Terrorist Organizations: one table of those
/// designated (headings "Date Designated" and "Name"), and one of those delisted, which are not on the
/// list.
///
/// No page was at hand. The two tables and their headings follow the crawler of OpenSanctions
/// (`datasets/us/state_terrorist_orgs/crawler.py`, commit 38870e6d), the rows the texts of the page that
/// public pages reprint. Other names stand in brackets: `Kurdistan Workers Party (PKK, aka Kongra-Gel)`.
/// The brackets are amended from time to time, so an organisation is known by the name before them.
enum FTOPage {
  static func read(_ source: ByteSource) throws(ListError) -> any EntryReader {
    let page = try refusing { () throws(FormatError) in try HTMLPage(source) }
    var entries: [ListEntry] = []
    var warnings: [String] = []
    for table in page.root.all("table") {
      var columns: (date: Int, name: Int)?
      for row in table.tableRows {
        let texts = row.map(\.text)
        let headings = texts.map { $0.lowercased() }
        if let date = headings.firstIndex(of: "date designated"),
          let name = headings.firstIndex(of: "name")
        {
          columns = (date, name)
        } else if let columns, columns.name < texts.count, columns.date < texts.count,
          !texts[columns.name].isEmpty
        {
          guard let date = PublishedDate.american(texts[columns.date]) else {
            warnings.append(
              "\(page.name): \(texts[columns.name]) has no date of designation that can be read: "
                + texts[columns.date])
            entries.append(entry(texts[columns.name], listedOn: ""))
            continue
          }
          entries.append(entry(texts[columns.name], listedOn: date.description))
        }
      }
    }
    return PreparedReader(entries, format: .ftoPage, name: page.name, warnings: warnings)
  }

  private static func entry(_ text: String, listedOn: String) -> ListEntry {
    let name = BracketedName(text)
    var list = FieldList()
    list.add(.name, name.value)
    for other in name.others.flatMap({ CATerroristEntry.aliases($0) }) {
      let marks = [
        ("formerly ", "f.k.a."), ("f.k.a. ", "f.k.a."), ("aka ", "a.k.a."), ("a.k.a. ", "a.k.a."),
      ]
      let mark = marks.first { other.lowercased().hasPrefix($0.0) }
      list.add(
        .alias, mark.map { String(other.dropFirst($0.0.count)) } ?? other,
        ["type": mark?.1 ?? ""])
    }
    list.add(.programme, "FTO")
    list.add(.legalBasis, "Immigration and Nationality Act, section 219")
    list.add(.listedOn, listedOn)
    list.add(EntryProperty(rawValue: "raw.name"), text == name.value ? "" : text)
    return ListEntry(id: name.value, kind: .organisation, fields: list.fields)
  }
}
