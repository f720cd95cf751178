import SQLite

/// When each entry version stood: derived from what stands after each snapshot, kept because
/// "since when is this entry so" must not read every snapshot.
struct TenureTable: ~Copyable {
  private var open: Statement
  private var close: Statement

  init(in connection: borrowing Connection) throws(SQLiteError) {
    let open = try connection.prepare("INSERT INTO tenure (version, since) VALUES (?, ?)")
    let close = try connection.prepare(
      "UPDATE tenure SET until = ? WHERE version = ? AND until IS NULL")
    self.open = open
    self.close = close
  }

  /// Records what changed from one standing to the next, at this snapshot.
  mutating func advance(
    from before: [Int], to after: [Int], at snapshot: Int
  ) throws(SQLiteError) {
    let (gone, come) = PackedRows.difference(before, after)
    for row in gone { try close.run([.integer(snapshot), .integer(row)]) }
    for row in come { try open.run([.integer(row), .integer(snapshot)]) }
  }
}
