package import Chronology

/// What a list file says of itself and what was seen in reading it: the head of a snapshot.
package struct ListDocument: Sendable, Hashable {
  package let format: ListFormat
  /// ``ListFormat/readerVersion`` of the reader that read it.
  package let readerVersion: Int
  /// The day the publisher gives as that of publication, in the publisher's own zone; nil where
  /// the format carries none (OFAC's CSV).
  package let published: Day?
  /// The same, verbatim (`2021-01-27T19:37:43.549-05:00`).
  package let publishedText: String?
  package let scope: ListScope
  /// The component files or sections the snapshot carries, sorted. Absence of a field from an entry
  /// is evidence only when its component is covered.
  package let coverage: [String]
  package let entryCount: Int
  /// What is odd but was no reason to refuse the file; for people.
  package let warnings: [String]
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
