import Formats

/// Collects the problems of a reading so that all are reported, not only the first, and remembers
/// where each named thing stands, for the checks across files.
final class ProblemLog {
  /// A thing with a name, in the order of reading.
  struct Thing {
    let file: String
    /// What it is, with its article: `an event`.
    let what: String
    let name: String
    let node: YAMLNode
  }

  private(set) var problems: [KnowledgeProblem] = []
  private(set) var things: [Thing] = []
  private var nodes: [[String]: YAMLNode] = [:]
  /// Whether checks across files follow; without them nothing needs to be found again.
  let isChecking: Bool

  init(isChecking: Bool) { self.isChecking = isChecking }

  /// Remembers a thing; the first of a name is the one found again.
  func remember(_ file: String, _ what: String, _ name: String, _ node: YAMLNode) {
    guard isChecking else { return }
    things.append(Thing(file: file, what: what, name: name, node: node))
    let key = [file, what, name]
    if nodes[key] == nil { nodes[key] = node }
  }

  /// A thing remembered earlier; without places inside it where none was.
  func item(_ file: String, _ what: String, _ name: String) -> CheckedItem {
    CheckedItem(file: file, node: nodes[[file, what, name]], log: self)
  }

  func add(
    _ rule: KnowledgeRule, _ file: String, _ mark: YAMLNode.Mark?, _ message: String,
    remedy: String
  ) {
    problems.append(
      KnowledgeProblem(rule, file: file, mark: mark, message: message, remedy: remedy))
  }
}
