import Ledger
import Register
import Testing

@Suite("Joins in the store")
struct JoinsTests {
  private let time = WallTime(milliseconds: 1_000)
  private let join = EntryJoin(
    EntryKey(list: "b", entry: "2"), EntryKey(list: "a", entry: "1"),
    by: HardReference(.unReference, "QDi.001"))

  @Test("A join is recorded once, can be undone and done again, and says why")
  func decisions() throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    #expect(try ledger.record([join, join], at: time) == 1)
    #expect(try ledger.record([join], at: time) == 0)
    let held = try #require(try ledger.joins().first)
    #expect(held.basis == "UN reference QDi.001")
    #expect(held.first == EntryKey(list: "a", entry: "1"))
    #expect(held.holds)

    try ledger.decide(join: held.id, holds: false, reason: "two brothers", at: time)
    #expect(try ledger.record([join], at: time) == 0)
    let undone = try #require(try ListLedger.open(at: folder.home).joins().first)
    #expect(!undone.holds)
    #expect(undone.decision?.reason == "two brothers")

    try ledger.decide(join: held.id, holds: true, reason: "the same after all", at: time)
    #expect(try ledger.joins().map(\.holds) == [true])
    #expect(throws: LedgerError.self) {
      try ledger.decide(join: 99, holds: false, reason: "x", at: time)
    }
  }
}
