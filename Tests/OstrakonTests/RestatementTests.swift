import Chronology
import Ledger
import Ostrakon
import Register
import Testing

@Suite("Restatements")
struct RestatementTests {
  /// The one amendment between two versions of a body, taken in from files.
  private func amendment(_ change: (inout Fixture.Body) -> Void) throws -> EntryAmendment {
    let body = Fixture.Body(id: 1, name: "MITHAL HONEY TRADERS")
    var later = body
    change(&later)
    let folder = try TemporaryFolder()
    try folder.write("un-sc/2025-01-01/list.xml", Fixture.list([body]))
    try folder.write("un-sc/2025-02-01/list.xml", Fixture.list([later]))
    let home = try folder.home()
    _ = try home.update("un-sc", fromTree: folder.path, at: Fixture.time)
    let diff = try home.openStore().diff("un-sc", from: day("2025-01-01"), to: day("2025-02-01"))
    return try #require(diff.amended.first)
  }

  @Test("Other words under the publisher's same marks are a restatement")
  func sameMarks() throws {
    #expect(try amendment { $0.remark = "Sells wax." }.isRestatement)
  }

  @Test("A new version number or a new day of amendment is an amendment")
  func newMarks() throws {
    let version = try amendment {
      $0.remark = "Sells wax."
      $0.version = 2
    }
    #expect(!version.isRestatement)
    #expect(try !amendment { $0.amended = "2025-01-15" }.isRestatement)
  }
}
