import Chronology
import SQLite

// How an update begins and ends.
extension Intake {
  /// What an update needs before it can begin, looked up while the connection is only lent.
  struct Preparation: ~Copyable {
    let listRow: Int
    var versions: VersionTable
    var tenures: TenureTable
    var tip: (snapshot: Snapshot, rows: [Int])?

    init(_ list: String, _ connection: borrowing Connection) throws(LedgerError) {
      let path = connection.path
      do {
        let row = try Preparation.row(of: list, connection)
        let versions = try VersionTable(of: row, in: connection)
        let tenures = try TenureTable(in: connection)
        if let newest = try connection.snapshot(of: row, asOf: .last) {
          tip = (newest, try connection.standing(after: newest.id))
        } else {
          tip = nil
        }
        listRow = row
        self.versions = versions
        self.tenures = tenures
      } catch {
        throw LedgerError(error, path: path)
      }
    }

    private static func row(
      of list: String, _ connection: borrowing Connection
    ) throws(SQLiteError) -> Int {
      if let held = try connection.list(named: list) { return held }
      try connection.run("INSERT INTO list (name) VALUES (?)", [.text(list)])
      return connection.lastInsertedRow
    }
  }

  init(
    _ list: String, _ time: WallTime, _ connection: consuming Connection,
    _ preparation: consuming Preparation
  ) {
    self.list = list
    self.time = time
    self.connection = connection
    listRow = preparation.listRow
    tip = preparation.tip
    versions = preparation.versions
    tenures = preparation.tenures
  }

  /// Works out what is derived, where that is still to do, and makes everything lasting.
  mutating func complete() throws(LedgerError) {
    if let failure { throw failure }
    if isOutOfOrder { try rebuildDerived() }
    do { try connection.commit() } catch { throw LedgerError(error, path: connection.path) }
  }

  /// Undoes what was not made lasting and hands the connection back.
  consuming func release() -> Connection {
    connection.rollBack()
    return connection
  }
}
