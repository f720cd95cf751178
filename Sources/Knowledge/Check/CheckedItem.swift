import Formats

/// A thing in a curated file that a check looks at, with the way to the places inside it, so that a
/// problem is reported at the key or the word it is about.
struct CheckedItem {
  let file: String
  let node: YAMLNode?
  let log: ProblemLog

  /// Whether the file writes this key of the item, well or badly.
  func has(_ key: String) -> Bool { member([key]) != nil }

  /// Whether a key is written with nothing under it.
  func isEmpty(_ key: String) -> Bool {
    guard let value = member([key])?.value else { return false }
    return value.mapping?.isEmpty ?? value.sequence?.isEmpty ?? (value.scalar == "")
  }

  /// Where a key stands: of the path as far as it is written, else the item itself.
  func key(_ path: String...) -> YAMLNode.Mark? { mark(of: path) }

  /// Where a word stands among the values under a key, else the key, else the item itself.
  func word(_ word: String, in path: String...) -> YAMLNode.Mark? {
    guard let member = member(path) else { return mark(of: path) }
    return CheckedItem.find(word, in: member.value) ?? member.keyMark
  }

  func report(
    _ rule: KnowledgeRule, at mark: YAMLNode.Mark?, _ message: String, remedy: String
  ) {
    log.add(rule, file, mark ?? node?.mark, message, remedy: remedy)
  }

  private func mark(of path: [String]) -> YAMLNode.Mark? {
    var mark = node?.mark
    var current = node
    for key in path {
      guard let next = current?.mapping?.first(where: { $0.key == key }) else { return mark }
      mark = next.keyMark
      current = next.value
    }
    return mark
  }

  private func member(_ path: [String]) -> YAMLNode.Member? {
    var current = node
    var found: YAMLNode.Member?
    for key in path {
      guard let next = current?.mapping?.first(where: { $0.key == key }) else { return nil }
      found = next
      current = next.value
    }
    return found
  }

  private static func find(_ word: String, in node: YAMLNode) -> YAMLNode.Mark? {
    switch node.content {
    case .scalar(let text): return text.trimmingBlanks == word ? node.mark : nil
    case .sequence(let items):
      for item in items {
        if let mark = find(word, in: item) { return mark }
      }
    case .mapping(let members):
      for member in members {
        if let mark = find(word, in: member.value) { return mark }
      }
    }
    return nil
  }
}
