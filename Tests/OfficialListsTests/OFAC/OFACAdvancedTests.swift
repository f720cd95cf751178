import Formats
import OfficialLists
import Register
import Testing

@Suite("OFAC's ADVANCED XML")
struct OFACAdvancedTests {
  private func read(_ text: String) throws -> [ListEntry] {
    let folder = TemporaryFolder()
    return try ListReading.readAll([folder.write("advanced.xml", text)]).entries
  }

  private func seed() throws -> String {
    try #require(Repository.text(Repository.path("Fuzz/seeds/ofac-advanced.xml")))
  }

  private func bound(_ name: String, _ day: String, isApproximate: Bool) -> String {
    let parts = day.split(separator: "-")
    let point = "<Year>\(parts[0])</Year><Month>\(parts[1])</Month><Day>\(parts[2])</Day>"
    return
      "<\(name) Approximate=\"\(isApproximate)\"><From>\(point)</From><To>\(point)</To></\(name)>"
  }

  @Test(
    "Periods become dates of the precision they have",
    arguments: [
      ("1962-1-1", "1962-12-31", false, "1962"), ("1962-1-1", "1962-12-31", true, "1962~"),
      ("1962-3-5", "1962-3-5", false, "1962-03-05"), ("1962-2-1", "1962-2-28", false, "1962-02"),
      ("1964-2-1", "1964-2-28", false, "1964-02-01/1964-02-28"),
      ("1955-1-1", "1958-12-31", false, "1955/1958"),
      ("1955-1-1", "1958-12-31", true, "1955~/1958~"),
      ("1955-3-2", "1955-4-1", false, "1955-03-02/1955-04-01"),
    ])
  func periods(_ first: String, _ last: String, _ isApproximate: Bool, _ expected: String) throws {
    let seed = try seed()
    let range = try #require(seed.firstRange(of: "<Start Approximate=\"true\""))
    let end = try #require(seed[range.lowerBound...].firstRange(of: "</End>"))
    let text = seed.replacingCharacters(
      range.lowerBound..<end.upperBound,
      with: bound("Start", first, isApproximate: isApproximate)
        + bound("End", last, isApproximate: isApproximate))
    #expect(try read(text)[0].values(.birthDate) == [expected])
  }

  @Test("A day that is none is no date, and nothing else is lost")
  func impossible() throws {
    let text = try seed().replacing("<Year>1962</Year>", with: "<Year>19620</Year>")
    let entry = try read(text)[0]
    #expect(entry.values(.birthDate).isEmpty)
    #expect(entry.values(.birthPlace) == ["Maiwand District"])
  }

  @Test("A file of changes is refused, since it is not the list")
  func changes() throws {
    let text = try seed().replacing("Version=\"3\"", with: "Version=\"3\" DeltaBaseVersion=\"2\"")
    #expect {
      try read(text)
    } throws: { error in
      let error = error as? ListError
      return error?.kind == .unsupported && error?.reason.contains("since version 2") == true
    }
  }

  @Test("References that lead nowhere leave the party whole, and are counted")
  func references() throws {
    let folder = TemporaryFolder()
    let text = try seed().replacing("IDRegDocTypeID=\"1571\"", with: "IDRegDocTypeID=\"9\"")
      .replacing(
        "<VersionLocation LocationID=\"25001\" />", with: "<VersionLocation LocationID=\"7\" />")
    let (document, entries) = try ListReading.readAll([folder.write("advanced.xml", text)])
    #expect(entries.count == 3)
    #expect(entries[0].values(.address).isEmpty)
    #expect(entries[0].values(.identifier).contains("OA900001"))
    #expect(document.warnings.count == 1)
  }

  @Test("It is the same party as in the ENHANCED XML: one uid, one name")
  func sameAsEnhanced() throws {
    let path = Repository.path("Fuzz/seeds/ofac-enhanced.xml")
    let enhanced = try ListReading.readAll([ListFile(path: path, name: "enhanced")]).entries
    let advanced = try read(try seed())
    #expect(enhanced[0].id == advanced[0].id)
    #expect(
      enhanced[0].values(.programme) == advanced[0].values(.programme)
        && enhanced[0].kind == advanced[0].kind)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
