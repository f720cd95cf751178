import Formats

/// Members of a mapping by key, for conversions of lists to YAML. A key that is missing, null or
/// empty says nothing.
extension YAMLNode {
  /// The value of a key; nil when the node is no mapping or lacks it.
  subscript(key: String) -> YAMLNode? { mapping?.first { $0.key == key }?.value }

  /// The text of a key, white space folded; nil when there is none.
  func text(_ key: String) -> String? { self[key]?.words }

  /// The texts of a key that holds one or a list of them.
  func texts(_ key: String) -> [String] {
    guard let node = self[key] else { return [] }
    return (node.sequence ?? [node]).compactMap(\.words)
  }

  /// The items of a key that holds a list; a single value counts as a list of one.
  func items(_ key: String) -> [YAMLNode] {
    guard let node = self[key] else { return [] }
    return node.sequence ?? (node.words == nil && node.mapping == nil ? [] : [node])
  }

  /// Whether the key says yes.
  func isTrue(_ key: String) -> Bool {
    guard let text = self[key]?.scalar?.lowercased() else { return false }
    return text == "true" || text == "yes"
  }

  private var words: String? {
    guard let text = scalar?.foldingWhiteSpace(), !text.isEmpty, text != "~", text != "null"
    else { return nil }
    return text
  }
}
