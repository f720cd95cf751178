import Chronology
import OfficialLists
import Register
import Testing

@Suite("OFAC's CSV set and XML")
struct OFACTests {
  private func set(
    _ sdn: String = OFACFixtures.sdn, alt: String? = OFACFixtures.alt,
    add: String? = OFACFixtures.add, comments: String? = nil
  ) throws -> (document: ListDocument, entries: [ListEntry]) {
    let folder = TemporaryFolder()
    // The order and the names of the files do not matter.
    var files = [add.map { folder.write("a", $0) }, alt.map { folder.write("b", $0) }]
    files += [folder.write("c", sdn), comments.map { folder.write("d", $0) }]
    return try ListReading.readAll(files.compactMap(\.self))
  }

  @Test("Entries are put together from the files of the set, and nothing is lost")
  func fields() throws {
    let (document, entries) = try set()
    #expect(entries.map(\.id) == ["101", "102", "103", "104", "105"])
    #expect(entries.map(\.kind) == [.person, .organisation, .vessel, .aircraft, .person])
    #expect(entries[0].lines == OFACFixtures.person)
    #expect(entries[1].lines == OFACFixtures.company)
    #expect(entries[2].lines == OFACFixtures.vessel)
    #expect(entries[3].values(.identifier) == ["1085"])
    #expect(entries[4].caption == "John DOE, Jr.")
    #expect(document.format == .ofacCSV)
    #expect(document.published == nil)
    #expect(document.coverage == ["add", "alt", "sdn"])
    #expect(document.scope.parts == ["FTO", "IRAN", "SDGT"])
    #expect(document.warnings.isEmpty)
  }

  @Test("SDN alone says what it does not cover")
  func coverage() throws {
    let (document, entries) = try set(alt: nil, add: nil)
    #expect(document.coverage == ["sdn"])
    #expect(entries[0].values(.address).isEmpty)
  }

  @Test(
    "Birth dates in remarks become EDTF",
    arguments: [
      ("05 Mar 1961", "1961-03-05"), ("Mar 1961", "1961-03"), ("1961", "1961"),
      ("circa 1960", "1960~"), ("circa Mar 1961", "1961-03~"), ("circa 07 Jul 1966", "1966-07-07~"),
      ("1955 to 1957", "1955/1957"), ("Mar 1962 to Feb 1963", "1962-03/1963-02"),
      ("01 Jan 1953 to 31 Dec 1954", "1953-01-01/1954-12-31"),
      ("circa 1979-1982", "1979~/1982~"), ("31 Feb 1960", ""), ("1957 to 1955", ""),
      ("unknown", ""),
    ])
  func birthDates(published: String, expected: String) throws {
    let row =
      "1,\"X, Y\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB \(published).\"\n"
    let entry = try set(row, alt: nil, add: nil).entries[0]
    #expect(entry.values(.birthDate) == (expected.isEmpty ? [] : [expected]))
    #expect(entry.values(.remark) == ["DOB \(published)."])
  }

  @Test("Remarks cut mid-word go on in COMMENTS")
  func comments() throws {
    let head = "Linked To: " + String(repeating: "A", count: 975) + "; Linked To: P"
    #expect(head.utf8.count == 1000)
    let row = "1,\"X\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"\(head)\"\r\n\u{1A}"
    let (document, entries) = try set(
      row, alt: nil, add: nil,
      comments: "1,\"ROMO, S.A.; Linked To: B CO.\"\r\n1,\" KG.\"\r\n\u{1A}")
    #expect(entries[0].values(.linkedTo).dropFirst() == ["PROMO, S.A.", "B CO. KG"])
    #expect(document.coverage == ["comments", "sdn"])
  }

  @Test("Rows without an entry and a missing end mark are warned of")
  func warnings() throws {
    let (document, entries) = try set(
      String(OFACFixtures.sdn.dropLast()), add: "999,1,-0- ,\"X\",\"Y\",-0- \r\n\u{1A}")
    #expect(entries.count == 5)
    #expect(
      document.warnings == [
        "c: lacks OFAC's end mark (0x1A); rows may be missing at its end",
        "a: 1 row has no entry in the SDN file and is left out; the files are not of the same day",
      ])
  }

  @Test("Files that make no set are refused")
  func wrongSets() {
    let folder = TemporaryFolder()
    let alt = folder.write("alt.csv", OFACFixtures.alt)
    let sdn = folder.write("sdn.csv", OFACFixtures.sdn)
    let second = folder.write("sdn2.csv", OFACFixtures.sdn)
    #expect(
      refusal([alt])
        == "file alt.csv: holds no entries of its own, only other names, addresses or comments;"
        + " give it together with the SDN file (sdn.csv, cons_prim.csv) of the same day")
    #expect(
      refusal([sdn, second])
        == "file sdn2.csv: is a second sdn file beside sdn.csv;"
        + " read two versions of a list one after the other")
    #expect(
      refusal([sdn, folder.write("un.xml", UNFixtures.list)])
        == "file un.xml: is un-xml, but sdn.csv is ofac-csv;"
        + " read files of different lists one by one")
    #expect(
      refusal([sdn], format: .unXML)
        == "file sdn.csv: was to be read as un-xml, but its content is ofac-csv;"
        + " leave the format out, or name the right file")
    #expect(refusal([]) == "file (none): no file was given; name the list's file")
  }

  @Test("Cut anywhere, a CSV file is refused or its missing end mark is warned of")
  func cutCSV() throws {
    let folder = TemporaryFolder()
    let bytes = Array(OFACFixtures.sdn.utf8)
    for end in 0..<bytes.count {
      let file = folder.write("sdn.csv", Array(bytes[..<end]))
      do throws(ListError) {
        let document = try ListReading.readAll([file]).document
        #expect(document.warnings.contains { $0.contains("end mark") }, "cut at \(end)")
      } catch {
        #expect(!error.reason.isEmpty)
      }
    }
  }

  @Test("A row of the wrong length is refused with its line")
  func shortRow() {
    let text = OFACFixtures.sdn.replacing("\"vessel\",", with: "")
    #expect(
      refusal(text)
        == "file list, line 3: 11 fields where a row of sdn has 12;"
        + " the file is cut short or altered: fetch it again")
  }

  @Test("The XML gives the same kind of entries, with the publication day")
  func xml() throws {
    let folder = TemporaryFolder()
    let (document, entries) = try ListReading.readAll([
      folder.write("consolidated.xml", OFACFixtures.xml)
    ])
    #expect(entries.map(\.kind) == [.person, .vessel])
    #expect(entries[0].lines == OFACFixtures.xmlPerson)
    #expect(entries[1].values(.particular) == ["V4XYZ", "Panama"])
    #expect(document.published == Day(year: 2017, month: 6, day: 20))
    #expect(document.coverage == ["add", "alt", "comments", "sdn"])
    #expect(document.warnings.isEmpty)
    let other = OFACFixtures.xml.replacing("Count>2", with: "Count>9")
    #expect(
      try ListReading.readAll([folder.write("c.xml", other)]).document.warnings
        == ["c.xml: says it has 9 entries but holds 2"])
  }

  @Test("Cut anywhere, the XML is refused")
  func cutXML() {
    let folder = TemporaryFolder()
    let bytes = Array(OFACFixtures.xml.utf8)
    for end in 0..<bytes.count {
      let file = folder.write("c.xml", Array(bytes[..<end]))
      #expect(throws: ListError.self) { try ListReading.readAll([file]) }
    }
  }
}
