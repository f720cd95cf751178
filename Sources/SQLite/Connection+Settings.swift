extension Connection {
  /// What one query says in its first row.
  package func first<Element>(
    _ sql: String, _ values: [Value] = [], _ read: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> Element? {
    var statement = try prepare(sql)
    return try statement.first(values, read)
  }

  /// The first integer a query gives; nil without a row or when it is NULL.
  package func integer(_ sql: String, _ values: [Value] = []) throws(SQLiteError) -> Int? {
    try first(sql, values) { row throws(SQLiteError) in try row.optionalInteger(0) } ?? nil
  }

  /// Runs one statement with values.
  package func run(_ sql: String, _ values: [Value]) throws(SQLiteError) {
    var statement = try prepare(sql)
    try statement.run(values)
  }

  /// Everything a query gives.
  package func rows<Element>(
    _ sql: String, _ values: [Value] = [], _ read: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> [Element] {
    var statement = try prepare(sql)
    return try statement.rows(values, read)
  }

  /// Number of the schema, kept in the file's header (`PRAGMA user_version`).
  package func userVersion() throws(SQLiteError) -> Int {
    try integer("PRAGMA user_version") ?? 0
  }

  /// Sets the number of the schema; part of the open transaction, if any.
  package func setUserVersion(_ version: Int32) throws(SQLiteError) {
    try execute("PRAGMA user_version = \(version)")
  }

  /// Mark of the program a file belongs to, kept in its header (`PRAGMA application_id`).
  package func applicationID() throws(SQLiteError) -> Int {
    try integer("PRAGMA application_id") ?? 0
  }

  /// Sets the mark of the program the file belongs to.
  package func setApplicationID(_ id: Int32) throws(SQLiteError) {
    try execute("PRAGMA application_id = \(id)")
  }

  /// Turns on write-ahead logging: readers are not held up by a writer, and a commit is one
  /// append. With `synchronous = FULL` a commit is on the disk before it is reported.
  package func useWriteAheadLog() throws(SQLiteError) {
    // Asks for a row: the mode that came to be. In-memory databases stay `memory`.
    _ = try first("PRAGMA journal_mode = WAL") { row throws(SQLiteError) in try row.text(0) }
    try execute("PRAGMA synchronous = FULL")
  }

  /// Limits the size of the file; what would grow beyond fails with `full`.
  package func limitSize(toBytes limit: Int) throws(SQLiteError) {
    let page = max(1, try integer("PRAGMA page_size") ?? 4_096)
    _ = try integer("PRAGMA max_page_count = \(max(1, limit / page))")
  }
}
