import Chronology
import Ledger
import Register
import Testing

@Suite("Any day can be put together again")
struct ReconstructionTests {
  /// A random life of a list: each day some entries come, go, change or come back.
  struct Life {
    var days: [(day: Day, entries: [ListEntry])] = []

    init(seed: UInt64) throws {
      var chance = Chance(seed: seed)
      var date = try day("2021-01-27")
      var standing: [String: ListEntry] = [:]
      for _ in 0..<Int.random(in: 2...14, using: &chance) {
        date = date.adding(days: Int.random(in: 1...40, using: &chance))
        for _ in 0..<Int.random(in: 0...6, using: &chance) {
          let id = String(Int.random(in: 0...12, using: &chance))
          if standing[id] != nil, Bool.random(using: &chance) {
            standing[id] = nil
          } else {
            let name = ["Omar", "Мансур", "حقاني"][Int.random(in: 0...2, using: &chance)]
            standing[id] = entry(id, name, [.alias: "A", .remark: "B"])
            standing[id]?.fields.shuffle(using: &chance)
          }
        }
        days.append((date, standing.values.sorted { $0.id < $1.id }))
      }
    }
  }

  @Test("Whatever happened to the list, and in whatever order it arrived", arguments: 0..<25)
  func anyDay(seed: Int) throws {
    let life = try Life(seed: UInt64(seed))
    var chance = Chance(seed: UInt64(seed) &+ 1_000)
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    var left = life.days.shuffled(using: &chance)
    while !left.isEmpty {
      // Several updates of several snapshots each.
      let batch = left.prefix(Int.random(in: 1...5, using: &chance))
      left.removeFirst(batch.count)
      let offers = try batch.map { day, entries in
        (try snapshot("\(day)"), entries.shuffled(using: &chance))
      }
      try ledger.update(list: "l", at: noon) { intake throws(LedgerError) in
        for (description, entries) in offers {
          _ = try intake.take(description, entries: entries, acceptingShrinkage: true)
        }
      }
    }
    let last = try #require(life.days.last).day
    for (index, past) in life.days.enumerated() {
      let next = index + 1 < life.days.count ? life.days[index + 1].day : last.adding(days: 30)
      for date in [past.day, next.adding(days: -1)] {
        for view in [ListView.standing, .published] {
          let state = try ledger.entries(of: "l", asOf: date, view: view)
          #expect(canonical(state.entries) == canonical(past.entries))
          #expect(state.snapshot.day == past.day && !state.isCompleted)
        }
      }
    }
    try checkHistory(ledger, life)
    try checkDiffs(ledger, life)
    #expect(try ledger.verify() == [])
  }

  /// The tenures, asked for each day, give the list of the day.
  private func checkHistory(_ ledger: ListLedger, _ life: Life) throws {
    let tenures = try ledger.tenures(of: "l")
    for (day, entries) in life.days {
      let standing = tenures.filter { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
      #expect(canonical(standing.map(\.entry)) == canonical(entries))
    }
    for id in Set(tenures.map(\.entry.id)) {
      let history = try ledger.history(of: id, in: "l")
      #expect(history.count == tenures.filter { $0.entry.id == id }.count)
      for (one, next) in zip(history, history.dropFirst()) {
        #expect(one.until.map { $0 <= next.from } == true)
      }
    }
  }

  /// Applying a diff to the earlier list gives the later one; and steps are such diffs.
  private func checkDiffs(_ ledger: ListLedger, _ life: Life) throws {
    let steps = try ledger.steps(of: "l", since: .first)
    #expect(steps.count == life.days.count - 1)
    for (earlier, later) in zip(life.days, life.days.dropFirst()) {
      let diff = try ledger.diff("l", from: earlier.day, to: later.day)
      #expect(steps.contains(diff))
      var list = canonical(earlier.entries)
      list.subtract(canonical(diff.removed))
      list.subtract(canonical(diff.amended.map(\.before)))
      list.formUnion(canonical(diff.added))
      list.formUnion(canonical(diff.amended.map(\.after)))
      #expect(list == canonical(later.entries))
      let back = try ledger.diff("l", from: later.day, to: earlier.day)
      #expect(back.added == diff.removed && back.removed == diff.added)
    }
  }

  @Test("An older snapshot that arrives late takes its place, and the log tells when it came")
  func late() throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    try ledger.take("l", "2023-10-01", [entry("1", "Stays"), entry("2", "Iran")])
    try ledger.take("l", "2025-11-15", [entry("1", "Stays"), entry("2", "Iran")])
    #expect(try ledger.history(of: "2", in: "l").count == 1)
    let later = WallTime(milliseconds: noon.milliseconds + 1_000)
    try ledger.take("l", "2023-10-19", [entry("1", "Stays")], at: later)
    let history = try ledger.history(of: "2", in: "l")
    #expect(history.map(\.from.description) == ["2023-10-01", "2025-11-15"])
    #expect(history.map(\.until?.description) == ["2023-10-19", nil])
    let steps = try ledger.steps(of: "l", since: .first)
    #expect(steps.map { $0.removed.map(\.id) } == [["2"], []])
    #expect(steps.map { $0.added.map(\.id) } == [[], ["2"]])
    let news = try ledger.changes(since: .recorded(later))
    #expect(news.map(\.sequence) == [3])
    guard case .taken(let what, let after, let counts) = news[0].event else {
      Issue.record("not recorded as taken")
      return
    }
    #expect(what.day.description == "2023-10-19" && after?.day.description == "2023-10-01")
    #expect(counts.removed == 1 && counts.added == 0)
    #expect(try ledger.verify() == [])
  }

  @Test("Partial snapshots in any order give the same standing list", arguments: 0..<10)
  func partial(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &+ 77)
    let offers: [(String, SnapshotReading, [ListEntry])] = try (0..<8).map { number in
      let readings = [
        whole, CoverageTests.mainOnly, CoverageTests.namesOnly, CoverageTests.talibanOnly,
      ]
      let reading = number == 0 ? whole : readings[Int.random(in: 0...3, using: &chance)]
      let entries = (0..<6).filter { _ in Bool.random(using: &chance) }.map { id in
        ListEntry(
          id: "\(id)", kind: reading.coversMembership ? .person : .unknown,
          fields: [
            EntryField(.name, "Name \(Int.random(in: 0...1, using: &chance))"),
            EntryField(.alias, "Alias \(Int.random(in: 0...2, using: &chance))"),
            EntryField(.programme, id % 2 == 0 ? "Taliban" : "Al-Qaida"),
          ].filter { reading.coveredProperties?.contains($0.property) ?? true })
      }
      return (try day("2024-01-01").adding(days: number).description, reading, entries)
    }
    var pictures: [[[ListEntry]]] = []
    for _ in 0..<2 {
      let folder = try Folder()
      let ledger = try ListLedger.open(at: folder.home)
      for (date, reading, entries) in offers.shuffled(using: &chance) {
        try ledger.take("l", date, entries, reading: reading)
      }
      #expect(try ledger.verify() == [])
      pictures.append(
        try offers.map { try ledger.entries(of: "l", asOf: try day($0.0)).entries })
    }
    #expect(pictures[0] == pictures[1])
  }
}
