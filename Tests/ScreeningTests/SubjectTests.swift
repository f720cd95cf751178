import Register
import Screening
import Testing

@Suite("What is compared")
struct SubjectTests {
  @Test(
    "country names, official names and adjectives become codes",
    arguments: [
      ("Iraqi", "iq"), ("Afghanistan", "af"), ("Islamic Republic of Iran", "ir"), ("IRAN", "ir"),
      ("Côte d’Ivoire", "ci"), ("Korea, North", "kp"), ("ru", "ru"), ("Türkiye", "tr"),
      ("Iran (Islamic Republic of)", "ir"), ("USSR", "su"),
    ])
  func countries(name: String, code: String) {
    #expect(Countries.code(of: name) == code)
  }

  @Test("an unknown country has no code")
  func unknownCountry() { #expect(Countries.code(of: "Atlantis") == nil) }

  @Test("the country table is fresh; run Tools/embed-tables.py after changing it")
  func freshness() throws {
    let source = try #require(
      text(ofFile: repositoryPath("Data/screening/countries.tsv")))
    let rows = source.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows == ScreeningTable.countries.description.split(separator: "\n"))
  }

  @Test("a list entry becomes a document with strong, weak and original names")
  func fromEntry() {
    let entry = ListEntry(
      id: "42", kind: .person,
      fields: [
        EntryField(.name, "Jalaluddin Haqqani"),
        EntryField(.alias, "Khalifa", ["quality": "weak"]),
        EntryField(.originalName, "جلال الدين حقانى"), EntryField(.alias, "Jalaluddin Haqqani"),
        EntryField(.nationality, "Afghan"), EntryField(.citizenship, "Atlantis"),
        EntryField(.birthDate, "1942~"), EntryField(.identifier, "OA 123", ["type": "Passport"]),
        EntryField(.address, "Kabul", ["country": "Pakistan"]), EntryField(.programme, "SDGT"),
      ])
    let document = ScreeningDocument(entry: entry, list: "us-ofac-sdn", party: "haqqani")
    #expect(document.id == "42" && document.caption == "Jalaluddin Haqqani")
    #expect(document.subject.names.map(\.isWeak) == [false, true, false])
    #expect(document.subject.countries == ["af"])
    #expect(document.subject.identifiers == [.init(type: "Passport", value: "OA 123")])
    #expect(document.subject.programmes == ["SDGT"])
  }

  @Test(
    "birth dates agree, nearly agree or contradict by the best pair",
    arguments: [
      (["1957-07-30"], AttributeEffect.Outcome.agrees), (["1957"], .agrees),
      (["1999", "1957-07"], .agrees), (["1956/1958"], .agrees), (["1958"], .contradicts),
      (["1957-07-29"], .contradicts), (["1999"], .contradicts),
    ])
  func birthDates(asked: [String], outcome: AttributeEffect.Outcome) throws {
    let index = NameIndex(Fixtures.documents)
    let subject = ScreeningSubject(names: [.init("Usama bin Ladin")], birthDates: asked)
    let match = try #require(index.search(ScreeningQuery(subject)).first)
    #expect(match.explanation.attributes.map(\.outcome) == [outcome])
  }

  @Test("a birth date that cannot be read is named and has no effect")
  func unreadable() throws {
    let subject = PreparedSubject(
      ScreeningSubject(names: [.init("Taliban")], birthDates: ["1960-01-01-05:00"]))
    #expect(
      subject.warnings == [
        "birth date “1960-01-01-05:00” is not an EDTF date (YYYY, YYYY-MM, YYYY-MM-DD)"
      ])
    let match = try #require(NameIndex(Fixtures.documents).search(subject).first)
    #expect(match.explanation.attributes.isEmpty)
  }
}
