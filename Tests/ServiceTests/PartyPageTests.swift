import Formats
import HTTPServer
import Testing

@Suite("A party's page")
struct PartyPageTests {
  /// The part of a page about one regime.
  private func section(_ regime: String, on day: String) throws -> String {
    let page = try TestSite.page("/party/taliban?on=\(day)")
    #expect(page.status == 200)
    let start = try #require(page.text.firstRange(of: "<h2 id=\"\(regime)\">"))
    let rest = page.text[start.lowerBound...]
    return String(rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)])
  }

  @Test("On the eve: listed, with the pending suspension and its closed hearing")
  func eve() throws {
    let section = try section("RU-35FZ", on: "2025-04-16")
    #expect(section.contains("<span class=\"word listed\">listed</span>"))
    #expect(section.contains("<h3>Pending:"))
    #expect(section.contains("<dt>Kind</dt><dd>suspension</dd>"))
    #expect(section.contains("<dd>2025-04-17, behind closed doors</dd>"))
    #expect(section.contains("Prosecutor General"))
    #expect(section.contains("Would not change"))
  }

  @Test("On the day after: suspended, two facets contested, both sides quoted")
  func dayAfter() throws {
    let section = try section("RU-35FZ", on: "2025-04-18")
    #expect(section.contains("<span class=\"word suspended\">suspended"))
    #expect(!section.contains("<h3>Pending:"))
    #expect(section.split(separator: "<strong>contested</strong>").count >= 3)
    #expect(section.contains("Sources disagree: What the ruling of 17 April 2025 did"))
    #expect(section.contains("Excluded from the register."))
    #expect(section.contains("исключено из реестра террористических организаций"))
    #expect(section.contains("в реестре террористов, который ведет ФСБ, движение по-прежнему"))
    #expect(section.contains("Reversible by"))
  }

  @Test("What was known a week before says nothing of the ruling")
  func knownBefore() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-18&knownBy=2025-04-10")
    #expect(page.text.contains("as known on 2025-04-10"))
    #expect(page.text.contains("<span class=\"word listed\">listed</span>"))
    #expect(!page.text.contains("Excluded from the register."))
  }

  @Test("Names in Arabic script run from the right and say their language")
  func arabicNames() throws {
    let page = try TestSite.page("/party/taliban")
    #expect(page.text.contains("<bdi dir=\"rtl\" lang=\"ps\">طالبان</bdi>"))
    #expect(page.text.contains("<bdi dir=\"ltr\" lang=\"ru\">Талибан</bdi>"))
  }

  @Test("Without a day the page is about today")
  func today() throws {
    #expect(
      try TestSite.page("/party/taliban").text.contains("Where it stands on \(TestSite.today)"))
  }

  @Test("A day after the last check is answered as last verified")
  func lateDay() throws {
    let page = try TestSite.page("/party/taliban?on=2031-01-01")
    #expect(page.text.contains("as last verified"))
  }

  @Test("A name in any script leads to its party's address, an unknown one to near parties")
  func lookup() throws {
    let russian = try TestSite.page("/party/%D0%A2%D0%B0%D0%BB%D0%B8%D0%B1%D0%B0%D0%BD?on=2021-08")
    #expect(russian.status == 303)
    #expect(russian.header("Location") == "/party/taliban?on=2021-08")
    let unknown = try TestSite.page("/party/Taliband%20of%20Mars")
    #expect(unknown.status == 404)
    #expect(unknown.header("Content-Type") == "text/html; charset=utf-8")
    #expect(unknown.text.contains("<a href=\"/party/taliban\">"))
  }

  @Test("Every party has a page and a picture on three days")
  func everyParty() throws {
    for party in try TestSite.site.get().partyIDs() {
      for day in ["1999-12-31", "2021-08-16", "2025-07-04"] {
        #expect(try TestSite.page("/party/\(party)?on=\(day)").status == 200)
      }
      try wellFormed(try TestSite.get("/party/\(party)/timeline.svg").body)
    }
  }

  @Test("The picture is well-formed XML, an SVG with a title, and marks the day asked")
  func picture() throws {
    let answer = try TestSite.get("/party/taliban/timeline.svg?on=2025-04-17")
    #expect(answer.header("Content-Type") == "image/svg+xml")
    try wellFormed(answer.body)
    #expect(answer.text.contains("<title id=\"tl-title\">Timeline of Taliban</title>"))
    #expect(answer.text.contains("<title>2025-04-17</title>"))
    #expect(answer.text.contains(">RU-35FZ</text>"))
    #expect(answer.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
  }

  private func wellFormed(_ bytes: [UInt8]) throws {
    let stream = XMLStream(ByteSource(bytes, name: "timeline.svg"))
    var root: String?
    while let event = try stream.next() {
      if case .start(let tag) = event, root == nil { root = tag.name }
    }
    #expect(root == "svg")
  }
}

@Suite("Pages in general")
struct PageTests {
  @Test(
    "Every page forbids all scripts but its own file, and foreign content",
    arguments: [
      "/", "/?q=Taliban", "/party/taliban", "/docket", "/divergence", "/regimes",
      "/regime/RU-35FZ", "/party/taliban/effects", "/lists", "/no",
    ])
  func policy(target: String) throws {
    let page = try TestSite.page(target)
    let policy = try #require(page.header("Content-Security-Policy"))
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("script-src 'self';"))
    #expect(!policy.contains("unsafe"))
    #expect(page.header("X-Content-Type-Options") == "nosniff")
    #expect(scripts(page.text) == ["<script src=\"/script.js\" defer></script>"])
    #expect(!page.text.contains("style=\""))
    #expect(!page.text.contains("http://"))
  }

  /// Every script element of a page.
  private func scripts(_ text: String) -> [Substring] {
    text.matches(of: /<script[^>]*>(.*?<\/script>)?/).map(\.output.0)
  }

  @Test("What is asked comes back as text and never as markup")
  func escapes() throws {
    for target in [
      "/?q=%3Cscript%3Ealert(1)%3C/script%3E", "/?q=%22%20onfocus=%22alert(1)",
      "/party/%3Cscript%3E", "/docket?on=%3Cscript%3E", "/docket?%3Cscript%3E=1",
      "/regime/%3Cscript%3E", "/party/taliban/effects?conduct=%3Cscript%3E",
      "/party/taliban/effects?nexus=%22%20onfocus=%22", "/party/%3Cscript%3E/effects",
    ] {
      let page = try TestSite.page(target)
      #expect(scripts(page.text).count == 1)
      #expect(!page.text.contains("\" onfocus"))
    }
    let page = try TestSite.page("/?q=%3Cscript%3E")
    #expect(page.text.contains("value=\"&lt;script&gt;\""))
  }

  @Test("The search box finds a party in another script and leads to its page")
  func search() throws {
    let page = try TestSite.page("/?q=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86")
    #expect(page.text.contains("<a href=\"/party/taliban\">"))
    let none = try TestSite.page("/?q=Zzyzx%20Qqqqq")
    #expect(none.text.contains("no proof that the party is listed nowhere"))
  }

  @Test("The style sheet is served and the pages name it")
  func styleSheet() throws {
    #expect(try TestSite.page("/").text.contains("href=\"/style.css\""))
    #expect(try TestSite.get("/style.css").header("Content-Type") == "text/css; charset=utf-8")
  }

  @Test("An unknown path is a page for a browser and JSON for a program")
  func unknownPath() throws {
    #expect(try TestSite.page("/nowhere").text.contains("There is no such page."))
    let answer = try TestSite.get("/nowhere")
    #expect(answer.status == 404)
    #expect(try answer.detail() == "no such route")
  }
}
