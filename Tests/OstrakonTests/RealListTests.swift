import Chronology
import Glibc
import Ledger
import OfficialLists
import Ostrakon
import Register
import Testing

/// The folder of real lists, named by the environment; tests that need it skip without it.
enum RealLists {
  static let root: String? = {
    guard let text = environment("OSTRAKON_LISTS"), unsafe access(text, R_OK) == 0 else {
      return nil
    }
    return text
  }()

  /// Takes these days of a list into a fresh home and hands it over. Without the lists the test
  /// says how many were skipped, or fails when they are required.
  static func with(
    _ list: String, _ days: [String], skipping count: Int,
    _ body: (IntakeReport, ListLedger) throws -> Void
  ) throws {
    try withHome(list, days, skipping: count) { report, home in try body(report, home.openStore()) }
  }

  /// The same with the home itself, to ask it questions.
  static func withHome(
    _ list: String, _ days: [String], skipping count: Int,
    _ body: (IntakeReport, Home) throws -> Void
  ) throws {
    guard let root else {
      print("skipped \(count) checks on \(list): OSTRAKON_LISTS names no folder of real lists")
      if environment("OSTRAKON_REQUIRE_LISTS") == "1" {
        Issue.record("OSTRAKON_REQUIRE_LISTS=1, but OSTRAKON_LISTS names no folder")
      }
      return
    }
    let folder = try TemporaryFolder()
    try folder.write("\(list)/README.md", "A part of the tree.\n")
    for day in days {
      let target = "\(root)/\(list)/\(day)"
      try #require(unsafe access(target, R_OK) == 0, "the lists have no \(list)/\(day)")
      try #require(unsafe symlink(target, "\(folder.path)/\(list)/\(day)") == 0)
    }
    let home = try folder.home()
    let report = try home.update(list, fromTree: folder.path, at: Fixture.time)
    try body(report, home.takingLists())
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

@Suite("The real lists, taken in", .serialized)
struct RealListTests {
  @Test("The United Nations' list through ten of its days")
  func unitedNations() throws {
    let days = [
      "2023-10-05", "2023-10-19", "2023-12-09", "2025-02-22", "2025-03-29", "2025-04-17",
      "2025-05-30", "2025-08-02", "2025-08-16", "2025-11-15",
    ]
    try RealLists.with("un-sc", days, skipping: 6) { report, store in
      // The ill-formed file is refused with its place, and nothing else suffers.
      #expect(report.refused.count == 1)
      let refused = try #require(report.refused.first)
      #expect(refused.file.contains("2025-08-16"))
      #expect(refused.reason.contains("line 53"))
      #expect(refused.reason.contains("invalid Char value 25"))
      #expect(report.taken.map(\.day.description) == days.filter { $0 != "2025-08-16" })

      func count(_ programme: String, _ date: String) throws -> Int {
        try store.entries(of: "un-sc", asOf: day(date)).entries
          .count { $0.values(.programme) == [programme] }
      }
      #expect(try count("Taliban", "2025-04-17") == 140)

      // Written out differently in between, twelve entries amended and none added or removed.
      let spring = try store.diff("un-sc", from: day("2025-02-22"), to: day("2025-05-30"))
      #expect(spring.added.isEmpty)
      #expect(spring.removed.isEmpty)
      #expect(spring.amendments.count == 12)
      #expect(spring.restatements.count == 79)
      for amendment in spring.amendments {
        #expect(amendment.after.values(.amendedOn).max() == "2025-03-11", "\(amendment.id)")
        #expect(amendment.before.values(.amendedOn).max() != "2025-03-11", "\(amendment.id)")
      }
      for restated in spring.restatements {
        #expect(restated.after.values(.version) == restated.before.values(.version))
        #expect(
          Set(restated.after.values(.amendedOn)) == Set(restated.before.values(.amendedOn)))
      }
      #expect(try store.diff("un-sc", from: day("2025-03-29"), to: day("2025-05-30")).isEmpty)

      // Iran: 84 entries at the first date, none after the measures ended, back in the autumn.
      #expect(try count("Iran", "2023-10-05") == 84)
      #expect(try count("Iran", "2023-10-19") == 0)
      #expect(try count("Iran", "2025-08-02") == 0)
      #expect(try count("Iran", "2025-11-15") == 121)
      let gone = try store.diff("un-sc", from: day("2023-10-05"), to: day("2023-10-19"))
      #expect(gone.removed.count { $0.values(.programme) == ["Iran"] } == 84)
      let back = try store.diff("un-sc", from: day("2025-08-02"), to: day("2025-11-15"))
      #expect(back.added.count { $0.values(.programme) == ["Iran"] } == 121)
    }
  }

  @Test("The five foreign terrorist organisations that left OFAC's list in May 2022")
  func foreignTerroristOrganisations() throws {
    try RealLists.with("us-ofac-sdn", ["2022-05-06", "2022-06-02"], skipping: 3) { report, store in
      #expect(report.refused.isEmpty)
      #expect(report.taken.count == 2)
      func tagged(_ date: String) throws -> [String: String] {
        let entries = try store.entries(of: "us-ofac-sdn", asOf: day(date)).entries
          .filter { $0.values(.programme).contains("FTO") }
        return Dictionary(
          entries.map { ($0.id, $0.caption) }, uniquingKeysWith: { first, _ in first })
      }
      let before = try tagged("2022-05-06")
      let after = try tagged("2022-06-02")
      #expect(before.count == 75)
      #expect(after.count == 70)
      #expect(Set(after.keys).isSubset(of: before.keys))
      let left = before.filter { after[$0.key] == nil }.map(\.value).sorted()
      #expect(
        left == [
          "AUM SHINRIKYO", "EUZKADI TA ASKATASUNA", "GAMA'A AL-ISLAMIYYA", "KAHANE CHAI",
          "MUJAHIDIN SHURA COUNCIL IN THE ENVIRONS OF JERUSALEM",
        ])
    }
  }
}
