package import Chronology
package import Register

/// What a list file says of itself and what was seen in reading it: the head of a snapshot.
package struct ListDocument: Sendable, Hashable {
  package let format: ListFormat
  /// The day the publisher gives as that of publication, in the publisher's own zone; nil where
  /// the format carries none (OFAC's CSV).
  package let published: Day?
  /// The same, verbatim (`2021-01-27T19:37:43.549-05:00`).
  package let publishedText: String?
  package let scope: ListScope
  /// The component files or sections the snapshot carries, sorted; for people.
  package let coverage: [String]
  /// The properties the snapshot carries; nil for all the list has. Absence of another property
  /// from an entry is no evidence.
  package let coveredProperties: Set<EntryProperty>?
  /// Whether an entry missing here, and inside the scope, is off the list. False for extracts, for
  /// files of changes, and for conversions known to keep what was delisted or to miss what is new.
  package let coversMembership: Bool
  package let origin: SnapshotOrigin
  /// Sets a rendering apart whose entry ids are not those of the list: it is kept as a list of its
  /// own, `<list>.<series>`. Nil where the ids are the publisher's.
  package internal(set) var series: String?
  /// Ids that a file of changes takes off the list; empty for every other origin than `delta`.
  package let removed: Set<String>
  package let entryCount: Int
  /// What is odd but was no reason to refuse the file; for people.
  package internal(set) var warnings: [String]

  package init(
    format: ListFormat, published: Day? = nil, publishedText: String? = nil, scope: ListScope,
    coverage: [String] = [], coveredProperties: Set<EntryProperty>? = nil,
    coversMembership: Bool = true, origin: SnapshotOrigin = .official, series: String? = nil,
    removed: Set<String> = [], entryCount: Int, warnings: [String] = []
  ) {
    self.format = format
    self.published = published
    self.publishedText = publishedText
    self.scope = scope
    self.coverage = coverage
    self.coveredProperties = coveredProperties
    self.coversMembership = coversMembership
    self.origin = origin
    self.series = series
    self.removed = removed
    self.entryCount = entryCount
    self.warnings = warnings
  }

  /// ``ListFormat/readerVersion`` of the reader that read it.
  package var readerVersion: Int { format.readerVersion }
}

/// Which part of a publisher's listings a snapshot is about.
package struct ListScope: Sendable, Hashable {
  /// Whether the snapshot is the publisher's whole list or one sub-list of it.
  package enum Extent: Sendable, Hashable {
    case whole
    /// One sub-list, by the name its entries carry (`Al-Qaida`, `Taliban`).
    case part(String)
  }

  package let extent: Extent
  /// The programmes or sub-lists that occur in it, sorted.
  package let parts: [String]

  package init(extent: Extent, parts: [String]) {
    self.extent = extent
    self.parts = parts
  }
}
