import Chronology
import Formats
import Register

/// Reads the Security Council's list as XML: the consolidated list, or one committee's sub-list.
///
/// The layout has been stable since 2014: `CONSOLIDATED_LIST` holds `INDIVIDUALS` and `ENTITIES`,
/// those hold one element an entry. Elements nobody foresaw are kept under `raw.<TAG>`.
final class UNReader: EntryReader {
  private let stream: XMLStream
  private var generated: String?
  private var sections: Set<String> = []
  private var tags = UNTags()
  private var tally = EntryTally()
  private var strangeReferences = 0
  private var warnings: [String] = []

  init(_ source: ByteSource) {
    stream = XMLStream(source)
  }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event else { continue }
      switch tag.name {
      case "CONSOLIDATED_LIST": generated = tag.attribute("dateGenerated")
      case "INDIVIDUALS", "ENTITIES": sections.insert(tag.name.lowercased())
      case "INDIVIDUAL", "ENTITY":
        return try entry(refusing { () throws(FormatError) in try stream.record(tag) })
      default:
        _ = try refusing { () throws(FormatError) in try stream.record(tag) }
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
    if strangeReferences * 2 > tally.count {
      throw ListError(
        .notThisList, file: stream.name,
        reason: "\(strangeReferences) of \(tally.count) reference numbers are of no form the UN"
          + " uses (such as QDi.001 or QI.A.12.01): it has the UN's layout but not the UN's list",
        remedy: "fetch the list from the UN itself")
    }
    if let repetition = tally.repetition(in: stream.name) { warnings.append(repetition) }
    let published = generated.flatMap { PublishedDate.iso($0) }.flatMap { Day(iso: $0) }
    if published == nil { warnings.append("\(stream.name): has no usable dateGenerated") }
    return ListDocument(
      format: .unXML, published: published,
      publishedText: generated, scope: scope, coverage: sections.sorted(),
      entryCount: tally.count, warnings: warnings)
  }

  /// The committees on Al-Qaida and on the Taliban publish lists of their own in the same layout
  /// (`AQList.xml`, `1988.xml`); the consolidated list always holds several committees' entries.
  private var scope: ListScope {
    let parts = tally.parts.sorted()
    if parts == ["Al-Qaida"] || parts == ["Taliban"], let only = parts.first {
      return ListScope(extent: .part(only), parts: parts)
    }
    return ListScope(extent: .whole, parts: parts)
  }

  private func entry(_ record: XMLRecord) throws(ListError) -> ListEntry {
    tags.learn(record.documentNames)
    guard let entry = UNEntry(record, tags).listEntry() else {
      throw ListError(
        .damaged, file: stream.name, line: record.line,
        reason: "\(record.name) without DATAID", remedy: "fetch it again")
    }
    tally.add(id: entry.id, parts: entry.values(.programme))
    if !UNReference.isValid(entry.first(.reference) ?? "") { strangeReferences += 1 }
    return entry
  }
}
