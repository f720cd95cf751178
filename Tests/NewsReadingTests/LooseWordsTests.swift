import NewsReading
import Testing

/// What is told by repeating, by pronouns, beside the point or in words too loose for a rule.
@Suite("Reading loose words")
struct LooseWordsTests {
  private func told(
    _ body: String, title: String? = nil, on published: String = "2025-12-10"
  ) -> [String] {
    Reading.told(body, title: title, on: published)
  }

  @Test("What follows by “did so”, “followed” or a bare state and date is the same event elsewhere")
  func echoes() {
    let events = told(
      "Kazakhstan took the Taliban off its terrorist list in December 2023; Kyrgyzstan did so in September of the following year."
    )
    #expect(events.contains("delisting taliban KZ 2023-12 asserted"))
    #expect(events.contains("delisting taliban KG 2024-09 asserted"))
    let russian = told(
      "Казахстан исключил «Талибан» из списка в декабре 2023-го, Киргизия — в минувшем сентябре.")
    #expect(russian.contains("delisting taliban KZ 2023-12 asserted"))
  }

  @Test("States named together are one event each")
  func together() {
    let events = told("Hamas remains listed in Canada, Australia and the United Kingdom.")
    for regime in ["CA-CC", "AU-CC102", "UK-TA2000"] {
      #expect(events.contains("still-listed hamas \(regime) - asserted"))
    }
  }

  @Test("Words no rule knows are read by the event the register has on their date")
  func known() {
    let events = told(
      "Britain, which had lived with the ban since March 2001, let the MEK go in June 2008.")
    #expect(events.contains { $0.hasPrefix("delisting mek UK-TA2000 2008-06") })
  }

  @Test("An act on somebody of a party is none on the party")
  func periphery() {
    for text in [
      "The Treasury today designated four Al-Qaida facilitators under Executive Order 13224.",
      "The Treasury today sanctioned Karim Ahmadi Zadeh, a financier linked to Hamas.",
      "On Thursday these six individuals were added to the list for their ties to the Taliban.",
    ] {
      #expect(!told(text).contains { $0.hasPrefix("listing") }, "\(text)")
    }
  }

  @Test(
    "“Both” and “they” stand for those told in a row before, “five groups” for those told behind")
  func several() {
    let both = told(
      "Washington named FARC-EP and Segunda Marquetalia on Tuesday. They were designated as foreign terrorist organizations.",
      on: "2021-12-02")
    #expect(both.contains { $0.hasPrefix("listing farc-ep US-FTO") })
    #expect(both.contains { $0.hasPrefix("listing segunda-marquetalia US-FTO") })
    let behind = told(
      "The United States on Friday removed three groups from its list of foreign terrorist organizations. They are ETA, Aum Shinrikyo and Kahane Chai.",
      on: "2022-05-21")
    for party in ["eta", "aum-shinrikyo", "kahane-chai"] {
      #expect(behind.contains { $0.hasPrefix("delisting \(party) US-FTO") })
    }
  }

  @Test("A question asserts nothing but what the next sentence answers")
  func questions() {
    #expect(
      !told("Does Kazakhstan recognise the Taliban government? The ministry was silent.")
        .contains { $0.hasPrefix("recognition") })
    #expect(
      told("Does Kazakhstan recognise the Taliban government? No, it does not.")
        .contains { $0.hasPrefix("non-recognition taliban") })
  }

  @Test(
    "Dates told from the date before them are resolved",
    arguments: [
      (
        "The UN listed the TTP on 29 July 2011. Canada had listed the group the same month.",
        "2011-07"
      ),
      (
        "Hamas was listed in Canada on 27 November 2002. A year later the EU listed the group.",
        "2003"
      ),
    ])
  func anchors(text: String, due: String) {
    #expect(told(text).contains { $0.contains(" \(due) ") }, "\(told(text))")
  }

  @Test(
    "The bracket Russian papers must print tells that the designation stands, and names nothing else"
  )
  func bracket() {
    let events = told(
      "США 8 июля лишили «Хайят Тахрир аш-Шам» (признана террористической и запрещена в РФ) статуса иностранной террористической организации.",
      on: "2025-07-09")
    #expect(events.contains("still-listed hay-at-tahrir-al-sham RU-35FZ - asserted"))
    #expect(events.contains("delisting hay-at-tahrir-al-sham US-FTO 2025-07-08 asserted"))
  }

  @Test("“Banned organisations” tells of no ban")
  func adjectives() {
    #expect(
      !told("Kazakhstan on Friday took the Taliban off its list of banned organisations.")
        .contains { $0.hasPrefix("listing") })
  }

  @Test("Who grants an application to suspend, suspends; the application is told by it")
  func granted() {
    let events = told(
      "Russia's Supreme Court on Thursday granted an application to suspend the ban on the Taliban.",
      on: "2025-04-18")
    #expect(events.contains("suspension taliban RU-35FZ 2025-04-17 asserted"))
  }

  @Test("History that the register was checked for and does not have is set aside, not lost")
  func doubtful() throws {
    let events = Reading.events(
      "The Taliban were listed in Canada on 3 March 1998.", on: "2025-04-03")
    let listing = try #require(events.first { $0.kind == .listing })
    #expect(listing.isDoubtful)
    #expect(listing.reasons.contains { $0.contains("was checked for this") })
  }

  @Test("What no longer punishes is an effect, not a denial")
  func effects() {
    let events = told(
      "After Friday membership of HTS will not be a crime in Britain.", on: "2025-10-22")
    #expect(
      events.contains { $0.hasPrefix("effect hay-at-tahrir-al-sham") && $0.hasSuffix("expected") })
  }

  @Test("A court is of the state named beside it")
  func courts() {
    let events = told(
      "Taliban members were unmoved. On 15 March 2005 the Supreme Court of Kazakhstan outlawed the Taliban, and Moscow took note.",
      on: "2005-03-20")
    #expect(events.contains("listing taliban KZ 2005-03-15 asserted"))
  }

  @Test("Shortened months with their full stop are dates")
  func shortened() {
    let events = told(
      "The Houthis were removed from the US list on Feb. 16, 2021.", on: "2021-03-01")
    #expect(
      events.contains { $0.hasPrefix("delisting ansarallah US-") && $0.contains("2021-02-16") })
  }

  @Test("The adversary is told as one, and is not whom the rest is about")
  func adversary() {
    let events = told(
      "The Taliban remain listed in Canada. The common enemy of both is ISIL-K. The movement was listed there in May 2013."
    )
    #expect(events.contains { $0.hasPrefix("statement isil-khorasan") })
    #expect(events.contains("listing taliban CA-CC 2013-05 asserted"))
  }

  @Test("A noun leads to the party that it calls: the network is not the movement")
  func nouns() {
    let events = told(
      "Canada listed the Haqqani network and the Taliban. The network was also designated by the State Department as a foreign terrorist organization on 19 September 2012.",
      on: "2013-06-01")
    #expect(events.contains("listing haqqani-network US-FTO 2012-09-19 asserted"))
  }

  @Test("What a council votes to do is done, for all whom it names")
  func votes() {
    let events = told(
      "The Security Council voted on Thursday to remove Syrian President Ahmed al-Sharaa and Interior Minister Anas Khattab from its ISIL and Al-Qaida sanctions list.",
      on: "2025-11-07")
    #expect(events.contains("delisting ahmed-al-sharaa UN-1267 2025-11-06 asserted"))
    #expect(events.contains("delisting anas-khattab UN-1267 2025-11-06 asserted"))
  }

  @Test(
    "A resolution that takes somebody off a list is a delisting, a law that lets a court do so is a law"
  )
  func lawsAndActs() {
    let act = told(
      "The Security Council adopted a resolution that takes Ahmed al-Sharaa off its ISIL and Al-Qaida list."
    )
    #expect(act.contains { $0.hasPrefix("delisting ahmed-al-sharaa UN-1267") })
    let law = told(
      "Russia adopted a law in December 2024 under which a court may lift the ban on the Taliban.")
    #expect(law.contains { $0.hasPrefix("law taliban RU-35FZ 2024-12") })
    #expect(!law.contains { $0.hasPrefix("delisting") || $0.hasPrefix("suspension") })
  }

  @Test("Whom a verb stands before is its object: who was delisted is not listed with the next")
  func objects() {
    let events = told(
      "The United States has removed its designation of Colombia's FARC as a foreign terrorist organization but designated FARC-EP, the Secretary of State said on Tuesday.",
      on: "2021-12-01")
    #expect(events.contains { $0.hasPrefix("delisting farc US-FTO") })
    #expect(events.contains { $0.hasPrefix("listing farc-ep US-FTO") })
    #expect(!events.contains { $0.hasPrefix("listing farc US") })
  }

  @Test("A hearing set for a day without a year is to come, closed or not")
  func hearings() {
    for text in [
      "A closed hearing on the ban on the Taliban in Russia is scheduled for April 17.",
      "The case on the Taliban's ban is set to be heard in Moscow behind closed doors on April 17.",
    ] {
      #expect(
        told(text, on: "2025-04-03").contains("hearing taliban RU-35FZ 2025-04-17 expected"),
        "\(text)")
    }
  }
}
