/// A JSON value (RFC 8259) with the members of objects in the order they were written.
///
/// A tree of plain values: pleasant to build as an answer (literals work, see
/// `JSONValue+Literals.swift`) and to read as a request. It is not the form for bulk data that is
/// looked at once and thrown away, because every text in it is a `String` of its own.
///
/// Integers and other numbers are told apart by how they are written: `3` is an integer, `3.0` is
/// a number, and the two are not equal.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with a fraction or an exponent. JSON has no infinities and no NaN; the writer puts
  /// `null` for them, and ``init(finite:)`` refuses them early.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A key and its value in an object. Keys may occur twice; both members are kept.
package struct JSONMember: Sendable, Hashable {
  package var key: String
  package var value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue {
  /// A number, or nil when it is infinite or not a number.
  package init?(finite number: Double) {
    guard number.isFinite else { return nil }
    self = .number(number)
  }

  /// A string, or null for nil.
  package init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// An array of strings.
  package init(_ texts: [String]) {
    self = .array(texts.map(JSONValue.string))
  }
}

extension JSONValue {
  /// The value of the last member with this key, as most readers of JSON have it; nil when there
  /// is none or this is no object. Linear in the number of members.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The element at this place, or nil outside the array and for anything but an array.
  package subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// Whether this is `null`.
  package var isNull: Bool { self == .null }

  /// The boolean, or nil for any other kind.
  package var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The integer, or nil for any other kind, `3.0` included.
  package var integerValue: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The number as a double; integers are converted, the nearest double for large ones.
  package var doubleValue: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  /// The string, or nil for any other kind.
  package var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements of an array, or nil for any other kind.
  package var elements: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members of an object in their order, or nil for any other kind.
  package var members: [JSONMember]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The kind in words a person reads: `a string`, `an object` …
  package var kindInWords: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
