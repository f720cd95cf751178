import Chronology
import Glibc
import Ledger
import Register
import Testing

@Suite("An update killed at any moment leaves the old state or the new one")
struct CrashTests {
  static let dates = (1...12).map { "2025-01-\($0 < 10 ? "0" : "")\($0)" }

  static func entries(_ number: Int) -> [ListEntry] {
    (0..<200).map { entry("\($0)", "Name \($0 + ($0 % 7 == 0 ? number : 0))") }
  }

  /// Takes all dates in, in one update, killing this process after `taken` of them, or right
  /// after the update with nil.
  static func update(_ home: String, killedAfter taken: Int) throws {
    let ledger = try ListLedger.open(at: home)
    let offers = try dates.enumerated().map { ($0, try snapshot($1)) }
    try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      for (number, description) in offers {
        if number == taken { kill(getpid(), SIGKILL) }
        _ = try intake.take(description, entries: entries(number))
      }
    }
    kill(getpid(), SIGKILL)
  }

  @Test("Between two snapshots, and right after the update", arguments: [0, 1, 6, 11, 12])
  func killed(taken: Int) async throws {
    let folder = try Folder()
    let home = folder.home
    // The state before: one snapshot.
    try ListLedger.open(at: home).take("l", "2024-12-31", Self.entries(0))
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [home = home as String, taken = taken as Int] in
      try CrashTests.update(home, killedAfter: taken)
    }
    try check(home, expecting: taken == 12 ? [13] : [1])
  }

  @Test("At a moment nobody chose, four times", arguments: [3, 11, 29, 61])
  func killedByTheClock(milliseconds: Int) async throws {
    let folder = try Folder()
    let home = folder.home
    try ListLedger.open(at: home).take("l", "2024-12-31", Self.entries(0))
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [home = home as String, milliseconds = milliseconds as Int] in
      Task.detached {
        usleep(UInt32(milliseconds) * 1_000)
        kill(getpid(), SIGKILL)
      }
      try CrashTests.update(home, killedAfter: -1)
    }
    try check(home, expecting: [1, 13])
  }

  /// The store opens in one of the states, sound, and the next update completes it.
  private func check(_ home: String, expecting counts: Set<Int>) throws {
    let ledger = try ListLedger.open(at: home)
    let held = try ledger.snapshots(of: "l")
    #expect(counts.contains(held.count))
    #expect(try ledger.changes(since: .beginning).count == held.count)
    #expect(try ledger.verify() == [])
    let offers = try Self.dates.enumerated().map { ($0, try snapshot($1)) }
    try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
      for (number, description) in offers {
        _ = try intake.take(description, entries: Self.entries(number))
      }
    }
    #expect(try ledger.snapshots(of: "l").count == 13)
    for (number, date) in Self.dates.enumerated() {
      let state = try ledger.entries(of: "l", asOf: try day(date))
      #expect(canonical(state.entries) == canonical(Self.entries(number)))
    }
    #expect(try ledger.verify() == [])
  }
}
