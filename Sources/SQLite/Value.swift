/// A value to bind to a statement: what SQLite can store, but for floating point, which no room
/// here stores.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])

  /// The integer, or NULL.
  package init(_ integer: Int?) { self = integer.map(Value.integer) ?? .null }
  /// The text, or NULL.
  package init(_ text: String?) { self = text.map(Value.text) ?? .null }
  /// The bytes, or NULL.
  package init(_ bytes: [UInt8]?) { self = bytes.map(Value.bytes) ?? .null }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .text(value) }
}
