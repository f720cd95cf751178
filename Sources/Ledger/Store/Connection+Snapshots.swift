import Chronology
import Register
import SQLite

extension Connection {
  /// Row number of a list; nil when the store does not know it.
  func list(named name: String) throws(SQLiteError) -> Int? {
    try integer("SELECT id FROM list WHERE name = ?", [.text(name)])
  }

  /// Names of all lists, sorted.
  func listNames() throws(SQLiteError) -> [String] {
    try rows("SELECT name FROM list ORDER BY name") { row throws(SQLiteError) in try row.text(0) }
  }

  /// Snapshots that meet a condition on `snapshot` (as `s`), in the order of list, day and place.
  func snapshots(
    where condition: String, _ values: [Value], suffix: String = "ORDER BY l.name, s.day, s.place"
  ) throws(SQLiteError) -> [Snapshot] {
    var files = try prepare(
      """
      SELECT c.name, r.digest, c.content, r.size FROM component c JOIN raw r ON r.id = c.raw
      WHERE c.snapshot = ? ORDER BY c.ordinal
      """)
    var heads = try prepare(
      """
      SELECT s.id, l.name, s.day, s.place, s.identity, s.format, s.reader, s.scope, s.coverage,
        s.properties, s.membership, s.origin, s.entries, s.note
      FROM snapshot s JOIN list l ON l.id = s.list WHERE \(condition) \(suffix)
      """)
    return try heads.rows(values) { row throws(SQLiteError) in
      let held = try files.rows([.integer(try row.integer(0))]) { row throws(SQLiteError) in
        Snapshot.HeldFile(
          name: try row.text(0), digest: try row.digest(1),
          contentDigest: row.isNull(2) ? nil : try row.digest(2), size: try row.integer(3))
      }
      return try Snapshot(row, files: held)
    }
  }

  /// The snapshot with this number.
  func snapshot(_ id: Int) throws(SQLiteError) -> Snapshot? {
    try snapshots(where: "s.id = ?", [.integer(id)]).first
  }

  /// A condition on `snapshot` (as `s`) with its values: that it had been taken in by the end of a day. Nothing for
  /// nil, so that who asks of now does not look through the log.
  static func known(by day: Day?) -> (condition: String, values: [Value]) {
    guard let day else { return ("", []) }
    let condition = """
       AND EXISTS (SELECT 1 FROM log g WHERE g.snapshot = s.id AND g.kind = 'taken' AND g.recorded < ?)
      """
    return (condition, [.integer(WallTime(startOf: day).milliseconds + 86_400_000)])
  }

  /// The newest snapshot of a list on or before a day, of those that had been taken in by the end of another.
  func snapshot(
    of list: Int, asOf day: Day, knownBy: Day? = nil
  ) throws(SQLiteError) -> Snapshot? {
    let known = Connection.known(by: knownBy)
    return try snapshots(
      where: "s.list = ? AND s.day <= ?" + known.condition,
      [.integer(list), .integer(Int(day.ordinal))] + known.values,
      suffix: "ORDER BY s.day DESC, s.place DESC LIMIT 1"
    ).first
  }

  /// The snapshot before a place of a day in the order of the list.
  func snapshot(of list: Int, before day: Day, _ place: Int) throws(SQLiteError) -> Snapshot? {
    try snapshots(
      where: "s.list = ? AND (s.day, s.place) < (?, ?)",
      [.integer(list), .integer(Int(day.ordinal)), .integer(place)],
      suffix: "ORDER BY s.day DESC, s.place DESC LIMIT 1"
    ).first
  }

  /// Rows of the versions a snapshot has, as published, ascending.
  func membership(of snapshot: Int) throws(SQLiteError) -> [Int] {
    let packed = try first(
      "SELECT versions FROM membership WHERE snapshot = ?", [.integer(snapshot)]
    ) { row throws(SQLiteError) in try row.bytes(0) }
    guard let packed, let rows = PackedRows.unpack(packed) else {
      throw .damaged("the membership of snapshot \(snapshot) cannot be read")
    }
    return rows
  }

  /// Rows of the versions that stand after a snapshot: its own, and where it is not whole, what
  /// stood before and it does not speak about.
  func standing(after snapshot: Int) throws(SQLiteError) -> [Int] {
    let packed = try first(
      "SELECT versions FROM standing WHERE snapshot = ?", [.integer(snapshot)]
    ) { row throws(SQLiteError) in try row.bytes(0) }
    guard let packed else { return try membership(of: snapshot) }
    guard let rows = PackedRows.unpack(packed) else {
      throw .damaged("what stands after snapshot \(snapshot) cannot be read")
    }
    return rows
  }
}

extension Row {
  /// A column that holds a digest.
  func digest(_ column: Int) throws(SQLiteError) -> Digest {
    guard let digest = Digest(bytes: try bytes(column)) else {
      throw .damaged("a digest has not 32 bytes")
    }
    return digest
  }

  /// A column that holds a day.
  func day(_ column: Int) throws(SQLiteError) -> Day {
    let ordinal = try integer(column)
    guard let day = Day(ordinal: ordinal) else { throw .damaged("there is no day \(ordinal)") }
    return day
  }
}

extension Snapshot {
  /// A snapshot from the columns of `Connection.snapshots`.
  fileprivate init(_ row: borrowing Row, files: [HeldFile]) throws(SQLiteError) {
    guard let origin = SnapshotOrigin(rawValue: try row.text(11)) else {
      throw .damaged("snapshot \(try row.integer(0)) has an unknown origin")
    }
    self.init(
      id: try row.integer(0), list: try row.text(1), day: try row.day(2),
      place: try row.integer(3), identity: try row.digest(4),
      reading: SnapshotReading(
        format: try row.text(5), readerVersion: try row.integer(6),
        scope: TextSet.decode(try row.optionalText(7)),
        coverage: TextSet.decode(try row.text(8)) ?? [],
        coveredProperties: TextSet.properties(try row.optionalText(9)),
        coversMembership: try row.integer(10) == 1),
      origin: origin, entryCount: try row.integer(12), note: try row.optionalText(13),
      files: files)
  }
}
