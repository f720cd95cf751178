/// One element of a document with everything inside it: a record of a list.
///
/// A list is read record by record, so that memory holds one record and not the document. A record is
/// a view of one table; texts are made when they are asked for.
package struct XMLRecord: Sendable {
  private let table: XMLTable
  private let place: Int

  /// The element that is a node of a table.
  init(_ table: XMLTable, _ place: Int) {
    self.table = table
    self.place = place
  }

  private var node: XMLTape.Node { table.tape.nodes[place] }

  package var name: String { table.names[Int(node.name)].text }

  /// The name in lower case, without hyphens and underscores.
  package var key: String { table.names[Int(node.name)].key }

  /// A number that all elements of this name in the document have, and no others: the name's place in
  /// ``documentNames``.
  package var nameNumber: Int { Int(node.name) }

  /// Every name that the document had up to this record.
  package var documentNames: [XMLName] { table.names }

  /// Line of the file on which the element begins, from 1.
  package var line: Int { Int(node.line) }

  package var hasAttributes: Bool { node.count > 0 }

  package var attributes: [XMLAttribute] { table.tape.attributes(of: node, table.names) }

  /// The attributes with their names in lower case, without hyphens and underscores.
  package var keyedAttributes: [(key: String, value: String)] {
    let node = node
    return (0..<Int(node.count)).map { offset in
      let attribute = table.tape.attributes[Int(node.first) + offset]
      return (
        table.names[Int(attribute.name)].key,
        table.tape.string(attribute.first, attribute.count)
      )
    }
  }

  /// Whether the element itself has a text.
  package var hasText: Bool {
    let end = Int(node.end)
    var next = place + 1
    while next < end {
      if table.tape.nodes[next].name == XMLTape.Node.text { return true }
      next = Int(table.tape.nodes[next].end)
    }
    return false
  }

  /// The element's own text, white space folded and trimmed.
  package var text: String {
    let end = Int(node.end)
    var next = place + 1
    var text = ""
    while next < end {
      let part = table.tape.nodes[next]
      if part.name == XMLTape.Node.text {
        let folded = table.tape.folded(part.first, part.count)
        text = text.isEmpty ? folded : text + " " + folded
      }
      next = Int(part.end)
    }
    return text
  }

  /// The elements directly inside.
  package var children: Children { Children(parent: self) }

  /// Texts of the children with this name, empty ones left out.
  package func texts(_ name: String) -> [String] {
    children.lazy.filter { $0.hasText && $0.name == name }.map(\.text)
  }

  /// Text of the first child with this name that has one.
  package func text(_ name: String) -> String? {
    children.first { $0.hasText && $0.name == name }?.text
  }

  /// Whether the element and all inside it say nothing: no text and no attribute.
  package var isEmpty: Bool {
    table.tape.nodes[place..<Int(node.end)].allSatisfy {
      $0.name != XMLTape.Node.text && $0.count == 0
    }
  }

  /// The elements directly inside an element, in their order.
  package struct Children: Collection, Sendable {
    fileprivate let parent: XMLRecord

    /// A place among the children.
    package struct Index: Comparable, Sendable {
      fileprivate let place: Int

      package static func < (left: Index, right: Index) -> Bool { left.place < right.place }
    }

    package var startIndex: Index { Index(place: element(from: parent.place + 1)) }
    package var endIndex: Index { Index(place: Int(parent.node.end)) }

    package func index(after index: Index) -> Index {
      Index(place: element(from: Int(parent.table.tape.nodes[index.place].end)))
    }

    package subscript(index: Index) -> XMLRecord { XMLRecord(parent.table, index.place) }

    package func makeIterator() -> Iterator {
      Iterator(table: parent.table, place: parent.place + 1, end: Int(parent.node.end))
    }

    /// Goes from child to child.
    package struct Iterator: IteratorProtocol {
      fileprivate let table: XMLTable
      fileprivate var place: Int
      fileprivate let end: Int

      package mutating func next() -> XMLRecord? {
        while place < end {
          let here = place
          let node = table.tape.nodes[here]
          place = Int(node.end)
          if node.name != XMLTape.Node.text { return XMLRecord(table, here) }
        }
        return nil
      }
    }

    /// The first element at a place or behind it.
    private func element(from place: Int) -> Int {
      let end = Int(parent.node.end)
      var place = place
      while place < end, parent.table.tape.nodes[place].name == XMLTape.Node.text { place += 1 }
      return place
    }
  }
}
