import Chronology
import Knowledge
import Ostrakon
import Register
import Screening
import Testing

@Suite("Setting a threshold")
struct TuningTests {
  private static let names = [
    "Osama bin Laden", "Usama Ladin", "Taliban", "Talaban Movement", "Jane Miller",
    "Haqqani Trading",
  ]

  private func file() throws -> CustomerFile {
    try CustomerFile(
      Array("id,name\n".utf8)
        + Self.names.enumerated().flatMap { Array("\($0),\($1)\n".utf8) } + Array("9,\n".utf8),
      name: "customers.csv")
  }

  private func screener() throws -> Screener {
    try Screener(
      facts: KnowledgeImage.embedded().facts, store: nil, on: try #require(Day(iso: "2025-06-01")))
  }

  @Test("counts every customer once, by the best match that screening finds")
  func counts() throws {
    let screener = try screener()
    let tuning = Tuning(try file(), screener, threshold: 0.7, width: 0.3)
    #expect(tuning.customers == Self.names.count)
    #expect(tuning.faults == 1)
    for (band, least) in Tuning.bands.enumerated() {
      let alerts = Self.names.count { name in
        !screener.match(.init(names: [.init(name)]), limit: 1, threshold: least).isEmpty
      }
      #expect(tuning.alerts(from: band) == alerts)
    }
  }

  @Test("shows what stands next to the threshold first, each on its side")
  func sides() throws {
    let tuning = Tuning(try file(), try screener(), threshold: 0.75, width: 0.25)
    #expect(tuning.above.allSatisfy { $0.match.score >= 0.75 })
    #expect(tuning.below.allSatisfy { $0.match.score < 0.75 && $0.match.score >= 0.5 })
    #expect(tuning.above.map(\.match.score) == tuning.above.map(\.match.score).sorted())
    #expect(tuning.below.map(\.match.score) == tuning.below.map(\.match.score).sorted(by: >))
  }
}

@Suite("What a search covered")
struct SearchCoverageTests {
  @Test("is told with what it did not")
  func told() throws {
    let facts = KnowledgeImage.embedded().facts
    let screener = try Screener(facts: facts, store: nil, on: try #require(Day(iso: "2025-06-01")))
    let coverage = SearchCoverage(screener, facts)
    #expect(coverage.parties == facts.register.parties.count)
    #expect(coverage.regimesWithoutList.contains("RU-35FZ"))
    #expect(coverage.sentences.contains { $0.contains("50 percent rule") })
    let none = try Screener(
      facts: facts, store: nil, on: try #require(Day(iso: "2025-06-01")), lists: ["un-sc"])
    #expect(SearchCoverage(none, facts).parties == 0)
  }
}
