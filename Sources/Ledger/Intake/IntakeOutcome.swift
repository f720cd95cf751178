package import Chronology
package import Register

/// What became of a snapshot that was offered.
package enum IntakeOutcome: Hashable, Sendable {
  /// It is now held.
  case taken(Snapshot)
  /// The same list, day and contents are held already; nothing was recorded. When the held
  /// snapshot's `reading.readerVersion` is an older one, offer the entries to
  /// ``Intake/reread(_:as:entries:)``.
  case alreadyHeld(Snapshot)
  /// It has no entries, or fewer than half of the snapshot before it, and was not taken: more
  /// likely a broken download than a broken list. Record it with ``Intake/refuse(_:day:reason:)``,
  /// or take it with `acceptingShrinkage`.
  case implausible(Implausible)

  /// A snapshot too small to be believed.
  package struct Implausible: Hashable, Sendable, CustomStringConvertible {
    /// Entries it has.
    package let offered: Int
    /// The snapshot before it, when there is one that speaks for as much of the list.
    package let before: Snapshot?

    /// Why it was not taken, in one sentence.
    package var description: String {
      guard offered > 0, let before else { return "it has no entries" }
      return "it has \(offered) entries where the snapshot of \(before.day) has "
        + "\(before.entryCount): a broken download is more likely than a list cut by more than half"
    }
  }
}

/// A file that was refused and put aside.
package struct Refusal: Hashable, Sendable, Identifiable {
  /// Number of the refusal in this ledger.
  package let id: Int
  package let list: String
  package let file: String
  /// SHA-256 of the bytes as received, which are kept.
  package let digest: Digest
  /// The day the file claims or was offered for, where known.
  package let day: Day?
  package let reason: String
}
