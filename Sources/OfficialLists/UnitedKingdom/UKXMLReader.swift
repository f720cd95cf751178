import Chronology
import Formats
import Register

/// Reads the UK Sanctions List as XML (`Designations`); see ``UKDesignation`` for its source.
final class UKXMLReader: EntryReader {
  private let stream: XMLStream
  private var generated: String?
  private var tally = EntryTally()

  init(_ source: ByteSource) { stream = XMLStream(source) }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event, tag.name != "Designations" else { continue }
      let record = try refusing { () throws(FormatError) in try stream.record(tag) }
      switch tag.name {
      case "DateGenerated": generated = record.text
      case "Designation":
        guard let entry = UKDesignation(KeyedTree(record)).listEntry() else {
          throw ListError(
            .damaged, file: stream.name, line: record.line,
            reason: "Designation without UniqueID", remedy: "fetch it again")
        }
        tally.add(id: entry.id, parts: entry.values(.programme))
        return entry
      default: break
      }
    }
    return nil
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: stream.name, reason: "holds no entry", remedy: "fetch it again")
    }
    return ListDocument(
      format: .ukXML, published: generated.flatMap { UKText.date($0) }.flatMap { Day(iso: $0) },
      publishedText: generated, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      entryCount: tally.count, warnings: [tally.repetition(in: stream.name)].compactMap(\.self))
  }
}
