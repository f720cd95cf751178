/// What an XML document says next.
///
/// Names are local names: a prefix is dropped, its namespace is kept with the element. Text that is
/// white space alone, comments and processing instructions are not reported.
package enum XMLEvent: Hashable, Sendable {
  case start(XMLTag)
  /// The end of the element opened last and not yet ended.
  case end
  /// Text between two tags, whole, entities resolved; untrimmed.
  case text(String)
}

/// The opening of an element.
package struct XMLTag: Hashable, Sendable {
  package let name: String
  /// The namespace, empty when there is none.
  package let namespace: String
  package let attributes: [XMLAttribute]
  /// Line of the file on which the tag ends, from 1.
  package let line: Int

  /// The value of an attribute by its local name.
  package func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// An attribute of an element. Namespace declarations are not attributes.
package struct XMLAttribute: Hashable, Sendable {
  package let name: String
  package let namespace: String
  package let value: String
}
