import Chronology
import Register
import SQLite

extension ListLedger {
  /// How an entry of a list stood over time: its versions in order, with gaps where it was off
  /// the list; empty when the list never had the id.
  ///
  /// What a snapshot does not speak about is no change: an entry outside its scope goes on
  /// standing, and so do the fields it does not carry.
  package func history(of id: String, in list: String) throws(LedgerError) -> [EntryTenure] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      return try connection.telling { () throws(SQLiteError) in
        try connection.tenures(
          where: "v.list = ? AND v.entry = ?", [.integer(row), .text(id)],
          order: "a.day, a.place")
      }
    }
  }

  /// Every period in which an entry of a list stood in one version: the list over all time, in
  /// the order in which the versions came to be known. For building an index.
  /// - Complexity: linear in the periods, of which there are about as many as versions.
  package func tenures(of list: String) throws(LedgerError) -> [EntryTenure] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      return try connection.telling { () throws(SQLiteError) in
        try connection.tenures(
          where: "v.list = ?", [.integer(row)], order: "v.id, a.day, a.place")
      }
    }
  }
}

extension Connection {
  fileprivate func tenures(
    where condition: String, _ values: [Value], order: String
  ) throws(SQLiteError) -> [EntryTenure] {
    try rows(
      """
      SELECT v.id, v.canonical, a.day, b.day
      FROM version v JOIN tenure t ON t.version = v.id JOIN snapshot a ON a.id = t.since
        LEFT JOIN snapshot b ON b.id = t.until
      WHERE \(condition) ORDER BY \(order)
      """, values
    ) { row throws(SQLiteError) in
      let version = StoredVersion(
        row: try row.integer(0), entryID: "", canonical: try row.bytes(1))
      return EntryTenure(
        version: version.row, entry: try version.entry(), from: try row.day(2),
        until: row.isNull(3) ? nil : try row.day(3))
    }
  }
}
