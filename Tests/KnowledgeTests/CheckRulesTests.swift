import Glibc
import Knowledge
import Testing

@Suite("Checking curated files")
struct CheckRulesTests {
  private func problems(_ edits: RuleSample.Edit...) throws -> [KnowledgeProblem] {
    try DraftFolder(edits).problems()
  }

  @Test("finds nothing wrong in the sound draft")
  func sound() throws {
    let found = try problems()
    #expect(found.isEmpty, "\(found)")
  }

  @Test("names the place, the rule, what is wrong and the way out", arguments: RuleSample.all)
  func sample(_ sample: RuleSample) throws {
    let found = try DraftFolder(sample.edits).problems()
    #expect(found.map(\.description).joined(separator: "\n") == sample.printed)
    #expect(found.map(\.rule) == [sample.rule])
  }

  @Test("has a sample that breaks each rule", arguments: KnowledgeRule.allCases)
  func everyRuleIsTested(rule: KnowledgeRule) {
    #expect(
      RuleSample.all.contains { $0.rule == rule }, "add a sample to Tests/KnowledgeTests/Samples")
  }

  @Test("offers the nearest word, and all others, for an unknown kind of effect")
  func nearestWord() throws {
    let found = try problems(
      .init(.regime, "kind: membership", "kind: membershp"),
      .init(.regime, "lifts: [membership]", "lifts: [membership, fonds-to]"))
    #expect(found.map(\.place) == ["regimes/XX-1.yaml:16:22", "regimes/XX-1.yaml:18:70"])
    #expect(found.map(\.rule) == [.unknownWord, .unknownWord])
    #expect(found.first?.remedy.hasPrefix("write 'membership' if that is meant, or ") == true)
    #expect(found.last?.remedy.hasPrefix("write 'funds-to' if that is meant, or ") == true)
  }

  @Test("lets two parties share a name once a relation says that they are distinct")
  func declared() throws {
    let found = try problems(
      .init(
        .second, "name: Second Front\nkind: organisation",
        "name: The Front\nkind: organisation\nrelations:\n  - {kind: distinct-from, party: first}"))
    #expect(found.isEmpty, "\(found)")
  }

  @Test("lets an act reach back once it is marked retroactive")
  func retroactive() throws {
    let found = try problems(
      .init(
        .first, "dates: {decided: 2025-04-17}",
        "retroactive: true, dates: {decided: 2025-04-17, effective: 2025-03-01}"))
    #expect(found.isEmpty, "\(found)")
  }

  @Test("takes a day from which on the law was in force without dispute as a sound basis")
  func afterTheDispute() throws {
    let found = try problems(
      .init(
        .regime, "title: A law, date: 2001-05-01",
        "title: A law, date: 2001-05-01, in-force: \"[2001-05-01..2003-02-14]\""))
    #expect(found.isEmpty, "\(found)")
  }

  @Test("does not miss a second time what an unreadable file describes")
  func unreadable() throws {
    let found = try problems(.init(.regime, "title: A regime", "title: \"A regime"))
    #expect(found.map(\.rule) == [.unreadableFile])
  }

  @Test("does not call a path impossible where a date cannot be read")
  func unreadableDate() throws {
    let found = try problems(.init(.first, "effective: 2003-02-14", "effective: once"))
    #expect(found.map(\.rule) == [.wrongForm])
  }

  @Test("reports in the order of files, lines and columns")
  func order() throws {
    let found = try problems(
      .init(.regime, "verified-through: 2026-01-01", "verified-through: soon"),
      .init(
        .first, "sets: {ban: suspended}, evidence: act", "sets: {ban: suspended}, evidance: act"),
      .init(.first, "language: en, kind: alias", "langage: en, kind: alais"))
    #expect(
      found.map(\.place) == [
        "parties/first.yaml:5:23", "parties/first.yaml:5:42", "parties/first.yaml:15:118",
        "regimes/XX-1.yaml:4:19",
      ])
  }

  @Test("says which folder cannot be read")
  func noFolder() {
    do {
      _ = try KnowledgeFolder.read("/nowhere/at/all")
      Issue.record("a folder that is not there was read")
    } catch {
      #expect(
        "\(error)"
          == "/nowhere/at/all: unreadable-file: there is no such folder\n"
          + "    give the folder that holds sources.yaml")
    }
  }
}
