package import Register
import SQLite

extension ListLedger {
  /// Every entry of every list in its newest version, and whether it stands or has left: what joins
  /// are looked for among.
  /// - Complexity: linear in the entries ever held.
  package func newestVersions(
    _ body: (_ list: String, ListEntry, _ stands: Bool) -> Void
  ) throws(LedgerError) {
    let standing = try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.rows(
          """
          SELECT DISTINCT l.name, v.entry FROM tenure t JOIN version v ON v.id = t.version
          JOIN list l ON l.id = v.list WHERE t.until IS NULL
          """
        ) { row throws(SQLiteError) in
          EntryKey(list: try row.text(0), entry: try row.text(1))
        }
      }
    }
    let stands = Set(standing)
    let rows = try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.rows(
          """
          SELECT l.name, max(v.id) FROM version v JOIN list l ON l.id = v.list
          GROUP BY v.list, v.entry ORDER BY l.name, v.entry
          """
        ) { row throws(SQLiteError) in (try row.text(0), try row.integer(1)) }
      }
    }
    for start in stride(from: 0, to: rows.count, by: 4096) {
      let part = Array(rows[start..<min(start + 4096, rows.count)])
      let entries = try read { connection throws(LedgerError) in
        try connection.telling { () throws(SQLiteError) in
          var load = try connection.prepare("SELECT canonical FROM version WHERE id = ?")
          var entries: [ListEntry] = []
          for (_, row) in part {
            let bytes = try load.first([.integer(row)]) { columns throws(SQLiteError) in
              try columns.bytes(0)
            }
            guard let bytes else { throw .damaged("entry version \(row) is missing") }
            entries.append(try StoredVersion(row: row, entryID: "", canonical: bytes).entry())
          }
          return entries
        }
      }
      for (place, entry) in zip(part, entries) {
        body(place.0, entry, stands.contains(EntryKey(list: place.0, entry: entry.id)))
      }
    }
  }

  /// Records joins; those held already, undone ones included, are left as they are.
  /// - Returns: how many are new.
  package func record(_ joins: [EntryJoin], at time: WallTime) throws(LedgerError) -> Int {
    try write { connection throws(SQLiteError) in
      let before = try connection.integer("SELECT count(*) FROM joined") ?? 0
      for join in joins {
        try connection.run(
          """
          INSERT INTO joined (first_list, first_entry, second_list, second_entry, basis, recorded)
          VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
          [
            .text(join.first.list), .text(join.first.entry), .text(join.second.list),
            .text(join.second.entry), .text("\(join.reference)"), .integer(time.milliseconds),
          ])
      }
      return (try connection.integer("SELECT count(*) FROM joined") ?? 0) - before
    }
  }

  /// Undoes a join, or does it again; both stay on record with their reason.
  /// - Throws: `unknownJoin`.
  package func decide(
    join id: Int, holds: Bool, reason: String, at time: WallTime
  ) throws(LedgerError) {
    guard try joins().contains(where: { $0.id == id }) else { throw .unknownJoin(id) }
    try write { connection throws(SQLiteError) in
      try connection.run(
        "INSERT INTO join_decision (joined, holds, reason, recorded) VALUES (?, ?, ?, ?)",
        [
          .integer(id), .integer(holds ? 1 : 0), .text(reason), .integer(time.milliseconds),
        ])
    }
  }

  /// All joins, undone ones included, in the order of their recording.
  package func joins() throws(LedgerError) -> [RecordedJoin] {
    try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.rows(
          """
          SELECT j.id, j.first_list, j.first_entry, j.second_list, j.second_entry, j.basis,
            j.recorded, d.holds, d.reason, d.recorded
          FROM joined j LEFT JOIN join_decision d ON d.id =
            (SELECT max(id) FROM join_decision WHERE joined = j.id)
          ORDER BY j.id
          """
        ) { row throws(SQLiteError) in
          let decision: RecordedJoin.Decision? =
            if let holds = try row.optionalInteger(7) {
              RecordedJoin.Decision(
                holds: holds == 1, reason: try row.text(8),
                recorded: WallTime(milliseconds: try row.integer(9)))
            } else { nil }
          return RecordedJoin(
            id: try row.integer(0),
            first: EntryKey(list: try row.text(1), entry: try row.text(2)),
            second: EntryKey(list: try row.text(3), entry: try row.text(4)),
            basis: try row.text(5), recorded: WallTime(milliseconds: try row.integer(6)),
            decision: decision)
        }
      }
    }
  }
}
