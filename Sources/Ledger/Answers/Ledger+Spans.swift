package import Chronology
import SQLite

/// Since when an entry is on its list, and when it last came to be written as it is.
package struct EntrySpan: Hashable, Sendable {
  /// The day of the first snapshot held that has the entry.
  package let firstSeen: Day
  /// The day of the snapshot that brought its newest version.
  package let lastChange: Day
}

extension ListLedger {
  /// The span of every entry a list ever had, by id, as far as snapshots up to a day tell.
  /// - Complexity: linear in the versions of the list's entries; no entry is read.
  package func spans(of list: String, asOf day: Day) throws(LedgerError) -> [String: EntrySpan] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      let rows = try connection.telling { () throws(SQLiteError) in
        try connection.rows(
          """
          SELECT v.entry, min(a.day), max(a.day)
          FROM version v JOIN tenure t ON t.version = v.id JOIN snapshot a ON a.id = t.since
          WHERE v.list = ? AND a.day <= ? GROUP BY v.entry
          """, [.integer(row), .integer(Int(day.ordinal))]
        ) { row throws(SQLiteError) in
          (
            try row.text(0),
            EntrySpan(firstSeen: try row.day(1), lastChange: try row.day(2))
          )
        }
      }
      return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
  }
}
