/// Header fields in their order; names are compared without regard to case.
///
/// A field that could not be sent as one line, because its name is no token or its value holds a
/// control character, is refused by ``append(_:)``: nothing a user wrote can open a new header.
package struct HTTPHeaders: Sendable, Hashable {
  package struct Field: Sendable, Hashable {
    package let name: String
    package let value: String
  }

  package private(set) var fields: [Field] = []

  package init() {}

  /// Headers from fields; ill-formed ones are left out.
  package init(_ fields: [(name: String, value: String)]) {
    for field in fields { append(field) }
  }

  /// The first value of this name.
  package subscript(name: String) -> String? {
    fields.first { HTTPHeaders.isSame($0.name, name) }?.value
  }

  /// All values of this name in their order.
  package func values(_ name: String) -> [String] {
    fields.lazy.filter { HTTPHeaders.isSame($0.name, name) }.map(\.value)
  }

  /// Adds a field behind the others; says whether it was well-formed.
  @discardableResult
  package mutating func append(_ field: (name: String, value: String)) -> Bool {
    guard HTTPHeaders.isToken(field.name), HTTPHeaders.isValue(field.value) else { return false }
    fields.append(Field(name: field.name, value: field.value))
    return true
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
      && zip(left.utf8, right.utf8).allSatisfy { lowered($0) == lowered($1) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        byte > 0x20 && byte < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
      }
  }

  private static func isValue(_ value: String) -> Bool {
    value.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }
}
