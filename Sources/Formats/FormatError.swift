/// Why a file could not be read in its format: what, where, why and what to do.
///
/// Lines and columns count from 1. A column counts characters of the line as the underlying reader
/// counts them (bytes for CSV and XML). The text never quotes the content of the file.
package struct FormatError: Error, Hashable, Sendable {
  /// The kinds of failure a caller may want to tell apart.
  package enum Kind: String, Sendable, Hashable {
    /// The file cannot be opened or read.
    case unreadable
    /// The file, or what it unpacks to, has no bytes.
    case empty
    /// The data end before their own end mark: an incomplete download.
    case truncated
    /// The compressed data contradict themselves or their checksum.
    case damaged
    /// A limit on size, ratio or length was passed.
    case tooLarge
    /// The content breaks the rules of its format.
    case malformed
  }

  package let kind: Kind
  /// The file's name as the caller gave it.
  package let file: String
  package let line: Int?
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
}

extension FormatError: CustomStringConvertible {
  /// `file NAME, line L, column C: REASON; REMEDY`.
  package var description: String {
    var place = "file \(file)"
    if let line { place += ", line \(line)" }
    if let column { place += ", column \(column)" }
    return "\(place): \(reason); \(remedy)"
  }
}
