import Formats
import Register

/// One `entry` of Public Safety Canada's feed of entities listed under section 83.05 of the Criminal
/// Code (`lstd-ntts-eng.xml`), an Atom feed (RFC 4287): the name as title, other names as summary, a
/// description as content, the day of listing as `published`, of the last review as `updated`.
///
/// No file was at hand. The elements are those that three projects' code and its comments show: the
/// crawler of OpenSanctions (`datasets/ca/listed_terrorists/crawler.py`, commit 09c5d556), and a
/// generator of the MISP project and a loader of a screening service of 2026.
struct CATerroristEntry {
  private let record: XMLRecord

  init(_ record: XMLRecord) { self.record = record }

  /// The entry; nil without a title.
  ///
  /// An `id` that is an address is permanent by the standard and is the entry's; any other may be a mere
  /// count, so the entry is known by its name then and keeps the id as its reference.
  func listEntry() -> ListEntry? {
    guard let title = record.text("title") else { return nil }
    var list = FieldList()
    let name = BracketedName(title)
    list.add(.name, name.value)
    for alias in name.others { list.add(.alias, alias) }
    if let summary = record.text("summary"), summary.uppercased() != "N/A" {
      for alias in Self.aliases(summary) { list.add(.alias, alias) }
    }
    let id = record.text("id") ?? ""
    let isPermanent = id.contains(":")
    if !isPermanent { list.add(.reference, id) }
    list.add(.programme, "Criminal Code, section 83.05")
    list.add(.reason, Self.plain(record.text("content") ?? ""))
    list.add(.listedOn, record.text("published").flatMap { PublishedDate.iso($0) } ?? "")
    if let updated = record.text("updated") {
      let date = PublishedDate.iso(updated)
      list.add(date == nil ? EntryProperty(rawValue: "raw.updated") : .amendedOn, date ?? updated)
    }
    for link in record.children where link.name == "link" {
      list.add(.source, link.attributes.first { $0.name == "href" }?.value ?? "")
    }
    for child in record.children where !Self.known.contains(child.name) { list.addRaw(child) }
    return ListEntry(id: isPermanent ? id : title, kind: .organisation, fields: list.fields)
  }

  /// Content may be marked up (RFC 4287 §3.1); what it says is kept.
  private static func plain(_ content: String) -> String {
    guard content.contains("<"),
      let page = try? HTMLPage(ByteSource(Array(content.utf8), name: "content"))
    else { return content }
    return page.root.text
  }

  private static let known: Set<String> = [
    "title", "id", "summary", "content", "published", "updated", "link",
  ]

  /// Names are separated by commas or semicolons; a comma inside brackets separates nothing.
  static func aliases(_ text: String) -> [String] {
    var aliases = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth <= 0, character == "," || character == ";" {
        aliases.append("")
      } else {
        aliases[aliases.count - 1].append(character)
      }
    }
    return aliases.map { $0.foldingWhiteSpace() }.filter { !$0.isEmpty }
  }
}
