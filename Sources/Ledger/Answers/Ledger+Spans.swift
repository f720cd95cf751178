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
  /// - Parameter knownBy: counts only snapshots that had been taken in by the end of this day.
  /// - Complexity: linear in the versions of the list's entries; no entry is read.
  package func spans(
    of list: String, asOf day: Day, knownBy: Day? = nil
  ) throws(LedgerError) -> [String: EntrySpan] {
    try read { connection throws(LedgerError) in
      let row = try connection.knownList(list)
      let known = Connection.known(by: knownBy)
      let rows = try connection.telling { () throws(SQLiteError) in
        try connection.rows(
          """
          SELECT v.entry, min(s.day), max(s.day)
          FROM version v JOIN tenure t ON t.version = v.id JOIN snapshot s ON s.id = t.since
          WHERE v.list = ? AND s.day <= ? \(known.condition) GROUP BY v.entry
          """, [.integer(row), .integer(Int(day.ordinal))] + known.values
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
