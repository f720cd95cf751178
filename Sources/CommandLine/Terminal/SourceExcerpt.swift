/// A line of a text file with a caret under one of its columns, as compilers show where a problem is.
package enum SourceExcerpt {
  /// The excerpt as two lines, each beginning with `indent`: the line behind its number, and the
  /// caret. A line wider than `width` columns is cut on either side of the caret, with `…` for what
  /// is left out.
  ///
  /// - Parameters:
  ///   - line: the line's number, from 1.
  ///   - column: the column in Unicode scalars, from 1; beyond the line's end the caret stands right
  ///     behind it.
  /// - Returns: nil when the text has no such line.
  package static func lines(
    of text: String, line: Int, column: Int, width: Int = 100, indent: String = "    "
  ) -> [String]? {
    // By scalars, since a line end of two counts as one letter.
    let all = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard line >= 1, line <= all.count else { return nil }
    let scalars = all[line - 1].filter { $0 != "\r" }.map { scalar in
      scalar == "\t" ? " " : scalar
    }
    let caret = min(max(column - 1, 0), scalars.count)
    let room = max(8, width - indent.count - "\(line) | ".count)
    var first = 0
    var last = scalars.count
    if columns(scalars[...]) > room {
      // A third of the room before the caret shows what the place belongs to.
      while columns(scalars[first..<caret]) > room / 3 { first += 1 }
      while columns(scalars[first..<last]) > room - 2 { last -= 1 }
      last = max(last, caret)
    }
    let head = first > 0 ? "…" : ""
    let tail = last < scalars.count ? "…" : ""
    let margin = String(repeating: " ", count: "\(line)".count)
    let blanks = String(
      repeating: " ", count: DisplayWidth.of(head) + columns(scalars[first..<caret]))
    return [
      "\(indent)\(line) | \(head)\(string(scalars[first..<last]))\(tail)",
      "\(indent)\(margin) | \(blanks)^",
    ]
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
