import CSQLite

/// One connection to one database file, closed when it goes out of scope.
///
/// It cannot be copied, and SQLite is opened without its own locks (`SQLITE_OPEN_NOMUTEX`):
/// ownership does the locking. Share a connection by keeping it in a `Mutex`; have one for writing
/// and others for reading. In write-ahead mode readers see the last committed state and are never
/// held up by a writer.
@safe
package struct Connection: ~Copyable {
  private let handle: OpaquePointer
  /// The path it was opened on.
  package let path: String

  /// How to open the file.
  package enum Access: Sendable {
    /// Read and write; the file is created when missing.
    case create
    /// Read and write; the file must exist.
    case write
    /// Read only; the file must exist.
    case read
  }

  /// Opens a database file.
  ///
  /// Foreign keys are enforced and schema trickery by a hostile file is off (`trusted_schema`).
  /// - Parameters:
  ///   - path: The file; `:memory:` for one that lives as long as the connection.
  ///   - access: See ``Access``.
  ///   - busyTimeout: Milliseconds to wait for another connection's lock before `busy`.
  /// - Throws: `cannotOpen`, `notADatabase`, `busy` and what else SQLite reports.
  package init(
    path: String, access: Access = .create, busyTimeout: Int32 = 5_000
  ) throws(SQLiteError) {
    let mode =
      switch access {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .write: SQLITE_OPEN_READWRITE
      case .read: SQLITE_OPEN_READONLY
      }
    var opened: OpaquePointer?
    let flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      // SQLite hands out a connection even when opening failed, so that one can ask why.
      let error = unsafe SQLiteError(code: code, from: opened, sql: nil)
      unsafe sqlite3_close_v2(opened)
      throw error
    }
    unsafe sqlite3_busy_timeout(handle, busyTimeout)
    // Both only set a flag of the connection, so there is nothing that could fail.
    unsafe sqlite3_exec(
      handle, "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF", nil, nil, nil)
    unsafe self.handle = handle
    self.path = path
  }

  deinit {
    // `close_v2` lets go of the file once the last statement is gone, in whatever order they go.
    unsafe sqlite3_close_v2(handle)
  }

  /// Runs statements that take no values and give no rows, separated by `;`.
  package func execute(_ sql: String) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw unsafe SQLiteError(code: code, from: handle, sql: sql)
    }
  }

  /// Compiles one statement. Keep and reuse it where it runs more than once.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try unsafe Statement(connection: handle, sql: sql)
  }

  /// Row id given by the last INSERT of this connection.
  package var lastInsertedRow: Int { unsafe Int(sqlite3_last_insert_rowid(handle)) }

  /// Rows changed by the last INSERT, UPDATE or DELETE of this connection.
  package var changedRows: Int { unsafe Int(sqlite3_changes64(handle)) }

  /// Whether a transaction is open.
  package var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }
}

extension SQLiteError {
  /// The error a connection has just reported.
  init(code: Int32, from handle: OpaquePointer?, sql: String?) {
    let words = unsafe handle.flatMap { unsafe sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    let message = unsafe words.map { unsafe String(cString: $0) } ?? "no message"
    self.init(extendedCode: code, message: message, sql: sql)
  }
}
