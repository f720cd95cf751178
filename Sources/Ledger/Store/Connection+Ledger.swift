import SQLite

extension Connection {
  /// Runs `body`, turning what SQLite reports into what it means for the user of a ledger.
  func telling<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(LedgerError) -> Result {
    do { return try body() } catch { throw LedgerError(error, path: path) }
  }
}

extension SQLiteError {
  /// Content of the store that cannot be what was written.
  static func damaged(_ what: String) -> SQLiteError {
    SQLiteError(extendedCode: 11, message: what)
  }
}
