package import Register

/// One line of the change log: something this register came to know, and when.
package struct LoggedChange: Hashable, Sendable, Identifiable {
  /// What happened.
  package enum Event: Hashable, Sendable {
    /// A snapshot was taken in. `after` is the snapshot before it in the order of the list, as
    /// known at that moment; the counts are what changed from that one, or everything when nil.
    case taken(Snapshot, after: Snapshot?, Counts)
    /// The entries of a held snapshot were read anew. The counts are changes of reading, not of
    /// the list.
    case reread(Snapshot, Counts)
    /// A file was refused.
    case refused(Refusal)
  }

  /// Numbers of entries.
  package struct Counts: Hashable, Sendable {
    package let added: Int
    package let removed: Int
    package let amended: Int
  }

  /// Number in the log, rising with the order of recording.
  package let sequence: Int
  /// The moment it was recorded.
  package let recorded: WallTime
  package let list: String
  package let event: Event

  package var id: Int { sequence }
}

/// From where on the change log is wanted.
package enum LogStart: Hashable, Sendable {
  case beginning
  /// Lines after this one.
  case after(sequence: Int)
  /// Lines recorded at or after this moment.
  case recorded(WallTime)
}

/// The entries behind a line of the change log, exactly as they were at its recording.
package struct LoggedDetails: Hashable, Sendable {
  package let added: [ListEntry]
  package let removed: [ListEntry]
  package let amended: [EntryAmendment]
}
