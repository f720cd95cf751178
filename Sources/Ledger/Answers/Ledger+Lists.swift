package import Chronology
package import Register
import SQLite

extension ListLedger {
  /// Ids of the lists the store holds or has refused files of, sorted.
  package func lists() throws(LedgerError) -> [String] {
    try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in try connection.listNames() }
    }
  }

  /// All snapshots of a list, by day and place.
  /// - Parameter knownBy: only those that had been taken in by the end of this day, UTC; nil for all.
  package func snapshots(
    of list: String, knownBy: Day? = nil
  ) throws(LedgerError) -> [Snapshot] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      let known = Connection.known(by: knownBy)
      return try connection.telling { () throws(SQLiteError) in
        try connection.snapshots(
          where: "s.list = ?" + known.condition, [.integer(row)] + known.values)
      }
    }
  }

  /// The snapshot of a list that stands on a day: the newest on or before it.
  /// - Throws: `unknownList`, `noSnapshot`.
  package func snapshot(of list: String, asOf day: Day) throws(LedgerError) -> Snapshot {
    try read { connection throws(LedgerError) in try connection.snapshot(of: list, asOf: day) }
  }

  /// A list as of a day. A list stands until a newer snapshot of it.
  /// - Parameter knownBy: by the snapshots that had been taken in by the end of this day alone, each read
  ///   as it is read now; nil for all.
  /// - Throws: `unknownList`, `noSnapshot`.
  /// - Complexity: linear in the entries.
  package func entries(
    of list: String, asOf day: Day, knownBy: Day? = nil, view: ListView = .standing
  ) throws(LedgerError) -> ListState {
    try read { connection throws(LedgerError) in
      let snapshot = try connection.snapshot(of: list, asOf: day, knownBy: knownBy)
      return try connection.telling { () throws(SQLiteError) in
        let own = try connection.membership(of: snapshot.id)
        let rows = view == .published ? own : try connection.standing(after: snapshot.id)
        return ListState(
          snapshot: snapshot, view: view, entries: try connection.entries(rows),
          isCompleted: rows != own)
      }
    }
  }

  /// One entry of a list as of a day; nil when the list had none with this id.
  /// - Throws: `unknownList`, `noSnapshot`.
  package func entry(
    _ id: String, in list: String, asOf day: Day, view: ListView = .standing
  ) throws(LedgerError) -> ListEntry? {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      let snapshot = try connection.snapshot(of: list, asOf: day)
      return try connection.telling { () throws(SQLiteError) in
        let candidates = try connection.rows(
          "SELECT id FROM version WHERE list = ? AND entry = ?", [.integer(row), .text(id)]
        ) { row throws(SQLiteError) in try row.integer(0) }
        guard !candidates.isEmpty else { return nil }
        let rows = Set(
          view == .published
            ? try connection.membership(of: snapshot.id)
            : try connection.standing(after: snapshot.id))
        guard let version = candidates.first(where: rows.contains) else { return nil }
        return try connection.entries([version]).first
      }
    }
  }

  /// The files of a snapshot, byte for byte as received, to read them anew or to hand them out.
  package func files(of snapshot: Snapshot) throws(LedgerError) -> [SourceFile] {
    let id = snapshot.id
    return try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in try connection.files(of: id) }
    }
  }

  /// Files of a list that were refused, in the order of their recording.
  package func refused(list: String) throws(LedgerError) -> [Refusal] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      return try connection.telling { () throws(SQLiteError) in
        try connection.refusals(where: "f.list = ?", [.integer(row)])
      }
    }
  }
}

extension Connection {
  /// Row number of a list that must be there.
  func knownList(_ name: String) throws(LedgerError) -> Int {
    let (row, known) = try telling { () throws(SQLiteError) in
      (try list(named: name), try listNames())
    }
    guard let row else { throw .unknownList(name, known: known) }
    return row
  }

  /// The snapshot of a list that stands on a day.
  func snapshot(
    of list: String, asOf day: Day, knownBy: Day? = nil
  ) throws(LedgerError) -> Snapshot {
    let row = try knownList(list)
    let (found, first) = try telling { () throws(SQLiteError) in
      let found = try snapshot(of: row, asOf: day, knownBy: knownBy)
      let first = try integer("SELECT min(day) FROM snapshot WHERE list = ?", [.integer(row)])
      return (found, first.flatMap(Day.init(ordinal:)))
    }
    guard let found else { throw .noSnapshot(list: list, on: day, first: first) }
    return found
  }

  /// The entries of these version rows, by id.
  func entries(_ rows: [Int]) throws(SQLiteError) -> [ListEntry] {
    var load = try prepare("SELECT canonical FROM version WHERE id = ?")
    var entries: [ListEntry] = []
    entries.reserveCapacity(rows.count)
    for row in rows {
      let bytes = try load.first([.integer(row)]) { columns throws(SQLiteError) in
        try columns.bytes(0)
      }
      guard let bytes else { throw .damaged("entry version \(row) is missing") }
      entries.append(try StoredVersion(row: row, entryID: "", canonical: bytes).entry())
    }
    // One order whatever the order in which versions came to be.
    entries.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    return entries
  }

  /// Refusals that meet a condition on `refusal` (as `f`), in the order of their recording.
  func refusals(where condition: String, _ values: [Value]) throws(SQLiteError) -> [Refusal] {
    try rows(
      """
      SELECT f.id, l.name, f.file, r.digest, f.day, f.reason
      FROM refusal f JOIN list l ON l.id = f.list JOIN raw r ON r.id = f.raw
      WHERE \(condition) ORDER BY f.id
      """, values
    ) { row throws(SQLiteError) in
      Refusal(
        id: try row.integer(0), list: try row.text(1), file: try row.text(2),
        digest: try row.digest(3), day: row.isNull(4) ? nil : try row.day(4),
        reason: try row.text(5))
    }
  }
}
