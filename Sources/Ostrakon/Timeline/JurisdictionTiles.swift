/// Jurisdictions as tiles, each about where it lies on a map of the world, with what it says written on it.
///
/// A tile is the same size for all, so that no jurisdiction is hidden by being small; the UN, which lies
/// nowhere, stands at the top. Made to stand inside a page, whose style sheet it follows.
package struct JurisdictionTiles {
  /// What one jurisdiction says.
  package struct Tile: Sendable {
    package let code: String
    package let name: String
    /// A sign, word or number of at most nine characters.
    package let word: String
    /// The class of styles: a status word's, or empty.
    package let style: String
    /// Where the tile leads; nil for nowhere.
    package let link: String?

    package init(code: String, name: String, word: String, style: String, link: String?) {
      self.code = code
      self.name = name
      self.word = word
      self.style = style
      self.link = link
    }
  }

  private let title: String
  private let tiles: [Tile]

  package init(_ title: String, _ tiles: [Tile]) {
    self.title = title
    self.tiles = tiles
  }

  package var text: String {
    var free = 0
    let placed = tiles.map { tile -> (tile: Tile, column: Int, row: Int) in
      if let place = Self.places[tile.code] { return (tile, place.column, place.row) }
      defer { free += 1 }
      return (tile, free % Self.columns, 5 + free / Self.columns)
    }
    let rows = (placed.map(\.row).max() ?? 0) + 1
    var parts = [
      """
      <svg class="tiles" viewBox="0 0 \(Self.columns * Self.size) \
      \(rows * Self.size)" role="group" aria-label="\(SVGText.escaped(title))">
      """
    ]
    for (tile, column, row) in placed {
      let (x, y) = (column * Self.size + 2, row * Self.size + 2)
      let middle = x + Self.size / 2 - 2
      let tip = SVGText.escaped("\(tile.name): \(tile.word)")
      let body =
        "<rect class=\"tile \(tile.style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(Self.size - 4)\" height=\"\(Self.size - 4)\" rx=\"4\"/>"
        + "<text class=\"code\" x=\"\(middle)\" y=\"\(y + 18)\" text-anchor=\"middle\">\(SVGText.escaped(tile.code))</text>"
        + "<text class=\"said\" x=\"\(middle)\" y=\"\(y + 33)\" text-anchor=\"middle\">\(SVGText.escaped(tile.word))</text>"
      if let link = tile.link {
        parts.append(
          "<a href=\"\(SVGText.escaped(link))\" aria-label=\"\(tip)\"><title>\(tip)</title>\(body)</a>"
        )
      } else {
        parts.append("<g><title>\(tip)</title>\(body)</g>")
      }
    }
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private static let size = 46
  private static let columns = 9

  private static let places: [String: (column: Int, row: Int)] = [
    "UN": (1, 0), "RU": (6, 0), "CA": (0, 1), "GB": (2, 1), "EU": (3, 1), "UA": (4, 1),
    "KZ": (6, 1),
    "KG": (7, 1), "US": (0, 2), "CH": (3, 2), "TR": (4, 2), "UZ": (6, 2), "TJ": (7, 2),
    "JP": (8, 2),
    "IL": (4, 3), "AE": (5, 3), "PK": (6, 3), "IN": (7, 3), "CN": (8, 1), "KR": (8, 0),
    "AU": (8, 4),
    "NZ": (7, 4),
  ]
}
