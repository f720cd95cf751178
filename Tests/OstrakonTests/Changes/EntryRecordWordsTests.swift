import Chronology
import Formats
import Ledger
import Ostrakon
import Register
import Testing

@Suite("The record of an entry in words")
struct EntryRecordWordsTests {
  private let folder: TemporaryFolder
  private let store: ListLedger

  /// One body stays, the other leaves and returns under its own id, a third under a new one.
  init() throws {
    folder = try TemporaryFolder()
    let one = Fixture.Body(id: 1, name: "MITHAL HONEY TRADERS")
    let two = Fixture.Body(id: 2, name: "SPECIMEN HAWALA")
    var later = one
    later.version = 2
    later.name = "MITHAL HONEY TRADER"
    try folder.write("un-sc/2025-01-01/list.xml", Fixture.list([one, two]))
    try folder.write("un-sc/2025-02-01/list.xml", Fixture.list([one]))
    try folder.write("un-sc/2025-03-01/list.xml", Fixture.list([later, two]))
    try folder.write(
      "un-sc/2025-04-01/list.xml",
      Fixture.list([later]).replacing("<DATAID>1<", with: "<DATAID>11<"))
    let home = try folder.home()
    _ = try home.update(
      "un-sc", fromTree: folder.path, at: Fixture.time, acceptingShrinkage: true)
    store = try home.openStore()
  }

  @Test("Stays say what lies between two versions, amendments as well")
  func stays() throws {
    let two = try #require(try store.record(of: "2", in: "un-sc"))
    #expect(
      two.stayWords == [
        "listed: first seen 2025-01-01 (the oldest version held)",
        "removed after 2025-01-01, not later than 2025-02-01",
        "back after 2025-02-01, not later than 2025-03-01",
        "removed after 2025-03-01, not later than 2025-04-01",
      ])
    let one = try #require(try store.record(of: "1", in: "un-sc"))
    #expect(one.steps.count == 1)
    #expect(
      one.steps.first?.amendment.inWords.map(\.text) == [
        "name changed: MITHAL HONEY TRADERS → MITHAL HONEY TRADER", "version changed: 1 → 2",
      ])
    #expect(EntryRecord.span(try day("2025-01-01"), try day("2025-01-01")).hasPrefix("between two"))
  }

  @Test("What came back is listed again, under its id or under its reference")
  func again() throws {
    func words(_ from: String, _ to: String) throws -> [String: String] {
      try store.diff("un-sc", from: day(from), to: day(to)).membershipWords(in: store)
    }
    #expect(try words("2025-01-01", "2025-02-01") == ["2": "removed"])
    #expect(
      try words("2025-02-01", "2025-03-01")
        == ["2": "listed again (was off the list since 2025-02-01, last seen 2025-01-01)"])
    #expect(
      try words("2025-03-01", "2025-04-01") == [
        "1": "the same reference goes on under a new id (11)", "2": "removed",
        "11": "the same reference under a new id (until then 1)",
      ])
    // Against the order of time nothing is listed again.
    #expect(try words("2025-03-01", "2025-02-01") == [:])
    let records = try ["1", "11"].compactMap { try store.record(of: $0, in: "un-sc") }
    #expect(
      records.map { $0.succession(among: records) } == [
        ["id 1: the same reference goes on under a new id (11)"],
        ["id 11: the same reference under a new id (until then 1)"],
      ])
  }

  @Test("The JSON of a diff keeps its keys and tells the changes beside them")
  func json() throws {
    let diff = try store.diff("un-sc", from: day("2025-02-01"), to: day("2025-03-01"))
    let json = diff.json(words: try diff.membershipWords(in: store))
    guard case .object(let members) = json else {
      Issue.record("no object")
      return
    }
    #expect(
      Set(members.map(\.key)).isSuperset(
        of: [
          "list", "from", "to", "added", "removed", "amended", "restated", "comparedScope",
          "comparedProperties", "leftAside",
        ]))
    let text = json.text(.compact)
    #expect(text.contains("\"text\":\"listed again (was off the list since 2025-02-01"))
    #expect(
      text.contains(
        "{\"field\":\"name\",\"kind\":\"changed\",\"before\":\"MITHAL HONEY TRADERS\","
          + "\"after\":\"MITHAL HONEY TRADER\",\"text\":\"name changed: MITHAL HONEY TRADERS → "
          + "MITHAL HONEY TRADER\"}"))
    #expect(text.contains("\"fields\":[{\"field\":\"name\",\"before\":[\"MITHAL HONEY TRADERS\"]"))
  }
}
