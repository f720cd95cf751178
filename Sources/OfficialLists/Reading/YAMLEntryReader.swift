import Chronology
import Formats
import Register

/// Reads a list converted to YAML, one document an entry.
///
/// The ammitto project keeps such conversions of official lists in its public repositories, one
/// file an entry; for some histories they are the only copies. What the documents of each list mean
/// is said by its ``Convention``.
final class YAMLEntryReader: EntryReader {
  /// What a conversion holds and what it speaks for.
  struct Convention: Sendable {
    let format: ListFormat
    var coveredProperties: Set<EntryProperty>? = nil
    var coversMembership = true
    /// Makes the entry of a document; nil when the document names nobody.
    let entry: @Sendable (YAMLNode) -> ListEntry?
  }

  private let documents: YAMLDocuments
  private let convention: Convention
  private var tally = EntryTally()
  private var nameless = 0

  init(_ source: ByteSource, _ convention: Convention) {
    documents = YAMLDocuments(source)
    self.convention = convention
  }

  func next() throws(ListError) -> ListEntry? {
    let documents = documents
    while let node = try refusing({ () throws(FormatError) in try documents.next() }) {
      guard node.mapping != nil else {
        throw ListError(
          .damaged, file: documents.name, line: node.mark.line,
          reason: "a document is no mapping of keys to values", remedy: "fetch it again")
      }
      guard let entry = convention.entry(node) else {
        nameless += 1
        continue
      }
      tally.add(id: entry.id, parts: entry.values(.programme))
      return entry
    }
    return nil
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: documents.name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings: [String] = []
    if nameless > 0 {
      warnings.append(
        "\(documents.name): \(nameless) documents name nobody and are no entries")
    }
    if let repetition = tally.repetition(in: documents.name) { warnings.append(repetition) }
    return ListDocument(
      format: convention.format,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coveredProperties: convention.coveredProperties,
      coversMembership: convention.coversMembership, origin: .derived, entryCount: tally.count,
      warnings: warnings)
  }
}
