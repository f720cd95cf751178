import Chronology
import Glibc
import Ledger
import Ostrakon
import Register
import Testing

@Suite("What the lists themselves prove", .serialized)
struct ListProofTests {
  /// Days of the United Nations' list, from the tree itself.
  private static func days(of list: String) -> [String] {
    guard let root = RealLists.root, let folder = unsafe opendir("\(root)/\(list)") else {
      return []
    }
    defer { unsafe closedir(folder) }
    var days: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
          unsafe String(cString: bytes)
        }
      }
      if Day(iso: name) != nil { days.append(name) }
    }
    return days.sorted()
  }

  @Test("The United Nations' list, every version held")
  func unitedNations() throws {
    let days = Self.days(of: "un-sc")
    try RealLists.with("un-sc", days, skipping: 40) { report, store in
      #expect(report.taken.count >= 90)
      try checkTaliban(store)
      try checkSpring(store)
      try checkReturns(store)
      try checkNewIDs(store)
      try checkSwitches(store)
    }
  }

  /// 140 entries on the 1988 list in every version from 2017 on; nobody came or went.
  private func checkTaliban(_ store: ListLedger) throws {
    let snapshots = try store.snapshots(of: "un-sc").filter {
      $0.day >= (Day(iso: "2017-01-01") ?? $0.day)
    }
    #expect(snapshots.count >= 80)
    var ids: Set<String>?
    for snapshot in snapshots {
      let state = try store.entries(of: "un-sc", asOf: snapshot.day)
      let taliban = state.entries.filter {
        $0.values(.programme).contains("Taliban") || $0.first(.reference)?.hasPrefix("TA") == true
      }
      #expect(taliban.count == 140, "\(snapshot.day)")
      if snapshot.reading.format == "un-xml" {
        let now = Set(taliban.map(\.id))
        #expect(ids == nil || ids == now, "\(snapshot.day)")
        ids = now
      }
    }
    let all = try #require(ids)
    let records = try store.records(of: all, in: "un-sc", amending: false)
    #expect(records.count == 140)
    for (id, record) in records {
      #expect(record.stays.count == 1 && record.stays.first?.until == nil, "\(id)")
    }
  }

  /// Nothing on the 1988 list moved while Russia suspended its ban.
  private func checkSpring(_ store: ListLedger) throws {
    let diff = try store.diff("un-sc", from: day("2025-02-22"), to: day("2025-05-30"))
    #expect(diff.added.isEmpty && diff.removed.isEmpty)
    #expect(diff.amendments.filter { $0.after.values(.programme) == ["Taliban"] }.isEmpty)
    for amendment in diff.amendments {
      // Each of the others has the publisher's own mark and something that changed in fact.
      #expect(amendment.after.values(.amendedOn).contains("2025-03-11"), "\(amendment.id)")
      #expect(amendment.realChanges.contains { $0.field == "amendedOn" }, "\(amendment.id)")
    }
    #expect(try store.diff("un-sc", from: day("2025-03-29"), to: day("2025-05-30")).isEmpty)
  }

  /// Iran out in October 2023 and back by November 2025; KPe.068 and HTi.001 out for a while.
  private func checkReturns(_ store: ListLedger) throws {
    func entries(_ programme: String, _ date: String) throws -> [ListEntry] {
      try store.entries(of: "un-sc", asOf: day(date)).entries
        .filter { $0.values(.programme) == [programme] }
    }
    let iran = try entries("Iran", "2023-10-05")
    #expect(iran.count == 84)
    #expect(try entries("Iran", "2023-10-19").isEmpty)
    #expect(try entries("Iran", "2025-08-02").isEmpty)
    #expect(try entries("Iran", "2025-11-15").count == 121)
    let records = try store.records(of: Set(iran.map(\.id)), in: "un-sc", amending: false)
    for (id, record) in records {
      let gone = try #require(record.stays.first)
      #expect(try gone.last == day("2023-10-05") && gone.until == day("2023-10-19"), "\(id)")
      guard let back = record.stays.dropFirst().first else { continue }
      #expect(try back.after == day("2025-08-02") && back.from == day("2025-11-15"), "\(id)")
    }
    let yazd = try #require(try store.entries(called: "IRe.078", in: "un-sc").first)
    let yazdRecord = try #require(try store.record(of: yazd.entry, in: "un-sc"))
    #expect(
      yazdRecord.stayWords.suffix(3).map { $0.prefix(44) } == [
        "removed after 2023-10-05, not later than 2023-10-19".prefix(44),
        "back after 2025-08-02, not later than 2025-11-15".prefix(44),
        "still listed 2026-08-22, in the newest version held".prefix(44),
      ])

    // The same reference under another id; the words say so.
    let keys = try store.entries(called: "KPe.068", in: "un-sc")
    #expect(keys.count == 2)
    let stays = try keys.compactMap { try store.record(of: $0.entry, in: "un-sc")?.stays.first }
      .sorted { $0.from < $1.from }
    #expect(try stays.first?.last == day("2023-05-28"))
    #expect(try stays.first?.until == day("2023-08-02"))
    #expect(try stays.last?.after == day("2023-10-25"))
    #expect(try stays.last?.from == day("2023-11-02"))
    #expect(stays.last?.until == nil)
    let back = try store.diff("un-sc", from: day("2023-10-25"), to: day("2023-11-02"))
    #expect(back.added.compactMap { $0.first(.reference) } == ["KPe.068"])
    #expect(
      try back.membershipWords(in: store).values.map { $0 } == [
        "listed again under a new id (was off the list since 2023-08-02, last seen 2023-05-28 as "
          + "\(keys.map(\.entry).first { $0 != back.added.first?.id } ?? "?"))"
      ])
  }

  /// Six entries of the Haiti list got new ids in summer 2025 and were never off it.
  private func checkNewIDs(_ store: ListLedger) throws {
    let diff = try store.diff("un-sc", from: day("2025-06-18"), to: day("2025-08-02"))
    let words = try diff.membershipWords(in: store)
    let removed = diff.removed.compactMap { $0.first(.reference) }.sorted()
    #expect(removed == (2...7).map { "HTi.00\($0)" })
    for entry in diff.removed {
      #expect(words[entry.id]?.hasPrefix("the same reference goes on under a new id") == true)
    }
    for entry in diff.added {
      let isOld = entry.first(.reference).map(removed.contains) ?? false
      let isSame = words[entry.id]?.hasPrefix("the same reference under a new id") == true
      #expect(isOld == isSame, "\(entry.line)")
    }
  }

  /// The file changed its layout twice: quotes, indentation and clock in summer 2023, back in summer
  /// 2025. Whatever is told as changed across a switch bears the publisher's own mark.
  private func checkSwitches(_ store: ListLedger) throws {
    let switches = [
      ("2023-04-27", "2023-05-28", 0), ("2023-05-28", "2023-08-02", 18),
      ("2023-08-02", "2023-08-08", 0), ("2023-08-09", "2023-08-11", 0),
      ("2023-08-11", "2023-09-01", 9), ("2025-06-18", "2025-08-02", 0),
      ("2025-08-02", "2025-11-15", 8),
    ]
    for (from, to, count) in switches {
      let diff = try store.diff("un-sc", from: day(from), to: day(to))
      #expect(diff.amendments.count == count, "\(from) \(to)")
      for amendment in diff.amendments {
        let marks = amendment.realChanges.filter { $0.field == "amendedOn" }
        #expect(marks.contains { $0.kind != .removed }, "\(from) \(to) \(amendment.id)")
        // Nothing is told that is the same but for blanks and stray commas.
        for change in amendment.realChanges {
          func bare(_ text: String?) -> String? { text.map { $0.filter { !" ,;".contains($0) } } }
          #expect(bare(change.before) != bare(change.after), "\(amendment.id) \(change.text)")
        }
      }
    }
    // That which was only written out differently is there to be seen, and much of it.
    let summer = try store.diff("un-sc", from: day("2023-05-28"), to: day("2023-08-02"))
    #expect(summer.restatements.count == 739)
  }

  private static let tagged = [
    ("2018-01-26", 60), ("2019-01-04", 65), ("2021-08-18", 74), ("2022-05-06", 75),
    ("2022-06-02", 70), ("2024-05-03", 70),
  ]

  @Test("OFAC's marks of foreign terrorist organisations over six years")
  func foreignTerroristOrganisations() throws {
    try RealLists.with("us-ofac-sdn", Self.tagged.map(\.0), skipping: 9) { report, store in
      #expect(report.refused.isEmpty)
      for (date, count) in Self.tagged { try checkTags(store, date, count) }
      try checkRevocations(store)
    }
  }

  private func checkTags(_ store: ListLedger, _ date: String, _ count: Int) throws {
    let entries = try store.entries(of: "us-ofac-sdn", asOf: day(date)).entries
    let tagged = entries.filter { $0.values(.programme).contains("FTO") }
    #expect(tagged.count == count, "\(date)")
    // The Taliban were never one of them.
    let taliban = try #require(entries.first { $0.id == "6636" }, "\(date)")
    #expect(taliban.values(.programme) == ["SDGT"], "\(date)")
  }

  private func checkRevocations(_ store: ListLedger) throws {
    let spring = try store.diff("us-ofac-sdn", from: day("2022-05-06"), to: day("2022-06-02"))
    let words = spring.amendments.flatMap(\.realChanges).map(\.text)
    let removed = spring.removed.filter { $0.values(.programme).contains("FTO") }
    #expect(words.filter { $0 == "programme removed: FTO" }.count + removed.count == 5)
    #expect(!words.contains("programme added: FTO"))
    // Between a full set of files and the main file alone no alias and no address is lost.
    let summer = try store.diff("us-ofac-sdn", from: day("2019-01-04"), to: day("2021-08-18"))
    let properties = Set(summer.amended.flatMap(\.changes).map(\.property))
    #expect(properties.isDisjoint(with: [.alias, .address]))
    #expect(properties.contains(.programme))
  }
}
