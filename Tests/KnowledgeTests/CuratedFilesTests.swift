import Chronology
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

  @Test("gives the same answers as the files it was compiled from")
  func faithful() throws {
    let image = KnowledgeImage.embedded().facts.register
    let files = try KnowledgeFolder.read(knowledgeFolder).facts.register
    let asked = try AskedTime(edtf: "2025-06-01")
    #expect(image.parties.map(\.id) == files.parties.map(\.id))
    for party in files.parties {
      let pairs = zip(
        image.statuses(of: party.id, on: asked), files.statuses(of: party.id, on: asked))
      for (one, other) in pairs {
        #expect(String(reflecting: summary(one)) == String(reflecting: summary(other)))
      }
    }
  }

  private func summary(_ status: Status) -> [String] {
    [
      status.regime.id, status.word.rawValue, status.basis?.id ?? "", status.since?.text ?? "",
      "\(status.facets.map(\.value))", "\(status.effects)", "\(status.exemptions)",
      "\(status.duties)", "\(status.remedies)", "\(status.assertions)", "\(status.conflicts)",
      "\(status.remarks)", "\(status.warnings)", "\(status.procedures.map(\.stage))",
      "\(status.verifiedThrough)", "\(String(describing: status.coverage))",
    ]
  }

  @Test("cut short anywhere, it is called broken and never trusted")
  func truncated() {
    let whole = Array(KnowledgeImage.embeddedText.utf8)
    for place in stride(from: 0, to: whole.count - 1, by: whole.count / 97) {
      #expect(!KnowledgeImage.facts(of: Array(whole[..<place])).problems.isEmpty)
    }
    let doubled = whole + [0x0A] + whole
    #expect(!KnowledgeImage.facts(of: doubled).problems.isEmpty)
  }

  @Test("reads without a problem")
  func readable() {
    let (facts, problems) = KnowledgeImage.embedded(checking: true)
    #expect(problems.isEmpty)
    #expect(facts.register.regimes.count >= 13)
    #expect(facts.register.parties.count >= 11)
  }
}
