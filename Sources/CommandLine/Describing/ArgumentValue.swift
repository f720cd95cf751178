/// A value that a word of the command line can stand for.
///
/// Enumerations of strings conform by saying so; their cases are the choices.
package protocol ArgumentValue: Sendable {
  /// Reads a word, or says why it cannot be read.
  init(word: String) throws(ArgumentFault)
  /// The word for this value, as help shows a default.
  var word: String { get }
  /// All words there are, when they are few; empty otherwise.
  static var choices: [String] { get }
}

/// Why a word is not a value: the end of the sentence that begins with the word, such as
/// `is not a date; write it as YYYY-MM-DD`.
package struct ArgumentFault: Error, Hashable, Sendable {
  package let reason: String

  package init(_ reason: String) { self.reason = reason }
}

extension ArgumentValue {
  package static var choices: [String] { [] }
}

extension String: ArgumentValue {
  package init(word: String) throws(ArgumentFault) { self = word }
  package var word: String { self }
}

extension Int: ArgumentValue {
  package init(word: String) throws(ArgumentFault) {
    guard let value = Int(word) else { throw ArgumentFault("is not a whole number") }
    self = value
  }
  package var word: String { description }
}

extension Double: ArgumentValue {
  package init(word: String) throws(ArgumentFault) {
    guard let value = Double(word), value.isFinite else { throw ArgumentFault("is not a number") }
    self = value
  }
  package var word: String { description }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init(word: String) throws(ArgumentFault) {
    guard let value = Self(rawValue: word) else {
      let near = NearestWord.to(word, among: Self.choices)
      throw ArgumentFault(
        "is not one of \(Self.choices.joined(separator: ", "))"
          + (near.map { "; did you mean \($0)?" } ?? ""))
    }
    self = value
  }
  package var word: String { rawValue }
  package static var choices: [String] { allCases.map(\.rawValue) }
}
