/// Lays out an answer as plain text for people: labelled paragraphs, wrapped to a width.
struct TextLayout {
  /// Columns of the output.
  let width: Int
  /// Whether headings and words may be emphasised; only on a terminal.
  let isStyled: Bool
  private(set) var lines: [String] = []

  init(width: Int, isStyled: Bool) {
    // Below 40 columns labels leave no room for text.
    self.width = max(40, min(width, 120))
    self.isStyled = isStyled
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  mutating func heading(_ text: String) {
    blank()
    lines.append(isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text)
  }

  mutating func line(_ text: String) { lines.append(text) }

  /// A paragraph, wrapped, its first line behind `label` and the others hanging under it.
  mutating func item(_ label: String, _ text: String, indent: Int = 2, labelWidth: Int = 12) {
    let head =
      String(repeating: " ", count: indent) + label
      + String(repeating: " ", count: max(1, labelWidth - label.count))
    let hang = String(repeating: " ", count: head.count)
    for (index, part) in wrapped(text, to: width - head.count).enumerated() {
      lines.append((index == 0 ? head : hang) + part)
    }
  }

  mutating func paragraph(_ text: String, indent: Int = 0) {
    let space = String(repeating: " ", count: indent)
    for part in wrapped(text, to: width - indent) { lines.append(space + part) }
  }

  /// Breaks at blanks; a word longer than the width stands on a line of its own.
  private func wrapped(_ text: String, to width: Int) -> [String] {
    var result: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      if current.isEmpty {
        current = String(word)
      } else if current.count + 1 + word.count <= width {
        current += " " + word
      } else {
        result.append(current)
        current = String(word)
      }
    }
    if !current.isEmpty || result.isEmpty { result.append(current) }
    return result
  }

  /// Columns aligned by their widest cell; the last column is not padded.
  mutating func columns(_ rows: [[String]], indent: Int = 2, gap: Int = 2) {
    guard let count = rows.map(\.count).max() else { return }
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let space = String(repeating: " ", count: indent)
    for row in rows {
      var text = space
      for (column, cell) in row.enumerated() {
        text += cell
        if column < row.count - 1 {
          text += String(repeating: " ", count: widths[column] - cell.count + gap)
        }
      }
      while text.last == " " { text.removeLast() }
      lines.append(text)
    }
  }
}
