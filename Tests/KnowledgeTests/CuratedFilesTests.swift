import Formats
import Knowledge
import Register
import Testing

/// The repository's own curated files.
let knowledgeFolder =
  "\(#filePath)".replacingSuffix("Tests/KnowledgeTests/CuratedFilesTests.swift")
  + "Knowledge"

extension String {
  func replacingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

@Suite("The curated files")
struct CuratedFilesTests {
  @Test("have no mistake")
  func clean() throws {
    let problems = try KnowledgeFolder.read(knowledgeFolder).problems
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }
}

@Suite("The embedded image")
struct EmbeddedImageTests {
  @Test("is fresh: it holds what the files say; 'make data' makes it anew")
  func fresh() throws {
    let compiled = try KnowledgeFolder.compile(knowledgeFolder)
    let isFresh = compiled == KnowledgeImage.embeddedText
    #expect(isFresh, "run 'make data' and commit what it changes")
  }

  @Test("reads without a problem")
  func readable() {
    let (facts, problems) = KnowledgeImage.embedded(checking: true)
    #expect(problems.isEmpty)
    #expect(facts.register.regimes.count >= 13)
    #expect(facts.register.parties.count >= 11)
  }
}
