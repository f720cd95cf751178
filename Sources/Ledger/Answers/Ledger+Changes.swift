import Register
import SQLite

extension ListLedger {
  /// The lines of the change log from some point on, in the order of recording: what this
  /// register came to know, by the recorded clock.
  /// - Parameter list: Only lines of this list; nil for all.
  /// - Complexity: linear in the lines, of which there is one a snapshot or refused file.
  package func changes(
    since start: LogStart, list: String? = nil
  ) throws(LedgerError) -> [LoggedChange] {
    try read { connection throws(LedgerError) in
      let only = try list.map { name throws(LedgerError) in try connection.knownList(name) }
      return try connection.telling { () throws(SQLiteError) in
        try connection.changes(since: start, list: only)
      }
    }
  }

  /// The entries behind a line of the log, as they were at its recording; empty for a refusal.
  package func details(of change: LoggedChange) throws(LedgerError) -> LoggedDetails {
    let sequence = change.sequence
    return try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in try connection.details(of: sequence) }
    }
  }
}

extension Connection {
  fileprivate func changes(
    since start: LogStart, list: Int?
  ) throws(SQLiteError) -> [LoggedChange] {
    var (condition, values): (String, [Value]) =
      switch start {
      case .beginning: ("TRUE", [])
      case .after(let sequence): ("g.sequence > ?", [.integer(sequence)])
      case .recorded(let time): ("g.recorded >= ?", [.integer(time.milliseconds)])
      }
    if let list {
      condition += " AND g.list = ?"
      values.append(.integer(list))
    }
    var snapshots: [Int: Snapshot] = [:]
    func snapshot(_ id: Int) throws(SQLiteError) -> Snapshot {
      if let known = snapshots[id] { return known }
      guard let found = try self.snapshot(id) else { throw .damaged("snapshot \(id) is missing") }
      snapshots[id] = found
      return found
    }
    return try rows(
      """
      SELECT g.sequence, g.recorded, l.name, g.kind, g.snapshot, g.predecessor, g.refusal,
        g.added, g.removed, g.amended
      FROM log g JOIN list l ON l.id = g.list WHERE \(condition) ORDER BY g.sequence
      """, values
    ) { row throws(SQLiteError) in
      let event: LoggedChange.Event
      if let refusal = try row.optionalInteger(6) {
        guard let found = try refusals(where: "f.id = ?", [.integer(refusal)]).first else {
          throw .damaged("refusal \(refusal) is missing")
        }
        event = .refused(found)
      } else {
        let counts = LoggedChange.Counts(
          added: try row.integer(7), removed: try row.integer(8), amended: try row.integer(9))
        let about = try snapshot(try row.integer(4))
        if try row.text(3) == "reread" {
          event = .reread(about, counts)
        } else {
          let before = try row.optionalInteger(5)
          event = .taken(about, after: before == nil ? nil : try snapshot(before ?? 0), counts)
        }
      }
      return LoggedChange(
        sequence: try row.integer(0), recorded: WallTime(milliseconds: try row.integer(1)),
        list: try row.text(2), event: event)
    }
  }

  fileprivate func details(of sequence: Int) throws(SQLiteError) -> LoggedDetails {
    let found = try first(
      """
      SELECT g.delta, g.compared, coalesce(s.membership, 1) AND coalesce(p.membership, 1)
      FROM log g LEFT JOIN snapshot s ON s.id = g.snapshot
        LEFT JOIN snapshot p ON p.id = g.predecessor
      WHERE g.sequence = ?
      """, [.integer(sequence)]
    ) { row throws(SQLiteError) in
      (try row.optionalBytes(0), try row.optionalText(1), try row.integer(2) == 1)
    }
    guard let packed = found?.0 else { return LoggedDetails(added: [], removed: [], amended: []) }
    guard let delta = RowDelta(packed: packed) else {
      throw .damaged("line \(sequence) of the change log cannot be read")
    }
    return LoggedDetails(
      added: try entries(delta.added), removed: try entries(delta.removed),
      amended: try amendments(
        delta.amended, comparing: TextSet.properties(found?.1), comparesKind: found?.2 ?? true))
  }
}
