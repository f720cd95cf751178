import Knowledge
import Testing

@Suite("The guide to the rules")
struct RuleGuideTests {
  private static let guide =
    KnowledgeFolder.text(
      of: knowledgeFolder.replacingSuffix("Knowledge") + "docs/knowledge-rules.md") ?? ""

  /// Heading and text of every section about a rule.
  private static let sections = guide.split(separator: "\n### `").dropFirst().map { section in
    let parts = section.split(separator: "\n", maxSplits: 1)
    return (
      rule: parts.first.map { String($0.dropLast(1)) } ?? "",
      text: parts.count > 1 ? String(parts[1]) : ""
    )
  }

  @Test("has one section for each rule, in their order, and none for others")
  func sectionsMatch() {
    #expect(Self.sections.map(\.rule) == KnowledgeRule.allCases.map(\.rawValue))
  }

  @Test("begins each section with what the rule demands, and shows and mends a mistake")
  func sectionsAreComplete() {
    for section in Self.sections {
      let rule = KnowledgeRule(rawValue: section.rule)
      #expect(section.text.hasPrefix("\n" + (rule?.summary ?? "?") + "\n"), "\(section.rule)")
      for part in ["```yaml\n", "**How to mend it.**", "**Why.**"] {
        #expect(section.text.contains(part), "\(section.rule) lacks \(part)")
      }
    }
  }

  @Test("has an embedded explanation for each rule", arguments: KnowledgeRule.allCases)
  func explanations(rule: KnowledgeRule) {
    #expect(rule.summary.count <= 100)
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.explanation.count >= 60)
  }
}
