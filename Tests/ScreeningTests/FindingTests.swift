import Chronology
import Register
import Screening
import Testing

@Suite("Finding parties")
struct FindingTests {
  let index = NameIndex(Fixtures.documents)

  @Test(
    "finds the party under its usual spellings",
    arguments: [
      ("Taliban", "1"), ("Талибан", "1"), ("طالبان", "1"), ("Taleban", "1"), ("The Taliban", "1"),
      ("движение Талибан", "1"), ("TALIBAN MOVEMENT", "1"), ("Tаlibаn", "1"),
      ("Haqqani Network", "2"), ("сеть Хаккани", "2"), ("Jalaluddin Haqani", "4"),
      ("Haqqani, Jalaluddin", "4"), ("Mawlawi Jalaluddin Haqqani", "4"), ("جلال الدين حقاني", "4"),
      ("Джалалуддин Хаккани", "4"), ("J. Haqqani", "4"), ("Jalaluddin Haqq", "4"),
      ("Usama bin Ladin", "6"), ("Osama bin Laden", "6"), ("Усама бен Ладен", "6"),
      ("أسامة بن لادن", "6"), ("Osama Binladin", "6"), ("Mullah Mohammad Omar", "9"),
      ("Владимир Путин", "16"), ("Putin, Vladimir V.", "16"), ("Abdulrahman Yassin", "17"),
      ("Al Qaeda", "13"), ("Alqaida", "13"), ("القاعدة", "13"), ("Рособоронэкспорт", "14"),
      ("Bank Meli Iran", "15"), ("Ayman al-Zawahiri", "19"), ("أيمن الظواهري", "19"),
      ("Hezbollah", "21"), ("Хезболла", "21"), ("حزب الله", "21"), ("金正恩", "22"),
    ])
  func usualSpellings(name: String, id: String) throws {
    let matches = index.search(ScreeningQuery(name: name))
    #expect(matches.first?.id == id, "\(matches.map { ($0.caption, $0.score) })")
  }

  @Test("keeps Kim Jong Un from Kim Jong Il")
  func kims() {
    let matches = index.search(ScreeningQuery(name: "Kim Jong Un"))
    // Entry 22 is he in Han characters; entry 8 is his father.
    #expect(matches.map(\.id) == ["7", "22"])
    let query = ScreeningQuery(
      ScreeningSubject(
        kind: .person, names: [.init("Kim Jong Un")], birthDates: ["1984"], countries: ["kp"]))
    #expect(index.search(query).map(\.id) == ["7", "22"])
  }

  @Test("gives initials a reduced score")
  func initials() throws {
    let full = try #require(index.search(ScreeningQuery(name: "Jalaluddin Haqqani")).first)
    let short = try #require(index.search(ScreeningQuery(name: "J. Haqqani")).first)
    #expect(short.score < full.score - 0.1)
    #expect(short.explanation.pairs.contains { $0.channel == .initial })
  }

  @Test(
    "does not match on common or generic words alone",
    arguments: [
      "Mohammed", "movement", "group", "Ltd", "Network", "bank", "Kim", "al", "Khan", "J", "the",
      "Haji", "Pakistan", "", "???",
    ])
  func noFlood(name: String) {
    #expect(index.search(ScreeningQuery(name: name)).isEmpty)
  }

  @Test("an identical name alone stands at 0.95, with agreeing attributes at 1")
  func identity() throws {
    let alone = try #require(index.search(ScreeningQuery(name: "KIM  JONG un")).first)
    #expect(alone.score == 0.95)
    #expect(alone.explanation.isLiteral)
    var subject = ScreeningSubject(kind: .person, names: [.init("Kim Jong Un")])
    subject.birthDates = ["1984-01-08"]
    let agreed = try #require(index.search(ScreeningQuery(subject)).first)
    #expect(agreed.score == 1)
    subject.names = [.init("Jong Un Kim")]
    let reordered = try #require(index.search(ScreeningQuery(subject)).first)
    #expect(reordered.score < 1 && reordered.score > 0.95)
  }

  @Test("a contradicting birth year alone does not sink a strong, rare name")
  func contradiction() throws {
    let subject = ScreeningSubject(
      kind: .person, names: [.init("Aiman Muhammed Rabi al-Zawahri")], birthDates: ["1988"])
    let match = try #require(index.search(ScreeningQuery(subject)).first)
    #expect(match.id == "19")
    let effect = try #require(match.explanation.attributes.first)
    #expect(effect.attribute == .birthDate && effect.outcome == .contradicts && effect.effect < 0)
  }

  @Test("an identical document number stands on its own, whatever its punctuation")
  func identifiers() throws {
    func search(_ type: String?, _ value: String) -> [Match] {
      index.search(
        ScreeningQuery(
          ScreeningSubject(
            names: [.init("Nobody Known")], identifiers: [.init(type: type, value: value)])))
    }
    let match = try #require(search("passport no.", "ab1234567").first)
    #expect(match.id == "16" && match.score == 0.9)
    #expect(search("National ID", "AB1234567").isEmpty)
    #expect(search(nil, "9116412").map(\.id) == ["20"])
    #expect(search("Passport", "9116412").isEmpty)
    #expect(search(nil, "IMO9116412").map(\.id) == ["20"])
    #expect(search(nil, "1234").isEmpty)
  }

  @Test("a weak alias counts less than a strong one")
  func weakAlias() throws {
    let match = try #require(
      index.search(ScreeningQuery(name: "Khalipha"), threshold: 0.5).first)
    #expect(match.id == "5" && match.explanation.isWeakAlias)
    #expect(match.score < match.explanation.nameSimilarity * 0.9)
  }

  @Test("filters by list, kind and day without changing a score")
  func filters() throws {
    func ids(_ filter: SearchFilter) -> [String] {
      index.search(ScreeningQuery(name: "Taliban"), filter: filter).map(\.id)
    }
    #expect(ids(SearchFilter()).first == "1")
    #expect(ids(SearchFilter(lists: ["even"])).isEmpty)
    #expect(ids(SearchFilter(lists: ["odd"])).first == "1")
    #expect(ids(SearchFilter(kinds: [.person])).isEmpty)

    let listed = try #require(Day(iso: "2003-03-04"))
    let ended = try #require(Day(iso: "2025-04-17"))
    let dated = NameIndex([
      ScreeningDocument(
        id: "old", list: "ru", caption: "Taliban",
        subject: ScreeningSubject(names: [.init("Taliban")]), validFrom: listed, validTo: ended)
    ])
    for (day, count) in [
      ("2003-03-03", 0), ("2003-03-04", 1), ("2025-04-17", 1), ("2025-04-18", 0),
    ] {
      let matches = dated.search(
        ScreeningQuery(name: "Taliban"), filter: SearchFilter(day: Day(iso: day)))
      #expect(matches.count == count)
    }
  }

  @Test("explains every part of a score")
  func explanation() throws {
    let subject = ScreeningSubject(
      kind: .person, names: [.init("Osama Binladin")], birthDates: ["1957"], countries: ["fr"])
    let match = try #require(index.search(ScreeningQuery(subject)).first)
    let explanation = match.explanation
    #expect(explanation.documentName == "Usama bin Ladin")
    #expect(Set(explanation.pairs.map(\.channel)) == [.sound, .join])
    #expect(explanation.pairs.allSatisfy { $0.contribution > 0 && $0.contribution <= 1 })
    let moved = explanation.attributes.reduce(explanation.nameScore) { $0 + $1.effect }
    #expect(abs(moved - match.score) < 1e-12)
    #expect(explanation.attributes.map(\.outcome) == [.agrees, .contradicts])
  }
}
