import CommandLine
import Formats
package import Knowledge
import Register

/// A rule as a word of the command line.
extension KnowledgeRule: ArgumentValue {}

/// `ostrakon knowledge check` and, for those who build Ostrakon, `ostrakon knowledge compile`.
enum KnowledgeCommand {
  static let command = Command<Action>(
    "knowledge", summary: "the curated facts: check them, compile them",
    commands: [check, compile])

  private static let check = Command<Action>(
    "check", summary: "report every mistake in the curated files",
    discussion: "Each problem with file, line and column, the rule it breaks, what is wrong and "
      + "what to do. Exit code 1 when there is a mistake; a warning marks what the law itself leaves "
      + "open. Without --knowledge the facts built into this binary are checked. "
      + "docs/knowledge-rules.md describes the rules.",
    examples: [
      CommandExample("ostrakon knowledge check --knowledge Knowledge", "a folder"),
      CommandExample("ostrakon knowledge check --rules", "all rules"),
      CommandExample("ostrakon knowledge check --rule no-legal-basis", "what a rule means"),
    ]
  ) { take in
    let folder = take.option(
      "knowledge", "DIR", "folder with sources.yaml", absent: "built in", completion: .directory)
    let strict = take.flag("strict", "let a warning count as a mistake")
    let rules = take.flag("rules", "list the rules instead of checking")
    let rule = take.option(
      "rule", "NAME", "explain a rule instead of checking", as: KnowledgeRule.self)
    let json = take.flag("json", "answer in JSON: an array of problems, or of rules")
    return { words throws(UsageError) in
      let path = try words[folder]
      let isStrict = try words[strict]
      let isJSON = try words[json]
      let one = try words[rule]
      let areAllAsked = try words[rules]
      let asked = one.map { [$0] } ?? (areAllAsked ? KnowledgeRule.allCases : [])
      guard asked.isEmpty else { return { session in explain(asked, isJSON, session) } }
      return { session in try check(path, isStrict, isJSON, session) }
    }
  }

  private static func check(
    _ path: String?, _ isStrict: Bool, _ isJSON: Bool, _ session: Session
  ) throws -> Int32 {
    let (facts, problems) =
      if let path { try KnowledgeFolder.read(path) } else {
        KnowledgeImage.embedded(checking: true)
      }
    let report = KnowledgeReport(
      problems: problems, isStyled: session.terminal.usesColour,
      width: session.terminal.columns ?? 100,
      source: { path == nil ? nil : KnowledgeFolder.text(of: $0) })
    if isJSON {
      session.print(report.json.text(.pretty) + "\n")
    } else {
      let register = facts.register
      session.print(report.text())
      session.print(
        "\(register.regimes.count) regimes, \(register.parties.count) parties, "
          + "\(register.sources.count) sources, \(facts.lists.count) lists: \(report.summary)\n")
    }
    let fails = problems.contains { isStrict || $0.rule.severity == .mistake }
    return fails ? 1 : 0
  }

  /// Lists several rules in a line each, or explains one.
  private static func explain(
    _ rules: [KnowledgeRule], _ isJSON: Bool, _ session: Session
  ) -> Int32 {
    if isJSON {
      let json = JSONValue.array(
        rules.map { rule in
          [
            "rule": .string(rule.rawValue), "severity": .string(rule.severity.rawValue),
            "summary": .string(rule.summary), "explanation": .string(rule.explanation),
          ]
        })
      session.print(json.text(.pretty) + "\n")
      return 0
    }
    var layout = session.layout
    if rules.count == 1, let rule = rules.first {
      layout.heading(rule.rawValue + (rule.severity == .warning ? " (warning)" : ""))
      layout.paragraph(rule.summary)
      layout.blank()
      layout.paragraph(rule.explanation)
    } else {
      let width = rules.map(\.rawValue.count).max() ?? 0
      for rule in rules {
        layout.item(rule.rawValue, rule.summary, indent: 0, labelWidth: width + 2)
      }
    }
    session.print(layout.text)
    return 0
  }

  private static let compile = Command<Action>(
    "compile", summary: "write the curated files as the Swift file that embeds them"
  ) { take in
    let folder = take.requiredOption(
      "knowledge", "DIR", "folder with sources.yaml", completion: .directory)
    let output = take.requiredOption("output", "FILE", "file to write", completion: .file)
    return { words throws(UsageError) in
      let path = try words[folder]
      let file = try words[output]
      return { session in
        let mistakes = try KnowledgeFolder.read(path).problems
          .filter { $0.rule.severity == .mistake }
        guard mistakes.isEmpty else {
          throw CommandFailure(
            message: mistakes.map(\.description).joined(separator: "\n")
              + "\nnothing was written: mend the mistakes first")
        }
        let source = KnowledgeImage.sourceFile(for: try KnowledgeFolder.compile(path))
        try OutputFile.write(Array(source.utf8), to: file)
        session.note("wrote \(file)")
        return 0
      }
    }
  }
}
