/// A node of a YAML document with the place it stands at, so that every mistake in a hand-written
/// file can be reported with line and column.
package struct YAMLNode: Hashable, Sendable {
  /// A place in a file, both counted from 1.
  package struct Mark: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A key and its value, in the order of the file.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let keyMark: Mark
    package let value: YAMLNode

    package init(key: String, keyMark: Mark, value: YAMLNode) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  package enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Member])
  }

  package let content: Content
  package let mark: Mark

  package init(_ content: Content, mark: Mark) {
    self.content = content
    self.mark = mark
  }

  package var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  package var sequence: [YAMLNode]? {
    if case .sequence(let nodes) = content { return nodes }
    return nil
  }

  package var mapping: [Member]? {
    if case .mapping(let members) = content { return members }
    return nil
  }
}

/// Why a text is not the YAML these files are written in.
package struct YAMLError: Error, Hashable, Sendable {
  package let mark: YAMLNode.Mark
  package let reason: String

  package init(mark: YAMLNode.Mark, reason: String) {
    self.mark = mark
    self.reason = reason
  }
}
