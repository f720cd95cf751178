import Chronology
import Formats
import OfficialLists
import Register
import Testing

@Suite("FollowTheMoney out")
struct FTMWriterTests {
  /// The entities of these entries as `schema id property=value|value …`, properties sorted.
  private func entities(_ entries: [ListEntry]) throws -> [String] {
    let list = ExportedList(
      id: "un-sc", day: ExchangeTests.day, publisher: "Testland", address: "https://example.org/l",
      jurisdiction: "US", programmes: ["Taliban": "UN-1988"])
    return try ExchangeTests.bytes(entries, .ftm, list: list).split(separator: UInt8(ascii: "\n"))
      .map { line in
        let object = try JSONValue(parsing: Array(line))
        let properties = (object["properties"]?.members ?? []).map { member in
          let values = member.value.elements?.compactMap(\.stringValue) ?? []
          return "\(member.key)=\(values.joined(separator: "|"))"
        }
        return
          ([object["schema"]?.stringValue ?? "", object["id"]?.stringValue ?? ""] + properties)
          .joined(separator: " ")
      }
  }

  private func person(_ fields: [EntryField]) -> ListEntry {
    ListEntry(id: "7", kind: .person, fields: [EntryField(.name, "Testan Mithal")] + fields)
  }

  @Test("A person with a passport becomes a Person, a Passport and a Sanction")
  func person() throws {
    let entry = person([
      EntryField(.alias, "Abu Asal", ["quality": "weak"]),
      EntryField(.alias, "Old Testan", ["type": "f.k.a."]),
      EntryField(.originalName, "تستان", ["script": "Arab"]),
      EntryField(.reference, "TAi.001"), EntryField(.programme, "Taliban"),
      EntryField(.listedOn, "2001-01-25"), EntryField(.birthDate, "1961-03"),
      EntryField(.nationality, "Afghanistan"), EntryField(.gender, "male"),
      EntryField(
        .identifier, "D 1",
        ["type": "Passport", "country": "Pakistan", "issued": "1998-11-07", "note": "Lost."]),
    ])
    #expect(
      try entities([entry]) == [
        "Person un-sc-7 alias=تستان birthDate=1961-03 gender=male name=Testan Mithal nationality=af"
          + " passportNumber=D 1 previousName=Old Testan sourceUrl=https://example.org/l"
          + " topics=sanction weakAlias=Abu Asal",
        "Passport un-sc-7-document-1 country=pk holder=un-sc-7 number=D 1 startDate=1998-11-07"
          + " summary=Lost. type=Passport",
        "Sanction un-sc-7-sanction-1 authority=Testland authorityId=TAi.001 country=us"
          + " entity=un-sc-7 listingDate=2001-01-25 program=Taliban programId=UN-1988 recordId=7"
          + " sourceUrl=https://example.org/l startDate=2001-01-25 status=active unscId=TAi.001",
      ])
  }

  @Test(
    "Dates are cut to what is certain, and the whole kept as a note",
    arguments: [
      ("1961-03-02", "birthDate=1961-03-02", nil), ("1961~", "birthDate=1961", "1961~"),
      ("1961-03?", "birthDate=1961-03", "1961-03?"),
      ("2001-01/2001-12", "birthDate=2001", "2001-01/2001-12"),
      ("1955/1957", nil, "1955/1957"), ("../1957", nil, "../1957"), ("196X", nil, "196X"),
      ("1961-02-30", nil, "1961-02-30"), ("3033-09-30", nil, "3033-09-30"),
    ] as [(String, String?, String?)])
  func dates(_ written: String, _ date: String?, _ note: String?) throws {
    let line = try #require(try entities([person([EntryField(.birthDate, written)])]).first)
    let expected =
      ["Person un-sc-7", date, "name=Testan Mithal", note.map { "notes=birth date: \($0)" }]
      .compactMap(\.self).joined(separator: " ")
    #expect(line == expected + " sourceUrl=https://example.org/l topics=sanction")
  }

  @Test("A country outside the table stays out of country properties and is kept as a note")
  func countries() throws {
    let line = try #require(
      try entities([
        person([
          EntryField(.nationality, "Atlantis"), EntryField(.citizenship, "Iran;Pakistan"),
          EntryField(.citizenship, "(1) Afghanistan (2) Iran"),
          EntryField(.citizenship, "Iran;Mu"),
          EntryField(.address, "Quay 1, Iran", ["country": "Iran"]),
        ])
      ]).first)
    #expect(line.contains("address=Quay 1, Iran citizenship="))
    #expect(line.contains("notes=nationality: Atlantis|citizenship: Iran;Mu "))
    #expect(line.contains("citizenship=ir|pk|af country=ir "))
    #expect(!line.contains("nationality=Atlantis"))
  }

  @Test(
    "A number goes where its check digits allow, else to a looser place",
    arguments: [
      ("LEI", "529900T8BM49AURSDO55", "leiCode=529900T8BM49AURSDO55"),
      ("LEI", "529900T8BM49AURSDO56", "registrationNumber=529900T8BM49AURSDO56"),
      ("INN", "7707083893", "innCode=7707083893"), ("INN", "7707083890", "taxNumber=7707083890"),
      ("OGRN", "1027700132195", "ogrnCode=1027700132195"),
      ("OGRN", "1027700132190", "registrationNumber=1027700132190"),
      ("SWIFT/BIC", "DEUTDEFF", "swiftBic=DEUTDEFF"),
      ("SWIFT/BIC", "DEUT", "registrationNumber=DEUT"),
      ("IMO", "9167148", "imoNumber=IMO9167148"), ("IMO", "9167149", "registrationNumber=9167149"),
      ("Hive No.", String(repeating: "9", count: 65), "notes=Hive No.: 9"),
    ])
  func numbers(_ type: String, _ value: String, _ expected: String) throws {
    let entry = ListEntry(
      id: "8", kind: .organisation,
      fields: [EntryField(.name, "Hive"), EntryField(.identifier, value, ["type": type])])
    let line = try #require(try entities([entry]).first)
    #expect(line.contains(" " + expected), "\(line)")
  }

  @Test("Parties of the same list are linked when only one has the name, an owner as owner")
  func links() throws {
    func body(_ id: String, _ name: String, _ fields: [EntryField] = []) -> ListEntry {
      ListEntry(id: id, kind: .organisation, fields: [EntryField(.name, name)] + fields)
    }
    let ship = ListEntry(
      id: "3", kind: .vessel,
      fields: [
        EntryField(.name, "QUEEN"), EntryField(.particular, "Wax Works", ["type": "owner"]),
        EntryField(.linkedTo, "Twin"), EntryField(.linkedTo, "Wax Works"),
        EntryField(.linkedTo, "Nobody"),
      ])
    let lines = try entities([
      body("1", "WAX WORKS"), body("2", "Twin"), body("4", "twin"), ship,
    ]).filter { $0.contains("un-sc-3") }
    #expect(
      lines == [
        "Vessel un-sc-3 name=QUEEN notes=linked to: Twin|linked to: Nobody"
          + " sourceUrl=https://example.org/l topics=sanction",
        "Ownership un-sc-3-owner-1 asset=un-sc-3 owner=un-sc-1",
        "UnknownLink un-sc-3-link-1 object=un-sc-1 subject=un-sc-3",
        "Sanction un-sc-3-sanction-1 authority=Testland country=us entity=un-sc-3 recordId=3"
          + " sourceUrl=https://example.org/l status=active",
      ])
  }

  @Test("Acts, measures, reasons, other lists' numbers and relations by id have their places")
  func laterFields() throws {
    let lines = try entities([
      person([
        EntryField(.relation, "9", ["type": "acting for", "name": "Hive"]),
        EntryField(.relation, "99", ["type": "acting for", "name": "Swarm"]),
        EntryField(.measure, "Asset freeze"), EntryField(.reason, "Kept bees."),
        EntryField(.legalBasis, "2019/555", ["url": "https://example.org/555"]),
        EntryField(.crossReference, "QDi.001", ["list": "un-sc", "id": "reference"]),
        EntryField(.source, "https://example.org/more"), EntryField(.deathDate, "2012-05"),
        EntryField(.citizenship, "ATLANTIS, PROPER", ["code": "Iran"]),
      ]), ListEntry(id: "9", kind: .organisation, fields: [EntryField(.name, "Hive")]),
    ])
    #expect(
      lines.prefix(3) == [
        "Person un-sc-7 citizenship=ir deathDate=2012-05 name=Testan Mithal notes=acting for: Swarm"
          + " sourceUrl=https://example.org/more|https://example.org/l topics=sanction",
        "UnknownLink un-sc-7-link-1 object=un-sc-9 role=acting for subject=un-sc-7",
        "Sanction un-sc-7-sanction-1 authority=Testland country=us entity=un-sc-7"
          + " provisions=Asset freeze|2019/555 reason=Kept bees. recordId=7"
          + " sourceUrl=https://example.org/l|https://example.org/555 status=active unscId=QDi.001",
      ])
  }

  @Test("Listings that an entry tells apart are Sanctions of their own")
  func listings() throws {
    let lines = try entities([
      person([
        EntryField(
          .listedOn, "2024-05-06",
          ["authority": "Treasury", "programme": "Order 7", "until": "2026"]),
        EntryField(
          EntryProperty(rawValue: "raw.listing"), "Red", ["summary": "Red", "country": "Atlantis"]),
      ])
    ]).dropFirst()
    #expect(
      lines == [
        "Sanction un-sc-7-sanction-1 authority=Treasury endDate=2026 entity=un-sc-7"
          + " listingDate=2024-05-06 program=Order 7 recordId=7 startDate=2024-05-06",
        "Sanction un-sc-7-sanction-2 authority=Testland country=us entity=un-sc-7 recordId=7"
          + " sourceUrl=https://example.org/l summary=country: Atlantis|Red",
      ])
  }
}
