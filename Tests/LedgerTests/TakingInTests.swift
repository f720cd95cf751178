import Chronology
import Ledger
import Register
import Testing

@Suite("Taking a list in")
struct TakingInTests {
  let folder: Folder
  let ledger: ListLedger

  init() throws {
    folder = try Folder()
    ledger = try ListLedger.open(at: folder.home)
  }

  @Test("A list stands from its first snapshot until a newer one")
  func stands() throws {
    try ledger.take("un-sc", "2025-02-22", [entry("1", "Omar"), entry("2", "Akhund")])
    try ledger.take("un-sc", "2025-04-15", [entry("1", "Omar"), entry("3", "Haqqani")])
    #expect(try ledger.names("un-sc", "2025-02-22") == ["Akhund", "Omar"])
    #expect(try ledger.names("un-sc", "2025-04-14") == ["Akhund", "Omar"])
    #expect(try ledger.names("un-sc", "2025-04-15") == ["Haqqani", "Omar"])
    #expect(try ledger.names("un-sc", "2030-01-01") == ["Haqqani", "Omar"])
    #expect(try ledger.lists() == ["un-sc"])
    let two = try ledger.entry("2", in: "un-sc", asOf: try day("2025-03-01"))
    #expect(two?.caption == "Akhund")
    #expect(try ledger.entry("2", in: "un-sc", asOf: try day("2025-05-01")) == nil)
  }

  @Test("An unknown list and a day before the first snapshot are told apart, with the way out")
  func unknown() throws {
    let empty = #expect(throws: LedgerError.self) { try ledger.names("un-sc", "2025-01-01") }
    #expect(
      empty?.description == "there is no list “un-sc”: the store holds none yet; run update")
    try ledger.take("un-sc", "2025-02-22", [entry("1", "Omar")])
    let early = #expect(throws: LedgerError.self) { try ledger.names("un-sc", "2025-01-01") }
    #expect(
      early?.description
        == "the store holds no snapshot of un-sc on or before 2025-01-01: the first is of "
        + "2025-02-22")
    let other = #expect(throws: LedgerError.self) { try ledger.snapshots(of: "eu") }
    #expect(other?.description == "there is no list “eu”: the store holds un-sc")
  }

  @Test("The same bytes for the same day are no event")
  func sameBytes() throws {
    let description = try snapshot("2025-02-22")
    let entries = [entry("1", "Omar")]
    let outcomes = try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      [
        try intake.take(description, entries: entries),
        try intake.take(description, entries: entries),
      ]
    }
    let third = try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      try intake.take(description, entries: entries)
    }
    guard case .taken(let held) = outcomes[0] else { throw Untaken(outcome: outcomes[0]) }
    #expect(outcomes[1] == .alreadyHeld(held))
    #expect(third == .alreadyHeld(held))
    #expect(try ledger.changes(since: .beginning).count == 1)
  }

  @Test("The same content packed another way is the same snapshot when its digest is given")
  func samePacked() throws {
    let content = Array("content".utf8)
    let digest = SHA256.digest(of: content)
    var plain = try snapshot("2025-02-22")
    plain.files = [SourceFile(name: "a.xml", bytes: content)]
    var packed = plain
    packed.files = [SourceFile(name: "a.xml.zst", bytes: [1, 2, 3], contentDigest: digest)]
    let (first, second) = (plain, packed)
    try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      _ = try intake.take(first, entries: [entry("1", "Omar")])
      guard case .alreadyHeld = try intake.take(second, entries: [entry("1", "Omar")]) else {
        Issue.record("taken twice")
        return
      }
    }
  }

  @Test("Several snapshots of a day stand in their order, the last for the day")
  func sameDay() throws {
    try ledger.take("l", "2025-02-22", [entry("1", "Morning")])
    let second = try ledger.take("l", "2025-02-22", [entry("1", "Evening")])
    #expect(second.place == 1)
    #expect(try ledger.names("l", "2025-02-22") == ["Evening"])
    let history = try ledger.history(of: "1", in: "l")
    #expect(history.map(\.entry.caption) == ["Morning", "Evening"])
    let date = try day("2025-02-22")
    #expect(history.map(\.from) == [date, date] && history.map(\.until) == [date, nil])
    var taken = try snapshot("2025-02-22", file: "another")
    taken.place = 1
    let description = taken
    let error = #expect(throws: LedgerError.self) {
      try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
        _ = try intake.take(description, entries: [entry("1", "Night")])
      }
    }
    #expect(
      error?.description == "another snapshot of l already stands at place 1 of 2025-02-22")
  }

  @Test("Files come back byte for byte, packed or not, with the snapshot's particulars")
  func files() throws {
    let plain = Array(String(repeating: "<entry/>", count: 5_000).utf8)
    let gzip: [UInt8] = [0x1f, 0x8b, 8, 0, 1, 2, 3]
    let description = SnapshotDescription(
      day: try day("2024-01-11"),
      files: [
        SourceFile(name: "sdn.csv", bytes: plain), SourceFile(name: "alt.csv.gz", bytes: gzip),
        SourceFile(name: "empty.csv", bytes: []),
      ],
      reading: SnapshotReading(
        format: "ofac-csv", readerVersion: 3, scope: ["SDGT", "line\nbreak\\"],
        coverage: ["sdn", "alt"], coveredProperties: [.name, .alias], coversMembership: true),
      origin: .extract, note: "joined from two days")
    try ledger.update(list: "us", at: noon) { intake throws(LedgerError) in
      _ = try intake.take(description, entries: [entry("1", "Omar")])
    }
    let held = try #require(try ledger.snapshots(of: "us").first)
    #expect(try ledger.files(of: held) == description.files)
    #expect(held.reading == description.reading)
    #expect(held.origin == .extract && held.note == "joined from two days")
    #expect(held.files.map(\.digest) == description.files.map { SHA256.digest(of: $0.bytes) })
    let summary = try ledger.summary()
    #expect(summary.fileBytes == plain.count + gzip.count)
    #expect(summary.storedFileBytes < 1_000)
  }

  @Test("As known on a day, only what had been taken in by its end counts")
  func known() throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    let taken = [("2025-03-01", "Omar", "2025-04-10"), ("2025-02-01", "Mansour", "2025-04-12")]
    for (date, name, recorded) in taken {
      let time = WallTime(
        milliseconds: WallTime(startOf: try day(recorded)).milliseconds + 86_399_999)
      let description = try snapshot(date)
      try ledger.update(list: "l", at: time) { intake throws(LedgerError) in
        _ = try intake.take(description, entries: [entry("1", name)])
      }
    }
    func known(on date: String, by knowledge: String) throws -> [String] {
      try ledger.entries(of: "l", asOf: day(date), knownBy: day(knowledge)).entries.map(\.caption)
    }
    #expect(try known(on: "2025-03-05", by: "2025-04-10") == ["Omar"])
    #expect(try known(on: "2025-02-05", by: "2025-04-12") == ["Mansour"])
    #expect(try ledger.snapshots(of: "l", knownBy: day("2025-04-11")).count == 1)
    #expect(try ledger.snapshots(of: "l", knownBy: day("2025-04-09")).isEmpty)
    // The older version came later: by then the day had no list.
    #expect(throws: LedgerError.self) { try known(on: "2025-02-05", by: "2025-04-11") }
    #expect(try ledger.spans(of: "l", asOf: day("2025-03-05"), knownBy: day("2025-04-09")).isEmpty)
    #expect(try ledger.entries(of: "l", asOf: day("2025-02-05")).entries.count == 1)
  }

  @Test("Two different entries with one id are refused before anything is written")
  func duplicate() throws {
    let description = try snapshot("2025-02-22")
    let file = try #require(description.files.first)
    let refusal = try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      do throws(LedgerError) {
        _ = try intake.take(description, entries: [entry("1", "Omar"), entry("1", "Other")])
        return nil as Refusal?
      } catch {
        return try intake.refuse(file, day: description.day, reason: error.description)
      }
    }
    #expect(
      refusal?.reason
        == "l of 2025-02-22 has two different entries with the id 1: the file cannot be taken in")
    #expect(try ledger.snapshots(of: "l").isEmpty)
    let held = try ledger.take("l", "2025-02-23", [entry("1", "Omar"), entry("1", "Omar")])
    #expect(held.entryCount == 1)
  }

  @Test("An empty snapshot, or one shrunken by more than half, is not believed")
  func implausible() throws {
    let many = (0..<10).map { entry("\($0)", "Name \($0)") }
    try ledger.take("l", "2025-02-22", many)
    let description = try snapshot("2025-02-23")
    let outcomes = try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      [
        try intake.take(description, entries: []),
        try intake.take(description, entries: Array(many.prefix(4))),
        try intake.take(description, entries: Array(many.prefix(5))),
      ]
    }
    #expect(doubt(outcomes[0]) == "it has no entries")
    #expect(
      doubt(outcomes[1])
        == "it has 4 entries where the snapshot of 2025-02-22 has 10: a broken download is more "
        + "likely than a list cut by more than half")
    guard case .taken = outcomes[2] else { throw Untaken(outcome: outcomes[2]) }
  }

  @Test("A refused file is kept with its reason, once, and changes nothing else")
  func refused() throws {
    try ledger.take("l", "2025-08-02", [entry("1", "Omar")])
    let file = SourceFile(name: "consolidated.xml", bytes: Array("<broken".utf8))
    let date = try day("2025-08-16")
    for _ in 0..<2 {
      try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
        _ = try intake.refuse(file, day: date, reason: "line 1: not well-formed")
      }
    }
    let refusals = try ledger.refused(list: "l")
    #expect(refusals.map(\.reason) == ["line 1: not well-formed"])
    #expect(refusals.first?.digest == SHA256.digest(of: file.bytes))
    #expect(refusals.first?.day == date)
    #expect(try ledger.names("l", "2025-09-01") == ["Omar"])
    let events = try ledger.changes(since: .beginning).map(\.event)
    #expect(events.count == 2)
    if let first = refusals.first { #expect(events.last == .refused(first)) }
  }

  @Test("An update that throws keeps nothing")
  func abandoned() throws {
    let (description, later) = (try snapshot("2025-02-22"), try snapshot("2025-02-23"))
    #expect(throws: LedgerError.unknownSnapshot(7)) {
      try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
        _ = try intake.take(description, entries: [entry("1", "Omar")])
        throw .unknownSnapshot(7)
      }
    }
    #expect(try ledger.lists().isEmpty)
    #expect(try ledger.changes(since: .beginning).isEmpty)
    try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      _ = try intake.take(later, entries: [entry("1", "Omar")])
    }
    #expect(try ledger.snapshots(of: "l").count == 1)
  }

  @Test("The store at a glance")
  func summary() throws {
    try ledger.take("a", "2025-02-22", [entry("1", "Omar")])
    try ledger.take("a", "2025-02-24", [entry("1", "Omar"), entry("2", "Two")])
    let summary = try ledger.summary()
    let list = try #require(summary.lists.first)
    #expect(list.id == "a" && list.snapshots == 2 && list.entries == 2)
    #expect(list.first?.description == "2025-02-22" && list.newest?.description == "2025-02-24")
    #expect(summary.entryVersions == 2 && summary.lastSequence == 2)
    #expect(summary.lastRecorded == noon && summary.schema == 4)
  }

  private func doubt(_ outcome: IntakeOutcome) -> String? {
    if case .implausible(let doubt) = outcome { doubt.description } else { nil }
  }
}
