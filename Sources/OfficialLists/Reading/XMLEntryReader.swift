import Chronology
import Formats
import Register

/// Reads lists that are an XML element with a child for each entry and nothing to be remembered from
/// one to the next.
final class XMLEntryReader: EntryReader {
  /// What such a format is called and how its entries are made.
  struct Convention: Sendable {
    let format: ListFormat
    let root: String
    /// Local name of the elements that are entries.
    let element: String
    var coversMembership = true
    var origin = SnapshotOrigin.official
    /// Makes the entry of an element; nil when it has no id or nothing to make one of.
    let entry: @Sendable (KeyedTree) -> ListEntry?
  }

  private let stream: XMLStream
  private let convention: Convention
  private var tally = EntryTally()
  private var warnings: [String] = []

  init(_ source: ByteSource, _ convention: Convention) {
    stream = XMLStream(source)
    self.convention = convention
  }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event, tag.name != convention.root else { continue }
      let record = try refusing { () throws(FormatError) in try stream.record(tag) }
      guard tag.name == convention.element else {
        warnings.append("\(stream.name), line \(tag.line): element \(tag.name) is not read")
        continue
      }
      guard let entry = convention.entry(KeyedTree(record)) else {
        throw ListError(
          .damaged, file: stream.name, line: record.line,
          reason: "\(tag.name) without what makes its id", remedy: "fetch it again")
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
    if let repetition = tally.repetition(in: stream.name) { warnings.append(repetition) }
    return ListDocument(
      format: convention.format,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coversMembership: convention.coversMembership, origin: convention.origin,
      entryCount: tally.count, warnings: warnings)
  }
}
