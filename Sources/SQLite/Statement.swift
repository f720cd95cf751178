import CSQLite

/// One compiled statement, finalised exactly once, when it goes out of scope.
///
/// Values are bound by position, in the order of the `?` in the text. ``run(_:)`` is for
/// statements without rows, ``forEach(_:_:)``, ``rows(_:_:)`` and ``first(_:_:)`` for those with
/// rows; each leaves the statement ready for its next use, also when it throws, so that no
/// half-read query keeps an old state of the database alive.
@safe
package struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  /// The text it was compiled from.
  package let sql: String

  init(connection: OpaquePointer, sql: String) throws(SQLiteError) {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK else {
      throw unsafe SQLiteError(code: code, from: connection, sql: sql)
    }
    guard let handle = unsafe prepared else {
      throw SQLiteError(extendedCode: SQLITE_MISUSE, message: "the statement is empty", sql: sql)
    }
    unsafe self.handle = handle
    unsafe self.connection = connection
    self.sql = sql
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Runs a statement; rows it gives are passed over.
  package mutating func run(_ values: [Value] = []) throws(SQLiteError) {
    try forEach(values) { _ in }
  }

  /// Calls `body` for each row, in order.
  package mutating func forEach(
    _ values: [Value] = [], _ body: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    defer { rewind() }
    try bind(values)
    while try step() {
      // A named row: for a temporary one the optimiser of Swift 6.3.1 crashes.
      let row = unsafe Row(handle, sql)
      try body(row)
    }
  }

  /// What `read` makes of each row, in order.
  package mutating func rows<Element>(
    _ values: [Value] = [], _ read: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> [Element] {
    defer { rewind() }
    try bind(values)
    var elements: [Element] = []
    while try step() {
      let row = unsafe Row(handle, sql)
      elements.append(try read(row))
    }
    return elements
  }

  /// What `read` makes of the first row; nil when there is none.
  package mutating func first<Element>(
    _ values: [Value] = [], _ read: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> Element? {
    defer { rewind() }
    try bind(values)
    guard try step() else { return nil }
    let row = unsafe Row(handle, sql)
    return try read(row)
  }

  private func bind(_ values: [Value]) throws(SQLiteError) {
    let wanted = unsafe Int(sqlite3_bind_parameter_count(handle))
    guard values.count == wanted else {
      // SQLite takes a value left out for NULL, which would hide the mistake.
      throw SQLiteError(
        extendedCode: SQLITE_RANGE, message: "\(values.count) values bound, \(wanted) wanted",
        sql: sql)
    }
    for (offset, value) in values.enumerated() {
      let code = unsafe value.bind(to: handle, at: Int32(offset + 1))
      guard code == SQLITE_OK else {
        throw unsafe SQLiteError(code: code, from: connection, sql: sql)
      }
    }
  }

  /// Moves to the next row; false at the end.
  private func step() throws(SQLiteError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw unsafe SQLiteError(code: code, from: connection, sql: sql)
    }
  }

  private func rewind() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }
}

extension Value {
  /// Tells SQLite to copy the bytes before `bind` returns. A macro in C, hence not imported.
  private static var copied: sqlite3_destructor_type {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  fileprivate func bind(to statement: OpaquePointer, at position: Int32) -> Int32 {
    switch self {
    case .null:
      return unsafe sqlite3_bind_null(statement, position)
    case .integer(let integer):
      return unsafe sqlite3_bind_int64(statement, position, Int64(integer))
    case .text(var text):
      return text.withUTF8 { bytes in
        // An empty buffer may have no address, which SQLite would take for NULL.
        guard let start = bytes.baseAddress else {
          return unsafe sqlite3_bind_text(statement, position, "", 0, Value.copied)
        }
        return unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
          unsafe sqlite3_bind_text64(
            statement, position, start, UInt64(bytes.count), Value.copied, UInt8(SQLITE_UTF8))
        }
      }
    case .bytes(let bytes):
      return unsafe bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress, unsafe !bytes.isEmpty else {
          return unsafe sqlite3_bind_zeroblob(statement, position, 0)
        }
        return unsafe sqlite3_bind_blob64(
          statement, position, start, UInt64(bytes.count), Value.copied)
      }
    }
  }
}
