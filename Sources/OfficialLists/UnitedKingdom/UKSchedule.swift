import Formats
import Register

/// Reads Schedule 2 to the Terrorism Act 2000, the proscribed organisations, as legislation.gov.uk
/// publishes it in HTML: one unordered list (`LegUnorderedList`) with a paragraph an organisation
/// (`LegListTextStandard`); marks of amendments (`LegCommentaryLink`, `LegChangeDelimiter`) stand among
/// the words, and where an organisation was taken off, points.
///
/// No page was at hand. The classes follow the crawler of OpenSanctions
/// (`datasets/gb/proscribed_orgs/crawler.py`, commit 18746407), the texts the page as public pages reprint
/// it. Other names stand in brackets, parts behind "including". The Schedule has no numbers, so an
/// organisation is known by its first name.
enum UKSchedule {
  static func read(_ source: ByteSource) throws(ListError) -> any EntryReader {
    let page = try refusing { () throws(FormatError) in try HTMLPage(source) }
    var entries: [ListEntry] = []
    for list in page.root.all(ofClass: "LegUnorderedList") {
      for item in list.all(ofClass: "LegListTextStandard") {
        let text = item.without(classes: ["LegCommentaryLink", "LegChangeDelimiter"]).text
        if let entry = entry(text) { entries.append(entry) }
      }
    }
    return PreparedReader(
      entries, format: .ukSchedule, name: page.name, published: date(page.root.text))
  }

  /// `Point in time view as at 15/07/2016.`
  private static func date(_ text: String) -> String? {
    guard let (_, rest) = text.parted(by: "Point in time view as at ") else { return nil }
    return PublishedDate.loose(String(rest.prefix { $0.isNumber || $0 == "/" }))
  }

  private static func entry(_ text: String) -> ListEntry? {
    var plain = text.foldingWhiteSpace()
    while let last = plain.last, ".,; ".contains(last) { plain.removeLast() }
    guard plain.contains(where: \.isLetter) else { return nil }
    var list = FieldList()
    var included = ""
    var head = plain
    for mark in [" (including ", ", including "] {
      guard let (before, after) = plain.parted(by: mark) else { continue }
      head = before
      included = mark.first == " " ? Self.closed(after) : after
      break
    }
    let name = BracketedName(head)
    list.add(.name, name.value)
    for alias in name.others { list.add(.alias, alias) }
    for part in CATerroristEntry.aliases(included) {
      let part = BracketedName(part)
      list.add(.alias, part.value, ["type": "including"])
      for alias in part.others { list.add(.alias, alias, ["type": "including"]) }
    }
    list.add(.programme, "Terrorism Act 2000, Schedule 2")
    list.add(EntryProperty(rawValue: "raw.name"), plain == name.value ? "" : plain)
    return ListEntry(id: name.value, kind: .organisation, fields: list.fields)
  }

  /// A text up to the bracket that closes what was opened before it, with what stands behind.
  private static func closed(_ text: String) -> String {
    text.hasSuffix(")") ? String(text.dropLast()) : text
  }
}
