package import Chronology
import SQLite

/// The state of a store at a glance.
package struct LedgerSummary: Hashable, Sendable {
  /// One list.
  package struct List: Hashable, Sendable {
    package let id: String
    package let snapshots: Int
    /// Days of the first and the newest snapshot; nil when all its files were refused.
    package let first: Day?
    package let newest: Day?
    /// Entries that stand after the newest snapshot, which may carry only a part of them itself.
    package let entries: Int
    package let refusedFiles: Int
  }

  /// The database file.
  package let path: String
  /// Number of the schema.
  package let schema: Int
  package let lists: [List]
  package let entryVersions: Int
  /// Bytes of all files as received, and what they take up in the store.
  package let fileBytes: Int
  package let storedFileBytes: Int
  /// Size of the database in bytes.
  package let databaseBytes: Int
  /// The newest line of the change log; nil in an empty store.
  package let lastSequence: Int?
  package let lastRecorded: WallTime?
}

extension ListLedger {
  /// The state of the store at a glance; reads no entry and no file.
  package func summary() throws(LedgerError) -> LedgerSummary {
    let path = path
    return try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        let pages = try connection.integer("PRAGMA page_count") ?? 0
        let page = try connection.integer("PRAGMA page_size") ?? 0
        let last = try connection.first(
          "SELECT sequence, recorded FROM log ORDER BY sequence DESC LIMIT 1"
        ) { row throws(SQLiteError) in (try row.integer(0), try row.integer(1)) }
        return LedgerSummary(
          path: path, schema: try connection.userVersion(),
          lists: try connection.listSummaries(),
          entryVersions: try connection.integer("SELECT count(*) FROM version") ?? 0,
          fileBytes: try connection.integer("SELECT sum(size) FROM raw") ?? 0,
          storedFileBytes: try connection.integer("SELECT sum(length(bytes)) FROM raw") ?? 0,
          databaseBytes: pages * page, lastSequence: last?.0,
          lastRecorded: last.map { WallTime(milliseconds: $0.1) })
      }
    }
  }
}

extension Connection {
  fileprivate func listSummaries() throws(SQLiteError) -> [LedgerSummary.List] {
    try rows(
      """
      SELECT l.name, (SELECT count(*) FROM snapshot s WHERE s.list = l.id),
        (SELECT min(day) FROM snapshot s WHERE s.list = l.id),
        (SELECT max(day) FROM snapshot s WHERE s.list = l.id),
        coalesce(standing.entries, 0),
        (SELECT count(*) FROM refusal f WHERE f.list = l.id)
      FROM list l
        LEFT JOIN (SELECT v.list, count(*) AS entries FROM tenure t JOIN version v ON v.id = t.version
          WHERE t.until IS NULL GROUP BY v.list) standing ON standing.list = l.id
      ORDER BY l.name
      """
    ) { row throws(SQLiteError) in
      LedgerSummary.List(
        id: try row.text(0), snapshots: try row.integer(1),
        first: row.isNull(2) ? nil : try row.day(2),
        newest: row.isNull(3) ? nil : try row.day(3), entries: try row.integer(4),
        refusedFiles: try row.integer(5))
    }
  }
}
