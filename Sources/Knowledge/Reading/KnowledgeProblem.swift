package import Formats

/// A broken rule in a curated file: which rule, where, what is wrong, and what to do.
package struct KnowledgeProblem: Error, Hashable, Sendable {
  package let rule: KnowledgeRule
  package let file: String
  /// Nil where the whole file is meant.
  package let mark: YAMLNode.Mark?
  /// What is wrong, in words a lawyer understands.
  package let message: String
  /// What to do about it.
  package let remedy: String

  package init(
    _ rule: KnowledgeRule, file: String, mark: YAMLNode.Mark?, message: String, remedy: String
  ) {
    self.rule = rule
    self.file = file
    self.mark = mark
    self.message = message
    self.remedy = remedy
  }

  /// The same problem in a file named from elsewhere.
  func inFile(_ file: String) -> KnowledgeProblem {
    KnowledgeProblem(rule, file: file, mark: mark, message: message, remedy: remedy)
  }

  /// `FILE:LINE:COLUMN`, the form editors jump to.
  package var place: String {
    guard let mark else { return file }
    return "\(file):\(mark.line):\(mark.column)"
  }

  /// The rule's name, with the word `warning` where it is only that.
  package var title: String {
    rule.severity == .warning ? "\(rule.rawValue) (warning)" : rule.rawValue
  }
}

extension KnowledgeProblem: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: rule: message`, and the remedy on a line of its own.
  package var description: String { "\(place): \(title): \(message)\n    \(remedy)" }
}

extension KnowledgeProblem: Comparable {
  /// The order of files, lines and columns.
  package static func < (left: KnowledgeProblem, right: KnowledgeProblem) -> Bool {
    let (a, b) = (left.mark, right.mark)
    return (
      left.file, a?.line ?? 0, a?.column ?? 0, left.rule.rawValue, left.message
    ) < (right.file, b?.line ?? 0, b?.column ?? 0, right.rule.rawValue, right.message)
  }
}
