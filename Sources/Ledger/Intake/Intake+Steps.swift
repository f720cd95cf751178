import Chronology
import Register
import SQLite

// The steps of taking in, in the order they happen.
extension Intake {
  mutating func offer(
    _ description: SnapshotDescription, _ offered: [ListEntry], _ acceptingShrinkage: Bool
  ) throws(LedgerError) -> IntakeOutcome {
    let day = description.day
    guard !description.files.isEmpty else { throw .noFiles(list: list, day: day) }
    let digests = description.files.map { SHA256.digest(of: $0.bytes) }
    let identity = description.identity(digests)
    if let held = try held(identity, on: day) { return .alreadyHeld(held) }

    let place = try freePlace(description.place, on: day)
    let listRow = listRow
    let before = try connection.telling { () throws(SQLiteError) in
      try connection.snapshot(of: listRow, before: day, place)
    }
    let entries = try distinct(offered, on: day)
    if !acceptingShrinkage,
      let doubt = Intake.doubt(entries.count, description.reading, before)
    {
      return .implausible(doubt)
    }

    let rows = try intern(entries, description.reading, near: before)
    var raw: [Int] = []
    for (file, digest) in zip(description.files, digests) {
      raw.append(try connection.keep(file, digest: digest))
    }
    let id = try connection.telling { () throws(SQLiteError) in
      try connection.insert(
        description, list: listRow, place: place, identity: identity, files: raw, rows: rows)
    }
    let snapshot = try heldSnapshot(id)
    try recordTaken(snapshot, rows, after: before)
    try follow(snapshot, rows)
    return .taken(snapshot)
  }

  mutating func putAside(
    _ file: SourceFile, _ day: Day?, _ reason: String
  ) throws(LedgerError) -> Refusal? {
    let digest = SHA256.digest(of: file.bytes)
    let raw = try connection.keep(file, digest: digest)
    return try connection.telling { () throws(SQLiteError) in
      let ordinal = Value(day.map { Int($0.ordinal) })
      let known = try connection.integer(
        "SELECT id FROM refusal WHERE list = ? AND raw = ? AND day IS ? AND reason = ?",
        [.integer(listRow), .integer(raw), ordinal, .text(reason)])
      guard known == nil else { return nil }
      try connection.run(
        "INSERT INTO refusal (list, day, file, raw, reason) VALUES (?, ?, ?, ?, ?)",
        [.integer(listRow), ordinal, .text(file.name), .integer(raw), .text(reason)])
      let id = connection.lastInsertedRow
      try connection.run(
        "INSERT INTO log (recorded, list, kind, refusal) VALUES (?, ?, 'refused', ?)",
        [.integer(time.milliseconds), .integer(listRow), .integer(id)])
      return Refusal(
        id: id, list: list, file: file.name, digest: digest, day: day, reason: reason)
    }
  }

  mutating func replace(
    _ held: Snapshot, _ reading: SnapshotReading, _ offered: [ListEntry]
  ) throws(LedgerError) -> Snapshot {
    guard held.list == list else { throw .unknownSnapshot(held.id) }
    let entries = try distinct(offered, on: held.day)
    let past = try connection.telling { () throws(SQLiteError) in
      try connection.membership(of: held.id)
    }
    let rows = try intern(entries, reading, near: nil)
    try connection.telling { () throws(SQLiteError) in
      try connection.replaceReading(of: held.id, reading, rows)
    }
    let snapshot = try heldSnapshot(held.id)
    let comparison = Comparison(earlier: held.reading, later: reading)
    try log("reread", snapshot, comparison, from: past, to: rows, after: nil)
    isOutOfOrder = true
    return snapshot
  }

  // MARK: Looking before writing

  private func held(_ identity: Digest, on day: Day) throws(LedgerError) -> Snapshot? {
    try connection.telling { () throws(SQLiteError) in
      try connection.snapshots(
        where: "s.list = ? AND s.day = ? AND s.identity = ?",
        [.integer(listRow), .integer(Int(day.ordinal)), .bytes(identity.bytes)]
      ).first
    }
  }

  private func freePlace(_ wanted: Int?, on day: Day) throws(LedgerError) -> Int {
    let taken = try connection.telling { () throws(SQLiteError) in
      try connection.rows(
        "SELECT place FROM snapshot WHERE list = ? AND day = ? ORDER BY place",
        [.integer(listRow), .integer(Int(day.ordinal))]
      ) { row throws(SQLiteError) in try row.integer(0) }
    }
    guard let wanted else { return taken.last.map { $0 + 1 } ?? 0 }
    guard !taken.contains(wanted) else {
      throw .placeTaken(list: list, day: day, place: wanted)
    }
    return wanted
  }

  /// The entries without repetitions; two different ones with the same id are an error.
  private func distinct(
    _ entries: [ListEntry], on day: Day
  ) throws(LedgerError) -> [ListEntry] {
    var places: [String: Int] = [:]
    places.reserveCapacity(entries.count)
    var distinct: [ListEntry] = []
    distinct.reserveCapacity(entries.count)
    for entry in entries {
      if let place = places[entry.id] {
        guard CanonicalEntry(distinct[place]) == CanonicalEntry(entry) else {
          throw .duplicateEntry(list: list, day: day, id: entry.id)
        }
      } else {
        places[entry.id] = distinct.count
        distinct.append(entry)
      }
    }
    return distinct
  }

  /// Whether so few entries are to be believed after the snapshot before.
  private static func doubt(
    _ count: Int, _ reading: SnapshotReading, _ before: Snapshot?
  ) -> IntakeOutcome.Implausible? {
    if count == 0 { return .init(offered: 0, before: nil) }
    // A file that says nothing by what it lacks may be as short as it likes.
    guard reading.coversMembership, let before, before.reading.scope == reading.scope,
      before.reading.coversMembership == reading.coversMembership,
      count * 2 < before.entryCount
    else { return nil }
    return .init(offered: count, before: before)
  }

  // MARK: Writing

  private mutating func intern(
    _ entries: [ListEntry], _ reading: SnapshotReading, near: Snapshot?
  ) throws(LedgerError) -> [Int] {
    let reader = reading.readerVersion
    let path = connection.path
    do {
      if !versions.isPrepared(for: reader) {
        let near = near ?? tip?.snapshot
        let expected =
          if let near, near.reading.readerVersion == reader {
            try connection.membership(of: near.id)
          } else { [Int]() }
        try versions.expect(expected, reader: reader)
      }
      var rows: [Int] = []
      rows.reserveCapacity(entries.count)
      for entry in entries { rows.append(try versions.intern(entry, reader: reader)) }
      rows.sort()
      return rows
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  private func heldSnapshot(_ id: Int) throws(LedgerError) -> Snapshot {
    let snapshot = try connection.telling { () throws(SQLiteError) in
      try connection.snapshot(id)
    }
    guard let snapshot else { throw .unknownSnapshot(id) }
    return snapshot
  }

  private mutating func recordTaken(
    _ snapshot: Snapshot, _ rows: [Int], after before: Snapshot?
  ) throws(LedgerError) {
    var past: [Int] = []
    if let before {
      past = try connection.telling { () throws(SQLiteError) in
        try connection.membership(of: before.id)
      }
    }
    let comparison = Comparison(
      earlier: before?.reading ?? snapshot.reading, later: snapshot.reading)
    // The first of a list adds everything it has, even where it speaks only for a part.
    try log(
      "taken", snapshot, before == nil ? nil : comparison, from: past, to: rows, after: before)
  }

  /// Appends to the change log what this snapshot changed, as it is known at this moment.
  private mutating func log(
    _ kind: String, _ snapshot: Snapshot, _ comparison: Comparison?, from past: [Int],
    to rows: [Int], after before: Snapshot?
  ) throws(LedgerError) {
    var delta = RowDelta()
    do {
      if let comparison {
        delta = try comparison.delta(from: past, to: rows) { row throws(SQLiteError) in
          try versions.version(row)
        }.delta
      } else {
        delta.added = rows
      }
      try connection.run(
        """
        INSERT INTO log (recorded, list, kind, snapshot, predecessor, added, removed, amended,
          compared, delta)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .integer(time.milliseconds), .integer(listRow), .text(kind), .integer(snapshot.id),
          Value(before?.id), .integer(delta.added.count), .integer(delta.removed.count),
          .integer(delta.amended.count), Value(TextSet.encode(comparison?.properties)),
          .bytes(delta.packed()),
        ])
    } catch {
      throw LedgerError(error, path: connection.path)
    }
  }
}
