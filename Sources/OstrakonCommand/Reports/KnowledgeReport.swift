import CommandLine
import Formats
import Knowledge

/// What `knowledge check` found, as text and as JSON.
struct KnowledgeReport {
  let problems: [KnowledgeProblem]
  let isStyled: Bool
  /// Columns a source line may take.
  let width: Int
  /// The text of a file, where it is at hand.
  let source: (String) -> String?

  /// Each problem as `FILE:LINE:COLUMN: rule: message`, the remedy, and the line it stands in.
  func text() -> String {
    var sources: [String: String] = [:]
    var lines: [String] = []
    for problem in problems {
      let isMistake = problem.rule.severity == .mistake
      lines.append(
        "\(problem.place): \(styled(problem.title, isMistake ? "31;1" : "33;1")): "
          + problem.message)
      lines.append("    " + problem.remedy)
      guard let mark = problem.mark else { continue }
      let text = sources[problem.file] ?? source(problem.file) ?? ""
      sources[problem.file] = text
      guard
        let excerpt = SourceExcerpt.lines(
          of: text, line: mark.line, column: mark.column, width: width)
      else { continue }
      lines += excerpt.dropLast() + excerpt.suffix(1).map { styled($0, "32") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func styled(_ text: String, _ code: String) -> String {
    isStyled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  var json: JSONValue {
    .array(
      problems.map { problem in
        [
          "file": .string(problem.file),
          "line": problem.mark.map { .integer($0.line) } ?? .null,
          "column": problem.mark.map { .integer($0.column) } ?? .null,
          "rule": .string(problem.rule.rawValue),
          "severity": .string(problem.rule.severity.rawValue),
          "message": .string(problem.message), "remedy": .string(problem.remedy),
        ]
      })
  }

  /// How many there are of each, for the last line.
  var summary: String {
    let mistakes = problems.count { $0.rule.severity == .mistake }
    let warnings = problems.count - mistakes
    let words = [
      mistakes == 0 ? "no mistakes" : mistakes == 1 ? "1 mistake" : "\(mistakes) mistakes",
      warnings == 0 ? nil : warnings == 1 ? "1 warning" : "\(warnings) warnings",
    ]
    return words.compactMap(\.self).joined(separator: ", ")
  }
}
