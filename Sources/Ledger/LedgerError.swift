package import Chronology
package import SQLite

/// What can go wrong with the ledger. The description says what, where, why and what to do.
package enum LedgerError: Error, Hashable, Sendable {
  /// The store was written by a later version of this program.
  case newerStore(path: String, schema: Int, known: Int)
  /// An SQLite database, but of another program.
  case notALedger(path: String)
  /// Not an SQLite database at all.
  case notADatabase(path: String)
  /// The folder of the store cannot be made or opened.
  case noFolder(path: String, reason: String)
  /// No space left for the store; nothing of the update was kept.
  case noSpace(path: String)
  /// Another process is writing to the store.
  case busy(path: String)
  /// The store is damaged.
  case damaged(path: String, detail: String)
  /// The store or its folder cannot be written.
  case notWritable(path: String)
  /// Anything else SQLite reports.
  case database(path: String, SQLiteError)

  /// No list has this id.
  case unknownList(String, known: [String])
  /// The list has no snapshot on or before the day.
  case noSnapshot(list: String, on: Day, first: Day?)
  /// No snapshot has this number.
  case unknownSnapshot(Int)
  /// No refused file has this number.
  case unknownRefusal(Int)
  /// There is no join of this number.
  case unknownJoin(Int)

  /// Two different entries of one snapshot have the same id.
  case duplicateEntry(list: String, day: Day, id: String)
  /// Another snapshot already stands at this place of the day.
  case placeTaken(list: String, day: Day, place: Int)
  /// A snapshot without the file it was read from.
  case noFiles(list: String, day: Day)
  /// A file could not be packed to be kept.
  case packing(file: String, reason: String)
}

extension LedgerError {
  /// Whether an update cannot go on after this error. Those about the data it was offered are
  /// found before anything is written.
  var endsUpdate: Bool {
    switch self {
    case .duplicateEntry, .placeTaken, .noFiles, .unknownSnapshot: false
    default: true
    }
  }

  /// What an error of the database means for the user of a ledger.
  init(_ error: SQLiteError, path: String) {
    switch error.kind {
    case .busy: self = .busy(path: path)
    case .full: self = .noSpace(path: path)
    case .notADatabase: self = .notADatabase(path: path)
    case .corrupt: self = .damaged(path: path, detail: error.message)
    case .readOnly: self = .notWritable(path: path)
    case .cannotOpen: self = .noFolder(path: path, reason: error.message)
    case .constraint, .inputOutput, .mismatch, .other: self = .database(path: path, error)
    }
  }
}

extension LedgerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .newerStore(let path, let schema, let known):
      """
      \(path) was written by a newer Ostrakon (schema \(schema); this one knows up to \(known)): \
      install the newer version or use another --home
      """
    case .notALedger(let path):
      """
      \(path) is a database of another program, not an Ostrakon store: move it aside or use \
      another --home
      """
    case .notADatabase(let path):
      """
      \(path) is not a database, or its beginning is damaged: move it aside or use another --home
      """
    case .noFolder(let path, let reason):
      "\(path) cannot be opened (\(reason)): check the folder and its permissions"
    case .noSpace(let path):
      """
      no space left for \(path): nothing of this update was kept and the store is as before; free \
      some space and run the update again
      """
    case .busy(let path):
      "another process is writing to \(path): wait until it is done and try again"
    case .damaged(let path, let detail):
      """
      \(path) is damaged (\(detail)): restore it from a copy, or move it aside and take the lists \
      in again
      """
    case .notWritable(let path):
      "\(path) cannot be written: check the permissions of the file and its folder"
    case .database(let path, let error):
      "\(path): \(error)"
    case .unknownList(let list, let known):
      known.isEmpty
        ? "there is no list “\(list)”: the store holds none yet; run update"
        : "there is no list “\(list)”: the store holds \(known.joined(separator: ", "))"
    case .noSnapshot(let list, let day, let first):
      if let first {
        "the store holds no snapshot of \(list) on or before \(day): the first is of \(first)"
      } else {
        "the store holds no snapshot of \(list): run update"
      }
    case .unknownSnapshot(let number):
      "the store holds no snapshot \(number)"
    case .unknownRefusal(let id):
      "no refused file has the number \(id); 'ostrakon update --quarantine' lists them"
    case .unknownJoin(let id):
      "there is no join \(id); 'ostrakon joins' lists them"
    case .duplicateEntry(let list, let day, let id):
      "\(list) of \(day) has two different entries with the id \(id): the file cannot be taken in"
    case .placeTaken(let list, let day, let place):
      "another snapshot of \(list) already stands at place \(place) of \(day)"
    case .noFiles(let list, let day):
      "the snapshot of \(list) of \(day) comes without the file it was read from"
    case .packing(let file, let reason):
      "\(file) could not be packed: \(reason)"
    }
  }
}
