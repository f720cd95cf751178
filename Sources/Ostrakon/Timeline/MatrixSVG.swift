import Chronology
package import Register

/// Who lists whom on a day as a picture: a row a party, a column a regime, a sign a status.
///
/// Signs differ in shape, so that nothing is told by colour alone; each has its words as a tooltip.
package struct MatrixSVG {
  private static let left = 250
  private static let top = 130
  private static let column = 22
  private static let row = 18
  private static let groupGap = 8

  private let matrix: DivergenceMatrix

  package init(_ matrix: DivergenceMatrix) { self.matrix = matrix }

  /// Where each column stands: those of one jurisdiction together, the next a little apart.
  private var columns: [Int] {
    var x = Self.left
    var places: [Int] = []
    for (index, regime) in matrix.regimes.enumerated() {
      if index > 0, matrix.regimes[index - 1].jurisdiction != regime.jurisdiction {
        x += Self.groupGap
      }
      places.append(x)
      x += Self.column
    }
    return places
  }

  /// Width and height in the picture's own units.
  package var size: (width: Int, height: Int) {
    ((columns.last ?? Self.left) + Self.column + 60, Self.top + matrix.rows.count * Self.row + 60)
  }

  package var text: String {
    let (width, height) = size
    let title = "Who lists whom on \(matrix.asked.text)"
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
      aria-labelledby="mx-title mx-desc" font-family="system-ui, sans-serif" font-size="12">
      """,
      "<title id=\"mx-title\">\(SVGText.escaped(title))</title>",
      "<desc id=\"mx-desc\">\(matrix.rows.count) parties by \(matrix.regimes.count) regimes; the "
        + "same as a table on the page.</desc>", Self.style,
      "<text class=\"head\" x=\"10\" y=\"24\">\(SVGText.escaped(title))</text>",
    ]
    for (regime, x) in zip(matrix.regimes, columns) {
      parts.append(
        "<text transform=\"translate(\(x + 15) \(Self.top - 8)) rotate(-60)\">\(regime.id)</text>")
    }
    for (index, row) in matrix.rows.enumerated() {
      parts += line(row, y: Self.top + index * Self.row, isShaded: index % 2 == 0, width: width)
    }
    parts += legend(y: Self.top + matrix.rows.count * Self.row + 24)
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private func line(
    _ row: DivergenceMatrix.Row, y: Int, isShaded: Bool, width: Int
  ) -> [String] {
    var parts: [String] = []
    if isShaded {
      parts.append(
        "<rect class=\"shade\" x=\"0\" y=\"\(y)\" width=\"\(width)\" height=\"\(Self.row)\"/>")
    }
    let name = row.party.name.count > 36 ? row.party.name.prefix(35) + "…" : row.party.name[...]
    parts.append(
      "<text x=\"\(Self.left - 8)\" y=\"\(y + 13)\" text-anchor=\"end\">"
        + "<title>\(SVGText.escaped(row.party.name))</title>"
        + "\(SVGText.escaped(String(name)))</text>")
    for (cell, place) in zip(row.cells, zip(matrix.regimes, columns)) {
      guard let cell else { continue }
      let (regime, x) = place
      let tip = "\(row.party.name), \(regime.id): \(cell.words)"
      parts.append(
        "<text class=\"\(cell.style)\" x=\"\(x + Self.column / 2)\" y=\"\(y + 14)\" "
          + "text-anchor=\"middle\"><title>\(SVGText.escaped(tip))</title>\(cell.sign)</text>")
    }
    return parts
  }

  private func legend(y: Int) -> [String] {
    let words = MatrixLegend.signs.map { "\($0.sign) \($0.words)" } + [MatrixLegend.blank]
    let half = (words.count + 1) / 2
    return [words[..<half], words[half...]].enumerated().map { index, part in
      "<text x=\"10\" y=\"\(y + index * 18)\">\(part.joined(separator: "\u{A0}\u{A0}\u{A0} "))</text>"
    }
  }

  private static let style = """
    <style>
    text{fill:#1a1a1a}.head{font-size:16px;font-weight:600}.shade{fill:#f2f0ea}
    .listed,.in-force-held-unlawful{fill:#8e2323;font-weight:700}.suspended,.associated{fill:#7a5200}.ended,.none{fill:#4f5560}.uncertain,.contested,.changes{fill:#4b3f91;font-weight:700}
    @media (prefers-color-scheme:dark){text{fill:#eee}.shade{fill:#26262a}.listed,.in-force-held-unlawful{fill:#ff9a9a}.suspended,.associated{fill:#ffcf70}.ended,.none{fill:#b9c0cc}.uncertain,.contested,.changes{fill:#c3b8ff}}
    </style>
    """
}
