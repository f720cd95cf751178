import Chronology
import Ledger
import Register
import Testing

@Suite("The change log")
struct ChangeLogTests {
  let folder: Folder
  let ledger: ListLedger

  init() throws {
    folder = try Folder()
    ledger = try ListLedger.open(at: folder.home)
  }

  @Test("Holds a line a snapshot, with the entries behind it as they were")
  func details() throws {
    try ledger.take("l", "2025-01-01", [entry("1", "One"), entry("2", "Two")])
    try ledger.take(
      "l", "2025-01-02", [entry("1", "One", [.alias: "Uno"]), entry("3", "Three")])
    let changes = try ledger.changes(since: .beginning)
    #expect(changes.map(\.sequence) == [1, 2])
    let first = try ledger.details(of: changes[0])
    #expect(first.added.map(\.id) == ["1", "2"] && first.removed.isEmpty)
    let second = try ledger.details(of: changes[1])
    #expect(second.added.map(\.id) == ["3"] && second.removed.map(\.id) == ["2"])
    #expect(second.amended.map(\.id) == ["1"])
    #expect(second.amended.first?.changes.first?.after.map(\.value) == ["Uno"])
  }

  @Test("Is asked from a line, from a moment, and for one list")
  func since() throws {
    let moments = (0..<3).map { WallTime(milliseconds: noon.milliseconds + $0) }
    try ledger.take("a", "2025-01-01", [entry("1", "One")], at: moments[0])
    try ledger.take("b", "2025-01-01", [entry("1", "One")], at: moments[1])
    try ledger.take("a", "2025-01-02", [entry("1", "One")], at: moments[2])
    #expect(try ledger.changes(since: .after(sequence: 1)).map(\.list) == ["b", "a"])
    #expect(try ledger.changes(since: .recorded(moments[1])).map(\.sequence) == [2, 3])
    #expect(try ledger.changes(since: .beginning, list: "a").map(\.sequence) == [1, 3])
    #expect(try ledger.changes(since: .after(sequence: 3)).isEmpty)
  }

  @Test("Its number rises even when the clock on the wall goes back")
  func clockGoesBack() throws {
    let earlier = WallTime(milliseconds: noon.milliseconds - 60_000)
    try ledger.take("a", "2025-01-01", [entry("1", "One")], at: noon)
    try ledger.take("a", "2025-01-02", [entry("1", "One")], at: earlier)
    let changes = try ledger.changes(since: .beginning)
    #expect(changes.map(\.sequence) == [1, 2])
    #expect(changes.map(\.recorded) == [noon, earlier])
  }

  @Test("A moment is written in UTC")
  func written() throws {
    #expect(noon.description == "2025-04-17T12:00:00.000Z")
    #expect(WallTime(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    #expect(WallTime(milliseconds: -86_400_000).description == "1969-12-31T00:00:00.000Z")
    #expect(WallTime(startOf: try day("2025-04-17")).description == "2025-04-17T00:00:00.000Z")
  }
}
