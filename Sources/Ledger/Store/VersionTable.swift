import Register
import SQLite

/// The entry versions of one list, with what has been looked at kept in memory for as long as an
/// update or a question lasts.
struct VersionTable: ~Copyable {
  private let list: Int
  private var find: Statement
  private var insert: Statement
  private var load: Statement
  private var loaded: [Int: StoredVersion] = [:]
  /// The version each entry had when it was last interned: most entries of a snapshot are those
  /// of the one before, and comparing bytes is far cheaper than hashing them.
  private var latest: [String: StoredVersion] = [:]
  private var latestReader: Int?

  init(of list: Int, in connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare(
      "SELECT id FROM version WHERE list = ? AND reader = ? AND digest = ?")
    let insert = try connection.prepare(
      """
      INSERT INTO version (list, reader, entry, digest, canonical) VALUES (?, ?, ?, ?, ?)
      RETURNING id
      """)
    let load = try connection.prepare("SELECT entry, canonical FROM version WHERE id = ?")
    self.list = list
    self.find = find
    self.insert = insert
    self.load = load
  }

  /// The version with this row number.
  mutating func version(_ row: Int) throws(SQLiteError) -> StoredVersion {
    if let known = loaded[row] { return known }
    let found = try load.first([.integer(row)]) { columns throws(SQLiteError) in
      StoredVersion(row: row, entryID: try columns.text(0), canonical: try columns.bytes(1))
    }
    guard let found else { throw .damaged("entry version \(row) is missing") }
    loaded[row] = found
    return found
  }

  /// Makes the versions of a snapshot the ones to try first.
  mutating func expect(_ rows: [Int], reader: Int) throws(SQLiteError) {
    latest = [:]
    latestReader = reader
    latest.reserveCapacity(rows.count)
    for row in rows {
      let version = try version(row)
      latest[version.entryID] = version
    }
  }

  /// Whether ``expect(_:reader:)`` or earlier entries have set the versions to try first.
  func isPrepared(for reader: Int) -> Bool { latestReader == reader }

  /// The row of this entry as this reader reads it; a new row when it was never seen.
  mutating func intern(_ entry: ListEntry, reader: Int) throws(SQLiteError) -> Int {
    let canonical = CanonicalEntry(entry)
    if latestReader == reader, let known = latest[entry.id], known.canonical == canonical.bytes {
      return known.row
    }
    let row = try intern(canonical, id: entry.id, reader: reader)
    let version = StoredVersion(row: row, entryID: entry.id, canonical: canonical.bytes)
    loaded[row] = version
    if latestReader == reader { latest[entry.id] = version }
    return row
  }

  /// The row of an entry put together from several snapshots; it is none of the versions to try
  /// first.
  mutating func internComposed(_ entry: ListEntry, reader: Int) throws(SQLiteError) -> Int {
    try intern(CanonicalEntry(entry), id: entry.id, reader: reader)
  }

  private mutating func intern(
    _ canonical: CanonicalEntry, id: String, reader: Int
  ) throws(SQLiteError) -> Int {
    let digest = Value.bytes(canonical.digest.bytes)
    let held = try find.first([.integer(list), .integer(reader), digest]) {
      columns throws(SQLiteError) in try columns.integer(0)
    }
    if let held { return held }
    let new = try insert.first(
      [.integer(list), .integer(reader), .text(id), digest, .bytes(canonical.bytes)]
    ) { columns throws(SQLiteError) in try columns.integer(0) }
    guard let new else { throw .damaged("a new entry version was given no number") }
    return new
  }
}
