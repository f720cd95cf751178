import Chronology
import Formats
import Ledger
import OfficialLists
import Ostrakon
import Synchronization
import Testing

@Suite("A server that misbehaves")
struct MisbehavingServerTests {
  /// Bounds so short that no case takes long, and pauses that take no time.
  private static func settings(_ pauses: @escaping @Sendable (Double) -> Void) -> DownloadSettings {
    var settings = DownloadSettings()
    settings.connectSeconds = 2
    settings.totalSeconds = 3
    settings.lowSpeedBytes = 100
    settings.lowSpeedSeconds = 1
    settings.sizeLimit = 8 << 20
    settings.retries = 2
    settings.longestPause = 5
    settings.pause = pauses
    return settings
  }

  @Test(
    "Never replaces a good snapshot, ends in bounded time and says what is wrong",
    arguments: Misbehaviour.all)
  func cases(_ misbehaviour: Misbehaviour) throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    try hold(Misbehaviour.held, in: home)
    let before = try home.openStore().entries(of: "un-sc", asOf: day("2025-09-01"))

    let server = try RawServer(misbehaviour.script)
    defer { server.stop() }
    let pauses = Mutex<[Double]>([])
    let outcome = try update(home, from: server.port) { seconds in
      pauses.withLock { $0.append(seconds) }
    }
    // Attempts and pauses are bounded, so time is: by attempts times the seconds of each.
    #expect(server.requests <= 3 * 6)
    #expect(pauses.withLock { $0.allSatisfy { $0 <= 5 } && $0.count <= 2 })

    let after = try home.openStore().entries(of: "un-sc", asOf: day("2025-09-01"))
    if let says = misbehaviour.says {
      #expect(outcome.contains(says), "said: \(outcome)")
      #expect(after.entries == before.entries)
      #expect(try home.openStore().snapshots(of: "un-sc").count == 1)
    } else {
      #expect(outcome == "")
      #expect(after.entries.count == 4)
    }
    // And the same again is no event.
    let refusals = try home.openStore().quarantine().count
    if misbehaviour.says != nil, refusals > 0 {
      _ = try update(home, from: server.port) { _ in }
      #expect(try home.openStore().quarantine().count == refusals)
    }
  }

  @Test("There are at least twenty-five ways, each with a name of its own")
  func number() {
    #expect(Misbehaviour.all.count >= 25)
    #expect(Set(Misbehaviour.all.map(\.name)).count == Misbehaviour.all.count)
  }

  @Test("A connection that is refused is told")
  func refused() throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    let server = try RawServer { _, _ in }
    server.stop()
    let outcome = try update(home, from: server.port) { _ in }
    #expect(outcome.contains("no connection could be made (3 attempts)"), "said: \(outcome)")
  }

  @Test("What is not new is not fetched again")
  func conditional() throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    let asked = Mutex<[String?]>([])
    let server = try RawServer { request, line in
      asked.withLock { $0.append(request.fields["if-none-match"]) }
      if request.fields["if-none-match"] == "\"v1\"" {
        return line.answer([], status: "304 Not Modified", fields: ["ETag: \"v1\""])
      }
      line.answer(Misbehaviour.list, fields: ["ETag: \"v1\""])
    }
    defer { server.stop() }
    let address = "http://127.0.0.1:\(server.port)/list.xml"
    let first = try home.update(
      "un-sc", from: [address], today: day("2025-09-01"), at: Fixture.time)
    #expect(first.taken.count == 1)
    let second = try home.update(
      "un-sc", from: [address], today: day("2025-09-02"), at: Fixture.time)
    #expect(second.isNotModified)
    #expect(asked.withLock { $0 } == [nil, "\"v1\""])
    // Once another version is held, the server is asked for the whole file again.
    try hold(
      Array(
        String(decoding: Misbehaviour.list, as: UTF8.self)
          .replacing("2025-08-02", with: "2025-08-03").utf8), in: home)
    _ = try home.update("un-sc", from: [address], today: day("2025-09-02"), at: Fixture.time)
    #expect(asked.withLock { $0.count } == 3)
    #expect(asked.withLock { $0[2] } == nil)
  }

  @Test("A quarantined file can be taken in after all, and that is on record")
  func accepts() throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    try hold(Misbehaviour.held, in: home)
    let shrunken = Array(Fixture.list([Misbehaviour.body(1)]).utf8)
    let server = try RawServer { _, line in line.answer(shrunken) }
    defer { server.stop() }
    _ = try update(home, from: server.port) { _ in }
    let file = try #require(try home.openStore().quarantine().first)
    #expect(file.accepted == nil)
    let report = try home.accept(
      refusal: file.refusal.id, today: day("2025-09-01"), at: Fixture.time)
    #expect(report.taken.map(\.entryCount) == [1])
    #expect(try home.openStore().quarantine().first?.accepted != nil)
    #expect(throws: UpdateError.self) {
      try home.accept(refusal: 99, today: day("2025-09-01"), at: Fixture.time)
    }
  }

  @Test("A file that no reader reads cannot be accepted")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let home = try folder.home()
    let server = try RawServer { _, line in line.answer(Array("%PDF-1.7".utf8)) }
    defer { server.stop() }
    _ = try update(home, from: server.port) { _ in }
    let file = try #require(try home.openStore().quarantine().first)
    let error = #expect(throws: UpdateError.self) {
      try home.accept(refusal: file.refusal.id, today: day("2025-09-01"), at: Fixture.time)
    }
    #expect(error?.description.contains("is a PDF file") == true)
  }

  /// Takes a list in as one that is held.
  private func hold(_ list: [UInt8], in home: Home) throws {
    _ = try home.load(
      [ListFile(content: list, name: "held.xml")], as: "un-sc", at: Fixture.time)
  }

  /// What a person is told of an update; empty when the list was taken in.
  private func update(
    _ home: Home, from port: Int, pause: @escaping @Sendable (Double) -> Void
  ) throws -> String {
    let today = try day("2025-09-01")
    do throws(UpdateError) {
      let report = try home.update(
        "un-sc", from: ["http://127.0.0.1:\(port)/list.xml"], today: today, at: Fixture.time,
        settings: Self.settings(pause))
      return report.refused.map(\.reason).joined(separator: "; ")
    } catch {
      return "\(error)"
    }
  }
}
