import Chronology
import Ledger
import Testing

@Suite("Decisions about press reports")
struct ReportsTests {
  private let report = KeptReport(
    title: "Ban suspended", publisher: "Northern Wire", published: Day(iso: "2025-04-17"),
    language: "en", text: "The court suspended the ban.")

  private func decided(_ decision: ReadingDecision, _ identity: String = "suspension")
    -> ListLedger.Decided
  {
    ListLedger.Decided(identity: identity, party: "taliban", event: "{}", decision: decision)
  }

  @Test("The newest decision counts; one that stands already is not recorded again")
  func newest() throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    func decide(_ decision: ReadingDecision, by reader: String) throws -> Int {
      try ledger.decide([decided(decision)], of: report, reader: reader, at: noon)
    }
    #expect(try decide(.withdrawn, by: "Ann") == 0)
    #expect(try decide(.accepted, by: "Ann") == 1)
    let first = try ledger.newestReadingDecision()
    #expect(try decide(.accepted, by: "Bob") == 0)
    #expect(try ledger.newestReadingDecision() == first)
    #expect(try decide(.withdrawn, by: "Bob") == 1)
    #expect(try decide(.rejected, by: "Cem") == 1)
    let held = try #require(try ledger.readings(of: "taliban").first)
    #expect(held.decision == .rejected && held.reader == "Cem" && held.report == report)
    #expect(try ledger.readings().count == 1)
    #expect(try ledger.verify().isEmpty)
  }

  @Test("A report is kept once, whatever is decided about it; others have readings of their own")
  func once() throws {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    let other = KeptReport(
      title: nil, publisher: nil, published: nil, language: "ru", text: "Другое.")
    _ = try ledger.decide(
      [decided(.accepted), decided(.rejected, "hearing")], of: report, reader: "Ann", at: noon)
    _ = try ledger.decide([decided(.accepted)], of: other, reader: "Ann", at: noon)
    #expect(try ledger.reports() == [report, other])
    #expect(
      try ledger.readings(report: report.digest).map(\.identity) == ["suspension", "hearing"])
    #expect(try ledger.readings(of: "taliban").count == 3)
    #expect(try ledger.readings(of: "hamas").isEmpty)
  }
}
