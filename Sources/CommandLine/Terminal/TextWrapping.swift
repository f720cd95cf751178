/// Breaks text into lines by display width.
package enum TextWrapping {
  /// The lines of a text, none wider than `width` columns (at least 1): broken between words, and
  /// inside a word only where it alone is wider than a line. Line breaks in the text are kept; an
  /// empty text is one empty line. A single character wider than `width` stands alone.
  package static func lines(of text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.isEmpty ? [""] : lines(ofWords: words, width: width)
    }
  }

  /// As ``lines(of:width:)`` for words that may have blanks inside and are kept whole where they
  /// fit a line.
  package static func lines(ofWords words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words {
      for piece in pieces(of: word, width: max(1, width)) {
        let needed = DisplayWidth.of(piece)
        if !line.isEmpty, used + 1 + needed > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if !line.isEmpty {
          line += " "
          used += 1
        }
        line += piece
        used += needed
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let needed = DisplayWidth.of(character)
      if used + needed > width, !piece.isEmpty {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += needed
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}
