import Glibc
import Knowledge
import Testing

/// The curated files themselves with one date changed: what the check says of a suspension of the
/// Taliban's ban on other days than that of the judgment.
@Suite("A suspension in Russia")
struct RussianSuspensionTests {
  @Test(
    "has no basis before 28 December 2024, a contested one until January 2025, a sound one after",
    arguments: [
      ("2024-12-27", KnowledgeRule.noLegalBasis), ("2024-12-28", .basisContested),
      ("2025-01-30", .basisContested), ("2025-01-31", nil), ("2025-04-17", nil),
    ])
  func suspension(day: String, rule: KnowledgeRule?) throws {
    let copy = "/tmp/ostrakon-suspension-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    try #require(unsafe system("cp -r '\(knowledgeFolder)' '\(copy)'") == 0)
    defer { _ = unsafe system("rm -rf '\(copy)'") }
    let party = copy + "/parties/taliban.yaml"
    let text = try #require(KnowledgeFolder.text(of: party))
    let pieces = text.split(
      separator: "dates: {decided: 2025-04-17, effective: 2025-04-17}",
      omittingEmptySubsequences: false)
    try #require(pieces.count == 2)
    let edited = pieces.joined(separator: "dates: {decided: \(day), effective: 2025-04-17}")
    let opened = unsafe fopen(party, "w")
    let file = unsafe try #require(opened)
    unsafe fputs(edited, file)
    unsafe fclose(file)

    let bases = try KnowledgeFolder.read(copy).problems
      .filter { $0.rule == .noLegalBasis || $0.rule == .basisContested }
    #expect(bases.map(\.rule) == (rule.map { [$0] } ?? []))
    #expect(bases.allSatisfy { $0.file == party && $0.mark != nil })
    if rule == .basisContested {
      #expect(
        bases.first?.message
          == "entry into force of 'ru-513fz' contested ([2024-12-28..2025-01-31]): "
          + "the event 'ru-2025-04-ruling' of \(day) rests on the rule 'ru-suspension'")
    }
  }
}
