import Formats

/// A record as a tree of keyed values, whether it came as XML or as that XML converted to YAML with
/// its names in snake case. Keys are compared without case, hyphens and underscores, so that
/// `UNReferenceNumber` and `un_reference_number` are one.
struct KeyedTree: Sendable {
  /// The node's own text, white space folded; empty when there is none.
  let value: String
  private let members: [(key: String, tree: KeyedTree)]

  init(_ record: XMLRecord) {
    value = record.text
    members =
      record.keyedAttributes.map { ($0.key, KeyedTree(value: $0.value)) }
      + record.children.map { ($0.key, KeyedTree($0)) }
  }

  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text):
      value = text.foldingWhiteSpace()
      members = []
    case .sequence(let items):
      value = ""
      members = items.map { ("", KeyedTree($0)) }
    case .mapping(let pairs):
      value = ""
      members = pairs.flatMap { pair -> [(String, KeyedTree)] in
        let key = Self.normal(pair.key)
        // A list under a key is the key repeated, as XML has it.
        guard let items = pair.value.sequence else { return [(key, KeyedTree(pair.value))] }
        return items.map { (key, KeyedTree($0)) }
      }
    }
  }

  /// A node put together from its parts; keys in lower case without hyphens and underscores.
  init(value: String = "", _ members: [(key: String, tree: KeyedTree)] = []) {
    self.value = value
    self.members = members
  }

  private static func normal(_ key: String) -> String {
    key.filter { $0 != "_" && $0 != "-" }.lowercased()
  }

  /// Every member of this key, given in lower case without underscores.
  func all(_ key: String) -> [KeyedTree] { members.lazy.filter { $0.key == key }.map(\.tree) }

  /// The text of a member; nil when there is none.
  func text(_ key: String) -> String? {
    members.first { $0.key == key && !$0.tree.value.isEmpty }?.tree.value
  }

  /// What a container holds, whatever the items are called: `Names/Name`, `names: {names: [...]}`.
  func items(_ container: String) -> [KeyedTree] {
    all(container).flatMap { $0.members.map(\.tree) }
  }

  /// Texts of what a container holds.
  func texts(_ container: String) -> [String] {
    items(container).map(\.value).filter { !$0.isEmpty }
  }

  /// Whether a member says yes.
  func isTrue(_ key: String) -> Bool {
    guard let text = text(key)?.lowercased() else { return false }
    return text == "true" || text == "yes" || text == "1"
  }

  /// The member of this key, or a tree without anything.
  func nested(_ key: String) -> KeyedTree { all(key).first ?? KeyedTree(value: "") }

  /// Members with their keys (lower case, without underscores), in order.
  var pairs: [(key: String, tree: KeyedTree)] { members }
}
