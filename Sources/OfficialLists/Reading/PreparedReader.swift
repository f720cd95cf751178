import Chronology
import Formats
import Register

/// Gives entries that were made all at once: for pages and texts that are read whole.
final class PreparedReader: EntryReader {
  private var grouped = GroupedEntries()
  private var tally = EntryTally()
  private let format: ListFormat
  private let name: String
  private let published: String?
  private let origin: SnapshotOrigin
  private let warnings: [String]

  /// - Parameters:
  ///   - entries: entries; those of one id are put together.
  ///   - published: the day of publication as ISO text, where the page gives it.
  init(
    _ entries: [ListEntry], format: ListFormat, name: String, published: String? = nil,
    origin: SnapshotOrigin = .official, warnings: [String] = []
  ) {
    for entry in entries { grouped.add(entry.fields, to: entry.id, kind: entry.kind) }
    self.format = format
    self.name = name
    self.published = published
    self.origin = origin
    self.warnings = warnings
  }

  func next() throws(ListError) -> ListEntry? {
    guard let entry = grouped.next() else { return nil }
    tally.add(id: entry.id, parts: entry.values(.programme))
    return entry
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: name, reason: "holds no entry", remedy: "fetch it again")
    }
    return ListDocument(
      format: format, published: published.flatMap { Day(iso: $0) }, publishedText: published,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()), origin: origin,
      entryCount: tally.count, warnings: warnings)
  }
}
