package import Register

/// What changed between two snapshots of a list, as far as both can tell.
package struct ListDiff: Hashable, Sendable {
  package let list: String
  package let from: Snapshot
  package let to: Snapshot
  /// Entries the later one has and the earlier one would have shown, by id.
  package let added: [ListEntry]
  /// Entries the earlier one has and the later one would have shown, by id.
  package let removed: [ListEntry]
  /// Entries both have, with a change in a field that both carry, by id.
  package let amended: [EntryAmendment]
  /// The programmes compared; nil for the whole list.
  package let comparedScope: Set<String>?
  /// The properties compared; nil for all.
  package let comparedProperties: Set<EntryProperty>?
  /// Entries only one of them has, about which the other says nothing.
  package let leftAside: Int
  /// Whether it only tells what snapshots between the two do not speak about, and goes beside the
  /// diffs with these.
  package let isLookBack: Bool

  /// Whether nothing changed, as far as both can tell.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && amended.isEmpty }

  /// Whether fields were compared: only between versions of one format.
  package var comparesFields: Bool { from.reading.format == to.reading.format }

  /// Whether the two were read by different readers, so that an amendment may be one of reading
  /// rather than of the list.
  package var readersDiffer: Bool {
    (from.reading.format, from.reading.readerVersion)
      != (to.reading.format, to.reading.readerVersion)
  }
}
