import Formats
import HTTPServer
import Testing

@Suite("The page of what bears on dealings")
struct EffectsPageTests {
  private func page(_ query: String, party: String = "taliban") throws -> String {
    let page = try TestSite.page("/party/\(party)/effects?\(query)")
    #expect(page.status == 200)
    return page.text
  }

  @Test("names what is asked, and calls exemptions candidates, never allowed")
  func head() throws {
    let page = try page("on=2025-04-18&nexus=US&nexus=UN&as=ngo&conduct=payment&territory=af")
    #expect(
      page.contains(
        "Asked for a link with United States, United Nations, by aid organisations (NGOs), "
          + "about payment, in Afghanistan."))
    #expect(page.contains("Candidates to check, never “allowed”."))
    #expect(page.contains("<option value=\"ngo\" selected>"))
    #expect(page.contains("name=\"nexus\" value=\"US\" checked>"))
    #expect(page.contains("name=\"territory\" value=\"AF\""))
  }

  @Test("keeps to the regimes in reach, those with a measure in force first")
  func reach() throws {
    let page = try page("on=2025-04-18&nexus=US,UN")
    #expect(!page.contains("id=\"RU-35FZ\""))
    let american = try #require(page.firstRange(of: "<h2 id=\"US-SDGT\">"))
    let united = try #require(page.firstRange(of: "<h2 id=\"UN-1988\">"))
    #expect(american.lowerBound < united.lowerBound)
  }

  @Test("tells where an exemption is no answer to the conduct asked about")
  func traps() throws {
    let page = try page("on=2025-04-18&nexus=UN&conduct=membership")
    #expect(page.contains("<strong>not for membership</strong>, which was asked about"))
    #expect(page.contains("only in <strong>Afghanistan</strong>"))
    // The humanitarian exception is one about funds, the exemption for journeys is none.
    let funds = try self.page("on=2025-04-18&nexus=UN&conduct=funds-to")
    #expect(funds.split(separator: "<strong>not for funds to</strong>").count == 2)
  }

  @Test("names the regimes that say nothing in one line, by what their silence means")
  func silence() throws {
    let page = try page("on=2025-04-18&conduct=membership", party: "hamas")
    let line = try #require(
      page.split(separator: "\n").first { $0.contains("Regimes that say nothing on this") })
    #expect(line.contains("not listed, by evidence: <a href=\"/regime/"))
    #expect(line.contains("not covered, which is not “not listed”: <a href=\"/regime/"))
    #expect(page.split(separator: "Regimes that say nothing on this").count == 2)
  }

  @Test("shows related parties under a measure with the regime's rule on whom a listing reaches")
  func kindred() throws {
    let page = try page("on=2025-04-18&nexus=US")
    #expect(page.contains("<h3>Related parties under a measure</h3>"))
    #expect(page.contains("<a href=\"/party/haqqani-network/effects?on=2025-04-18\">"))
    #expect(page.contains("<strong>Whom a listing reaches:</strong>"))
  }

  @Test("folds what is law on other days only")
  func otherDays() throws {
    let page = try page("on=2005-01-01&nexus=US")
    #expect(page.contains("<summary>Not on this day: "))
    #expect(page.contains("not yet available, valid from 2021-09-24"))
  }

  @Test(
    "refuses what it does not know, with what it does",
    arguments: [
      ("nexus=XX", "the register covers no regime of 'XX' (it covers AE AU"),
      ("as=bnk", "'bnk' is nobody who acts here (known: ngo bank person"),
      ("conduct=membrship", "did you mean membership?"),
      ("territory=Afghanistan", "write two letters, such as AF"),
      ("teritory=AF", "did you mean 'territory'?"), ("on=yesterday", "yesterday"),
    ])
  func refused(query: String, message: String) throws {
    let answer = try TestSite.get("/party/taliban/effects?\(query)")
    #expect(answer.status == 400)
    #expect(try answer.detail()?.contains(message) == true)
    #expect(try TestSite.page("/party/taliban/effects?\(query)").status == 400)
  }

  @Test("sends a name to its party's address with the whole question")
  func names() throws {
    let page = try TestSite.page(
      "/party/%D0%A2%D0%B0%D0%BB%D0%B8%D0%B1%D0%B0%D0%BD/effects?nexus=US&as=ngo")
    #expect(page.status == 303)
    #expect(page.header("Location") == "/party/taliban/effects?nexus=US&as=ngo")
    #expect(try TestSite.page("/party/nobody%20at%20all/effects").status == 404)
  }

  @Test("answers programs with the JSON of the command")
  func json() throws {
    let answer = try TestSite.get("/party/taliban/effects?nexus=uk&on=2025-04-18").json()
    #expect(answer["nexus"]?.elements == ["GB"])
    #expect(answer["notice"]?.stringValue?.hasPrefix("Candidates to check") == true)
    let first = try #require(answer["regimes"]?.elements?.first)
    #expect(
      first.missing("regime status effects duties exemptions remedies conflicts notes").isEmpty)
    #expect(answer["silent"]?.elements != nil)
  }

  @Test("Every party has one, for everybody and for a bank that pays")
  func every() throws {
    for party in try TestSite.site.get().partyIDs() {
      for query in ["", "?as=bank&conduct=payment&nexus=US,EU,GB,UN"] {
        #expect(try TestSite.page("/party/\(party)/effects\(query)").status == 200, "\(party)")
      }
    }
  }
}
