/// A stretch of a document as one flat table in document order: no allocation an element, and nothing is
/// turned into a text before somebody asks for it.
struct XMLTape: Sendable {
  /// An element or a text.
  struct Node: Sendable {
    /// The element's number in the table of names; ``text`` or ``closing``.
    var name: Int32
    /// The element's namespace, in the same table.
    var space: Int32
    /// Place behind the last node inside; negative while the element is open.
    var end: Int32
    /// An element's first attribute, or a text's first byte.
    var first: Int32
    /// Number of its attributes, or of bytes.
    var count: Int32
    /// Line of the document on which an element's tag ends.
    var line: Int32
    /// Number of bytes before this node.
    var base: Int32

    static let text: Int32 = -1
    /// The end of an element whose beginning was given out and dropped.
    static let closing: Int32 = -2
  }

  struct Attribute: Sendable {
    var name: Int32
    var space: Int32
    var first: Int32
    var count: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Texts and attribute values, one behind the other, entities resolved.
  var bytes: [UInt8] = []

  func string(_ first: Int32, _ count: Int32) -> String {
    String(decoding: bytes[Int(first)..<Int(first) + Int(count)], as: UTF8.self)
  }

  /// A text with its white space folded; see ``Swift/String/foldingWhiteSpace()``.
  func folded(_ first: Int32, _ count: Int32) -> String {
    let text = string(first, count)
    return isFolded(Int(first), Int(count)) ? text : text.foldingWhiteSpace()
  }

  /// Whether folding would change nothing: no white space but single blanks inside.
  private func isFolded(_ first: Int, _ count: Int) -> Bool {
    var followsBlank = true
    let span = bytes.span.extracting(first..<first + count)
    for place in span.indices {
      let byte = span[place]
      if byte > 0x20 {
        followsBlank = false
      } else if byte == 0x20, !followsBlank {
        followsBlank = true
      } else {
        return false
      }
    }
    return !followsBlank
  }

  /// The attributes of an element.
  func attributes(of node: Node, _ names: [XMLName]) -> [XMLAttribute] {
    (0..<Int(node.count)).map { offset in
      let attribute = attributes[Int(node.first) + offset]
      return XMLAttribute(
        name: names[Int(attribute.name)].text, namespace: names[Int(attribute.space)].text,
        value: string(attribute.first, attribute.count))
    }
  }

  /// Drops what comes before an element, or everything when `keep` is the number of nodes.
  ///
  /// - Parameter pending: the first byte that belongs to no node yet.
  /// - Returns: bytes dropped.
  mutating func drop(before keep: Int, pending: Int) -> Int {
    guard keep < nodes.count else {
      nodes.removeAll(keepingCapacity: true)
      attributes.removeAll(keepingCapacity: true)
      bytes.removeFirst(pending)
      return pending
    }
    let (lost, lostAttributes) = (nodes[keep].base, nodes[keep].first)
    nodes.removeFirst(keep)
    attributes.removeFirst(Int(lostAttributes))
    bytes.removeFirst(Int(lost))
    for place in nodes.indices {
      if nodes[place].end >= 0 { nodes[place].end -= Int32(clamping: keep) }
      nodes[place].base -= lost
      nodes[place].first -= nodes[place].name == Node.text ? lost : lostAttributes
    }
    for place in attributes.indices { attributes[place].first -= lost }
    return Int(lost)
  }
}
