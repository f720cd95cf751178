import Chronology
import Formats
import HTTPServer
import Ostrakon
import Register
import Testing

@Suite("The page of divergence")
struct DivergencePageTests {
  @Test("is a matrix with a head for every regime, and cells with sign, word and year")
  func matrix() throws {
    let page = try TestSite.page("/divergence?on=2025-04-18")
    #expect(page.status == 200)
    for regime in ["RU-35FZ", "UN-1988", "US-FTO", "CH-NDG74"] {
      #expect(page.text.contains(head(regime)), "\(regime)")
    }
    #expect(
      page.text.contains(
        "href=\"/party/taliban?on=2025-04-18#RU-35FZ\" title=\"RU-35FZ: suspended since 2025-04-17\">"
          + "<span aria-hidden=\"true\">◐<b>susp.</b><i>2025</i></span>"
          + "<span class=\"vh\">suspended since 2025-04-17</span></a></td>"))
    #expect(page.text.contains("<span class=\"vh\">not covered</span></td>"))
    #expect(page.text.contains("<span class=\"vh\">none, associated listed</span>"))
    #expect(page.text.contains("empty: not covered"))
  }

  @Test("over the years counts parties by jurisdiction, each year as the matrix of its last day")
  func years() throws {
    let answer = try TestSite.get("/divergence/years?on=2025-04-16&jurisdiction=US,RU")
    #expect(answer.status == 200)
    let years = try #require(try answer.json()["years"]?.elements)
    let last = try #require(years.last)
    #expect(last["on"]?.stringValue == "2025-04-16")
    #expect(years.first?["on"]?.stringValue?.hasPrefix("1997") == true)
    for year in [last, years[6]] {
      let on = try #require(year["on"]?.stringValue)
      let matrix = try TestSite.get("/divergence.json?on=\(on)&jurisdiction=US,RU").json()
      #expect(matrix["parties"]?.elements?.count == year["divided"]?.integerValue)
    }
    #expect(try TestSite.get("/divergence/years?all=1").status == 400)
    let page = try TestSite.page("/divergence/years").text
    #expect(page.contains("<svg class=\"plot\""))
    #expect(page.contains("<a href=\"/divergence?on=2003-12-31\">2003-12-31</a>"))
  }

  @Test("of one party has a tile for each jurisdiction, with the strongest of its answers")
  func tiles() throws {
    let page = try TestSite.page("/divergence?party=taliban&on=2025-04-18").text
    #expect(page.contains("aria-label=\"Russia: ◐ susp.\""))
    #expect(page.contains("aria-label=\"United States: ● listed\""))
    #expect(page.contains("aria-label=\"United Nations: △ assoc.\""))
    #expect(page.contains("aria-label=\"Ukraine: not cov.\""))
  }

  /// The head of a regime's column, which leads to its page.
  private func head(_ regime: String) -> String {
    "<span><a href=\"/regime/\(regime)?on=2025-04-18\">\(regime)</a></span></th>"
  }

  @Test("is a table whose heads have a scope and whose box can be reached and scrolled by keys")
  func reachable() throws {
    let text = try TestSite.page("/divergence?on=2025-04-18").text
    #expect(text.contains("<div class=\"matrix\" tabindex=\"0\" role=\"region\" aria-label="))
    #expect(text.contains("<caption>"))
    for head in text.split(separator: "<th").dropFirst() where !head.hasPrefix("ead") {
      #expect(head.prefix { $0 != ">" }.contains("scope=\""), "\(head.prefix(60))")
    }
  }

  @Test("says of every cell what the whole answer says, among all facts")
  func agrees() throws {
    let register = try Home(folder: "/nonexistent/ostrakon-tests").register
    let times: [(String, Day?)] = [
      ("2003-03-04", nil), ("2025-04", try TestSite.day("2025-04-16")),
    ]
    for (text, knownBy) in times {
      let asked = try AskedTime(edtf: text)
      let matrix = register.divergenceMatrix(on: asked, knownBy: knownBy, all: true)
      var different: [String] = []
      for row in matrix.rows {
        let whole = Dictionary(
          uniqueKeysWithValues: register.statuses(of: row.party.id, on: asked, knownBy: knownBy)
            .map { ($0.regime.id, DivergenceMatrix.Cell($0)) })
        for (cell, regime) in zip(row.cells, matrix.regimes) where whole[regime.id] != cell {
          different.append("\(row.party.id) under \(regime.id)")
        }
      }
      #expect(different.isEmpty, "\(text): \(different.prefix(5))")
    }
  }

  @Test("leaves out parties about whom regimes agree, unless all are asked for")
  func all() throws {
    func parties(_ query: String) throws -> Int {
      try TestSite.page("/divergence?on=2025-04-18\(query)").text
        .components(between: "<tbody>", and: "</tbody>").split(separator: "<tr>").count
    }
    #expect(try parties("") < parties("&all=1"))
    #expect(try parties("") == parties("&all=0"))
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
      ("jurisdicton=US", "did you mean 'jurisdiction'?"), ("all=perhaps", "all must be 1 or 0"),
      ("party=taliban&kind=person", "leave 'kind' out"),
      ("party=taliban&all=1", "leave 'all' out"), ("on=soon", "soon"),
    ], ["/divergence", "/divergence.json", "/divergence.svg"])
  func refused(query: (String, String), path: String) throws {
    let answer = try TestSite.get("\(path)?\(query.0)")
    #expect(answer.status == 400)
    #expect(try answer.detail()?.contains(query.1) == true)
  }

  @Test("of one party is a table with since-when, basis and how far it was checked")
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
    #expect(page.contains("<td data-label=\"Basis\">By statute a Tier I"))
    #expect(page.contains("href=\"/divergence.svg?on=2025-04-18&amp;party=taliban\""))
    let narrow = try TestSite.page("/divergence?on=2025-04-18&party=Taliban&jurisdiction=RU").text
    #expect(narrow.contains("#RU-35FZ\">"))
    #expect(!narrow.contains("#CA-CC\">"))
    #expect(narrow.contains("No jurisdiction that was checked has it under measures."))
  }

  @Test("answers for a party it does not know that there is none")
  func unknownParty() throws {
    for path in ["/divergence", "/divergence.svg"] {
      #expect(try TestSite.get("\(path)?party=nobody%20of%20that%20name").status == 404)
    }
  }

  @Test(
    "comes as a picture too, well-formed and with words for its signs",
    arguments: [
      ("jurisdiction=RU,US", "<title>Taliban, RU-35FZ: suspended since 2025-04-17</title>◐"),
      ("party=taliban", ">suspended since 2025-04-17</text>"), ("all=1", ">Taliban</text>"),
      ("kind=vessel", "<desc id=\"mx-desc\">0 parties in rows"),
    ])
  func picture(query: String, text: String) throws {
    let answer = try TestSite.get("/divergence.svg?on=2025-04-18&\(query)")
    #expect(answer.header("Content-Type") == "image/svg+xml")
    #expect(answer.text.contains(text))
    #expect(answer.text.contains("<title id=\"m"))
    let stream = XMLStream(ByteSource(answer.body, name: "matrix.svg"))
    var elements = 0
    while let event = try stream.next() { if case .start = event { elements += 1 } }
    #expect(elements > 6)
  }

  @Test("answers programs with the parties and regimes of the filter")
  func json() throws {
    let answer = try TestSite.get("/divergence?on=2025-04-18&party=taliban&jurisdiction=RU")
    let parties = try #require(try answer.json()["parties"]?.elements)
    #expect(parties.count == 1)
    let regimes = parties.first?["statuses"]?.elements?.map { $0["regime"]?.stringValue }
    #expect(regimes == ["RU-35FZ"])
    #expect(parties.first?["statuses"]?.elements?.first?["basis"]?.stringValue != nil)
  }
}

extension String {
  /// What stands between two marks, each at its first place.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let from = firstRange(of: start)?.upperBound,
      let to = self[from...].firstRange(of: end)?.lowerBound
    else { return "" }
    return String(self[from..<to])
  }
}
