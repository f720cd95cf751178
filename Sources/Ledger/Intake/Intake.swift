package import Chronology
package import Register
import SQLite

/// One update of one list: what is offered inside is kept together or not at all.
///
/// Lives inside ``ListLedger/update(list:at:_:)``. Snapshots may be offered in any order of days; each
/// takes its place. Should an offer fail with a database error (no space), the update is lost as
/// a whole and the store is as before; the errors about the data (`duplicateEntry`, `noFiles`,
/// `placeTaken`) are found before anything is written, so that the caller can refuse the file and
/// go on.
package struct Intake: ~Copyable {
  /// The list being updated.
  package let list: String
  /// The moment everything in this update is recorded under.
  package let time: WallTime

  let connection: Connection
  let listRow: Int
  var versions: VersionTable
  var tenures: TenureTable
  var standing = Standing()
  /// The newest snapshot of the list and what stands after it.
  var tip: (snapshot: Snapshot, rows: [Int])?
  /// Whether an offer came before the tip, so that what is derived must be worked out anew.
  var isOutOfOrder = false
  /// The error of the database that ended this update, if one did. SQLite may have rolled back
  /// by itself then, so nothing more may be written.
  var failure: LedgerError?

  /// Takes a version of the list in.
  /// - Parameters:
  ///   - description: What it is and how it was read.
  ///   - entries: All its entries. Entries that are the same to the last field count once.
  ///   - acceptingShrinkage: Takes it even when ``IntakeOutcome/implausible(_:)`` would be said.
  /// - Complexity: linear in the entries; what has not changed since the snapshot taken before is
  ///   neither hashed nor written.
  package mutating func take(
    _ description: SnapshotDescription, entries: [ListEntry], acceptingShrinkage: Bool = false
  ) throws(LedgerError) -> IntakeOutcome {
    if let failure { throw failure }
    do {
      return try offer(description, entries, acceptingShrinkage)
    } catch {
      if error.endsUpdate { failure = error }
      throw error
    }
  }

  /// The entries that stand before a snapshot of this day, what this update took in already
  /// included: what a file of changes is to be laid over. Empty where no earlier snapshot is held.
  package mutating func standing(before day: Day) throws(LedgerError) -> [ListEntry] {
    try standing(before: day.adding(days: 1), place: 0)
  }

  /// The entries that stand before a held snapshot.
  package mutating func standing(before held: Snapshot) throws(LedgerError) -> [ListEntry] {
    try standing(before: held.day, place: held.place)
  }

  private mutating func standing(
    before day: Day, place: Int
  ) throws(LedgerError) -> [ListEntry] {
    let path = connection.path
    do {
      guard let snapshot = try connection.snapshot(of: listRow, before: day, place)
      else { return [] }
      var entries: [ListEntry] = []
      for row in try connection.standing(after: snapshot.id) {
        entries.append(try versions.version(row).entry())
      }
      return entries
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// Puts a file aside that could not be read or believed, with the reason.
  /// - Returns: The refusal; nil when the same file was refused before for the same day and
  ///   reason, and nothing was recorded.
  @discardableResult
  package mutating func refuse(
    _ file: SourceFile, day: Day?, reason: String
  ) throws(LedgerError) -> Refusal? {
    if let failure { throw failure }
    do {
      return try putAside(file, day, reason)
    } catch {
      if error.endsUpdate { failure = error }
      throw error
    }
  }

  /// Replaces the entries of a held snapshot by what a better reader made of the same files.
  ///
  /// It is recorded as a reading, not as a change of the list.
  /// - Returns: The snapshot as it now is.
  @discardableResult
  package mutating func reread(
    _ held: Snapshot, as reading: SnapshotReading, entries: [ListEntry]
  ) throws(LedgerError) -> Snapshot {
    if let failure { throw failure }
    do {
      return try replace(held, reading, entries)
    } catch {
      if error.endsUpdate { failure = error }
      throw error
    }
  }
}
