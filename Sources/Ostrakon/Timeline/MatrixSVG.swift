import Chronology
package import Register

/// Who lists whom on a day as a picture: a row a party, a column a regime, a sign a status.
///
/// Signs differ in shape, so that nothing is told by colour alone; each has its words as a tooltip. The
/// rows stand in as many blocks side by side as make the largest print on a sheet laid across.
package struct MatrixSVG {
  private static let names = 184
  private static let column = 15
  private static let groupGap = 3
  private static let row = 16
  private static let top = 136
  private static let blockGap = 24
  private static let margin = 12

  private let matrix: DivergenceMatrix
  private let rows: [DivergenceMatrix.Row]

  package init(_ matrix: DivergenceMatrix) {
    self.matrix = matrix
    rows = matrix.rowsByName
  }

  /// Where each column of a block stands: those of one jurisdiction together, the next apart.
  private var columns: [Int] {
    var x = Self.names
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

  private var blockWidth: Int { (columns.last ?? Self.names) + Self.column }

  /// How many rows a block has at most, for a number of blocks.
  private func depth(_ blocks: Int) -> Int { max(1, (rows.count + blocks - 1) / blocks) }

  private func size(_ blocks: Int) -> (width: Int, height: Int) {
    let width = 2 * Self.margin + blocks * blockWidth + (blocks - 1) * Self.blockGap
    let sheet = max(width, 560)
    let bottom = Self.top + depth(blocks) * Self.row
    return (sheet, bottom + 20 + SVGLegend(entries, width: sheet).height)
  }

  /// The number of blocks that is printed largest on a sheet of the proportions of A4 and A3.
  private var blocks: Int {
    func scale(_ blocks: Int) -> Double {
      let (width, height) = size(blocks)
      return min(277 / Double(width), 190 / Double(height))
    }
    return (1...4).max { scale($0) < scale($1) } ?? 1
  }

  /// Width and height in the picture's own units.
  package var size: (width: Int, height: Int) { size(blocks) }

  private var entries: [(sign: String, style: String, words: String)] {
    MatrixLegend.signs(of: matrix) + [("", "", MatrixLegend.blank)]
  }

  package var text: String {
    let (width, height) = size
    let known = matrix.knownBy.map { ", as known on \($0)" } ?? ""
    var parts = SVGText.opening(
      id: "mx", title: "Who lists whom on \(matrix.asked.text)\(known)",
      description: "\(rows.count) parties in rows by \(matrix.regimes.count) regimes in columns. "
        + entries.map { "\($0.sign) \($0.words)" }.joined(separator: "; ") + ".",
      width: width, height: height)
    let depth = depth(blocks)
    for block in 0..<blocks {
      let part = rows.dropFirst(block * depth).prefix(depth)
      let x = Self.margin + block * (blockWidth + Self.blockGap)
      parts.append("<g transform=\"translate(\(x) 0)\">")
      parts += heads(rows: part.count)
      for (index, row) in part.enumerated() { parts += line(row, index) }
      parts.append("</g>")
    }
    parts += SVGLegend(entries, width: width).parts(y: Self.top + depth * Self.row + 24)
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private func heads(rows: Int) -> [String] {
    var parts: [String] = []
    var index = 0
    let bottom = Self.top + rows * Self.row
    for (code, count) in matrix.jurisdictions {
      let (first, last) = (columns[index], columns[index + count - 1] + Self.column)
      parts.append(
        "<text class=\"group\" x=\"\((first + last) / 2)\" y=\"46\" text-anchor=\"middle\">\(code)</text>"
          + "<path class=\"rule\" d=\"M\(first - 2) 50V\(bottom)\"/>")
      index += count
    }
    for (regime, x) in zip(matrix.regimes, columns) {
      parts.append(
        "<text class=\"id\" transform=\"translate(\(x + 11) \(Self.top - 4)) rotate(-90)\">"
          + "<title>\(SVGText.escaped(regime.title))</title>\(regime.id)</text>")
    }
    return parts
  }

  private func line(_ row: DivergenceMatrix.Row, _ index: Int) -> [String] {
    let y = Self.top + index * Self.row
    var parts: [String] = []
    if index.isMultiple(of: 2) {
      parts.append(
        "<rect class=\"shade\" y=\"\(y)\" width=\"\(blockWidth)\" height=\"\(Self.row)\"/>")
    }
    let name = SVGText.escaped(SVGText.cut(row.party.name, to: 29))
    parts.append(
      "<text x=\"2\" y=\"\(y + 12)\"><title>\(SVGText.escaped(row.party.name))</title>\(name)</text>"
    )
    for (cell, place) in zip(row.cells, zip(matrix.regimes, columns)) {
      guard let cell else { continue }
      let (regime, x) = place
      let tip = "\(row.party.name), \(regime.id): \(cell.words)"
      parts.append(
        "<text class=\"\(cell.style)\" x=\"\(x + Self.column / 2)\" y=\"\(y + 12)\" "
          + "text-anchor=\"middle\"><title>\(SVGText.escaped(tip))</title>\(cell.sign)</text>")
    }
    return parts
  }
}
