import Glibc
import SQLite
import Synchronization

/// The store of everything taken in: the files as received, the entries read from them, who was
/// on a list when, what was refused, and a log of when this register came to know it.
///
/// One SQLite file in the home of the store. One connection writes, one reads; readers see the
/// last finished update and are not held up by one under way. An update is one transaction: killed
/// at any moment, it leaves the store as it was, and the next one completes. Several processes may
/// share a store; a second writer waits a few seconds and is then told.
///
/// ## Topics
/// - Taking in: ``update(list:at:_:)``, ``Intake``
/// - The list of a day: ``lists()``, ``snapshots(of:)``, ``entries(of:asOf:view:)``,
///   ``entry(_:in:asOf:view:)``
/// - Over time: ``history(of:in:)``, ``tenures(of:)``, ``diff(_:from:to:)``, ``steps(of:since:)``,
///   ``changes(since:)``
/// - House-keeping: ``summary()``, ``refused(list:)``, ``files(of:)``, ``verify()``
package final class ListLedger: Sendable {
  /// The database file.
  package let path: String
  private let writer: Mutex<Connection?>
  private let reader: Mutex<Connection>

  /// Name of the database file in the home of a store.
  package static let fileName = "ledger.sqlite"

  /// Whether there is a store in this folder, whatever its state.
  package static func exists(at home: String) -> Bool {
    unsafe access("\(home)/\(fileName)", F_OK) == 0
  }

  /// Opens the store in a folder, making both when they are missing, and brings it up to date.
  /// - Parameters:
  ///   - home: The folder of the store.
  ///   - sizeLimit: Most bytes the database may grow to; nil for as much as the disk has.
  ///   - busyTimeout: Milliseconds to wait for another process that is writing.
  /// - Throws: `newerStore`, `notALedger`, `notADatabase`, `noFolder`, `noSpace`, `busy`,
  ///   `notWritable`, `damaged`.
  package static func open(
    at home: String, sizeLimit: Int? = nil, busyTimeout: Int32 = 5_000
  ) throws(LedgerError) -> ListLedger {
    try makeFolder(home)
    let path = "\(home)/\(fileName)"
    let writer = try connect(path, .create, busyTimeout)
    try Migration.bringUpToDate(writer)
    if let sizeLimit {
      try writer.telling { () throws(SQLiteError) in try writer.limitSize(toBytes: sizeLimit) }
    }
    let reader = try connect(path, .write, busyTimeout)
    try reader.telling { () throws(SQLiteError) in
      try reader.execute("PRAGMA query_only = ON")
    }
    return ListLedger(path: path, writer: writer, reader: reader)
  }

  private init(
    path: String, writer: consuming sending Connection, reader: consuming sending Connection
  ) {
    self.path = path
    self.writer = Mutex(writer)
    self.reader = Mutex(reader)
  }

  /// Updates one list: everything `body` offers is kept together, or nothing when it throws.
  ///
  /// Ask the ledger nothing that writes from inside `body`; questions are answered with the state
  /// before the update.
  /// - Parameters:
  ///   - list: Id of the list; it comes into being with the first update.
  ///   - time: The moment the update is recorded under.
  /// - Throws: What `body` throws; `noSpace` and other errors of the store, after which it is as
  ///   before.
  package func update<Result: Sendable>(
    list: String, at time: WallTime, _ body: (inout Intake) throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    try intake(list, time) { intake throws(LedgerError) in
      let result = try body(&intake)
      try intake.complete()
      return result
    }
  }

  /// Runs `body` as an update that is never kept: to see what working something out anew gives.
  func rehearse<Result: Sendable>(
    list: String, _ body: (inout Intake) throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    try intake(list, WallTime(milliseconds: 0), body)
  }

  /// Lends the writing connection to an update; what `body` has not committed is undone.
  private func intake<Result: Sendable>(
    _ list: String, _ time: WallTime, _ body: (inout Intake) throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    try writer.withLock { slot throws(LedgerError) in
      // The update owns the connection while it lasts and hands it back however it ends.
      guard let connection = slot.take() else { throw .busy(path: path) }
      let preparation: Intake.Preparation
      do throws(LedgerError) {
        try connection.telling { () throws(SQLiteError) in try connection.begin() }
        preparation = try Intake.Preparation(list, connection)
      } catch {
        connection.rollBack()
        slot = consume connection
        throw error
      }
      var intake = Intake(list, time, connection, preparation)
      do throws(LedgerError) {
        let result = try body(&intake)
        slot = intake.release()
        return result
      } catch {
        slot = intake.release()
        throw error
      }
    }
  }

  /// Answers a question from one finished state of the store.
  func read<Result: Sendable>(
    _ question: @Sendable (borrowing Connection) throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    try reader.withLock { connection throws(LedgerError) in
      try connection.reading { () throws(LedgerError) in try question(connection) }
    }
  }

  /// Writes something that belongs to no list, as one transaction.
  func write<Result: Sendable>(
    _ body: @Sendable (borrowing Connection) throws(SQLiteError) -> Result
  ) throws(LedgerError) -> Result {
    let path = path
    return try writer.withLock { slot throws(LedgerError) in
      guard let connection = slot.take() else { throw .busy(path: path) }
      do throws(LedgerError) {
        let result = try connection.telling { () throws(SQLiteError) in
          try connection.begin()
          let result = try body(connection)
          try connection.commit()
          return result
        }
        slot = consume connection
        return result
      } catch {
        connection.rollBack()
        slot = consume connection
        throw error
      }
    }
  }

  private static func connect(
    _ path: String, _ access: Connection.Access, _ busyTimeout: Int32
  ) throws(LedgerError) -> Connection {
    do {
      return try Connection(path: path, access: access, busyTimeout: busyTimeout)
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// Makes a folder and those above it, readable by its owner only: customer data may lie there.
  private static func makeFolder(_ path: String) throws(LedgerError) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += part
      if unsafe mkdir(folder, 0o700) != 0, errno != EEXIST {
        throw .noFolder(path: path, reason: unsafe String(cString: strerror(errno)))
      }
      folder += "/"
    }
  }
}
