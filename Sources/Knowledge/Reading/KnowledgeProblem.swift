package import Formats

/// A mistake in a curated file: where it stands, what is wrong, and what to do.
package struct KnowledgeProblem: Error, Hashable, Sendable {
  package let file: String
  /// Nil where the whole file is meant.
  package let mark: YAMLNode.Mark?
  package let message: String

  package init(file: String, mark: YAMLNode.Mark?, message: String) {
    self.file = file
    self.mark = mark
    self.message = message
  }
}

extension KnowledgeProblem: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: message`, the form editors jump to.
  package var description: String {
    guard let mark else { return "\(file): \(message)" }
    return "\(file):\(mark.line):\(mark.column): \(message)"
  }
}

/// Collects the problems of a reading so that all are reported, not only the first.
final class ProblemLog {
  private(set) var problems: [KnowledgeProblem] = []
  private var places: [[String]: YAMLNode.Mark] = [:]
  /// Whether checks across files follow; without them nothing needs to be found again.
  let isChecking: Bool

  init(isChecking: Bool) { self.isChecking = isChecking }

  /// Remembers where a thing with a name stands, for checks across files.
  func remember(_ file: String, _ what: String, _ name: String, at mark: YAMLNode.Mark) {
    if isChecking { places[[file, what, name]] = mark }
  }

  /// Where a thing remembered earlier stands.
  func place(_ file: String, _ what: String, _ name: String) -> YAMLNode.Mark? {
    places[[file, what, name]]
  }

  func add(_ file: String, _ mark: YAMLNode.Mark?, _ message: String) {
    problems.append(KnowledgeProblem(file: file, mark: mark, message: message))
  }
}

/// Number of single-letter edits between two words, for "did you mean"; small inputs only.
func editDistance(_ left: String, _ right: String) -> Int {
  let first = Array(left.utf8)
  let second = Array(right.utf8)
  var row = Array(0...second.count)
  for (i, a) in first.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in second.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
      diagonal = above
    }
  }
  return row[second.count]
}

/// The word of `known` nearest to `word`, when it is near enough to be what was meant.
func nearest(to word: String, in known: some Sequence<String>) -> String? {
  let scored = known.map { (editDistance(word, $0), $0) }.min { $0 < $1 }
  guard let (distance, candidate) = scored, distance <= max(2, word.utf8.count / 3) else {
    return nil
  }
  return candidate
}
