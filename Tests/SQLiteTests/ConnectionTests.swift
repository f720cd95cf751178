import Glibc
import SQLite
import Synchronization
import Testing

@Suite("A connection to a database")
struct ConnectionTests {
  @Test("Values come back as they were bound")
  func roundTrip() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE t (i INTEGER, s TEXT, b BLOB) STRICT")
    let texts = ["", "Ахмад", "a\0b", "'; DROP TABLE t; --"]
    for text in texts {
      try connection.run(
        "INSERT INTO t VALUES (?, ?, ?)",
        [.integer(.min), .text(text), .bytes(Array(text.utf8))])
    }
    let read = try connection.rows("SELECT i, s, b FROM t ORDER BY rowid") {
      row throws(SQLiteError) in
      (try row.integer(0), try row.text(1), try row.bytes(2))
    }
    #expect(read.map(\.0) == [Int](repeating: .min, count: 4))
    #expect(read.map(\.1) == texts)
    #expect(read.map(\.2) == texts.map { Array($0.utf8) })
  }

  @Test("NULL is read as nil, and only where it is allowed")
  func null() throws {
    let connection = try Connection(path: ":memory:")
    let row = try connection.first("SELECT ?, ?, ?", [Value(nil as Int?), "x", .null]) {
      row throws(SQLiteError) in
      (try row.optionalInteger(0), try row.optionalText(1), try row.optionalBytes(2))
    }
    #expect(row?.0 == nil && row?.1 == "x" && row?.2 == nil)
    let error = #expect(throws: SQLiteError.self) {
      try connection.first("SELECT NULL") { row throws(SQLiteError) in try row.integer(0) }
    }
    #expect(error?.kind == .mismatch)
    #expect(error?.message == "column 0 holds NULL, an integer was asked for")
  }

  @Test("A mistake in a statement is reported with SQLite's words and the statement")
  func mistakes() throws {
    let connection = try Connection(path: ":memory:")
    let error = #expect(throws: SQLiteError.self) { try connection.run("SELECT * FROM nix", []) }
    #expect(error?.description == "SQLite 1: no such table: nix [in: SELECT * FROM nix]")
    let count = #expect(throws: SQLiteError.self) { try connection.run("SELECT ?", []) }
    #expect(count?.message == "0 values bound, 1 wanted")
    let empty = #expect(throws: SQLiteError.self) { try connection.run("  ", []) }
    #expect(empty?.message == "the statement is empty")
  }

  @Test("A transaction that throws leaves nothing behind")
  func rollback() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE t (i INTEGER UNIQUE) STRICT")
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in
        try connection.run("INSERT INTO t VALUES (?)", [1])
        try connection.run("INSERT INTO t VALUES (?)", [1])
      }
    }
    #expect(error?.kind == .constraint)
    #expect(try connection.integer("SELECT count(*) FROM t") == 0)
    let open = connection.isInTransaction
    #expect(!open)
  }

  @Test("A statement is ready again after an error")
  func reuse() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE t (i INTEGER UNIQUE) STRICT")
    var insert = try connection.prepare("INSERT INTO t VALUES (?)")
    try insert.run([1])
    #expect(throws: SQLiteError.self) { try insert.run([1]) }
    try insert.run([2])
    let last = connection.lastInsertedRow
    #expect(last == 2)
    #expect(try connection.integer("SELECT sum(i) FROM t") == 3)
  }

  @Test("The file that is no database, the missing one and the full one are told apart")
  func kinds() throws {
    let folder = try Folder()
    try folder.write("this is not a database, but long enough to be looked at", to: "a.sqlite")
    let foreign = try Connection(path: folder.path("a.sqlite"))
    let notOne = #expect(throws: SQLiteError.self) { try foreign.userVersion() }
    #expect(notOne?.kind == .notADatabase)
    #expect(
      notOne?.description.hasPrefix("the file is not an SQLite database; move it aside") == true)

    let missing = #expect(throws: SQLiteError.self) {
      _ = try Connection(path: folder.path("none/b.sqlite"))
    }
    #expect(missing?.kind == .cannotOpen)

    let small = try Connection(path: folder.path("c.sqlite"))
    try small.useWriteAheadLog()
    try small.execute("CREATE TABLE t (b BLOB) STRICT")
    try small.limitSize(toBytes: 64 * 1_024)
    let full = #expect(throws: SQLiteError.self) {
      try small.run("INSERT INTO t VALUES (zeroblob(100000))", [])
    }
    #expect(full?.kind == .full)
    #expect(full?.description.contains("no space left") == true)
    #expect(try small.integer("SELECT count(*) FROM t") == 0)
  }

  @Test("A second writer waits its time and is then told that another is writing")
  func busy() throws {
    let folder = try Folder()
    let first = try Connection(path: folder.path("a.sqlite"))
    try first.useWriteAheadLog()
    try first.execute("CREATE TABLE t (i INTEGER) STRICT")
    let second = try Connection(path: folder.path("a.sqlite"), access: .write, busyTimeout: 10)
    try first.begin()
    try first.run("INSERT INTO t VALUES (1)", [])
    let error = #expect(throws: SQLiteError.self) { try second.begin() }
    #expect(error?.kind == .busy)
    #expect(try second.integer("SELECT count(*) FROM t") == 0)
    try first.commit()
    #expect(try second.integer("SELECT count(*) FROM t") == 1)
  }

  @Test("The number of the schema and the mark of the program are kept in the file")
  func header() throws {
    let folder = try Folder()
    do {
      let connection = try Connection(path: folder.path("a.sqlite"))
      try connection.setUserVersion(7)
      try connection.setApplicationID(0x6f73_7472)
    }
    let again = try Connection(path: folder.path("a.sqlite"), access: .read)
    #expect(try again.userVersion() == 7)
    #expect(try again.applicationID() == 0x6f73_7472)
    let error = #expect(throws: SQLiteError.self) { try again.setUserVersion(8) }
    #expect(error?.kind == .readOnly)
  }

  @Test("Shared by several tasks behind a mutex")
  func shared() async throws {
    let store = try Store(Connection(path: ":memory:"))
    try store.add(0)
    await withTaskGroup(of: Void.self) { group in
      for task in 1...8 {
        group.addTask { for _ in 0..<100 { try? store.add(task) } }
      }
    }
    #expect(try store.count() == 801)
  }

  /// What a room does with a connection: no lock of SQLite's, no `@unchecked`.
  private final class Store: Sendable {
    private let connection: Mutex<Connection>
    init(_ connection: consuming sending Connection) throws {
      try connection.execute("CREATE TABLE t (i INTEGER) STRICT")
      self.connection = Mutex(connection)
    }
    func add(_ number: Int) throws {
      try connection.withLock { try $0.run("INSERT INTO t VALUES (?)", [.integer(number)]) }
    }
    func count() throws -> Int? {
      try connection.withLock { try $0.integer("SELECT count(*) FROM t") }
    }
  }
}
