import Chronology
import Formats
import OfficialLists
import Ostrakon
import Register
import Testing

@Suite("What a file holds, without a store")
struct InspectionTests {
  private func content(_ inspection: FileInspection) throws -> FileInspection.Content {
    guard case .read(let content) = inspection.outcome else {
      Issue.record("was not read: \(inspection.outcome)")
      throw CannotWrite(file: "", number: 0)
    }
    return content
  }

  @Test("A list file is told by format, entries of each kind, and its own date")
  func list() throws {
    let list = Fixture.list([.init(id: 1, name: "ALPHA"), .init(id: 2, name: "BETA")])
    let found = FileInspection(reading: [ListFile(content: Array(list.utf8), name: "a.xml")])
    let content = try content(found)
    #expect(content.document.format == .unXML)
    #expect(content.entries == 2)
    #expect(content.kinds == [.organisation: 2])
    #expect(content.document.published?.description == "2025-08-02")
    #expect(!found.isRefused)
  }

  @Test("A cut file is refused, with the place, and counts for nothing")
  func cut() throws {
    let list = Fixture.list([.init(id: 1, name: "ALPHA"), .init(id: 2, name: "BETA")])
    let bytes = Array(list.utf8.dropLast(40))
    let found = FileInspection(reading: [ListFile(content: bytes, name: "cut.xml")])
    #expect(found.isRefused)
    #expect(found.json.text(.pretty).contains("file cut.xml"))
    #expect(!found.json.text(.pretty).contains("entries"))
  }

  @Test("A tree is read version by version, and what is no version is named at the end")
  func tree() throws {
    let folder = try TemporaryFolder()
    let list = Fixture.list([.init(id: 1, name: "ALPHA")])
    try folder.write("lists/un-sc/2025-08-02/a.xml", list)
    try folder.write("lists/un-sc/2024-08-02/a.xml", list)
    try folder.write("lists/un-sc/2023-08-02/page.html", "<!doctype html><html><body/></html>")
    var files: [String] = []
    try FileInspection.inspect("un-sc", inTree: folder.path + "/lists") { found in
      files += found.files
      if case .skipped = found.outcome { files.append("skipped") }
    }
    #expect(
      files == [
        "un-sc/2024-08-02/a.xml", "un-sc/2025-08-02/a.xml", "un-sc/2023-08-02/page.html", "skipped",
      ])
    #expect(throws: ListError.self) {
      try FileInspection.inspect("nowhere", inTree: folder.path) { _ in }
    }
  }
}
