import Chronology
import Formats
import Ostrakon
import Register
import Testing

@Suite("Answers from the embedded facts")
struct AnswerTests {
  private static let opened = Result { try Home(folder: "/nonexistent/ostrakon-tests") }
  private let home: Home

  init() throws { home = try Self.opened.get() }

  private func taliban() throws -> Party { try #require(home.register.party("taliban")) }

  // MARK: Finding the party

  @Test(
    "A party is found by id, name or alias, in any script and case",
    arguments: [
      ("taliban", "taliban"), ("TALIBAN", "taliban"), ("Талибан", "taliban"),
      ("طالبان", "taliban"), ("Islamic Emirate of Afghanistan", "taliban"), ("ttp", "ttp"),
      ("Hamas", "hamas"),
    ])
  func exactNames(text: String, id: String) throws {
    let found = try home.lookup.find(text)
    #expect(found.party.id == id)
    #expect(found.isExact)
  }

  @Test(
    "A near spelling is found and said to be near",
    arguments: [
      ("Talibann", "taliban"), ("Hammas", "hamas"), ("Haqani Network", "haqqani-network"),
    ])
  func nearNames(text: String, id: String) throws {
    let found = try home.lookup.find(text)
    #expect(found.party.id == id)
    #expect(!found.isExact)
  }

  @Test("Every party is found exactly by its id, and by each name that is its own")
  func everyName() throws {
    for party in home.register.parties {
      #expect(try home.lookup.find(party.id).party.id == party.id)
      for name in [party.name] + party.names.map(\.text) {
        do throws(PartyLookup.Failure) {
          let found = try home.lookup.find(name)
          #expect(found.party.id == party.id && found.isExact, "\(name)")
        } catch {
          guard case .ambiguous(_, let parties) = error else {
            Issue.record("\(name): \(error)")
            continue
          }
          #expect(parties.contains(party.id))
        }
      }
    }
  }

  @Test("A name that shares most letters but not its words is never taken for another's")
  func unlikeWords() {
    let register = DesignationRegister(
      parties: [
        Party(
          id: "taliban", name: "Taliban", kind: .organisation,
          names: [.init(text: "Islamic Movement of Taliban")])
      ], regimes: [])
    let lookup = PartyLookup(register)
    #expect(throws: PartyLookup.Failure.self) {
      try lookup.find("Islamic Movement of Uzbekistan")
    }
    #expect(throws: Never.self) { try lookup.find("Islamic Movment of Talibann") }
  }

  @Test("An unknown name gives the nearest", arguments: ["Rotary Club of Minsk", "", "???"])
  func unknownName(text: String) {
    let error = #expect(throws: PartyLookup.Failure.self) { try home.lookup.find(text) }
    guard case .unknown(let asked, let nearest) = error else {
      Issue.record("not unknown: \(String(describing: error))")
      return
    }
    #expect(asked == text)
    #expect(nearest.count == 3)
  }

  @Test("A name of two parties is ambiguous and names both; an exact alias beats a near name")
  func ambiguous() throws {
    func party(_ id: String, _ names: String...) -> Party {
      Party(
        id: id, name: names[0], kind: .organisation,
        names: names.dropFirst().map { Party.Name(text: $0) })
    }
    let register = DesignationRegister(
      parties: [
        party("one", "Army of Bees", "The Hive"), party("two", "Army of Wax", "The Hive"),
        party("three", "Army of Wasps", "Army of Beez"),
      ], regimes: [])
    let lookup = PartyLookup(register)
    #expect(throws: PartyLookup.Failure.ambiguous("the hive", parties: ["one", "two"])) {
      try lookup.find("the hive")
    }
    #expect(try lookup.find("Army of Beez").party.id == "three")
  }

  // MARK: Effects

  private func effects(
    nexus: [String] = [], actor: String? = nil, conduct: String? = nil, territory: String? = nil,
    on day: String = "2025-04-16"
  ) throws -> EffectsAnswer {
    home.effects(
      of: try taliban(),
      .init(nexus: nexus, actor: actor, conduct: conduct, territory: territory),
      on: try asked(day))
  }

  @Test("A nexus narrows the regimes to those of its jurisdiction, whatever its case")
  func nexus() throws {
    let american = try effects(nexus: ["us"])
    #expect(
      Set(american.parts.map(\.status.regime.id))
        == ["US-EO13129", "US-FTO", "US-INA-TIER", "US-SDGT"])
    let all = Set(try effects().parts.map(\.status.regime.jurisdiction))
    #expect(all.isSuperset(of: ["US", "RU", "UN", "CA"]))
    #expect(try effects(nexus: ["XX"]).parts.isEmpty)
  }

  @Test("A conduct narrows the effects; dealing in funds is caught by several kinds")
  func conduct() throws {
    let part = try #require(try effects(nexus: ["US"], conduct: "payment").parts.last)
    let kinds = Set(part.effects.map(\.effect.kind))
    #expect(part.status.regime.id == "US-SDGT")
    #expect(kinds.isSuperset(of: ["asset-freeze", "funds-to"]))
    #expect(kinds.isSubset(of: ["financing", "funds-to", "asset-freeze", "services", "support"]))
    let whole = try #require(try effects(nexus: ["US"]).parts.last)
    #expect(whole.effects.count > part.effects.count)
  }

  @Test("Who asks and where narrow the exemptions, and those of other days are kept apart")
  func exemptions() throws {
    func provisions(_ answer: EffectsAnswer) -> Set<String> {
      Set(answer.parts.flatMap { $0.exemptions.map(\.exemption.id) })
    }
    let all = provisions(try effects(nexus: ["US"]))
    let abroad = provisions(try effects(nexus: ["US"], territory: "YE"))
    let afghan = provisions(try effects(nexus: ["US"], territory: "af"))
    #expect(afghan == all)
    #expect(abroad.isStrictSubset(of: all))
    let person = provisions(try effects(nexus: ["US"], actor: "person"))
    let charity = provisions(try effects(nexus: ["US"], actor: "ngo"))
    // The licence for personal remittances is for persons, that for aid is not.
    #expect(person.isStrictSubset(of: all) && person.contains("us-gl-16"))
    #expect(charity.isStrictSubset(of: all) && charity.contains("us-gl-14"))
    #expect(!person.contains("us-gl-14") && !charity.contains("us-gl-16"))
    let early = try effects(nexus: ["US"], on: "2005-01-01")
    #expect(provisions(early).isStrictSubset(of: all))
    #expect(early.parts.contains { !$0.otherDays.isEmpty })
  }

  @Test("The answer never says that something is allowed")
  func notice() throws {
    let json = try effects(nexus: ["US"], actor: "ngo").json
    #expect(json["notice"]?.stringValue?.hasPrefix("Candidates to check, not permission.") == true)
  }

  // MARK: Calendar and picture

  @Test("The calendar holds an all-day event a scheduled step, in lines of at most 75 octets")
  func calendar() throws {
    let docket = home.register.docket(on: try asked("2025-04-16"))
    let text = DocketCalendar.text(
      docket, register: home.register, stamp: try day("2025-04-16"))
    let lines = text.unicodeScalars.split(separator: "\r\n".unicodeScalars).map(String.init)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
    #expect(lines.contains("DTSTAMP:20250416T000000Z"))
    let start = try #require(lines.firstIndex(of: "DTSTART;VALUE=DATE:20250417"))
    #expect(lines[start + 1] == "DTEND;VALUE=DATE:20250418")
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("behind closed doors"))
    #expect(unfolded.contains("SUMMARY:Taliban: "))
    #expect(
      text == DocketCalendar.text(docket, register: home.register, stamp: try day("2025-04-16")))
  }

  @Test("A long name in another script is folded between characters and comes back whole")
  func folding() throws {
    let title = String(repeating: "движение; так, называемое ", count: 8)
    let register = DesignationRegister(
      parties: [Party(id: "taliban", name: title, kind: .organisation)], regimes: [])
    let docket = home.register.docket(on: try asked("2025-04-16"))
    let text = DocketCalendar.text(docket, register: register, stamp: try day("2025-04-16"))
    for line in text.unicodeScalars.split(separator: "\r\n".unicodeScalars) {
      #expect(String(line).utf8.count <= 75)
    }
    let escaped = title.replacing(",", with: "\\,").replacing(";", with: "\\;")
    #expect(text.replacing("\r\n ", with: "").contains(escaped))
  }

  @Test("The picture is well-formed, with a lane a regime and the words of its bars")
  func picture() throws {
    for party in home.register.parties {
      let timeline = home.timeline(of: party)
      let text = TimelineSVG(timeline, through: try day("2025-07-04")).text
      let stream = XMLStream(ByteSource(Array(text.utf8), name: party.id))
      var elements = 0
      while let event = try stream.next() { if case .start = event { elements += 1 } }
      #expect(elements > 5)
      for lane in timeline.lanes { #expect(text.contains(">\(lane.regime.id)</text>")) }
    }
    let text = TimelineSVG(
      home.timeline(of: try taliban()), through: try day("2025-07-04"),
      marked: try day("2025-04-17")
    ).text
    #expect(text.contains("<title>2025-04-17</title>"))
    #expect(text.contains("<title>2025-04-17 suspended</title>"))
  }

  @Test("A timeline's spans follow one another without a gap")
  func spans() throws {
    for party in home.register.parties {
      for lane in home.timeline(of: party).lanes {
        for (span, next) in zip(lane.spans, lane.spans.dropFirst()) {
          #expect(span.last == next.first.adding(days: -1))
          #expect(span.word != next.word || span.isForAssociated != next.isForAssociated)
        }
        #expect(lane.spans.last.map { $0.last == nil } ?? true)
      }
    }
  }
}
