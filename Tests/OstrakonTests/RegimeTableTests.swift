import Formats
import Ostrakon
import Register
import Testing

@Suite("The regimes as a document")
struct RegimeTableTests {
  private let home: Home

  init() throws { home = try Home(folder: "/nowhere") }

  @Test("docs/regimes.md is fresh; 'make data' makes it anew")
  func fresh() throws {
    let marker = "Tests/OstrakonTests/RegimeTableTests.swift"
    let path = "\(#filePath)".dropLast(marker.count) + "docs/regimes.md"
    let source = try ByteSource(path: String(path))
    var bytes: [UInt8] = []
    var chunk: [UInt8] = []
    while try source.next(&chunk) { bytes += chunk }
    let committed = String(decoding: bytes, as: UTF8.self)
    let isFresh = committed == RegimeTable.markdown(home.register.regimes)
    #expect(isFresh, "run 'make data' and commit what it changes")
  }

  @Test("every regime has one operative facet, a decider and a rule that begins a designation")
  func whole() {
    #expect(home.register.regimes.count == 33)
    for regime in home.register.regimes {
      #expect(regime.facets.contains { $0.id == regime.operativeFacet }, "\(regime.id)")
      #expect(regime.authorities.contains { $0.roles.contains("decider") }, "\(regime.id)")
      #expect(regime.transitions.contains { $0.to == .inForce }, "\(regime.id)")
      #expect(regime.publicity != nil, "\(regime.id)")
    }
  }

  @Test("the JSON of a regime has its rules with their states and time limits")
  func json() throws {
    let regime = try #require(home.register.regime("US-FTO"))
    let rules = try #require(regime.json["transitions"]?.elements)
    let petition = try #require(rules.first { $0["id"] == "us-fto-petition-rule" })
    #expect(petition["deadlines"]?.elements?.first?["within"] == "P180D")
    #expect(regime.json["effects"]?.elements?.first?["state"] == nil)
  }
}
