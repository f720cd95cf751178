import HTTPServer
import Service
import Testing

@Suite("A party's page, in detail")
struct PartyPageDetailTests {
  @Test("Where the party is no entry, its row says that others are, and how many")
  func related() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18").text
    let row = try #require(page.firstRange(of: "<th scope=\"row\"><a href=\"#UN-1988\">"))
    let end = try #require(page[row.upperBound...].firstRange(of: "</tr>"))
    let text = page[row.upperBound..<end.lowerBound]
    #expect(text.contains("persons and entities associated with the Taliban are listed"))
    #expect(text.contains("140 entries: 135 persons and 5 entities, counted on 2025-04-17"))
  }

  /// The page from one text to the next after it.
  private func part(_ page: String, from start: String, to end: String) throws -> Substring {
    let first = try #require(page.firstRange(of: start))
    let last = try #require(page[first.upperBound...].firstRange(of: end))
    return page[first.upperBound..<last.lowerBound]
  }

  @Test("What nobody checked stands apart, and the page says that this is not 'not listed'")
  func unknown() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18").text
    let unknown = try part(page, from: "Not covered, which is not “not listed”:", to: "</summary>")
    #expect(unknown.contains("UZ"))
    #expect(!unknown.contains("US-FTO"))
    #expect(page.contains("<span id=\"UZ\">"))
  }

  @Test("What is established as not listed is one line each, with what it rests on")
  func clear() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18").text
    let row = try part(page, from: "<tr id=\"UN-1267\">", to: "</tr>")
    #expect(row.contains("class=\"cite\"") || row.contains("data-label=\"Rests on\""))
    let clear = try part(page, from: "Not listed under", to: "</summary>")
    #expect(clear.contains("by evidence"))
    #expect(!clear.contains("UZ"))
  }

  @Test("Every regime has its place on the page, whatever it says")
  func everyRegime() throws {
    let page = try TestSite.page("/party/isil-khorasan?on=2024-01-01").text
    for regime in ["RU-35FZ", "UN-1267", "UZ", "US-FTO", "IN-UAPA", "PK", "CH-EMBA"] {
      #expect(page.contains("id=\"\(regime)\""), "\(regime)")
    }
  }

  @Test("A part that nobody checked shows the listed whole, and the rule on whom a listing reaches")
  func kindred() throws {
    let page = try TestSite.page("/party/isil-khorasan?on=2024-01-01").text
    let row = try part(page, from: "<th scope=\"row\"><a href=\"#RU-35FZ\">", to: "</tr>")
    #expect(row.contains("related parties under a measure: Islamic State (part of)"))
    #expect(row.contains("it does not mean none"))
    let section = try part(page, from: "<h2 id=\"RU-35FZ\">", to: "</section>")
    #expect(section.contains("<dt>Whom a listing reaches</dt>"))
  }

  @Test("A day inside an imprecise date is shown in words, not in the notation")
  func imprecise() throws {
    let page = try TestSite.page("/party/taliban?on=2024-06-01").text
    #expect(page.contains("between 2023-12-29 and 2024-01"))
    #expect(!page.contains("[2023-12-29..2024-01]"))
  }

  @Test("The neighbouring changes are links, the recognition of the government among them")
  func neighbours() throws {
    let before = try TestSite.page("/party/taliban?on=2025-07-02").text
    #expect(before.contains("<a href=\"/party/taliban?on=2025-07-03\">Next change, 2025-07-03</a>"))
    #expect(before.contains("not recognised by Russia"))
    let after = try TestSite.page("/party/taliban?on=2025-07-04").text
    #expect(after.contains("<a href=\"/party/taliban?on=2025-07-03\">Previous change"))
    #expect(after.contains("recognised by Russia since 2025-07-03"))
  }

  @Test("Every link keeps the day of knowledge, the picture's too")
  func clocks() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18&knownBy=2025-04-10").text
    #expect(page.contains("timeline.svg?on=2025-04-18&amp;knownBy=2025-04-10"))
    #expect(page.contains("/party/haqqani-network?on=2025-04-18&amp;knownBy=2025-04-10"))
    #expect(page.contains("on=2025-03-31&amp;knownBy=2025-04-10\">Previous change"))
    #expect(!page.contains("Nefedov"))
    let picture = try TestSite.get("/party/taliban/timeline.svg?on=2025-04-18&knownBy=2025-04-10")
    #expect(!picture.text.contains("suspended from"))
  }

  @Test(
    "Every source cited leads to a row of the sources",
    arguments: ["2003-02-20", "2025-04-16", "2025-04-18"])
  func citations(day: String) throws {
    for party in try TestSite.site.get().partyIDs() {
      let page = try TestSite.page("/party/\(party)?on=\(day)").text
      let cited = Set(page.matches(of: #/href="#source-([^"]+)"/#).map { String($0.1) })
      let rows = Set(page.matches(of: #/<tr id="source-([^"]+)">/#).map { String($0.1) })
      #expect(cited.subtracting(rows).isEmpty, "\(party)")
    }
  }

  @Test("Every element opened is closed", arguments: ["1999", "2008-06", "2024-12-29"])
  func wellNested(day: String) throws {
    for party in try TestSite.site.get().partyIDs() {
      let page = try TestSite.page("/party/\(party)?on=\(day)").text
      #expect(page.hasSuffix("</html>"))
      var open: [Substring] = []
      for tag in page.matches(of: #/<(/?)([a-z][a-z0-9]*)[^>]*>/#) {
        if ["meta", "link", "img", "input", "br", "source"].contains(tag.2) { continue }
        if tag.1.isEmpty {
          open.append(tag.2)
        } else {
          #expect(open.popLast() == tag.2, "\(party) on \(day)")
        }
      }
      #expect(open.isEmpty, "\(party) on \(day)")
      let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
      #expect(ids.count == Set(ids).count, "ids stand twice on the page of \(party)")
    }
  }

  @Test("The page begins with what stands on it, each regime a step away")
  func contents() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18").text
    let contents = try part(page, from: "aria-label=\"On this page\"", to: "</nav>")
    for place in ["statuses", "timeline", "sources", "RU-35FZ", "UN-1988"] {
      #expect(contents.contains("<a href=\"#\(place)\">"), "\(place)")
      #expect(page.contains("id=\"\(place)\""), "\(place)")
    }
    #expect(!contents.contains("UZ"))
  }

  @Test("The picture has a narrow variant, and its lanes stand as a table too")
  func timeline() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18").text
    #expect(page.contains("srcset=\"/party/taliban/timeline.svg?on=2025-04-18&amp;narrow=1\""))
    let table = try part(page, from: "The lanes as a table", to: "</table>")
    #expect(table.contains("<td class=\"day\" data-label=\"From\">2025-04-17</td>"))
    #expect(table.contains("(not covered, which is not “not listed”)"))
    #expect(table.contains("; others are listed in its place"))
    let narrow = try TestSite.get("/party/taliban/timeline.svg?on=2025-04-18&narrow=1").text
    #expect(narrow.contains("viewBox=\"0 0 330 "))
    #expect(try !TestSite.get("/party/taliban/timeline.svg").text.contains("viewBox=\"0 0 330 "))
  }

  @Test("Names of regimes lead to their pages, on the same day")
  func regimeLinks() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18&knownBy=2025-04-17").text
    for regime in ["RU-35FZ", "UN-1267", "UZ", "UN-1988"] {
      #expect(
        page.contains("<a href=\"/regime/\(regime)?on=2025-04-18&amp;knownBy=2025-04-17\">"),
        "\(regime)")
    }
  }

  @Test(
    "A name says the script it is in, whatever its language",
    arguments: [
      ("%E5%A1%94%E5%88%A9%E7%8F%AD", "und-Hani"),
      ("%E0%AE%AA%E0%AF%81%E0%AE%B2%E0%AE%BF", "und-Taml"),
      ("%D7%97%D7%9E%D7%90%D7%A1", "und-Hebr"),
    ])
  func scripts(name: String, language: String) throws {
    #expect(try TestSite.page("/?q=\(name)").text.contains("lang=\"\(language)\""))
  }
}
