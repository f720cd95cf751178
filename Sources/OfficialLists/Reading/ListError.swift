import Formats

/// Why a list file was refused: what, where, why and what to do.
///
/// A refused file must change nothing: the snapshot before it stays good.
package struct ListError: Error, Hashable, Sendable {
  /// The kinds of refusal a caller may want to tell apart.
  package enum Kind: String, Sendable, Hashable {
    /// The file or folder cannot be opened or read.
    case unreadable
    /// The file has no bytes, or no entry.
    case empty
    /// The file is incomplete, damaged or ill-formed.
    case damaged
    /// The file is of a known format that is not read as a list.
    case unsupported
    /// The file is of no format known here.
    case unknownFormat
    /// The file has the list's format but not its content.
    case notThisList
    /// The files given together do not make one snapshot.
    case wrongSet
  }

  package let kind: Kind
  /// The file's or folder's name as the caller gave it.
  package let file: String
  /// Line from 1, where known.
  package let line: Int?
  /// Column from 1, where known.
  package let column: Int?
  /// What is wrong, as a clause without a full stop.
  package let reason: String
  /// What to do about it, as a clause without a full stop.
  package let remedy: String

  package init(
    _ kind: Kind, file: String, line: Int? = nil, column: Int? = nil, reason: String,
    remedy: String
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.remedy = remedy
  }

  /// The refusal that a fault of the file's format means.
  init(_ fault: FormatError) {
    let kind: Kind =
      switch fault.kind {
      case .unreadable: .unreadable
      case .empty: .empty
      case .truncated, .damaged, .tooLarge, .malformed: .damaged
      }
    self.init(
      kind, file: fault.file, line: fault.line, column: fault.column, reason: fault.reason,
      remedy: fault.remedy)
  }
}

extension ListError: CustomStringConvertible {
  /// `file NAME, line L, column C: REASON; REMEDY`.
  package var description: String {
    var place = "file \(file)"
    if let line { place += ", line \(line)" }
    if let column { place += ", column \(column)" }
    return "\(place): \(reason); \(remedy)"
  }
}

/// Runs what can fail with a format's fault and turns the fault into a refusal.
func refusing<Value>(
  _ body: () throws(FormatError) -> Value
) throws(ListError) -> Value {
  do { return try body() } catch { throw ListError(error) }
}
