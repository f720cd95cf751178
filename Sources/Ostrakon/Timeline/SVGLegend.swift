/// Signs with their words in as many lines as the picture is narrow.
struct SVGLegend {
  private static let line = 18

  private let places: [(x: Int, line: Int, sign: String, style: String, words: String)]

  init(_ entries: [(sign: String, style: String, words: String)], width: Int) {
    var places: [(x: Int, line: Int, sign: String, style: String, words: String)] = []
    var (x, line) = (14, 0)
    for entry in entries {
      let room = 22 + entry.words.count * 13 / 2
      if x > 14, x + room > width {
        x = 14
        line += 1
      }
      places.append((x, line, entry.sign, entry.style, entry.words))
      x += room + 10
    }
    self.places = places
  }

  var height: Int { ((places.last?.line ?? 0) + 1) * Self.line }

  /// - Parameter y: the base line of the first line.
  func parts(y: Int) -> [String] {
    places.map { place in
      let base = y + place.line * Self.line
      let sign =
        place.sign.isEmpty
        ? "" : "<text class=\"\(place.style)\" x=\"\(place.x)\" y=\"\(base)\">\(place.sign)</text>"
      let x = place.sign.isEmpty ? place.x : place.x + 16
      return sign + "<text x=\"\(x)\" y=\"\(base)\">\(SVGText.escaped(place.words))</text>"
    }
  }
}
