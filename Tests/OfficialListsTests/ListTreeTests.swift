import OfficialLists
import Testing

@Suite("A tree of downloads")
struct ListTreeTests {
  private func shown(_ tree: ListTree) -> [String] {
    tree.snapshots.map { snapshot in
      let names = snapshot.files.map { $0.name.split(separator: "/").last ?? "" }
      return "\(snapshot.date) \(snapshot.order) \(snapshot.format.rawValue) "
        + names.joined(separator: " ")
    }
  }

  @Test("Component files of a day are one snapshot, versions of a day several")
  func grouping() throws {
    let folder = TemporaryFolder()
    let (sdn, alt, add) = (OFACFixtures.sdn, OFACFixtures.alt, OFACFixtures.add)
    folder.write("us/2022-02-23/sdn.cad3314.csv", sdn)
    folder.write("us/2022-02-23/sdn.csv", sdn)
    folder.write("us/2019-01-04/add.csv", add)
    folder.write("us/2019-01-04/alt.csv", alt)
    folder.write("us/2019-01-04/sdn.csv", sdn)
    folder.write("us/2019-01-04/sdn_comments.csv", "101,\" more\"\n")
    folder.write("us/2026-08-02/ofac_alt.csv", alt)
    folder.write("us/2025-12-19/cons_prim.csv", sdn)
    folder.write("us/2025-12-19/cons_alt.csv", alt)
    folder.write("us/notes/readme.txt", "x")
    folder.write("us/2025-12-19/page.html", "<html/>")
    let tree = try ListTree(root: folder.path, list: "us")
    #expect(
      shown(tree) == [
        "2019-01-04 0 ofac-csv sdn.csv alt.csv add.csv sdn_comments.csv",
        "2022-02-23 0 ofac-csv sdn.csv", "2022-02-23 1 ofac-csv sdn.cad3314.csv",
        "2025-12-19 0 ofac-csv cons_prim.csv cons_alt.csv",
      ])
    #expect(
      tree.skipped.map(\.description) == [
        "us/2025-12-19/page.html: is a web page (HTML), not a list; the publisher's address may"
          + " have moved or be closed to programs: open it in a browser and save the list file"
          + " itself",
        "us/2026-08-02/ofac_alt.csv: is the alt file of an OFAC set without the SDN file of the"
          + " same day; it is no snapshot on its own",
        "us/notes: its name is not a date (YYYY-MM-DD)",
      ])
    for snapshot in tree.snapshots {
      #expect(try ListReading.readAll(snapshot.files).entries.count == 5)
    }
  }

  @Test("Documents of a day come in the order of their publication times")
  func order() throws {
    let folder = TemporaryFolder()
    let early = UNFixtures.list(of: [("TAe.001", "Taliban")])
    let late = early.replacing("T17:35", with: "T18:00")
    folder.write("un/2015-03-27/a.xml", late)
    folder.write("un/2015-03-27/b.xml", early)
    folder.write("un/2015-03-28/broken.xml", "<CONSOLIDATED_LIST><ENTITIES>")
    #expect(
      try shown(ListTree(root: folder.path, list: "un")) == [
        "2015-03-27 0 un-xml b.xml", "2015-03-27 1 un-xml a.xml",
        "2015-03-28 0 un-xml broken.xml",
      ])
  }

  @Test("A list without a folder is an error that tells the layout")
  func missing() {
    #expect {
      _ = try ListTree(root: "/nowhere", list: "un-sc")
    } throws: {
      "\($0)" == "file un-sc: is no folder that can be read: No such file or directory;"
        + " check the path; the layout is <root>/<list>/<date>/<file>"
    }
  }
}
