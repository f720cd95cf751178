import Chronology
import Formats
import HTTPServer
import Ledger
import OfficialLists
import Ostrakon
import Register
import Screening
import Testing

@Suite("Taking in lists")
struct UpdatingTests {
  private let honey = Fixture.Body(id: 1, name: "MITHAL HONEY TRADERS")
  private let wax = Fixture.Body(id: 2, name: "TESTABAD WAX WORKS")
  private let bees = Fixture.Body(id: 3, name: "SOCIETY OF BEES")

  /// Three days: the second adds one and amends one, the third removes one.
  private func tree() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var moved = honey
    moved.remark = "Sells wax."
    moved.version = 2
    moved.amended = "2025-01-15"
    try folder.write("un-sc/2025-01-01/list.xml", Fixture.list([honey, wax]))
    try folder.write("un-sc/2025-02-01/list.xml", Fixture.list([moved, wax, bees]))
    try folder.write("un-sc/2025-03-01/list.xml", Fixture.list([moved, bees]))
    return folder
  }

  @Test("A tree's versions are taken in by their days, and the differences found")
  func threeDays() throws {
    let folder = try tree()
    let home = try folder.home()
    var steps: [Int] = []
    let report = try home.update(
      "un-sc", fromTree: folder.path, at: Fixture.time, acceptingShrinkage: true
    ) { done, total in
      steps.append(done)
      #expect(total == 3)
    }
    #expect(steps == [1, 2, 3])
    #expect(report.taken.map(\.day.description) == ["2025-01-01", "2025-02-01", "2025-03-01"])
    #expect(report.refused.isEmpty)
    let store = try #require(try home.storeIfAny())
    let diff = try store.diff("un-sc", from: day("2025-01-01"), to: day("2025-02-01"))
    #expect(diff.added.map(\.caption) == ["SOCIETY OF BEES"])
    #expect(diff.removed.isEmpty)
    #expect(diff.amendments.map(\.after.caption) == ["MITHAL HONEY TRADERS"])
    #expect(diff.restatements.isEmpty)
    #expect(diff.json["amended"]?.elements?.count == 1)
    let back = try store.diff("un-sc", from: day("2025-02-15"), to: day("2025-03-02"))
    #expect(back.removed.map(\.caption) == ["TESTABAD WAX WORKS"])
    #expect(try store.entries(of: "un-sc", asOf: day("2025-02-20")).entries.count == 3)
  }

  @Test("The same bytes again are held already and change nothing")
  func again() throws {
    let folder = try tree()
    let home = try folder.home()
    _ = try home.update("un-sc", fromTree: folder.path, at: Fixture.time, acceptingShrinkage: true)
    let before = try home.openStore().summary().lastSequence
    let report = try home.update("un-sc", fromTree: folder.path, at: Fixture.time)
    #expect(report.taken.isEmpty)
    #expect(report.alreadyHeld == 3)
    #expect((report.added, report.removed, report.amended) == (0, 0, 0))
    #expect(try home.openStore().summary().lastSequence == before)
  }

  @Test("Held versions that an older reader read are read anew from their kept files, once")
  func better() throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    let bytes = Array(Fixture.list([honey, wax]).utf8)
    let store = try home.openStore()
    let first = try day("2025-01-01")
    _ = try store.update(list: "un-sc", at: Fixture.time) { intake throws(LedgerError) in
      try intake.take(
        SnapshotDescription(
          day: first,
          files: [SourceFile(name: "list.xml", bytes: bytes)],
          reading: SnapshotReading(format: "un-xml", readerVersion: 0)),
        entries: [ListEntry(id: "1", kind: .organisation, fields: [EntryField(.name, "MITHAL")])])
    }
    #expect(
      try store.entries(of: "un-sc", asOf: day("2025-02-01")).entries.map(\.caption) == ["MITHAL"])
    let before = try #require(try store.summary().lastSequence)
    let report = try home.readAnew("un-sc", at: Fixture.time)
    #expect(report.read.map(\.day.description) == ["2025-01-01"])
    #expect(report.failed.isEmpty)
    let state = try store.entries(of: "un-sc", asOf: day("2025-02-01"))
    #expect(state.entries.map(\.caption).sorted() == [honey.name, wax.name])
    let changes = try store.changes(since: .after(sequence: before))
    #expect(changes.count == 1)
    guard case .reread = try #require(changes.first).event else {
      Issue.record("recorded as a change of the list: \(changes)")
      return
    }
    #expect(try home.readAnew("un-sc", at: Fixture.time).read.isEmpty)
    #expect(try store.verify().isEmpty)
  }

  @Test("A truncated file and a web page are refused with the reason; nothing else suffers")
  func refusals() throws {
    let folder = try tree()
    let packed = try ZstdCompression.compress(Array(Fixture.list([honey]).utf8))
    try folder.write("un-sc/2025-01-10/list.xml.zst", Array(packed.dropLast(12)))
    try folder.write("un-sc/2025-02-10/list.xml", "<!doctype html><html><body>Busy</body></html>")
    try folder.write("un-sc/2025-02-20/list.xml", "<CONSOLIDATED_LIST><ENTITIES><ENTITY>")
    let home = try folder.home()
    let report = try home.update(
      "un-sc", fromTree: folder.path, at: Fixture.time, acceptingShrinkage: true)
    #expect(report.taken.map(\.day.description) == ["2025-01-01", "2025-02-01", "2025-03-01"])
    let put = report.refused.map { "\($0.file): \($0.reason)" } + report.skipped.map(\.description)
    for date in ["2025-01-10", "2025-02-10", "2025-02-20"] {
      let reason = try #require(put.first { $0.contains(date) })
      #expect(reason.count > date.count + 30, "says nothing: \(reason)")
    }
    let store = try home.openStore()
    #expect(try store.snapshots(of: "un-sc").count == 3)
    #expect(try store.verify().isEmpty)
  }

  @Test("An entry given twice is united, not refused")
  func twice() throws {
    let folder = try TemporaryFolder()
    var again = honey
    again.remark = "Keeps bees."
    try folder.write("un-sc/2025-01-01/list.xml", Fixture.list([honey, wax, again]))
    let home = try folder.home()
    let report = try home.update("un-sc", fromTree: folder.path, at: Fixture.time)
    #expect(report.refused.isEmpty)
    let state = try home.openStore().entries(of: "un-sc", asOf: day("2025-01-01"))
    #expect(state.entries.count == 2)
    let united = try #require(state.entries.first { $0.id == "1" })
    #expect(Set(united.values(.remark)) == ["Sells honey.", "Keeps bees."])
    #expect(united.values(.name) == ["MITHAL HONEY TRADERS"])
  }

  @Test("A file is loaded under the day it carries, or the day given")
  func loads() throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    let path = try folder.write("list.xml", Fixture.list([honey]))
    let file = ListFile(path: path, name: "list.xml")
    let own = try home.load([file], as: "un-sc", at: Fixture.time)
    #expect(own.taken.map(\.day.description) == ["2025-08-02"])
    let given = try home.load([file], as: "mine", day: day("2024-05-05"), at: Fixture.time)
    #expect(given.taken.map(\.day.description) == ["2024-05-05"])
    #expect(try home.openStore().lists().sorted() == ["mine", "un-sc"])
  }

  @Test("A file that does not say its day is not loaded without one")
  func noDay() throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    let rows =
      "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
    let file = ListFile(path: try folder.write("sdn.csv", rows), name: "sdn.csv")
    let error = #expect(throws: UpdateError.self) {
      try home.load([file], as: "us-ofac-sdn", at: Fixture.time)
    }
    #expect(
      error?.description
        == "sdn.csv does not say on which day it was published: give it with --date YYYY-MM-DD")
    #expect(try home.storeIfAny() == nil || home.openStore().lists().isEmpty)
  }

  @Test("An update from addresses fetches, reads and takes in")
  func fetches() throws {
    let list = Array(Fixture.list([honey, wax]).utf8)
    let server = try RunningServer(port: 0) { request in
      request.path == ["list.xml"]
        ? HTTPResponse(type: "text/xml", body: list) : HTTPResponse(status: 404, text: "no")
    }
    defer { server.stop() }
    let folder = try TemporaryFolder()
    let home = try folder.home()
    let base = "http://127.0.0.1:\(server.port)"
    let report = try home.update(
      "un-sc", from: [base + "/list.xml"], today: day("2025-09-01"), at: Fixture.time)
    #expect(report.taken.map(\.day.description) == ["2025-08-02"])
    let error = #expect(throws: UpdateError.self) {
      try home.update("un-sc", from: [base + "/gone"], today: day("2025-09-01"), at: Fixture.time)
    }
    #expect(error?.description.hasSuffix("could not be reached: the server answered 404") == true)
    #expect(try home.openStore().snapshots(of: "un-sc").count == 1)
  }

  @Test("Screening uses what stood on the day")
  func screens() throws {
    let folder = try tree()
    let home = try folder.home()
    _ = try home.update("un-sc", fromTree: folder.path, at: Fixture.time, acceptingShrinkage: true)
    for (date, found) in [("2025-02-10", true), ("2025-03-10", false), ("2024-12-31", false)] {
      let screener = try Screener(facts: home.facts, store: home.openStore(), on: day(date))
      let matches = screener.match(
        .init(names: [.init("Testabad Wax Works")]), limit: 3, threshold: 0.9)
      #expect(matches.contains { $0.list == "un-sc" } == found, "on \(date)")
    }
  }
}

@Suite("Downloading")
struct DownloadTests {
  @Test("What the server sends stands in the file, byte by byte")
  func fetches() throws {
    let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let server = try RunningServer(port: 0) { _ in HTTPResponse(body: content) }
    defer { server.stop() }
    let folder = try TemporaryFolder()
    try Download.fetch("http://127.0.0.1:\(server.port)/x", to: folder.path + "/x")
    #expect(try FileBytes.read(folder.path + "/x") == content)
  }

  @Test("A refusal of the server is told and leaves no file")
  func refused() throws {
    let server = try RunningServer(port: 0) { _ in HTTPResponse(status: 404, text: "no") }
    let address = "http://127.0.0.1:\(server.port)/x"
    let folder = try TemporaryFolder()
    let error = #expect(throws: DownloadError.self) {
      try Download.fetch(address, to: folder.path + "/x")
    }
    #expect(error?.description == "\(address) could not be reached: the server answered 404")
    #expect(throws: FileReadError.self) { try FileBytes.read(folder.path + "/x") }
    server.stop()
    #expect(throws: DownloadError.self) { try Download.fetch(address, to: folder.path + "/x") }
  }

  @Test("Only http and https are fetched", arguments: ["file:///etc/passwd", "ftp://x/y", "x"])
  func schemes(address: String) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: DownloadError.self) {
      try Download.fetch(address, to: folder.path + "/x")
    }
    #expect(error?.reason == "it is no http or https address")
  }
}
