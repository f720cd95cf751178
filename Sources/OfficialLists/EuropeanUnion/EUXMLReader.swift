import Chronology
import Formats
import Register

/// Reads the EU's list of financial sanctions, XML (FSF 1.1: `export`); see ``EUEntry`` for its source.
final class EUXMLReader: EntryReader {
  private let stream: XMLStream
  private var generated: String?
  private var tally = EntryTally()

  init(_ source: ByteSource) { stream = XMLStream(source) }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event else { continue }
      if tag.name == "export" {
        generated = tag.attribute("generationDate")
        continue
      }
      let record = try refusing { () throws(FormatError) in try stream.record(tag) }
      guard tag.name == "sanctionEntity" else { continue }
      guard let entry = EUEntry(KeyedTree(record)).listEntry() else {
        throw ListError(
          .damaged, file: stream.name, line: record.line,
          reason: "sanctionEntity without euReferenceNumber", remedy: "fetch it again")
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
      format: .euXML,
      published: generated.flatMap { PublishedDate.iso($0) }.flatMap { Day(iso: $0) },
      publishedText: generated, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      entryCount: tally.count, warnings: [tally.repetition(in: stream.name)].compactMap(\.self))
  }
}
