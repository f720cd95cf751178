import Formats
import Knowledge
import Testing

/// The repository's own curated files.
let knowledgeFolder = "\(#filePath)".replacingSuffix("Tests/KnowledgeTests/CuratedFilesTests.swift")
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
