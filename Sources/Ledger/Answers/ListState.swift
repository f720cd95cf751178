package import Chronology
package import Register

/// Which of two pictures of a list is wanted.
package enum ListView: Hashable, Sendable {
  /// What stands: the newest snapshot, and where it does not speak for the whole list, what stood
  /// before and it says nothing about. For screening and for questions about a day.
  case standing
  /// The newest snapshot exactly as it was taken in. For evidence.
  case published
}

/// A list as of a day.
package struct ListState: Hashable, Sendable {
  /// The newest snapshot on or before the day.
  package let snapshot: Snapshot
  package let view: ListView
  /// The entries, by id (byte order), their fields in canonical order.
  package let entries: [ListEntry]
  /// Whether older snapshots had to fill in what the newest does not carry.
  package let isCompleted: Bool
}

/// A period in which an entry stood in one and the same version.
package struct EntryTenure: Hashable, Sendable {
  /// Number of the version in this ledger: equal numbers are equal entries.
  package let version: Int
  package let entry: ListEntry
  /// The day of the snapshot that brought it.
  package let from: Day
  /// The day of the first snapshot that has it no longer; nil while it stands. Equal to `from`
  /// when a later snapshot of the same day already had another version.
  package let until: Day?
}
