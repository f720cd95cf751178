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
    let span = bytes.span.extracting(Int(first)..<Int(first) + Int(count))
    if Self.isFolded(span) { return string(first, count) }
    // Folded bytes are no more than there were.
    return unsafe String(unsafeUninitializedCapacity: span.count) { buffer in
      var length = 0
      var isPending = false
      for place in span.indices {
        let byte = span[place]
        if byte <= 0x20, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
          isPending = length > 0
          continue
        }
        if isPending {
          unsafe buffer[length] = 0x20
          length += 1
          isPending = false
        }
        unsafe buffer[length] = byte
        length += 1
      }
      return length
    }
  }

  /// Whether folding would change nothing: no white space but single blanks inside.
  private static func isFolded(_ span: Span<UInt8>) -> Bool {
    var followsBlank = true
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

  /// A copy of some nodes that belong together, with places and offsets of its own.
  func extracted(_ range: Range<Int>) -> XMLTape {
    var part = XMLTape()
    let head = nodes[range.lowerBound]
    let after = range.upperBound < nodes.count ? Int(nodes[range.upperBound].base) : bytes.count
    part.bytes = Array(bytes[Int(head.base)..<after])
    part.nodes = Array(nodes[range])
    var pastAttributes = head.first
    let shift = Int32(clamping: range.lowerBound)
    for place in part.nodes.indices {
      let isText = part.nodes[place].name == Node.text
      if !isText {
        pastAttributes = max(pastAttributes, part.nodes[place].first + part.nodes[place].count)
      }
      part.nodes[place].first -= isText ? head.base : head.first
      if part.nodes[place].end >= 0 { part.nodes[place].end -= shift }
      part.nodes[place].base -= head.base
    }
    if pastAttributes > head.first {
      part.attributes = Array(attributes[Int(head.first)..<Int(pastAttributes)])
      for place in part.attributes.indices { part.attributes[place].first -= head.base }
    }
    return part
  }

  /// Appends nodes of the tape that follows, until every open element is closed.
  ///
  /// - Parameters:
  ///   - cursor: the first node to take; afterwards the first not taken.
  ///   - open: places of elements not closed yet, outermost first.
  mutating func take(_ next: XMLTape, upTo cursor: inout Int, open: inout [Int]) {
    while cursor < next.nodes.count, !open.isEmpty {
      var node = next.nodes[cursor]
      if node.name == Node.closing {
        nodes[open.removeLast()].end = Int32(clamping: nodes.count)
        cursor += 1
        continue
      }
      // All of the element, or as much as there is.
      let end = node.end >= 0 ? Int(node.end) : next.nodes.count
      let shift = Int32(clamping: nodes.count - cursor)
      while cursor < end {
        node = next.nodes[cursor]
        node.base = Int32(clamping: bytes.count)
        if node.end >= 0 { node.end += shift } else { open.append(nodes.count) }
        if node.name == Node.text {
          bytes += next.bytes[Int(node.first)..<Int(node.first) + Int(node.count)]
          node.first = node.base
        } else {
          let first = attributes.count
          for place in Int(node.first)..<Int(node.first) + Int(node.count) {
            var attribute = next.attributes[place]
            let start = bytes.count
            bytes += next.bytes[Int(attribute.first)..<Int(attribute.first) + Int(attribute.count)]
            attribute.first = Int32(clamping: start)
            attributes.append(attribute)
          }
          node.first = Int32(clamping: first)
        }
        nodes.append(node)
        cursor += 1
      }
    }
  }
}

/// A tape that is complete, with the names that its nodes have numbers of.
final class XMLTable: Sendable {
  let tape: XMLTape
  let names: [XMLName]

  init(_ tape: XMLTape, _ names: [XMLName]) {
    self.tape = tape
    self.names = names
  }
}
