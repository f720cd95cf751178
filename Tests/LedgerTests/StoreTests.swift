import Chronology
import Glibc
import Ledger
import Register
import SQLite
import Testing

@Suite("The store")
struct StoreTests {
  @Test("Is made with its folder, and found again")
  func reopened() throws {
    let folder = try Folder()
    let home = folder.home + "/a/b c/d"
    #expect(!ListLedger.exists(at: home))
    do {
      try ListLedger.open(at: home).take("l", "2025-02-22", [entry("1", "Omar")])
    }
    #expect(ListLedger.exists(at: home))
    #expect(try ListLedger.open(at: home + "/").names("l", "2025-02-22") == ["Omar"])
  }

  @Test("From a newer version is refused and left alone")
  func newer() throws {
    let folder = try Folder()
    try ListLedger.open(at: folder.home).take("l", "2025-02-22", [entry("1", "Omar")])
    let current: Int
    do {
      let connection = try Connection(path: folder.database, access: .write)
      current = try connection.userVersion()
      try connection.setUserVersion(77)
    }
    let error = #expect(throws: LedgerError.self) { _ = try ListLedger.open(at: folder.home) }
    #expect(
      error?.description
        == "\(folder.database) was written by a newer Ostrakon (schema 77; this one knows up to "
        + "\(current)): install the newer version or use another --home")
    let connection = try Connection(path: folder.database, access: .write)
    #expect(try connection.userVersion() == 77)
    try connection.setUserVersion(Int32(current))
    #expect(try ListLedger.open(at: folder.home).names("l", "2025-02-22") == ["Omar"])
  }

  @Test("That is no database, or another program's, is refused and left alone")
  func foreign() throws {
    let folder = try Folder()
    try folder.write(String(repeating: "<html>not found</html>", count: 50), to: folder.database)
    let html = #expect(throws: LedgerError.self) { _ = try ListLedger.open(at: folder.home) }
    #expect(
      html?.description
        == "\(folder.database) is not a database, or its beginning is damaged: move it aside or "
        + "use another --home")
    _ = unsafe unlink(folder.database)
    do {
      let connection = try Connection(path: folder.database)
      try connection.execute("CREATE TABLE moz_places (id INTEGER)")
    }
    let other = #expect(throws: LedgerError.self) { _ = try ListLedger.open(at: folder.home) }
    #expect(other == .notALedger(path: folder.database))
  }

  @Test("Whose folder cannot be made is refused with the reason")
  func noFolder() throws {
    let folder = try Folder()
    try folder.write("a file", to: folder.home + "/file")
    let error = #expect(throws: LedgerError.self) {
      _ = try ListLedger.open(at: folder.home + "/file/home")
    }
    #expect(
      error?.description
        == "\(folder.home)/file/home cannot be opened (Not a directory): check the folder and "
        + "its permissions")
  }

  @Test("With no space left says so, keeps what it had, and goes on when there is space again")
  func full() throws {
    let folder = try Folder()
    let many = (0..<3_000).map { entry("\($0)", "Name \($0)", [.remark: "a remark of a length"]) }
    do {
      let ledger = try ListLedger.open(at: folder.home, sizeLimit: 512 * 1_024)
      try ledger.take("l", "2025-02-22", [entry("1", "Omar")])
      let (first, second) = (try snapshot("2025-02-23"), try snapshot("2025-02-24"))
      let error = #expect(throws: LedgerError.self) {
        try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
          _ = try intake.take(first, entries: [entry("1", "Omar"), entry("2", "Two")])
          // Going on after the disk was full must not keep half an update either.
          _ = try? intake.take(second, entries: many)
          _ = try? intake.take(second, entries: [entry("1", "Omar")])
        }
      }
      #expect(
        error?.description
          == "no space left for \(folder.database): nothing of this update was kept and the "
          + "store is as before; free some space and run the update again")
      #expect(try ledger.names("l", "2025-03-01") == ["Omar"])
      #expect(try ledger.changes(since: .beginning).count == 1)
      #expect(try ledger.verify() == [])
      try ledger.take("l", "2025-02-23", [entry("1", "Omar"), entry("2", "Two")])
    }
    let ledger = try ListLedger.open(at: folder.home)
    try ledger.take("l", "2025-02-24", many)
    #expect(try ledger.entries(of: "l", asOf: .last).entries.count == 3_000)
    #expect(try ledger.verify() == [])
  }

  @Test("Being written by another process says so, and can be read meanwhile")
  func busy() throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home, busyTimeout: 10)
    try ledger.take("l", "2025-02-22", [entry("1", "Omar")])
    let other = try Connection(path: folder.database, access: .write)
    try other.begin()
    let error = #expect(throws: LedgerError.self) {
      try ledger.take("l", "2025-02-23", [entry("1", "Omar")])
    }
    #expect(error == .busy(path: folder.database))
    #expect(try ledger.names("l", "2025-02-22") == ["Omar"])
    other.rollBack()
    try ledger.take("l", "2025-02-23", [entry("1", "Omar")])
  }

  @Test("Answers with the state before an update while it is under way")
  func readers() throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    try ledger.take("l", "2025-02-22", [entry("1", "Omar")])
    let description = try snapshot("2025-02-23")
    let during = try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      _ = try intake.take(description, entries: [entry("1", "Omar"), entry("2", "Two")])
      return try ledger.entries(of: "l", asOf: .last).entries.count
    }
    #expect(during == 1)
    #expect(try ledger.entries(of: "l", asOf: .last).entries.count == 2)
  }

  @Test("Serves many tasks at once")
  func concurrent() async throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    try ledger.take("l", "2025-01-01", [entry("1", "Omar")])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          try ledger.take("list-\(task)", "2025-01-01", [entry("1", "Omar \(task)")])
          for _ in 0..<20 { #expect(try ledger.names("l", "2025-01-01") == ["Omar"]) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try ledger.lists().count == 5)
    #expect(try ledger.verify() == [])
  }

  @Test("Its change log and its files cannot be altered, not even with a statement")
  func appendOnly() throws {
    let folder = try Folder()
    try ListLedger.open(at: folder.home).take("l", "2025-02-22", [entry("1", "Omar")])
    let connection = try Connection(path: folder.database, access: .write)
    let attempts = [
      ("UPDATE log SET recorded = 0", "the change log is append-only"),
      ("DELETE FROM log", "the change log is append-only"),
      ("UPDATE raw SET size = 0", "files as received never change"),
      ("DELETE FROM raw", "files as received are kept"),
      ("UPDATE version SET entry = ''", "entry versions never change"),
      ("DELETE FROM version", "entry versions are kept"),
      ("DELETE FROM snapshot", "snapshots are kept"),
    ]
    for (sql, message) in attempts {
      let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
      #expect(error?.message == message)
    }
  }

  @Test("Tampered with is found out")
  func tampered() throws {
    let attempts = [
      ("raw", "bytes = x'00'", "file 1 is not what its hash"),
      ("version", "canonical = x'00'", "entry version 1 (1) is not canonical"),
      ("version", "digest = zeroblob(32)", "entry version 1 (1) is not what its hash says"),
      ("membership", "versions = x'0101'", "the membership of snapshot 1 is not 1 rows"),
      ("membership", "versions = x'05'", "snapshot 1 has the row 5, which is not one of its list"),
      ("tenure", "until = 1", "what is derived for l is out of date"),
      ("log", "added = 2", "line 1 of the change log cannot be read"),
    ]
    for (table, change, finding) in attempts {
      let folder = try Folder()
      let ledger = try ListLedger.open(at: folder.home)
      try ledger.take("l", "2025-02-22", [entry("1", "Omar")])
      #expect(try ledger.verify() == [])
      let connection = try Connection(path: folder.database, access: .write)
      try connection.execute("DROP TRIGGER IF EXISTS \(table)_no_update")
      try connection.execute("UPDATE \(table) SET \(change)")
      let findings = try ledger.verify().map(\.description)
      #expect(findings.first?.hasPrefix(finding) == true, "\(findings)")
    }
  }

  @Test("Has the schema that was released: a change of it needs a migration of its own")
  func schema() throws {
    let folder = try Folder()
    _ = try ListLedger.open(at: folder.home)
    let connection = try Connection(path: folder.database, access: .read)
    let statements = try connection.rows(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
    ) { row throws(SQLiteError) in try row.text(0) }
    let digest = SHA256.digest(of: Array(statements.joined(separator: ";\n").utf8))
    #expect(
      digest.description
        == "7d611d25fc8e55aac530b42500182d3f12901e8d29a69fa3bf74ff586809454b")
  }
}
