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
      #expect(page.text.contains(head(regime)), "\(regime)")
    }
    #expect(
      page.text.contains(
        "href=\"/party/taliban?on=2025-04-18#RU-35FZ\" title=\"RU-35FZ: suspended since 2025-04-17\""
      ))
    #expect(page.text.contains("<span class=\"vh\">none, associated listed</span>"))
    #expect(page.text.contains("empty: not covered"))
  }

  /// The head of a regime's column, which leads to its page.
  private func head(_ regime: String) -> String {
    "<span><a href=\"/regime/\(regime)?on=2025-04-18\">\(regime)</a></span></th>"
  }

  @Test("can be narrowed to persons and jurisdictions; UK is read as GB")
  func filters() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18&kind=person&jurisdiction=UN,UK&all=1")
    #expect(page.text.contains(head("UN-1267")))
    #expect(page.text.contains(head("UK-ISIL")))
    #expect(!page.text.contains(head("US-FTO")))
    #expect(!page.text.contains(">Al-Qaida<"))
  }

  @Test("can be narrowed to regimes, whatever the case of their ids")
  func regimes() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18&regime=ru-35fz,US-SDGT").text
    #expect(page.contains(head("RU-35FZ")))
    #expect(page.contains(head("US-SDGT")))
    #expect(!page.contains(head("US-FTO")))
    #expect(page.contains("/divergence.svg?on=2025-04-18&amp;regime=RU-35FZ,US-SDGT"))
    #expect(page.contains("<a href=\"/divergence?party=taliban&on=2025-04-18\">"))
  }

  @Test(
    "of regimes of one jurisdiction shows whoever they cover, since it cannot disagree with itself")
  func oneJurisdiction() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18&jurisdiction=UN").text
    #expect(page.contains(">Al-Qaida<"))
    #expect(page.contains(">Taliban<"))
  }

  @Test("does not call it disagreement that a law about others leaves a party out")
  func topical() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18").text
    #expect(page.contains(">Hamas<"))
    // Every jurisdiction that was checked lists Al-Qaida, though UN-1988 and US-EO13129 do not.
    #expect(!page.contains(">Al-Qaida<"))
    #expect(try TestSite.page("/divergence?on=2025-04-18&all=1").text.contains(">Al-Qaida<"))
  }

  @Test(
    "refuses filters it does not know, with those it does",
    arguments: [
      ("kind=ship", "known: organisation, person, vessel, aircraft"),
      ("jurisdiction=XX", "it covers AE, AU,"), ("regime=US-FTX", "known: AE, AU-AFG,"),
      ("jurisdicton=US", "did you mean 'jurisdiction'?"),
    ])
  func refused(query: String, message: String) throws {
    let answer = try TestSite.get("/divergence?\(query)")
    #expect(answer.status == 400)
    #expect(try answer.detail()?.contains(message) == true)
  }

  @Test("of one party is a table with since-when")
  func oneParty() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18&party=Taliban").text
    #expect(page.contains("<strong>Jurisdictions disagree.</strong>"))
    #expect(page.contains("Under measures: Australia, Canada, Tajikistan, United States."))
    #expect(
      page.contains("Others in its place: European Union, United Kingdom, Türkiye, United Nations.")
    )
    #expect(page.contains("As it stands since 2025-04-17."))
    #expect(page.contains("<span class=\"word none\">none, associated entries listed</span>"))
    #expect(page.contains("<a href=\"/party/taliban?on=2025-04-18#CA-CC\">"))
    #expect(page.contains("Not covered, which is not “not listed”:"))
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
