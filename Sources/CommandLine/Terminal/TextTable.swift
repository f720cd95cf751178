/// A plain table for people: columns aligned by display width, long cells wrapped to the terminal.
///
/// Cells are shown as they are, except that characters which could steer the terminal or turn the
/// reading order around (control characters, embeddings and overrides of direction) become U+FFFD;
/// a line feed begins a new line in the cell, a tab is a blank.
package struct TextTable: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable { case left, right }

  package struct Column: Sendable, Hashable {
    package let title: String
    package let alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  package let columns: [Column]
  package private(set) var rows: [[String]] = []

  package init(_ columns: [Column]) { self.columns = columns }

  /// A table with left-aligned columns of these titles.
  package init(_ titles: String...) { self.init(titles.map { Column($0) }) }

  /// Adds a row; cells that are lacking are empty, cells beyond the last column are left out.
  package mutating func add(_ cells: [String]) {
    rows.append(columns.indices.map { $0 < cells.count ? TextTable.harmless(cells[$0]) : "" })
  }

  /// The table as lines, each ended by a line feed; the titles underlined.
  ///
  /// With a width, the widest columns are made narrower until the table fits, but none narrower
  /// than 8 columns of the terminal; a table that still does not fit is left wider. Without one,
  /// nothing is wrapped: the output goes to a file or a pipe.
  package func text(width: Int? = nil) -> String {
    let widths = columnWidths(within: width)
    var text = line(columns.map(\.title), widths)
    text += line(widths.map { String(repeating: "-", count: $0) }, widths)
    for row in rows {
      let cells = zip(row, widths).map { TextWrapping.lines(of: $0, width: $1) }
      for number in 0..<(cells.lazy.map(\.count).max() ?? 0) {
        text += line(cells.map { number < $0.count ? $0[number] : "" }, widths)
      }
    }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let blanks = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
      if index > 0 { line += "  " }
      line += columns[index].alignment == .left ? cell + blanks : blanks + cell
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  private func columnWidths(within limit: Int?) -> [Int] {
    let titles = columns.map { DisplayWidth.of($0.title) }
    var widths = titles
    for row in rows {
      for (index, cell) in row.enumerated() {
        let widest = cell.split(separator: "\n").lazy.map { DisplayWidth.of($0) }.max() ?? 0
        widths[index] = max(widths[index], widest)
      }
    }
    guard let limit else { return widths }
    let least = titles.map { max($0, 8) }
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - limit
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The text without what could steer the terminal.
  package static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHarmful($0) }) else { return text }
    var clean = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": clean.unicodeScalars.append("\n")
      case "\t": clean.unicodeScalars.append(" ")
      default: clean.unicodeScalars.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return clean
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
