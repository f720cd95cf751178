import SQLite

// What is derived from the snapshots: what stands after each, and when each version stood.
extension Intake {
  /// Carries what is derived on by one snapshot, when it is the newest; otherwise notes that it
  /// must be worked out anew.
  mutating func follow(_ snapshot: Snapshot, _ rows: [Int]) throws(LedgerError) {
    if let tip, !tip.snapshot.precedes(snapshot) { isOutOfOrder = true }
    guard !isOutOfOrder else { return }
    let before = tip?.rows ?? []
    do {
      let after = try stand(snapshot, own: rows, before: before)
      try tenures.advance(from: before, to: after, at: snapshot.id)
      tip = (snapshot, after)
    } catch {
      throw LedgerError(error, path: connection.path)
    }
  }

  /// Works out what is derived for the list from its first snapshot on.
  /// - Complexity: linear in the memberships of all its snapshots.
  mutating func rebuildDerived() throws(LedgerError) {
    do {
      try connection.run(
        "DELETE FROM tenure WHERE version IN (SELECT id FROM version WHERE list = ?)",
        [.integer(listRow)])
      try connection.run(
        "DELETE FROM standing WHERE snapshot IN (SELECT id FROM snapshot WHERE list = ?)",
        [.integer(listRow)])
      var before: [Int] = []
      for snapshot in try connection.snapshots(where: "s.list = ?", [.integer(listRow)]) {
        let own = try connection.membership(of: snapshot.id)
        let after = try stand(snapshot, own: own, before: before)
        try tenures.advance(from: before, to: after, at: snapshot.id)
        before = after
      }
    } catch {
      throw LedgerError(error, path: connection.path)
    }
  }

  /// What stands after a snapshot, kept where it differs from what the snapshot has.
  private mutating func stand(
    _ snapshot: Snapshot, own: [Int], before: [Int]
  ) throws(SQLiteError) -> [Int] {
    let after = try standing.rows(
      own: own, reading: snapshot.reading, before: before, versions: &versions)
    if after != own {
      try connection.run(
        "INSERT INTO standing (snapshot, versions) VALUES (?, ?)",
        [.integer(snapshot.id), .bytes(PackedRows.pack(after))])
    }
    return after
  }
}
