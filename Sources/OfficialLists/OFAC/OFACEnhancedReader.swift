import Chronology
import Formats
import Register

/// Reads OFAC's ENHANCED XML and its delta file, which has the same elements with an action each.
///
/// Elements as in the Sanctions List Service's exports of August 2024 and January 2025 and in its delta
/// files of January and February 2025. An export that was filtered by more than lists (by programme,
/// say) is an extract: what it lacks may well be listed.
final class OFACEnhancedReader: EntryReader {
  private let stream: XMLStream
  private let format: ListFormat
  private var published: String?
  private var isFiltered = false
  private var tally = EntryTally()
  private var removed: Set<String> = []

  init(_ source: ByteSource, format: ListFormat) {
    stream = XMLStream(source)
    self.format = format
  }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event, !["sanctionsData", "entities"].contains(tag.name) else {
        continue
      }
      let record = try refusing { () throws(FormatError) in try stream.record(tag) }
      switch tag.name {
      case "publicationInfo": takeInfo(record)
      case "entity":
        let tree = KeyedTree(record)
        guard let id = tree.text("id"), let entry = OFACEnhancedEntry(tree).listEntry() else {
          throw ListError(
            .damaged, file: stream.name, line: record.line, reason: "entity without id",
            remedy: "fetch it again")
        }
        if tree.text("action") == "remove" {
          removed.insert(id)
          continue
        }
        tally.add(id: id, parts: entry.values(.programme))
        return entry
      default: break
      }
    }
    return nil
  }

  private func takeInfo(_ record: XMLRecord) {
    published = record.text("dataAsOf") ?? record.text("datePublished")
    let filters = record.children.first { $0.name == "filters" }?.children
    isFiltered = filters?.contains { $0.name != "sanctionsLists" } ?? false
  }

  func finish() throws(ListError) -> ListDocument {
    let isDelta = format == .ofacDelta
    guard tally.count > 0 || (isDelta && !removed.isEmpty) else {
      throw ListError(
        .empty, file: stream.name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings = [tally.repetition(in: stream.name)].compactMap(\.self)
    if isDelta, !removed.isEmpty {
      warnings.append("\(stream.name): takes \(removed.count) entries off the list")
    }
    return ListDocument(
      format: format,
      published: published.flatMap { PublishedDate.iso($0) }.flatMap { Day(iso: $0) },
      publishedText: published, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coversMembership: !isDelta && !isFiltered,
      origin: isDelta ? .delta : isFiltered ? .extract : .official, removed: removed,
      entryCount: tally.count, warnings: warnings)
  }
}
