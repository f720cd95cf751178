import SQLite

/// One step of the store's schema. A step that has been released is never changed: a store that
/// went through it would not be what its number says. A test pins the text of every step.
struct Migration: Sendable {
  let name: String
  let sql: String

  /// All steps in order; a store's `user_version` is the number of those it went through.
  static let all: [Migration] = [.firstSchema, .joins, .downloads, .reports]

  /// The mark of an Ostrakon store in the file's header: the bytes `ostr`.
  static let applicationID: Int32 = 0x6f73_7472

  /// Brings a store up to date, one transaction a step.
  /// - Throws: A ``LedgerError`` when the file is another program's or a later version's.
  static func bringUpToDate(_ connection: borrowing Connection) throws(LedgerError) {
    let path = connection.path
    let (version, mark, isEmpty) = try connection.telling { () throws(SQLiteError) in
      (
        try connection.userVersion(), try connection.applicationID(),
        try connection.integer("SELECT count(*) FROM sqlite_schema") == 0
      )
    }
    guard mark == applicationID || (isEmpty && version == 0 && mark == 0) else {
      throw .notALedger(path: path)
    }
    guard version <= all.count else {
      throw .newerStore(path: path, schema: version, known: all.count)
    }
    guard version < all.count else { return }
    try connection.telling { () throws(SQLiteError) in
      try connection.useWriteAheadLog()
      try migrate(connection)
    }
  }

  private static func migrate(_ connection: borrowing Connection) throws(SQLiteError) {
    try connection.begin()
    do {
      // Another process may have been here between the look and the lock.
      let done = try connection.userVersion()
      for (number, step) in all.enumerated() where number >= done {
        try connection.execute(step.sql)
        try connection.setUserVersion(Int32(number + 1))
      }
      try connection.setApplicationID(applicationID)
      try connection.commit()
    } catch {
      connection.rollBack()
      throw error
    }
  }
}
