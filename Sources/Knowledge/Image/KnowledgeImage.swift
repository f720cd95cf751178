import Formats

/// The text image of the curated files that the binary carries, so that a fresh binary answers with
/// no file beside it and never parses YAML.
///
/// A line is one token, its first character saying which: `F` path of a file, `{` `}` mapping,
/// `[` `]` list, `:` key, `=` value; line ends and backslashes inside a text are escaped. Files are
/// sorted by path, so that the image is the same wherever it is made.
package enum KnowledgeImage {
  /// The facts of the embedded image.
  ///
  /// - Parameter checking: checks the files against each other again, which `make data` did before
  ///   it wrote the image and which takes longer than reading it.
  /// - Returns: also the problems found, which a test keeps empty: an image with problems cannot
  ///   be committed.
  package static func embedded(
    checking: Bool = false
  ) -> (facts: CuratedFacts, problems: [KnowledgeProblem]) {
    let log = ProblemLog(isChecking: checking)
    let facts = CuratedFacts.build(read(embeddedText), log: log)
    return (facts, log.problems.sorted())
  }

  /// The embedded image as text.
  package static var embeddedText: String {
    embeddedImage.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  static func write(_ files: [CuratedFacts.File]) -> String {
    var lines: [String] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      lines.append("F" + file.path)
      write(file.root, to: &lines)
    }
    return lines.joined(separator: "\n")
  }

  private static func write(_ node: YAMLNode, to lines: inout [String]) {
    switch node.content {
    case .scalar(let text): lines.append("=" + escaped(text))
    case .sequence(let items):
      lines.append("[")
      for item in items { write(item, to: &lines) }
      lines.append("]")
    case .mapping(let members):
      lines.append("{")
      for member in members {
        lines.append(":" + escaped(member.key))
        write(member.value, to: &lines)
      }
      lines.append("}")
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  static func read(_ text: String) -> [CuratedFacts.File] {
    var scanner = ImageScanner(lines: text.utf8.split(separator: UInt8(ascii: "\n")))
    var files: [CuratedFacts.File] = []
    while let path = scanner.take(UInt8(ascii: "F")) {
      guard let root = scanner.node() else { break }
      files.append(CuratedFacts.File(path: path, root: root))
    }
    return files
  }
}

/// Walks the lines of an image.
private struct ImageScanner {
  let lines: [Substring.UTF8View.SubSequence]
  var position = 0

  /// The text of the next line if it begins with this token, and moves past it.
  mutating func take(_ token: UInt8) -> String? {
    guard position < lines.count, lines[position].first == token else { return nil }
    defer { position += 1 }
    return ImageScanner.unescaped(lines[position].dropFirst())
  }

  mutating func node() -> YAMLNode? {
    let mark = YAMLNode.Mark(line: position + 1, column: 1)
    if let text = take(UInt8(ascii: "=")) { return YAMLNode(.scalar(text), mark: mark) }
    if take(UInt8(ascii: "[")) != nil {
      var items: [YAMLNode] = []
      while take(UInt8(ascii: "]")) == nil {
        guard let item = node() else { return nil }
        items.append(item)
      }
      return YAMLNode(.sequence(items), mark: mark)
    }
    guard take(UInt8(ascii: "{")) != nil else { return nil }
    var members: [YAMLNode.Member] = []
    while take(UInt8(ascii: "}")) == nil {
      guard let key = take(UInt8(ascii: ":")), let value = node() else { return nil }
      members.append(YAMLNode.Member(key: key, keyMark: mark, value: value))
    }
    return YAMLNode(.mapping(members), mark: mark)
  }

  private static func unescaped(_ bytes: Substring.UTF8View.SubSequence) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        result.append(
          byte == UInt8(ascii: "n") ? 10 : byte == UInt8(ascii: "r") ? 13 : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
