extension Connection {
  /// Starts a transaction and takes the write lock at once, so that two writers meet here and
  /// not half-way through. - Throws: `busy` when another holds it beyond the timeout.
  package func begin() throws(SQLiteError) { try execute("BEGIN IMMEDIATE") }

  /// Makes the transaction's changes lasting. On failure it is still open.
  package func commit() throws(SQLiteError) { try execute("COMMIT") }

  /// Undoes the transaction's changes; nothing to do when none is open.
  ///
  /// SQLite has already rolled back by itself after some errors (full disk, I/O); should the
  /// command fail too, closing the connection undoes the changes, so there is nothing to report.
  package func rollBack() {
    guard isInTransaction else { return }
    try? execute("ROLLBACK")
  }

  /// Runs `body` in one transaction: all of it or, when it throws, nothing.
  package func transaction<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    try begin()
    do {
      let result = try body()
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Runs `body` reading one committed state throughout, whatever a writer does meanwhile.
  package func reading<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Without the read transaction the body would still be right, each statement for itself.
    try? execute("BEGIN")
    defer { if isInTransaction { try? execute("COMMIT") } }
    return try body()
  }
}
