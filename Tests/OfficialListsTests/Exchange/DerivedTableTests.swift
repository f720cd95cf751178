import Chronology
import OfficialLists
import Register
import Testing

@Suite("Tables kept and derived by others")
struct DerivedTableTests {
  private func read(
    _ text: String
  ) throws -> (document: ListDocument, entries: [ListEntry]) {
    let folder = TemporaryFolder()
    return try ListReading.readAll([folder.write("table.csv", text)])
  }

  @Test("Countermeasures: rows of one party are one entry with a listing each")
  func countermeasures() throws {
    let text = """
      Type,QID,Name,Alias,Chinese name,Country,Topics,Summary,Chinese summary,Body,List,Date,End date,Source URL,Address
      Company,,"Hive, Inc.",,蜂巢公司,US,sanction.counter,Bees,,Ministry of Wax,UEL,16.02.23,,https://example.org/1,
      Person,Q1,Testan Mithal,T. Mithal;Abu Asal,,AF,sanction.counter,,,Ministry of Wax,,13.07.2020,13.07.23,https://example.org/2,
      Company,,"Hive, Inc.",,蜂巢公司,US,export.control,,,Ministry of Honey,Watch List,29.06.2026,,https://example.org/3,
      Person,Q1,Testan Mitthal,,,AF,sanction.counter,,,,,,,https://example.org/4,

      """
    let (document, entries) = try read(text)
    #expect(entries.map(\.id) == ["Company Hive, Inc.", "Person Testan Mithal"])
    #expect(
      entries[0].lines == [
        "name = Hive, Inc.", "originalName = 蜂巢公司 [script: Hani]", "country = US",
        "raw.topics = sanction.counter", "remark = Bees", "raw.schema = Company",
        "programme = UEL",
        "listedOn = 2023-02-16 [address: https://example.org/1, authority: Ministry of Wax,"
          + " programme: UEL]",
        "raw.topics = export.control", "programme = Watch List",
        "listedOn = 2026-06-29 [address: https://example.org/3, authority: Ministry of Honey,"
          + " programme: Watch List]",
      ])
    #expect(
      entries[1].lines == [
        "name = Testan Mithal", "alias = T. Mithal", "alias = Abu Asal",
        "identifier = Q1 [type: Wikidata]", "country = AF", "raw.topics = sanction.counter",
        "listedOn = 2020-07-13 [address: https://example.org/2, authority: Ministry of Wax,"
          + " until: 2023-07-13]",
        "alias = Testan Mitthal",
        "raw.listing = https://example.org/4 [address: https://example.org/4]",
      ])
    #expect(document.published == Day(year: 2026, month: 6, day: 29))
    #expect(document.origin == .derived)
  }

  @Test("Sanctions by authority: a row is a listing, absence says nothing")
  func byAuthority() throws {
    let text = """
      name,category_en,category_de,start,end,authority,sourceurl
      Hive Ltd,Company,Unternehmen,2023-05-27,,:ua: UA,[URL](https://example.org/ua)
      Testan Mithal,Person,Person,2014-03-06,2024-03-06,:gb: GB,[URL](https://example.org/gb)
      Hive Ltd,Company,Unternehmen,2022-02-25,,![uno](https://example.org/uno.svg) UN,[URL](https://example.org/un)

      """
    let (document, entries) = try read(text)
    #expect(entries.map(\.id) == ["Company Hive Ltd", "Person Testan Mithal"])
    #expect(
      entries[0].lines == [
        "name = Hive Ltd", "raw.schema = Company", "programme = UA",
        "listedOn = 2023-05-27 [address: https://example.org/ua, authority: UA]",
        "programme = UN",
        "listedOn = 2022-02-25 [address: https://example.org/un, authority: UN]",
      ])
    #expect(entries[1].lines.last?.contains("until: 2024-03-06") == true)
    #expect(document.origin == .derived)
    #expect(!document.coversMembership)
    #expect(document.scope.parts == ["GB", "UA", "UN"])
  }

  @Test(
    "The real tables and exports hold as many parties as were counted, and what is damaged is told")
  func realFiles() throws {
    try RealLists.with { root in
      // Counted with a reader of CSV and JSON in another language: distinct ids; parties that are
      // targets; distinct type and name, joined by Wikidata id; distinct category and name.
      let expected: [(list: String, day: String, format: ListFormat, count: Int, warnings: Int)] = [
        ("opensanctions", "2022-02-04", .followTheMoney, 2372, 2),
        ("opensanctions", "2023-05-29", .authorityTable, 10_752, 0),
        ("opensanctions", "2024-01-14", .authorityTable, 1545, 0),
        ("opensanctions", "2025-05-23", .openSanctionsSimple, 6561, 0),
        ("opensanctions", "2026-03-13", .openSanctionsSimple, 5600, 0),
        ("cn-sanctions", "2026-08-22", .countermeasures, 464, 0),
      ]
      for wanted in expected {
        let tree = try ListTree(root: root, list: wanted.list)
        let snapshot = try #require(
          tree.snapshots.first { $0.date.description == wanted.day }, "\(wanted)")
        let (document, entries) = try ListReading.readAll(snapshot.files)
        #expect(document.format == wanted.format)
        #expect(entries.count == wanted.count, "\(wanted)")
        #expect(document.warnings.count == wanted.warnings, "\(document.warnings)")
        #expect(Set(entries.map(\.id)).count == entries.count)
        #expect(entries.allSatisfy { $0.caption != $0.id || $0.first(.name) == $0.id })
      }
    }
  }
}
