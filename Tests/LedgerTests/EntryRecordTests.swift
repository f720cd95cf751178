import Chronology
import Ledger
import Register
import Testing

@Suite("The record of an entry says no more than the versions held")
struct EntryRecordTests {
  let folder: Folder
  let ledger: ListLedger

  init() throws {
    folder = try Folder()
    ledger = try ListLedger.open(at: folder.home)
  }

  static let main = SnapshotReading(
    format: "test", readerVersion: 1, coverage: ["sdn"],
    coveredProperties: [.name, .programme, .remark])
  static let aliases = SnapshotReading(
    format: "test", readerVersion: 1, coverage: ["alt"], coveredProperties: [.alias],
    coversMembership: false)
  static let subList = SnapshotReading(
    format: "test", readerVersion: 1, scope: ["Taliban"], coverage: ["list"])

  private func stays(_ id: String) throws -> [[String?]] {
    try #require(try ledger.record(of: id, in: "l")).stays.map { stay in
      [stay.after, stay.from, stay.last, stay.until].map { $0?.description }
    }
  }

  @Test("A stay lies between the last version without and the first with, and the other way round")
  func bounds() throws {
    let (one, two) = (entry("1", "Stays"), entry("2", "Iran"))
    try ledger.take("l", "2023-10-19", [one])
    try ledger.take("l", "2025-11-15", [one, two])
    try ledger.take("l", "2023-09-01", [one, two])
    try ledger.take("l", "2023-10-18", [one, two])
    try ledger.take("l", "2025-08-02", [one])
    #expect(
      try stays("2") == [
        [nil, "2023-09-01", "2023-10-18", "2023-10-19"],
        ["2025-08-02", "2025-11-15", "2025-11-15", nil],
      ])
    #expect(try stays("1") == [[nil, "2023-09-01", "2025-11-15", nil]])
    let record = try #require(try ledger.record(of: "2", in: "l"))
    #expect(try record.first == day("2023-09-01") && record.newest == day("2025-11-15"))
    #expect(try ledger.record(of: "3", in: "l") == nil)
    #expect(throws: LedgerError.self) { try ledger.record(of: "1", in: "nowhere") }
  }

  @Test("A file of aliases and another sub-list bound nothing")
  func silent() throws {
    let omar = entry("1", "Omar", [.programme: "Taliban", .alias: "A"])
    let zarqawi = entry("9", "Zarqawi", [.programme: "Al-Qaida"])
    try ledger.take("l", "2014-11-19", [omar], reading: Self.subList)
    try ledger.take("l", "2015-01-01", [omar, zarqawi])
    let named = ListEntry(id: "1", kind: .unknown, fields: [EntryField(.alias, "A")])
    try ledger.take("l", "2015-02-01", [named], reading: Self.aliases)
    try ledger.take("l", "2015-03-01", [omar], reading: Self.subList)
    #expect(try stays("9") == [[nil, "2015-01-01", "2015-01-01", nil]])
    #expect(try stays("1") == [[nil, "2014-11-19", "2015-03-01", nil]])
    #expect(try ledger.record(of: "1", in: "l")?.entry.caption == "Omar")
    try ledger.take("l", "2015-04-01", [entry("5", "Other", [.programme: "Taliban"])])
    #expect(try stays("9") == [[nil, "2015-01-01", "2015-01-01", "2015-04-01"]])
    #expect(try stays("5") == [["2015-03-01", "2015-04-01", "2015-04-01", nil]])
  }

  @Test("A field is compared with the last version that carries it, however far back")
  func acrossSilence() throws {
    try ledger.take("l", "2019-01-04", [entry("1", "Omar", [.alias: "Old", .remark: "a"])])
    try ledger.take("l", "2020-01-01", [entry("1", "Omar", [.remark: "b"])], reading: Self.main)
    try ledger.take("l", "2021-07-07", [entry("1", "Omar", [.alias: "New", .remark: "b"])])
    let steps = try #require(try ledger.record(of: "1", in: "l")).steps
    #expect(steps.map(\.after.description) == ["2019-01-04", "2019-01-04"])
    #expect(steps.map(\.by.description) == ["2020-01-01", "2021-07-07"])
    #expect(steps.map { $0.amendment.changes.map(\.property) } == [[.remark], [.alias]])
    // The same seen from the list: the neighbours tell nothing of the alias, the look back does.
    let told = try ledger.steps(of: "l", since: .first)
    #expect(told.map(\.isLookBack) == [false, false, true])
    #expect(told.map(\.from.day.description) == ["2019-01-04", "2020-01-01", "2019-01-04"])
    #expect(
      told.map { $0.amended.flatMap(\.changes).map(\.property) } == [[.remark], [], [.alias]])
  }

  @Test("A change that another format told is not told once more")
  func otherFormat() throws {
    let other = SnapshotReading(format: "other", readerVersion: 1, coverage: ["list"])
    let remarks = ["a", "a", "b", "b", "b"]
    for (index, remark) in remarks.enumerated() {
      let reading = index == 0 || index == 4 ? whole : other
      try ledger.take(
        "l", "2024-01-0\(index + 1)", [entry("1", "Omar", [.remark: remark])], reading: reading)
    }
    let record = try #require(try ledger.record(of: "1", in: "l"))
    #expect(record.steps.map(\.by.description) == ["2024-01-03"])
    let steps = try ledger.steps(of: "l", since: .first)
    #expect(steps.filter { !$0.isEmpty }.map(\.to.day.description) == ["2024-01-03"])
    // One version in another format between two tells nothing of fields.
    try ledger.take("l", "2024-02-01", [entry("1", "Omar", [.remark: "c"])], reading: other)
    try ledger.take("l", "2024-02-02", [entry("1", "Omar", [.remark: "c"])])
    #expect(
      try ledger.record(of: "1", in: "l")?.steps.map(\.by.description)
        == ["2024-01-03", "2024-02-01", "2024-02-02"])
    let told = try ledger.steps(of: "l", since: .first).filter { !$0.isEmpty }
    #expect(told.map(\.from.day.description) == ["2024-01-02", "2024-01-04", "2024-01-05"])
  }

  @Test("An entry that went while only another sub-list was published is missed by no one")
  func goneInSilence() throws {
    let omar = entry("1", "Omar", [.programme: "Taliban"])
    let zarqawi = entry("9", "Zarqawi", [.programme: "Al-Qaida"])
    try ledger.take("l", "2015-01-01", [omar, zarqawi])
    try ledger.take("l", "2015-02-01", [omar], reading: Self.subList)
    try ledger.take("l", "2015-03-01", [omar])
    let steps = try ledger.steps(of: "l", since: .first)
    #expect(steps.map { $0.removed.map(\.id) } == [[], [], ["9"]])
    #expect(try steps.last?.from.day == day("2015-01-01"))
    try ledger.take("l", "2015-04-01", [omar])
    #expect(try ledger.steps(of: "l", since: try day("2015-04-01")).map(\.isEmpty) == [true])
  }

  @Test("An entry is found by its id, its reference in any case, and its names")
  func lookup() throws {
    let omar = entry("6908555", "MOHAMMED OMAR", [.reference: "TAi.004", .alias: "Mullah Omar"])
    try ledger.take("l", "2015-01-01", [omar, entry("2", "Other\tone")])
    try ledger.take("m", "2015-01-01", [entry("7", "MOHAMMED OMAR")])
    func found(_ text: String, in list: String? = nil) throws -> [String] {
      try ledger.entries(called: text, in: list).map(\.description)
    }
    #expect(try found("6908555") == ["l 6908555"])
    #expect(try found("tai.004") == ["l 6908555"])
    #expect(try found("TAi.00") == [])
    #expect(try found("Mohammed Omar") == [])
    func named(_ text: String, in list: String? = nil) throws -> [String] {
      try ledger.entries(named: text, in: list).map(\.description)
    }
    #expect(try named("mullah omar") == ["l 6908555"])
    #expect(try named("Mohammed Omar") == ["l 6908555", "m 7"])
    #expect(try named("Mohammed Omar", in: "m") == ["m 7"])
    #expect(try named("Other\tone") == ["l 2"])
    #expect(try ledger.everyEntry(of: "l").map(\.id) == ["2", "6908555"])
    #expect(throws: LedgerError.self) { try ledger.entries(called: "x", in: "nowhere") }
  }
}
