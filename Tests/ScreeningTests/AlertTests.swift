import Register
import Screening
import Testing

/// Pairs that screening meets all day: what an analyst has to see, and what would only keep one busy.
@Suite("Alerts")
struct AlertTests {
  private func score(
    _ asked: String, _ listed: String, _ kind: PartyKind = .organisation
  ) -> Double {
    let index = NameIndex([Fixtures.entry("1", kind, [listed])])
    return index.search(ScreeningQuery(name: asked), threshold: 0.1).first?.score ?? 0
  }

  @Test(
    "A listed name of one word is not seen in every longer name",
    arguments: [
      ("Edward Swann", "SWAN"), ("Joseph Bouck", "BUK"), ("George Carlton", "CARLTON"),
      ("Merlin Hull", "Merlin"), ("Keros Therapeutics, Inc.", "KEROS"),
      ("Peace Acquisition Corp", "PEACE"),
    ])
  func oneWord(asked: String, listed: String) {
    #expect(score(asked, listed, .vessel) < 0.7)
  }

  @Test(
    "A name of one word is found with the words that are mostly left out",
    arguments: [
      ("Tidewater Inc", "Tidewater"), ("TALIBAN MOVEMENT", "Taliban"), ("Al Qaeda", "Qaida"),
      ("Mullah Baradar", "Baradar"), ("Yandex N.V.", "Yandex"),
    ])
  func oneWordAlone(asked: String, listed: String) {
    #expect(score(asked, listed) > 0.75)
  }

  @Test("A number that only one of two names has keeps them apart")
  func oddNumbers() {
    #expect(score("Victory", "Victory 3", .vessel) < 0.6)
    #expect(score("Golden Star Fund", "Golden Star Fund II") < 0.85)
    #expect(score("Golden Star Fund II", "Golden Star Fund 2") > 0.9)
  }

  @Test("Father and son exchanged are two persons, and so are sons of two fathers")
  func descent() {
    #expect(score("Salman bin Muhammad al-Rawi", "Muhammad bin Salman al-Rawi", .person) < 0.65)
    #expect(score("Salman bin Muhammad", "Salman ibn Mohammed", .person) > 0.9)
    #expect(
      score("Nooruddin Turabi Muhammad Qasim", "Nooruddin Turabi Muhammad Rahim", .person)
        < score("Nooruddin Turabi Muhammad Qasim", "Nooruddin Turabi Muhammad", .person))
  }

  @Test(
    "Nicknames are the names they stand for",
    arguments: [
      ("Bill Haddad", "William Haddad"), ("Ted Kaczmarek", "Theodore Kaczmarek"),
      ("Misha Orlovsky", "Mikhail Orlovsky"), ("Bob Ferrante", "Robert Ferrante"),
    ])
  func nicknames(asked: String, listed: String) {
    #expect(score(asked, listed, .person) > 0.85)
  }

  @Test("A legal form written onto a name is a word of its own")
  func joinedForm() {
    #expect(score("SiemensAG", "Siemens AG") > 0.9)
  }

  @Test("Who bears a legal form is no person and no ship")
  func legalFormTellsKind() throws {
    let index = NameIndex([
      Fixtures.entry("person", .person, ["Fox"]), Fixtures.entry("firm", .unknown, ["Fox LLC"]),
    ])
    let matches = index.search(ScreeningQuery(name: "Fox Corp"), threshold: 0.5)
    #expect(matches.map(\.id).first == "firm")
    let person = try #require(matches.first { $0.id == "person" })
    #expect(
      person.explanation.attributes.contains {
        $0.attribute == .kind && $0.outcome == .contradicts && $0.query == "organisation"
      })
    #expect(person.score < 0.8)
  }

  @Test(
    "Acronyms that only sound alike are two", arguments: [("KBR Inc", "CBR"), ("CAE", "QAI")])
  func acronyms(asked: String, listed: String) {
    #expect(score(asked, listed) < 0.75)
  }

  @Test(
    "What sounds alike but for a letter and is spelt otherwise besides is another name",
    arguments: [
      ("John Brown", "Sean Byrne"), ("John Barney", "Sean Byrne"),
      ("Mary Fallin", "Maria Faassen"),
    ])
  func farSpellings(asked: String, listed: String) {
    #expect(score(asked, listed, .person) < 0.72)
  }
}
