import SQLite

/// A refused file with what became of it.
package struct QuarantinedFile: Hashable, Sendable {
  package let refusal: Refusal
  /// The moment it was refused.
  package let recorded: WallTime
  /// The snapshot it became, where somebody accepted it after all.
  package let accepted: Int?
}

extension ListLedger {
  /// Every file that was refused, in the order of recording.
  package func quarantine() throws(LedgerError) -> [QuarantinedFile] {
    try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        let refusals = try connection.refusals(where: "TRUE", [])
        var heads: [Int: (WallTime, Int?)] = [:]
        let rows = try connection.rows(
          """
          SELECT g.refusal, g.recorded, a.snapshot FROM log g
          LEFT JOIN acceptance a ON a.refusal = g.refusal WHERE g.refusal IS NOT NULL
          """
        ) { row throws(SQLiteError) in
          (
            try row.integer(0), WallTime(milliseconds: try row.integer(1)),
            try row.optionalInteger(2)
          )
        }
        for (id, time, snapshot) in rows { heads[id] = (time, snapshot) }
        return refusals.compactMap { refusal in
          heads[refusal.id].map {
            QuarantinedFile(refusal: refusal, recorded: $0.0, accepted: $0.1)
          }
        }
      }
    }
  }

  /// The bytes of a refused file, as received.
  /// - Throws: `unknownRefusal`.
  package func bytes(of refusal: Refusal) throws(LedgerError) -> [UInt8] {
    let id = refusal.id
    let found = try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.first(
          """
          SELECT r.packing, r.bytes, r.size FROM raw r JOIN refusal f ON f.raw = r.id
          WHERE f.id = ?
          """, [.integer(id)]
        ) { row throws(SQLiteError) in try FilePacking.unpacked(row) }
      }
    }
    guard let found else { throw .unknownRefusal(id) }
    return found
  }

  /// Remembers that refused files became a snapshot after all.
  package func accept(
    _ refusals: [Refusal], as snapshot: Snapshot, at time: WallTime
  ) throws(LedgerError) {
    let ids = refusals.map(\.id)
    let number = snapshot.id
    try write { connection throws(SQLiteError) in
      for id in ids {
        try connection.run(
          "INSERT INTO acceptance (refusal, snapshot, recorded) VALUES (?, ?, ?)",
          [.integer(id), .integer(number), .integer(time.milliseconds)])
      }
    }
  }
}
