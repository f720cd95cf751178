package import Chronology
import Register
import SQLite

extension ListLedger {
  /// What changed in a list between two days, comparing the snapshots that stand on them.
  ///
  /// Compared is what both snapshots speak about; see ``ListDiff`` and ``SnapshotReading``. The days
  /// may be in either order: from a later to an earlier day tells what going back would change.
  /// - Throws: `unknownList`, `noSnapshot`.
  /// - Complexity: linear in the entries, cheap for those that are the same in both.
  package func diff(
    _ list: String, from: Day, to: Day
  ) throws(LedgerError) -> ListDiff {
    try read { connection throws(LedgerError) in
      let earlier = try connection.snapshot(of: list, asOf: from)
      let later = try connection.snapshot(of: list, asOf: to)
      return try connection.telling { () throws(SQLiteError) in
        try connection.diff(earlier, later)
      }
    }
  }

  /// What changed between two held snapshots.
  package func diff(from earlier: Snapshot, to later: Snapshot) throws(LedgerError) -> ListDiff {
    try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in try connection.diff(earlier, later) }
    }
  }

  /// What changed in a list from snapshot to snapshot, by the list's own clock: one diff for
  /// every snapshot dated on or after the day that has one before it, in their order. Where the one
  /// before does not speak of everything the snapshot does, further diffs with earlier ones follow, as
  /// far as they tell something; see ``ListDiff/isLookBack``.
  ///
  /// Snapshots that arrived late stand where they belong. For what *this register* came to know,
  /// and when, see ``changes(since:list:)``.
  package func steps(of list: String, since day: Day) throws(LedgerError) -> [ListDiff] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      return try connection.telling { () throws(SQLiteError) in
        let all = try connection.snapshots(where: "s.list = ?", [.integer(row)])
        var steps: [ListDiff] = []
        for (index, later) in all.enumerated() where index > 0 && later.day >= day {
          let earlier = all[index - 1]
          steps.append(try connection.diff(earlier, later))
          steps += try connection.lookBack(from: later, past: earlier, all[..<(index - 1)])
        }
        return steps
      }
    }
  }
}

extension Connection {
  fileprivate func diff(
    _ earlier: Snapshot, _ later: Snapshot
  ) throws(SQLiteError) -> ListDiff {
    let comparison = Comparison(earlier: earlier.reading, later: later.reading)
    var load = try prepare("SELECT entry, canonical FROM version WHERE id = ?")
    let (delta, leftAside) = try comparison.delta(
      from: try membership(of: earlier.id), to: try membership(of: later.id)
    ) { row throws(SQLiteError) in
      let found = try load.first([.integer(row)]) { columns throws(SQLiteError) in
        StoredVersion(row: row, entryID: try columns.text(0), canonical: try columns.bytes(1))
      }
      guard let found else { throw .damaged("entry version \(row) is missing") }
      return found
    }
    return ListDiff(
      list: later.list, from: earlier, to: later, added: try entries(delta.added),
      removed: try entries(delta.removed),
      amended: try amendments(
        delta.amended, comparing: comparison.properties, comparesKind: comparison.comparesKind),
      comparedScope: comparison.scope, comparedProperties: comparison.properties,
      leftAside: leftAside, isLookBack: false)
  }

  /// What changed up to a snapshot in matters of which its predecessor does not speak, against the
  /// snapshots before, newest first. Nothing is read where the predecessor speaks of everything.
  fileprivate func lookBack(
    from later: Snapshot, past predecessor: Snapshot, _ older: ArraySlice<Snapshot>
  ) throws(SQLiteError) -> [ListDiff] {
    if predecessor.settles(later) || older.isEmpty { return [] }
    var look = LookBack(
      from: later.reading, try entries(try membership(of: later.id)))
    look.pass(predecessor.reading, try entries(try membership(of: predecessor.id)))
    var isMembershipSettled = predecessor.reading.tellsMembership(likeAllOf: later.reading)
    var diffs: [ListDiff] = []
    for earlier in older.reversed() {
      let comparison = Comparison(earlier: earlier.reading, later: later.reading)
      if isMembershipSettled && look.areFieldsTold { break }
      if isMembershipSettled && !comparison.comparesFields {
        look.passUnread(earlier.reading)
        continue
      }
      let past = try entries(try membership(of: earlier.id))
      let (added, removed, amended) = look.changes(since: earlier.reading, past)
      if !(added.isEmpty && removed.isEmpty && amended.isEmpty) {
        diffs.append(
          ListDiff(
            list: later.list, from: earlier, to: later, added: added, removed: removed,
            amended: amended, comparedScope: comparison.scope,
            comparedProperties: comparison.properties, leftAside: 0, isLookBack: true))
      }
      if earlier.settles(later) { break }
      if earlier.reading.tellsMembership(likeAllOf: later.reading) { isMembershipSettled = true }
      look.pass(earlier.reading, past)
    }
    return diffs
  }

  /// The amendments of these pairs of versions, by id.
  func amendments(
    _ pairs: [RowDelta.Pair], comparing properties: Set<EntryProperty>?, comparesKind: Bool
  ) throws(SQLiteError) -> [EntryAmendment] {
    var amendments: [EntryAmendment] = []
    for pair in pairs {
      guard let before = try entries([pair.before]).first,
        let after = try entries([pair.after]).first
      else { continue }
      let amendment = EntryAmendment(
        from: before, to: after, comparing: properties, comparesKind: comparesKind)
      if let amendment { amendments.append(amendment) }
    }
    return amendments.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }
}

extension Snapshot {
  /// Whether a comparison with this snapshot leaves nothing open that the later one speaks about.
  fileprivate func settles(_ later: Snapshot) -> Bool {
    reading.format == later.reading.format && reading.speaks(forAllOf: later.reading)
  }
}
