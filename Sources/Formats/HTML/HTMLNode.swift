/// An element of a web page.
package struct HTMLNode: Sendable, Hashable {
  /// What stands in an element, in order.
  package enum Child: Sendable, Hashable {
    case text(String)
    case element(HTMLNode)
  }

  /// Its tag in lower case.
  package let name: String
  package let attributes: [String: String]
  package let children: [Child]

  /// The elements inside, at any depth, with this tag, those inside one found left out; in order.
  package func all(_ name: String) -> [HTMLNode] {
    elements.flatMap { $0.name == name ? [$0] : $0.all(name) }
  }

  /// The elements inside, at any depth, of this class, those inside one found left out; in order.
  package func all(ofClass name: String) -> [HTMLNode] {
    elements.flatMap { $0.classes.contains(name) ? [$0] : $0.all(ofClass: name) }
  }

  /// The element's classes.
  package var classes: Set<String> {
    Set((attributes["class"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// The element without those inside it, at any depth, that are of one of these classes.
  package func without(classes left: Set<String>) -> HTMLNode {
    HTMLNode(
      name: name, attributes: attributes,
      children: children.compactMap { child in
        guard case .element(let node) = child else { return child }
        return node.classes.isDisjoint(with: left) ? .element(node.without(classes: left)) : nil
      })
  }

  /// The elements directly inside.
  package var elements: [HTMLNode] {
    children.compactMap { if case .element(let node) = $0 { node } else { nil } }
  }

  /// The text inside as lines, as a reader sees them: paragraphs, list items and breaks end a line;
  /// empty lines are left out, white space is folded.
  package var lines: [String] {
    var lines = [""]
    append(to: &lines)
    return lines.map { $0.withOrdinaryBlanks().foldingWhiteSpace() }.filter { !$0.isEmpty }
  }

  /// The text inside in one line.
  package var text: String { lines.joined(separator: " ") }

  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dd",
    "dt",
  ]

  private func append(to lines: inout [String]) {
    let isBlock = Self.blocks.contains(name)
    if isBlock { lines.append("") }
    for child in children {
      switch child {
      case .text(let text): lines[lines.count - 1] += text
      case .element(let node): node.append(to: &lines)
      }
    }
    if isBlock { lines.append("") }
  }

  /// The rows of this table, each cell where it is seen: a cell that spans rows or columns stands in
  /// every one of them.
  package var tableRows: [[HTMLNode]] {
    var rows: [[HTMLNode]] = []
    // Cells that reach down from rows above, by column, with the rows left to them.
    var open: [Int: (cell: HTMLNode, rows: Int)] = [:]
    for row in all("tr") {
      var cells: [HTMLNode] = []
      func fill() {
        while let above = open[cells.count] {
          open[cells.count] = above.rows > 1 ? (above.cell, above.rows - 1) : nil
          cells.append(above.cell)
        }
      }
      fill()
      for cell in row.elements where cell.name == "td" || cell.name == "th" {
        let across = Self.span(cell, "colspan")
        let down = Self.span(cell, "rowspan")
        for _ in 0..<across {
          if down > 1 { open[cells.count] = (cell, down - 1) }
          cells.append(cell)
        }
        fill()
      }
      rows.append(cells)
    }
    return rows
  }

  /// HTML allows 1,000 columns and 65,534 rows; a page's word is not taken for more than 1,000.
  private static func span(_ cell: HTMLNode, _ key: String) -> Int {
    min(1000, max(1, cell.attributes[key].flatMap { Int($0) } ?? 1))
  }
}
