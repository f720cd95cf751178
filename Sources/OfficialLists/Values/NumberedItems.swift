import Formats

/// Texts in which a publisher numbers several values: `(1) A (2) B`, `1) A 2) B`, `a) A b) B`.
enum NumberedItems {
  /// The items; the whole text where it is not numbered from its beginning.
  static func split(_ text: String) -> [String] {
    let plain = text.foldingWhiteSpace()
    for labels in [numbers, letters] {
      if let items = split(plain, by: labels) { return items }
    }
    return plain.isEmpty ? [] : [plain]
  }

  private static let numbers = (1...60).map(String.init)
  private static let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map {
    String(Unicode.Scalar($0))
  }

  private static func split(_ text: String, by labels: [String]) -> [String]? {
    guard let first = mark(labels[0], in: text[...]), first.lowerBound == text.startIndex else {
      return nil
    }
    var items: [String] = []
    var rest = text[first.upperBound...]
    for label in labels.dropFirst() {
      guard let here = mark(label, in: rest) else { break }
      items.append(String(rest[..<here.lowerBound]))
      rest = rest[here.upperBound...]
    }
    items.append(String(rest))
    return items.map { $0.foldingWhiteSpace() }.filter { !$0.isEmpty }
  }

  /// Where `(n)` or `n)` stands on its own.
  private static func mark(_ label: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while let found = text[start...].firstRange(of: "\(label))") {
      var lower = found.lowerBound
      if lower > text.startIndex {
        let before = text.index(before: lower)
        if text[before] == "(" {
          lower = before
        } else if !text[before].isWhitespace {
          start = found.upperBound
          continue
        }
      }
      return lower..<found.upperBound
    }
    return nil
  }
}
