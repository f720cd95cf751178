import Chronology
import Formats
import Register

/// Reads Public Safety Canada's feed of listed entities; see ``CATerroristEntry``.
final class CATerroristReader: EntryReader {
  private let stream: XMLStream
  private var tally = EntryTally()
  private var published: String?

  init(_ source: ByteSource) { stream = XMLStream(source) }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event, tag.name != "feed" else { continue }
      let record = try refusing { () throws(FormatError) in try stream.record(tag) }
      // Of the feed's own elements only its date is needed.
      if record.name == "updated" { published = record.text }
      guard record.name == "entry" else { continue }
      guard let entry = CATerroristEntry(record).listEntry() else {
        throw ListError(
          .damaged, file: stream.name, line: record.line, reason: "entry without a title",
          remedy: "fetch it again")
      }
      tally.add(id: entry.id, parts: entry.values(.programme))
      return entry
    }
    return nil
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: stream.name, reason: "holds no entry", remedy: "fetch it again")
    }
    return ListDocument(
      format: .caTerrorists,
      published: published.flatMap { PublishedDate.iso($0) }.flatMap { Day(iso: $0) },
      publishedText: published, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      entryCount: tally.count,
      warnings: [tally.repetition(in: stream.name)].compactMap(\.self))
  }
}
