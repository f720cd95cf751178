/// What SQLite answered when it did not answer "fine".
///
/// Carries what is needed to act on it: the result code, SQLite's own words and the statement it
/// was about. Bound values are never part of it, since they are people's data.
package struct SQLiteError: Error, Hashable, Sendable {
  /// The kinds of failure a caller tells apart.
  package enum Kind: String, Sendable, CaseIterable {
    /// Another connection holds the lock.
    case busy
    /// No space left on the device, or the set limit is reached.
    case full
    /// The file is not an SQLite database.
    case notADatabase
    /// The database is damaged.
    case corrupt
    /// A constraint of the schema, or a trigger, refused the change.
    case constraint
    /// The database or its folder cannot be written.
    case readOnly
    /// The file cannot be opened.
    case cannotOpen
    /// The operating system failed to read or write.
    case inputOutput
    /// A column holds another type than the one asked for.
    case mismatch
    /// Anything else: most often a mistake in the statement.
    case other
  }

  /// SQLite's extended result code (`sqlite3_extended_errcode`).
  package let extendedCode: Int32
  /// SQLite's message, or this layer's own for what it checks itself.
  package let message: String
  /// The statement it was about, without the values bound to it.
  package let sql: String?

  package init(extendedCode: Int32, message: String, sql: String? = nil) {
    self.extendedCode = extendedCode
    self.message = message
    self.sql = sql
  }

  /// The primary result code: the low byte of the extended one.
  package var code: Int32 { extendedCode & 0xff }

  /// The kind of failure, from the primary result code.
  package var kind: Kind {
    switch code {
    case 5, 6: .busy
    case 8: .readOnly
    case 10: .inputOutput
    case 11: .corrupt
    case 13: .full
    case 14: .cannotOpen
    case 19: .constraint
    case 20: .mismatch
    case 26: .notADatabase
    default: .other
    }
  }
}

extension SQLiteError: CustomStringConvertible {
  /// What happened, why, and what to do about it, in one or two sentences.
  package var description: String {
    let remedy: String
    switch kind {
    case .busy: remedy = "another program is writing to the database; try again when it is done"
    case .full: remedy = "there is no space left for the database; free some and try again"
    case .notADatabase: remedy = "the file is not an SQLite database; move it aside"
    case .corrupt: remedy = "the database is damaged; restore it from a copy"
    case .readOnly: remedy = "the database cannot be written; check the permissions"
    case .cannotOpen: remedy = "the file cannot be opened; check that its folder exists"
    case .inputOutput: remedy = "the disk failed to read or write; check the disk"
    case .constraint, .mismatch, .other: remedy = ""
    }
    let reason = "SQLite \(extendedCode): \(message)"
    let statement = sql.map { " [in: \(SQLiteError.shortened($0))]" } ?? ""
    return remedy.isEmpty ? reason + statement : "\(remedy) (\(reason))\(statement)"
  }

  private static func shortened(_ sql: String) -> String {
    let words = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 120 ? words : words.prefix(117) + "..."
  }
}
