/// Text inside an SVG document.
enum SVGText {
  // By scalar: a sign with a combining mark upon it is another character, and still a sign of markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text in the room of so many characters, with a sign where it was cut.
  static func cut(_ text: String, to count: Int) -> String {
    text.count > count ? text.prefix(count - 1) + "…" : text
  }

  /// The beginning of a picture of who lists whom: title, description, styles, paper, headline.
  static func opening(
    id: String, title: String, description: String, width: Int, height: Int
  ) -> [String] {
    [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc" font-family="system-ui, sans-serif" font-size="12">
      """,
      "<title id=\"\(id)-title\">\(escaped(title))</title>",
      "<desc id=\"\(id)-desc\">\(escaped(description))</desc>", matrixStyle,
      "<rect class=\"paper\" width=\"\(width)\" height=\"\(height)\"/>",
      "<text class=\"head\" x=\"12\" y=\"24\">\(escaped(title))</text>",
    ]
  }

  /// Paper of its own, since a dark reader gets light letters whatever stands behind the picture.
  private static let matrixStyle = """
    <style>
    @page{size:A4 landscape;margin:8mm}
    svg{background:#fff}text{fill:#1a1a1a}.paper{fill:#fff}.head{font-size:16px;font-weight:600}.group{font-weight:700}.id{font-size:11px}.shade{fill:#f2f0ea}.rule{stroke:#c9c5ba;fill:none}
    .listed,.in-force-held-unlawful{fill:#8e2323;font-weight:700}.suspended,.associated{fill:#7a5200}.ended,.none{fill:#4f5560}.uncertain,.contested,.changes{fill:#4b3f91;font-weight:700}
    @media screen and (prefers-color-scheme:dark){svg{background:#17171a}text{fill:#eee}.paper{fill:#17171a}.shade{fill:#26262a}.rule{stroke:#4a4a50}.listed,.in-force-held-unlawful{fill:#ff9a9a}.suspended,.associated{fill:#ffcf70}.ended,.none{fill:#b9c0cc}.uncertain,.contested,.changes{fill:#c3b8ff}}
    </style>
    """
}
