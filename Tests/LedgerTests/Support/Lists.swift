import Chronology
import Ledger
import Register
import Testing

/// A seeded source of chance (SplitMix64), so that a failure can be repeated.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// The day written as `2025-04-17`.
func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

let noon = WallTime(milliseconds: 1_744_891_200_000)

/// An entry with a name, and further fields as `property: values`.
func entry(
  _ id: String, _ name: String, _ fields: KeyValuePairs<EntryProperty, String> = [:]
) -> ListEntry {
  ListEntry(
    id: id, kind: .person,
    fields: [EntryField(.name, name)] + fields.map { EntryField($0.key, $0.value) })
}

/// A snapshot of a day, from one file whose bytes are this text.
func snapshot(
  _ date: String, file: String? = nil, reading: SnapshotReading = whole,
  origin: SnapshotOrigin = .official
) throws -> SnapshotDescription {
  let text = file ?? "file of \(date)"
  return SnapshotDescription(
    day: try day(date), files: [SourceFile(name: "list.xml", bytes: Array(text.utf8))],
    reading: reading, origin: origin)
}

let whole = SnapshotReading(format: "test", readerVersion: 1, coverage: ["list"])

extension ListLedger {
  /// Takes one snapshot in, as an update of its own.
  @discardableResult
  func take(
    _ list: String, _ date: String, _ entries: [ListEntry], reading: SnapshotReading = whole,
    at time: WallTime = noon
  ) throws -> Snapshot {
    let description = try LedgerTests.snapshot(
      date, file: "\(list) \(date) \(entries)", reading: reading)
    let outcome = try update(list: list, at: time) { intake throws(LedgerError) in
      try intake.take(description, entries: entries, acceptingShrinkage: true)
    }
    guard case .taken(let held) = outcome else { throw Untaken(outcome: outcome) }
    return held
  }

  /// Names on a list as of a day, sorted.
  func names(_ list: String, _ date: String, view: ListView = .standing) throws -> [String] {
    try entries(of: list, asOf: try day(date), view: view).entries.map(\.caption).sorted()
  }
}

struct Untaken: Error { let outcome: IntakeOutcome }

/// Fields of an entry in an order of their own, for comparing entries regardless of it.
func canonical(_ entries: [ListEntry]) -> Set<[UInt8]> {
  Set(entries.map { CanonicalEntry($0).bytes })
}
