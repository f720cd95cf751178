import Register
import SQLite

extension ListLedger {
  /// What the versions held say of one entry over time; nil when the list never had the id.
  ///
  /// A version bounds a stay only where it would have shown the entry: one of names, or of another
  /// sub-list, says nothing by what it lacks. Fields are compared between versions of one format that
  /// carry them, also across versions that lie between and do not.
  /// - Throws: `unknownList`.
  /// - Complexity: reads the membership of every version of the list.
  package func record(of id: String, in list: String) throws(LedgerError) -> EntryRecord? {
    try records(of: [id], in: list)[id]
  }

  /// The records of several entries of a list, by id; an id the list never had has none.
  /// - Parameter amending: Whether to compare fields; without, the records have no steps.
  /// - Complexity: as for one.
  package func records(
    of ids: Set<String>, in list: String, amending: Bool = true
  ) throws(LedgerError) -> [String: EntryRecord] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      return try connection.telling { () throws(SQLiteError) in
        try connection.records(of: ids, in: list, row, amending: amending)
      }
    }
  }
}

extension Connection {
  fileprivate func records(
    of ids: Set<String>, in list: String, _ listRow: Int, amending: Bool
  ) throws(SQLiteError) -> [String: EntryRecord] {
    var find = try prepare("SELECT id, canonical FROM version WHERE list = ? AND entry = ?")
    var versions: [Int: StoredVersion] = [:]
    for id in ids {
      try find.forEach([.integer(listRow), .text(id)]) { row throws(SQLiteError) in
        let number = try row.integer(0)
        versions[number] = StoredVersion(row: number, entryID: id, canonical: try row.bytes(1))
      }
    }
    let snapshots = try snapshots(where: "s.list = ?", [.integer(listRow)])
    guard let first = snapshots.first, let newest = snapshots.last, !versions.isEmpty else {
      return [:]
    }
    var traces: [String: EntryTrace] = [:]
    for version in versions.values { traces[version.entryID] = EntryTrace() }
    let known = Array(traces.keys)
    for snapshot in snapshots {
      var present: [String: ListEntry] = [:]
      for row in try membership(of: snapshot.id) {
        guard let version = versions[row] else { continue }
        present[version.entryID] = try version.entry()
      }
      for id in known {
        traces[id]?.take(snapshot.day, snapshot.reading, present[id], amending: amending)
      }
    }
    var records: [String: EntryRecord] = [:]
    for (id, trace) in traces {
      // A version put together from several snapshots stands in none of them.
      guard let entry = trace.shape else { continue }
      records[id] = EntryRecord(
        key: EntryKey(list: list, entry: id), entry: entry, stays: trace.finished,
        steps: trace.steps, first: first.day, newest: newest.day)
    }
    return records
  }
}
