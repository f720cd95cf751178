import Chronology
import Knowledge
import NewsReading
import Register
import Testing

/// Reads with the curated register.
enum Reading {
  static let register = KnowledgeImage.embedded().facts.register
  static let reader = NewsReader(register)

  static func events(
    _ body: String, title: String? = nil, on published: String? = "2025-04-03"
  ) -> [ProposedEvent] {
    reader.events(
      in: Article(
        title: title, publisher: "Northern Wire", published: published.flatMap { Day(iso: $0) },
        body: body))
  }

  /// What is not doubted, as kind, party, regime, date and firmness, the dash for none.
  static func told(_ body: String, title: String?, on published: String) -> [String] {
    events(body, title: title, on: published).filter { !$0.isDoubtful }.map {
      [$0.kind.rawValue, $0.party ?? "-", $0.regime ?? "-", $0.date ?? "-", $0.modality.rawValue]
        .joined(separator: " ")
    }
  }
}

@Suite("Reading a report")
struct NewsReaderTests {
  private func first(
    _ kind: ReportedKind, _ body: String, on published: String? = "2025-04-03"
  ) throws -> ProposedEvent {
    let events = Reading.events(body, on: published)
    return try #require(
      events.first { $0.kind == kind },
      "\(kind.rawValue) is not among \(events.map(\.kind.rawValue))")
  }

  @Test("A petition has its court, party and regime, and says what it aims at")
  func petition() throws {
    let event = try first(
      .petition,
      "Russia's Prosecutor General's Office has asked the Supreme Court to remove the Taliban from the list of terrorist organisations."
    )
    #expect(event.party == "taliban")
    #expect(event.regime == "RU-35FZ")
    #expect(event.modality == .asserted)
    // The law of December 2024 knows no removal, but a suspension.
    #expect(event.aims == [.suspension])
    #expect(event.correction?.worded == .delisting)
    #expect(event.correction?.reason.contains("Suspension of the ban") == true)
  }

  @Test("What is asked for, allowed or denied did not happen")
  func covered() {
    let asked = Reading.events(
      "Russian prosecutors asked the Supreme Court to lift the ban on the Taliban.")
    #expect(!asked.contains { $0.kind == .delisting || $0.kind == .suspension })
    let negated = Reading.events("Türkiye has not removed the Al-Nusrah Front from its own list.")
    #expect(negated.first { $0.kind == .delisting }?.modality == .negated)
  }

  @Test(
    "A date without a year is the nearest by the day of publication, and the guess is told",
    arguments: [
      (
        "A hearing on the Taliban's ban is scheduled for April 17 in Moscow.", "2025-04-03",
        "2025-04-17"
      ),
      (
        "A hearing on the Taliban's ban is scheduled for January 9 in Moscow.", "2025-12-03",
        "2026-01-09"
      ),
      (
        "A hearing on the Taliban's ban in Moscow is due next Thursday, April 17.", "2025-04-10",
        "2025-04-17"
      ),
    ])
  func dates(text: String, published: String, due: String) throws {
    let event = try first(.hearing, text, on: published)
    #expect(event.date == due)
    #expect(event.dateGuess != nil)
    #expect(event.modality == .expected)
  }

  @Test("Without a day of publication a date without a year stays untold")
  func undated() throws {
    let event = try first(
      .hearing, "A hearing on the Taliban's ban is scheduled for April 17 in Moscow.", on: nil)
    #expect(event.date == nil)
    #expect(
      try first(.listing, "Russia banned the Taliban on 14 February 2003.", on: nil).date
        == "2003-02-14")
  }

  @Test("Hedges, conditions and denials are kept with their words")
  func firmness() throws {
    let hedged = try first(.listing, "The Taliban were reportedly outlawed in Russia in 2003.")
    #expect(hedged.modality == .reported)
    #expect(hedged.wordings.first?.hedge == "reportedly")
    let conditional = try first(
      .effect,
      "If the request is granted, contact with the Taliban would no longer be punishable in Russia."
    )
    #expect(conditional.modality == .conditional)
    let unrecognised = try first(
      .nonRecognition, "Russia has not recognised the Taliban government.")
    #expect(unrecognised.party == "taliban")
    #expect(unrecognised.regime == nil)
  }

  @Test("One name is not taken for another that holds it")
  func names() throws {
    #expect(
      try first(.listing, "Britain proscribed the Pakistani Taliban in January 2011.").party
        == "ttp")
    #expect(
      try first(
        .listing, "Russia outlawed Islamic State Khorasan, ISIL-K, as a terrorist group in 2015."
      )
      .party == "isil-khorasan")
  }

  @Test("The group, the movement and a sentence without a name mean the party spoken of")
  func coreference() throws {
    let events = Reading.events(
      "The United States designated the Houthis as a Foreign Terrorist Organization on 5 March 2025. "
        + "Canada had listed the group in December 2024.")
    let canadian = try #require(events.first { $0.regime == "CA-CC" })
    #expect(canadian.party == "ansarallah")
    #expect(canadian.date == "2024-12")
    #expect(canadian.reasons.contains { $0.contains("the group") })
  }

  @Test("Parties told together have an event each; the words are where the range says")
  func together() throws {
    let text =
      "The designations of ETA, Kahane Chai and Aum Shinrikyo as Foreign Terrorist Organizations are revoked as of today."
    let events = Reading.events(text, on: "2022-05-20").filter { $0.kind == .delisting }
    #expect(Set(events.compactMap(\.party)) == ["eta", "kahane-chai", "aum-shinrikyo"])
    #expect(Set(events.map(\.date)) == ["2022-05-20"])
    for wording in events.flatMap(\.wordings) {
      let bytes = Array(text.utf8)[wording.range]
      #expect(String(decoding: bytes, as: UTF8.self) == wording.text)
    }
  }

  @Test("Who says so is kept as a chain")
  func chain() throws {
    let event = try first(
      .suspension,
      "Russia's Supreme Court suspended the ban on the Taliban on April 17, the Harbour Post reported, citing a court official.",
      on: "2025-04-18")
    #expect(event.wordings.first?.chain == ["Harbour Post", "a court official"])
  }

  @Test("Russian is read with the same structure")
  func russian() throws {
    let event = try first(
      .suspension,
      "Верховный суд России 17 апреля приостановил запрет на деятельность движения «Талибан».",
      on: "2025-04-18")
    #expect(event.party == "taliban")
    #expect(event.regime == "RU-35FZ")
    #expect(event.date == "2025-04-17")
  }

  @Test(
    "What is about other matters yields nothing",
    arguments: [
      "The league suspended the striker for three matches and lifted the ban on away fans.",
      "The exchange delisted the company's shares on Thursday after the Supreme Court hearing.",
      "The software group removed the package from its blacklist and designated a new maintainer.",
      "",
    ])
  func neighbours(text: String) {
    #expect(Reading.events(text).isEmpty)
  }

  @Test("A claim that no rule allows on the day is objected to")
  func impossible() throws {
    let event = try first(
      .suspension, "Russia's Supreme Court suspended the ban on the Taliban on 3 March 2010.",
      on: "2010-03-04")
    #expect(event.objection?.contains("no rule of RU-35FZ led to “suspended”") == true)
  }

  @Test("Any text is read to its end, whatever it holds")
  func hostile() {
    let texts = [
      String(repeating: "the Taliban ", count: 4000), String(repeating: "a", count: 100_000),
      String(repeating: "list of ", count: 5000) + "Hamas", "\u{0}\u{FFFF}«»“”''--—…...!!??",
      String(repeating: "(", count: 5000), String(repeating: "Russia banned ", count: 2000),
    ]
    for text in texts { _ = Reading.events(text) }
  }

  @Test("Text without a full stop is read in pieces, so that its length costs in proportion")
  func endless() {
    let piece = "the Taliban was removed from the list of terrorist organisations by the court and "
    func steps(_ count: Int) -> Int {
      let reader = Reading.reader
      return reader.sentenceLengths(of: Article(body: String(repeating: piece, count: count))).max()
        ?? 0
    }
    #expect(steps(1000) == steps(4000))
    #expect(steps(1000) <= 200)
  }

  @Test("The same report gives the same events")
  func same() {
    let text =
      "Britain outlawed Palestine Action and Hamas in July. The EU kept the PKK, Hamas and the LTTE on its list."
    #expect(Reading.events(text) == Reading.events(text))
  }
}
