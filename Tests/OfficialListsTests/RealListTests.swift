import Chronology
import Formats
import OfficialLists
import Register
import Testing

/// Reads the real lists and compares with what their collectors counted, told by the collection's own
/// `README.md`. Reads a sample of the versions, or all of them with `OSTRAKON_ALL_VERSIONS=1`.
@Suite("Real lists")
struct RealListTests {
  private func snapshots(_ root: String, _ list: String, _ days: [String]) throws
    -> [PlannedSnapshot]
  {
    let tree = try ListTree(root: root, list: list)
    return RealLists.readsAllVersions
      ? tree.snapshots : tree.snapshots.filter { days.contains($0.date.description) }
  }

  /// The "records" column of the collection's README, by file name without the packing's suffix.
  private func counts(_ root: String) throws -> [String: String] {
    let text = String(
      decoding: try ByteSource(path: root + "/README.md").readAll(), as: UTF8.self)
    var counts: [String: String] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { String($0.dropFirst().dropLast()) }
      guard cells.count > 4 else { continue }
      counts[cells[0].filter { $0 != "`" }] = cells[4]
    }
    return counts
  }

  private func count(_ entries: [ListEntry], _ kind: PartyKind) -> Int {
    entries.count { $0.kind == kind }
  }

  @Test(
    "UN: individuals, entities and Taliban entries are as counted; the damaged files are refused")
  func unitedNations() throws {
    try RealLists.with { root in
      let counts = try counts(root)
      let days = [
        "2014-11-19", "2015-03-27", "2016-03-07", "2017-06-20", "2023-08-09", "2025-04-17",
        "2025-08-16", "2026-08-01",
      ]
      for snapshot in try snapshots(root, "un-sc", days) {
        let name = snapshot.files[0].name
        let entries: [ListEntry]
        let document: ListDocument
        do throws(ListError) {
          (document, entries) = try ListReading.readAll(snapshot.files)
        } catch {
          #expect(Self.refused[name] == error.description)
          continue
        }
        #expect(Self.refused[name] == nil)
        var expected =
          "\(count(entries, .person)) individuals + \(count(entries, .organisation)) entities"
        let taliban = entries.count {
          $0.first(.reference)?.hasPrefix("TAi.") ?? false
            || $0.first(.reference)?.hasPrefix("TAe.") ?? false
        }
        if taliban > 0 { expected += " (\(taliban) TAi/TAe)" }
        #expect(counts[name] == expected, "\(name)")
        #expect(document.published == snapshot.date, "\(name)")
        // The publisher itself listed one person twice that day, once without particulars.
        let isTwice = name == "un-sc/2023-12-09/un-data.xml.zst"
        #expect(
          document.warnings == (isTwice ? ["\(name): id 6908911 names more than one entry"] : []))
        #expect(
          document.scope.extent
            == (name.contains("AQList")
              ? .part("Al-Qaida") : name.contains("1988") ? .part("Taliban") : .whole),
          "\(name)")
      }
    }
  }

  private static let refused = [
    "un-sc/2016-03-07/unsc_2016-03-25.xml.zst":
      "file un-sc/2016-03-07/unsc_2016-03-25.xml.zst: 1025 of 1025 reference numbers are of no form"
      + " the UN uses (such as QDi.001 or QI.A.12.01): it has the UN's layout but not the UN's list;"
      + " fetch the list from the UN itself",
    "un-sc/2025-08-16/consolidated.xml.zst":
      "file un-sc/2025-08-16/consolidated.xml.zst, line 53, column 11: PCDATA invalid Char value 25;"
      + " fetch it again",
  ]

  @Test("UN: versions that differ in nothing but their date give the same entries")
  func sameEntries() throws {
    try RealLists.with { root in
      // The order of entries and of fields carries no meaning, and the publisher's changes.
      var earlier: [String: [String]]?
      for day in ["2025-03-29", "2025-04-17", "2025-05-30"] {
        let file = ListFile(path: "\(root)/un-sc/\(day)/un-data.xml.zst")
        let entries = try ListReading.readAll([file]).entries.map { ($0.id, $0.lines.sorted()) }
        let byId = Dictionary(entries) { first, _ in first }
        #expect(byId.count == 877)
        if let earlier { #expect(byId == earlier) }
        earlier = byId
      }
    }
  }

  @Test("OFAC SDN: rows, entries tagged FTO, and the Taliban's own entry are as counted")
  func sdn() throws {
    try RealLists.with { root in
      let counts = try counts(root)
      let tagged = [
        "2018-01-26": 60, "2019-01-04": 65, "2021-08-18": 74, "2022-05-06": 75, "2022-06-02": 70,
        "2024-05-03": 70,
      ]
      for snapshot in try snapshots(root, "us-ofac-sdn", Array(tagged.keys)) {
        let (document, entries) = try ListReading.readAll(snapshot.files)
        #expect(counts[snapshot.files[0].name] == "\(entries.count) rows")
        #expect(document.entryCount == entries.count)
        if let number = tagged[snapshot.date.description] {
          #expect(entries.count { $0.values(.programme).contains("FTO") } == number)
        }
        let taliban = entries.first { $0.id == "6636" }
        #expect(taliban?.caption == "TALIBAN")
        #expect(taliban?.values(.programme) == ["SDGT"])
        #expect(count(entries, .unknown) == 0)
      }
      let skipped = try ListTree(root: root, list: "us-ofac-sdn").skipped
      // All that is left aside is companions of SDN files that are not there.
      #expect(skipped.count == 10)
      #expect(skipped.allSatisfy { $0.reason.contains("without the SDN file of the same day") })
    }
  }

  @Test("OFAC consolidated: entries of the XML and of the CSV set are as counted")
  func consolidated() throws {
    try RealLists.with { root in
      let counts = try counts(root)
      let days = ["2017-06-20", "2018-05-27", "2022-02-24", "2025-06-30", "2025-12-19"]
      for snapshot in try snapshots(root, "us-ofac-cons", days) {
        let (document, entries) = try ListReading.readAll(snapshot.files)
        let unit = snapshot.format == .ofacXML ? "sdnEntry" : "rows"
        #expect(counts[snapshot.files[0].name] == "\(entries.count) \(unit)")
        #expect(document.warnings.isEmpty)
        if snapshot.format == .ofacXML { #expect(document.published == snapshot.date) }
      }
    }
  }
}
