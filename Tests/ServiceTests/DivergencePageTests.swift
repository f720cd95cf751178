import Formats
import HTTPServer
import Testing

@Suite("The page of divergence")
struct DivergencePageTests {
  @Test("is a matrix with a head for every regime, and signs that have words")
  func matrix() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18")
    #expect(page.status == 200)
    for regime in ["RU-35FZ", "UN-1988", "US-FTO", "CH-NDG74"] {
      #expect(page.text.contains("<span>\(regime)</span></th>"), "\(regime)")
    }
    #expect(
      page.text.contains(
        "href=\"/party/taliban?on=2025-04-18#RU-35FZ\" title=\"RU-35FZ: suspended since 2025-04-17\""
      ))
    #expect(page.text.contains("<span class=\"vh\">none, associated listed</span>"))
    #expect(page.text.contains("empty: not covered"))
  }

  @Test("can be narrowed to persons and jurisdictions; UK is read as GB")
  func filters() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18&kind=person&jurisdiction=UN,UK")
    #expect(page.text.contains("<span>UN-1267</span>"))
    #expect(page.text.contains("<span>UK-ISIL</span>"))
    #expect(!page.text.contains("<span>US-FTO</span>"))
    #expect(!page.text.contains(">Al-Qaida<"))
  }

  @Test(
    "refuses filters it does not know, with those it does",
    arguments: [
      ("kind=ship", "known: organisation, person, vessel, aircraft"),
      ("jurisdiction=XX", "it covers AE, AU,"), ("jurisdicton=US", "did you mean 'jurisdiction'?"),
    ])
  func refused(query: String, message: String) throws {
    let answer = try TestSite.get("/divergence?\(query)")
    #expect(answer.status == 400)
    #expect(try answer.detail()?.contains(message) == true)
  }

  @Test("of one party is a table with since-when")
  func oneParty() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18&party=Taliban").text
    #expect(page.contains("Regimes disagree; as it stands since 2025-04-17"))
    #expect(page.contains("<a href=\"/party/taliban?on=2025-04-18#CA-CC\">"))
    #expect(page.contains("Not covered:"))
  }

  @Test("comes as a picture too, well-formed and with words for its signs")
  func picture() throws {
    let answer = try TestSite.get("/divergence.svg?on=2025-04-18&jurisdiction=RU,US")
    #expect(answer.header("Content-Type") == "image/svg+xml")
    #expect(answer.text.contains("<title>Taliban, RU-35FZ: suspended since 2025-04-17</title>◐"))
    let stream = XMLStream(ByteSource(answer.body, name: "matrix.svg"))
    var elements = 0
    while let event = try stream.next() { if case .start = event { elements += 1 } }
    #expect(elements > 50)
  }

  @Test("answers programs with the parties of the filter")
  func json() throws {
    let answer = try TestSite.get("/divergence?on=2025-04-18&party=taliban")
    let parties = try #require(try answer.json()["parties"]?.elements)
    #expect(parties.count == 1)
    #expect(parties.first?["divided"] == .bool(true))
  }
}
