import Chronology
import Ledger
import Register
import Testing

@Suite("Absence is evidence only inside scope and coverage")
struct CoverageTests {
  let folder: Folder
  let ledger: ListLedger

  init() throws {
    folder = try Folder()
    ledger = try ListLedger.open(at: folder.home)
  }

  static let full = SnapshotReading(
    format: "ofac-csv", readerVersion: 1, coverage: ["sdn", "alt", "add"])
  static let mainOnly = SnapshotReading(
    format: "ofac-csv", readerVersion: 1, coverage: ["sdn"],
    coveredProperties: [.name, .programme, .remark])
  static let namesOnly = SnapshotReading(
    format: "ofac-csv", readerVersion: 1, coverage: ["alt"], coveredProperties: [.alias],
    coversMembership: false)
  static let talibanOnly = SnapshotReading(
    format: "un-xml", readerVersion: 1, scope: ["Taliban"], coverage: ["list"])

  @Test("A main file alone reports no alias and no address as removed")
  func mainFile() throws {
    try ledger.take(
      "us", "2024-01-11",
      [
        entry("1", "TALIBAN", [.alias: "Islamic Emirate", .address: "Kandahar", .remark: "x"]),
        entry("2", "GONE", [.alias: "Departed"]), entry("3", "SAME", [.alias: "Same too"]),
      ], reading: Self.full)
    try ledger.take(
      "us", "2024-02-01",
      [entry("1", "TALIBAN", [.remark: "y"]), entry("3", "SAME"), entry("4", "NEW")],
      reading: Self.mainOnly)
    let diff = try ledger.diff("us", from: try day("2024-01-11"), to: try day("2024-02-01"))
    #expect(diff.added.map(\.id) == ["4"])
    #expect(diff.removed.map(\.id) == ["2"])
    #expect(diff.amended.map(\.id) == ["1"])
    #expect(diff.amended.first?.changes.map(\.property) == [.remark])
    #expect(diff.amended.first?.changes.first?.before.map(\.value) == ["x"])
    #expect(diff.amended.first?.changes.first?.after.map(\.value) == ["y"])
    #expect(diff.comparedProperties == [.name, .programme, .remark])
    let counts = try ledger.changes(since: .beginning).compactMap { change in
      if case .taken(_, _, let counts) = change.event { counts } else { nil }
    }
    #expect(counts.map(\.added) == [3, 1] && counts.map(\.amended) == [0, 1])
  }

  @Test("What stands keeps the fields a main file does not carry, and says that it was completed")
  func standing() throws {
    try ledger.take(
      "us", "2024-01-11",
      [entry("1", "TALIBAN", [.alias: "Islamic Emirate"]), entry("2", "GONE")],
      reading: Self.full)
    try ledger.take("us", "2024-02-01", [entry("1", "THE TALIBAN")], reading: Self.mainOnly)
    try ledger.take("us", "2024-03-01", [entry("1", "THE TALIBAN")], reading: Self.mainOnly)
    let date = try day("2024-03-05")
    let standing = try ledger.entries(of: "us", asOf: date)
    #expect(standing.isCompleted)
    #expect(standing.entries.map(\.id) == ["1"])
    #expect(standing.entries.first?.values(.name) == ["THE TALIBAN"])
    #expect(standing.entries.first?.values(.alias) == ["Islamic Emirate"])
    let published = try ledger.entries(of: "us", asOf: date, view: .published)
    #expect(published.entries == [entry("1", "THE TALIBAN")])
    let one = try ledger.entry("1", in: "us", asOf: date)
    #expect(one?.values(.alias) == ["Islamic Emirate"])
    #expect(try ledger.entry("1", in: "us", asOf: date, view: .published)?.values(.alias) == [])
    // Nothing happened on 1 March, so the history knows of nothing.
    #expect(
      try ledger.history(of: "1", in: "us").map(\.from.description) == [
        "2024-01-11", "2024-02-01",
      ])
  }

  @Test("A file of aliases changes aliases and takes nobody off the list")
  func aliasFile() throws {
    try ledger.take(
      "us", "2024-01-04",
      [entry("1", "TALIBAN", [.alias: "Old"]), entry("2", "NOBODY'S ALIAS")],
      reading: Self.full)
    try ledger.take(
      "us", "2024-01-08",
      [ListEntry(id: "1", kind: .unknown, fields: [EntryField(.alias, "New")])],
      reading: Self.namesOnly)
    let diff = try ledger.diff("us", from: try day("2024-01-04"), to: try day("2024-01-08"))
    #expect(diff.removed.isEmpty && diff.added.isEmpty && diff.leftAside == 1)
    #expect(diff.amended.map(\.id) == ["1"])
    #expect(diff.amended.first?.changes.map(\.property) == [.alias])
    #expect(diff.amended.first?.kindChanged == false)
    let logged = try ledger.changes(since: .after(sequence: 1))
    #expect(try ledger.details(of: logged[0]).amended == diff.amended)
    let standing = try ledger.entries(of: "us", asOf: try day("2024-01-08")).entries
    #expect(standing.map(\.kind) == [.person, .person])
    #expect(standing.first?.values(.alias) == ["New"])
    #expect(standing.first?.values(.name) == ["TALIBAN"])
  }

  @Test("A file of one sub-list compares only that sub-list, in both directions")
  func subList() throws {
    let all = [
      entry("1", "Omar", [.programme: "Taliban"]), entry("2", "Akhund", [.programme: "Taliban"]),
      entry("9", "Zarqawi", [.programme: "Al-Qaida"]),
    ]
    try ledger.take("un", "2015-03-13", all)
    try ledger.take(
      "un", "2015-03-27",
      [all[0], entry("3", "Haqqani", [.programme: "Taliban"])], reading: Self.talibanOnly)
    let diff = try ledger.diff("un", from: try day("2015-03-13"), to: try day("2015-03-27"))
    #expect(diff.removed.map(\.id) == ["2"])
    #expect(diff.added.map(\.id) == ["3"])
    #expect(diff.leftAside == 1 && diff.comparedScope == ["Taliban"])
    let back = try ledger.diff("un", from: try day("2015-03-27"), to: try day("2015-03-13"))
    #expect(back.removed.map(\.id) == ["3"] && back.added.map(\.id) == ["2"])
    #expect(try ledger.names("un", "2015-03-27") == ["Haqqani", "Omar", "Zarqawi"])
    #expect(try ledger.names("un", "2015-03-27", view: .published) == ["Haqqani", "Omar"])
    let omar = try ledger.history(of: "9", in: "un")
    #expect(omar.count == 1 && omar.first?.until == nil)
  }

  @Test("The order of fields is no change; a repeated field and a changed kind are")
  func fieldOrder() throws {
    let ab = entry("1", "Omar", [.alias: "A", .alias: "B"])
    let ba = entry("1", "Omar", [.alias: "B", .alias: "A"])
    try ledger.take("l", "2025-01-01", [ab])
    try ledger.take("l", "2025-01-02", [ba])
    #expect(try ledger.diff("l", from: try day("2025-01-01"), to: try day("2025-01-02")).isEmpty)
    try ledger.take("l", "2025-01-03", [entry("1", "Omar", [.alias: "A", .alias: "A"])])
    let repeated = try ledger.diff("l", from: try day("2025-01-02"), to: try day("2025-01-03"))
    #expect(repeated.amended.first?.changes.first?.before.map(\.value) == ["B"])
    #expect(repeated.amended.first?.changes.first?.after.map(\.value) == ["A"])
    var vessel = ab
    vessel.kind = .vessel
    try ledger.take("l", "2025-01-04", [vessel])
    let kind = try ledger.diff("l", from: try day("2025-01-01"), to: try day("2025-01-04"))
    #expect(kind.amended.first?.kindChanged == true && kind.amended.first?.changes == [])
  }

  @Test("A better reader is no change of the list")
  func reread() throws {
    let held = try ledger.take("l", "2025-01-01", [entry("1", "Omar")])
    let better = SnapshotReading(format: "test", readerVersion: 2, coverage: ["list"])
    let next = [entry("1", "Omar", [.gender: "male"]), entry("2", "Two")]
    try ledger.take("l", "2025-01-02", next, reading: better)
    let mixed = try ledger.diff("l", from: try day("2025-01-01"), to: try day("2025-01-02"))
    #expect(mixed.readersDiffer && mixed.amended.count == 1)
    let files = try ledger.files(of: held)
    #expect(files.count == 1)
    try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      _ = try intake.reread(
        held, as: better, entries: [entry("1", "Omar", [.gender: "male"])])
    }
    let after = try ledger.diff("l", from: try day("2025-01-01"), to: try day("2025-01-02"))
    #expect(!after.readersDiffer && after.amended.isEmpty && after.added.map(\.id) == ["2"])
    #expect(try ledger.history(of: "1", in: "l").count == 1)
    guard case .reread(_, let counts) = try ledger.changes(since: .after(sequence: 2))[0].event
    else {
      Issue.record("not recorded as a reading")
      return
    }
    #expect(counts.amended == 1)
    #expect(try ledger.verify().isEmpty)
  }
}
