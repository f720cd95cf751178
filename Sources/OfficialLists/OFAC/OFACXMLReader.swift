import Chronology
import Formats
import Register

/// Reads OFAC's `sdnList` XML (`sdn.xml`, `consolidated.xml`).
final class OFACXMLReader: EntryReader {
  private let stream: XMLStream
  private var publishedText: String?
  private var recordCount: String?
  private var tally = EntryTally()
  private var warnings: [String] = []

  init(_ source: ByteSource) {
    stream = XMLStream(source)
  }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event, tag.name != "sdnList" else { continue }
      let record = try refusing { () throws(FormatError) in try stream.record(tag) }
      switch tag.name {
      case "sdnEntry": return try entry(record)
      case "publshInformation":
        publishedText = record.text("Publish_Date")
        recordCount = record.text("Record_Count")
      default:
        warnings.append("\(stream.name), line \(tag.line): element \(tag.name) is not read")
      }
    }
    return nil
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: stream.name, reason: "holds no entry", remedy: "fetch it again")
    }
    let published = publishedText.flatMap { PublishedDate.american($0) }
    if published == nil { warnings.append("\(stream.name): has no usable Publish_Date") }
    if let recordCount, recordCount != String(tally.count) {
      warnings.append(
        "\(stream.name): says it has \(recordCount) entries but holds \(tally.count)")
    }
    if let repetition = tally.repetition(in: stream.name) { warnings.append(repetition) }
    return ListDocument(
      format: .ofacXML, published: published,
      publishedText: publishedText,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coverage: OFACComponent.allCases.map(\.rawValue).sorted(), entryCount: tally.count,
      warnings: warnings)
  }

  private func entry(_ record: XMLRecord) throws(ListError) -> ListEntry {
    guard let id = record.text("uid") else {
      throw ListError(
        .damaged, file: stream.name, line: record.line, reason: "sdnEntry without uid",
        remedy: "fetch it again")
    }
    let entry = OFACXMLEntry(record).listEntry(id: id)
    tally.add(id: id, parts: entry.values(.programme))
    return entry
  }
}
