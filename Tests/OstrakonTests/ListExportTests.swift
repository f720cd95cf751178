import Chronology
import Formats
import Knowledge
import Ledger
import OfficialLists
import Ostrakon
import Register
import Testing

@Suite("Handing lists on")
struct ListExportTests {
  private let honey = Fixture.Body(id: 1, name: "MITHAL HONEY TRADERS", programme: "Taliban")
  private let wax = Fixture.Body(id: 2, name: "TESTABAD WAX WORKS")
  private let bees = Fixture.Body(id: 3, name: "SOCIETY OF BEES")

  private func store(_ folder: TemporaryFolder) throws -> (home: Home, store: ListLedger) {
    try folder.write("un-sc/2025-01-01/list.xml", Fixture.list([honey, wax, bees]))
    try folder.write("un-sc/2025-02-01/list.xml", Fixture.list([honey, bees]))
    let home = try folder.home()
    _ = try home.update("un-sc", fromTree: folder.path, at: Fixture.time, acceptingShrinkage: true)
    let own = try folder.write("own.xml", Fixture.list([wax]))
    _ = try home.load(
      [ListFile(path: own)], as: "my-own", day: day("2025-03-01"), at: Fixture.time)
    return (home, try #require(try home.storeIfAny()))
  }

  private func lines(
    _ export: ListExport, _ lists: [String], _ day: Day, _ format: ExchangeFormat
  ) throws -> [JSONValue] {
    var bytes: [UInt8] = []
    _ = try export.write(lists, asOf: day, as: format) { bytes += $0 }
    return try bytes.split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: Array($0)) }
  }

  @Test("A day's export has what stood on the day, and all lists that had a version by then")
  func days() throws {
    let folder = try TemporaryFolder()
    let (home, store) = try store(folder)
    let export = ListExport(store, descriptors: home.facts.lists)
    #expect(try export.lists([], asOf: day("2024-12-31")) == [])
    #expect(try export.lists([], asOf: day("2025-01-31")) == ["un-sc"])
    #expect(try export.lists([], asOf: day("2025-03-01")) == ["my-own", "un-sc"])
    for (asked, ids, newest) in [
      ("2025-01-31", ["1", "2", "3"], "2025-01-01"), ("2025-02-01", ["1", "3"], "2025-02-01"),
    ] {
      let entries = try lines(export, ["un-sc"], day(asked), .json)
      #expect(entries.map { $0["id"]?.stringValue } == ids)
      #expect(entries.allSatisfy { $0["day"]?.stringValue == newest })
    }
    #expect(throws: LedgerError.self) { try export.lists(["un-sx"], asOf: day("2025-03-01")) }
    #expect(throws: LedgerError.self) { try export.lists(["my-own"], asOf: day("2025-02-01")) }
  }

  @Test("What the register knows of a list stands in its sanctions, and of an own list nothing")
  func publisher() throws {
    let folder = try TemporaryFolder()
    let (home, store) = try store(folder)
    let export = ListExport(store, descriptors: home.facts.lists)
    let sanctions = try lines(export, ["my-own", "un-sc"], day("2025-03-01"), .ftm)
      .filter { $0["schema"]?.stringValue == "Sanction" }
    #expect(
      sanctions.map { $0["id"]?.stringValue } == [
        "my-own-2-sanction-1", "un-sc-1-sanction-1", "un-sc-3-sanction-1",
      ])
    #expect(sanctions[0]["properties"]?["authority"] == nil)
    #expect(
      sanctions[1]["properties"]?["authority"] == ["United Nations Security Council"])
    #expect(sanctions[1]["properties"]?["programId"] == ["UN-1988"])
    #expect(sanctions[1]["properties"]?["unscId"] == ["QDe.901"])
  }

  @Test(
    "Countries have the codes of the standard, former states those of its third part",
    arguments: [
      ("Iran (Islamic Republic of)", "ir"), ("USSR", "suhh"), ("Yugoslavia", "yucs"),
      ("Czechoslovakia", "cshh"), ("Serbia and Montenegro", "csxx"), ("Kiribati", "ki"),
      ("ru", "ru"), ("Atlantis", nil),
    ] as [(String, String?)])
  func countries(_ name: String, _ code: String?) {
    #expect(ExportCountry.code(name) == code)
  }
}
