import Chronology
import OfficialLists
import Register
import Testing

/// Facts that the real lists of many publishers prove, as their collectors found them by other means.
@Suite("Facts of the real lists")
struct RealListFactsTests {
  private func read(
    _ root: String, _ list: String, _ day: String, _ format: ListFormat? = nil
  ) throws -> [ListEntry] {
    let snapshots = try ListTree(root: root, list: list).snapshots.filter {
      $0.date.description == day && (format == nil || $0.format == format)
    }
    let snapshot = try #require(snapshots.first, "\(list) of \(day)")
    return try ListReading.readAll(snapshot.files).entries
  }

  private func references(_ entries: [ListEntry], to list: String) -> [String] {
    entries.flatMap { entry in
      entry.fields.filter {
        $0.property == .crossReference && $0.attributes["list"] == list
      }.map(\.value)
    }
  }

  @Test("HM Treasury: groups, those under the Afghanistan regime, and letters of Windows-1252")
  func treasury() throws {
    try RealLists.with { root in
      let expected = [
        ("2014-04-02", 2297, 134), ("2016-03-23", 1924, 141), ("2018-04-13", 2106, 141),
        ("2020-04-27", 2114, 141),
      ]
      for (day, groups, afghan) in expected {
        let entries = try read(root, "uk-hmt", day)
        #expect(entries.count == groups)
        #expect(entries.count { $0.values(.programme).contains("Afghanistan") } == afghan)
        let names = entries.flatMap { $0.values(.name) + $0.values(.alias) }
        #expect(!names.contains { $0.contains("\u{FFFD}") })
        // No control character of ISO 8859-1, which a wrong reading of the encoding would leave.
        #expect(!names.contains { $0.unicodeScalars.contains { (0x80...0x9F).contains($0.value) } })
        #expect(names.contains { $0.contains("GROUPE ISLAMIQUE ARMÉ") })
        #expect(names.contains { $0.contains("CHO’NGSONG UNITED TRADING") })
      }
    }
  }

  @Test("UK Sanctions List: entries with the UN's and OFSI's numbers, and the Taliban's")
  func unitedKingdom() throws {
    try RealLists.with { root in
      let entries = try read(root, "uk-fcdo", "2026-08-22")
      #expect(entries.count == 6349)
      let numbers = entries.filter { !references([$0], to: "un-sc").isEmpty }
      #expect(numbers.count == 1005)
      #expect(entries.count { !references([$0], to: "uk-ofsi").isEmpty } == 5151)
      let taliban = references(entries, to: "un-sc").filter {
        $0.hasPrefix("TAi.") || $0.hasPrefix("TAe.")
      }
      #expect(taliban.count == 140)
    }
  }

  @Test("EU: 5,860 entries on 28 February 2026, 140 of them for Afghanistan, 88 with UN numbers")
  func europeanUnion() throws {
    try RealLists.with { root in
      let entries = try read(root, "eu-fsf", "2026-02-28")
      #expect(entries.count == 5860)
      #expect(entries.count { $0.values(.programme).contains("AFG") } == 140)
      #expect(references(entries, to: "un-sc").count == 88)
    }
  }

  @Test("Australia: 141 entries of the Taliban committee, in the spreadsheet and its conversions")
  func australia() throws {
    try RealLists.with { root in
      for day in ["2026-02-26", "2026-05-01", "2026-08-02", "2026-08-22"] {
        let entries = try read(root, "au-dfat", day)
        #expect(
          entries.count { $0.values(.programme).contains { $0.contains("1988 (Taliban)") } } == 141,
          "\(day)")
      }
    }
  }

  @Test("Israel: as many parties as the headings of the sheet say, all but one under UN numbers")
  func israel() throws {
    try RealLists.with { root in
      let entries = try read(root, "il-wmd", "2024-08-13")
      #expect(entries.count == 23 + 61 + 80 + 75)
      #expect(references(entries, to: "un-sc").count == entries.count)
      #expect(Set(entries.map(\.id)).count == entries.count)
    }
  }

  @Test("OFAC: one set in four renderings gives the same entries")
  func renderings() throws {
    try RealLists.with { root in
      func set(_ files: [String]) throws -> [ListEntry] {
        try ListReading.readAll(
          files.map { ListFile(path: "\(root)/us-ofac-cons/2018-05-27/\($0)", name: $0) }
        ).entries
      }
      // Of the pipes and of the signs at only the main file is there.
      let main = try set(["cons_prim.csv"])
      #expect(try set(["cons_prim.pip"]) == main)
      #expect(try set(["cons_prim.del"]) == main)
      let whole = try set(["cons_prim.csv", "cons_alt.csv", "cons_add.csv"])
      #expect(try set(["cons_prim.ff.zst", "cons_alt.ff", "cons_add.ff.zst"]) == whole)
      #expect(whole != main)
    }
  }

  @Test("Consolidated Screening List: numbers stand under their labels, not under countries")
  func screeningList() throws {
    try RealLists.with { root in
      let entries = try read(root, "us-csl", "2022-05-16")
      let types = entries.flatMap { entry in
        entry.fields.filter { $0.property == .identifier }.map { $0.attributes["type"] ?? "" }
      }
      #expect(types.count { $0 == "Passport" } > 1000)
      #expect(!types.contains { $0.utf8.count == 2 })
    }
  }
}
