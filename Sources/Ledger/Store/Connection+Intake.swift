import Chronology
import Register
import SQLite

extension Connection {
  /// Writes a snapshot with its files and its membership.
  /// - Returns: Its number.
  func insert(
    _ description: SnapshotDescription, list: Int, place: Int, identity: Digest, files: [Int],
    rows: [Int]
  ) throws(SQLiteError) -> Int {
    let reading = description.reading
    try run(
      """
      INSERT INTO snapshot (list, day, place, identity, format, reader, scope, coverage,
        properties, membership, origin, entries, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(list), .integer(Int(description.day.ordinal)), .integer(place),
        .bytes(identity.bytes), .text(reading.format), .integer(reading.readerVersion),
        Value(TextSet.encode(reading.scope)), Value(TextSet.encode(reading.coverage)),
        Value(TextSet.encode(reading.coveredProperties)),
        .integer(reading.coversMembership ? 1 : 0), .text(description.origin.rawValue),
        .integer(rows.count), Value(description.note),
      ])
    let id = lastInsertedRow
    for (ordinal, file) in description.files.enumerated() {
      try run(
        "INSERT INTO component (snapshot, ordinal, name, content, raw) VALUES (?, ?, ?, ?, ?)",
        [
          .integer(id), .integer(ordinal), .text(file.name), Value(file.contentDigest?.bytes),
          .integer(files[ordinal]),
        ])
    }
    try run(
      "INSERT INTO membership (snapshot, versions) VALUES (?, ?)",
      [.integer(id), .bytes(PackedRows.pack(rows))])
    return id
  }

  /// Replaces how a snapshot was read, and its membership.
  func replaceReading(
    of snapshot: Int, _ reading: SnapshotReading, _ rows: [Int]
  ) throws(SQLiteError) {
    try run(
      """
      UPDATE snapshot SET format = ?, reader = ?, scope = ?, coverage = ?, properties = ?,
        membership = ?, entries = ?
      WHERE id = ?
      """,
      [
        .text(reading.format), .integer(reading.readerVersion),
        Value(TextSet.encode(reading.scope)), Value(TextSet.encode(reading.coverage)),
        Value(TextSet.encode(reading.coveredProperties)),
        .integer(reading.coversMembership ? 1 : 0), .integer(rows.count), .integer(snapshot),
      ])
    try run(
      "UPDATE membership SET versions = ? WHERE snapshot = ?",
      [.bytes(PackedRows.pack(rows)), .integer(snapshot)])
  }
}
