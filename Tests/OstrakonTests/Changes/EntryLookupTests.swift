import Ledger
import Ostrakon
import Register
import Testing

@Suite("Finding the entry a person means")
struct EntryLookupTests {
  /// A store in which one of two bodies is off the list by now.
  private func store() throws -> (ListLedger, TemporaryFolder) {
    let folder = try TemporaryFolder()
    let one = Fixture.Body(id: 1, name: "MITHAL HONEY TRADERS")
    let two = Fixture.Body(id: 2, name: "SPECIMEN HAWALA")
    try folder.write("un-sc/2025-01-01/list.xml", Fixture.list([one, two]))
    try folder.write("un-sc/2025-02-01/list.xml", Fixture.list([one]))
    let home = try folder.home()
    _ = try home.update(
      "un-sc", fromTree: folder.path, at: Fixture.time, acceptingShrinkage: true)
    return (try home.openStore(), folder)
  }

  @Test("By id, by reference and by a name in another order, also off the list")
  func found() throws {
    let (store, folder) = try store()
    defer { withExtendedLifetime(folder) {} }
    let reference = try #require(try store.everyEntry(of: "un-sc").last?.first(.reference))
    for text in ["2", reference, reference.lowercased(), "specimen hawala", "Hawala Specimen"] {
      let lookup = try EntryLookup(text, in: store, list: nil)
      #expect(lookup.found.map(\.entry) == ["2"], "\(text)")
      #expect(lookup.near.isEmpty)
    }
    let record = try #require(try store.record(of: "2", in: "un-sc"))
    #expect(record.stayWords.last == "removed after 2025-01-01, not later than 2025-02-01")
  }

  @Test("What is not there is answered with what comes near")
  func near() throws {
    let (store, folder) = try store()
    defer { withExtendedLifetime(folder) {} }
    let reference = try #require(try store.everyEntry(of: "un-sc").last?.first(.reference))
    let lookup = try EntryLookup(reference + "7", in: store, list: "un-sc")
    #expect(lookup.found.isEmpty)
    #expect(lookup.near.first?.hasPrefix("\(reference) SPECIMEN HAWALA") == true)
    let nothing = try EntryLookup("Zyx Qwv", in: store, list: nil)
    #expect(nothing.found.isEmpty && nothing.near.isEmpty)
    #expect(throws: LedgerError.self) {
      try EntryLookup("SPECIMEN HAWALA", in: store, list: "nowhere")
    }
  }
}
