import CSQLite

/// The row a statement stands on; lives only inside the closure it is handed to.
///
/// Columns are counted from 0. Asking for a type the column does not hold is an error rather than
/// SQLite's silent conversion: the tables are STRICT, so it is a mistake in the statement.
@safe
package struct Row: ~Copyable {
  private let statement: OpaquePointer
  private let sql: String

  init(_ statement: OpaquePointer, _ sql: String) {
    unsafe self.statement = statement
    self.sql = sql
  }

  /// An integer column. - Throws: `mismatch`, also for NULL.
  package func integer(_ column: Int) throws(SQLiteError) -> Int {
    try expect(SQLITE_INTEGER, at: column)
    return unsafe Int(sqlite3_column_int64(statement, Int32(column)))
  }

  /// A text column. - Throws: `mismatch`, also for NULL.
  package func text(_ column: Int) throws(SQLiteError) -> String {
    try expect(SQLITE_TEXT, at: column)
    guard let start = unsafe sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = unsafe Int(sqlite3_column_bytes(statement, Int32(column)))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A column of bytes. - Throws: `mismatch`, also for NULL.
  package func bytes(_ column: Int) throws(SQLiteError) -> [UInt8] {
    try expect(SQLITE_BLOB, at: column)
    guard let start = unsafe sqlite3_column_blob(statement, Int32(column)) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(statement, Int32(column)))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Whether the column is NULL.
  package func isNull(_ column: Int) -> Bool {
    unsafe sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
  }

  /// An integer column that may be NULL.
  package func optionalInteger(_ column: Int) throws(SQLiteError) -> Int? {
    isNull(column) ? nil : try integer(column)
  }

  /// A text column that may be NULL.
  package func optionalText(_ column: Int) throws(SQLiteError) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// A column of bytes that may be NULL.
  package func optionalBytes(_ column: Int) throws(SQLiteError) -> [UInt8]? {
    isNull(column) ? nil : try bytes(column)
  }

  private func expect(_ type: Int32, at column: Int) throws(SQLiteError) {
    let found = unsafe sqlite3_column_type(statement, Int32(column))
    guard found != type else { return }
    let names: [Int32: String] = [
      SQLITE_INTEGER: "an integer", SQLITE_TEXT: "text", SQLITE_BLOB: "bytes",
      SQLITE_NULL: "NULL", SQLITE_FLOAT: "a float",
    ]
    throw SQLiteError(
      extendedCode: SQLITE_MISMATCH,
      message:
        "column \(column) holds \(names[found] ?? "?"), \(names[type] ?? "?") was asked for",
      sql: sql)
  }
}
