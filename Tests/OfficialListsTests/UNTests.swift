import Chronology
import Formats
import OfficialLists
import Register
import Testing

@Suite("The UN's XML")
struct UNTests {
  private func read(
    _ text: String
  ) throws -> (document: ListDocument, entries: [ListEntry]) {
    let folder = TemporaryFolder()
    return try ListReading.readAll([folder.write("un.xml", text)])
  }

  @Test("Every element becomes a field, and nothing is lost")
  func fields() throws {
    let (document, entries) = try read(UNFixtures.list)
    #expect(entries.map(\.id) == ["900001", "900002"])
    #expect(entries.map(\.kind) == [.person, .organisation])
    #expect(entries[0].lines == UNFixtures.individual)
    #expect(entries[1].lines == UNFixtures.entity)
    #expect(document.format == .unXML)
    #expect(document.published == Day(year: 2025, month: 8, day: 2))
    #expect(document.publishedText == "2025-08-02T23:00:00.935Z")
    #expect(document.coverage == ["entities", "individuals"])
    #expect(document.scope == ListScope(extent: .whole, parts: ["Al-Qaida", "Taliban"]))
    #expect(document.entryCount == 2)
    #expect(document.warnings.isEmpty)
  }

  @Test("The publisher's habits over the years make no difference")
  func variants() throws {
    let list = UNFixtures.list
    let expected = try read(list).entries
    let single = String(list.map { $0 == "\"" ? "'" : $0 })
    let oneLine = list.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    let deep = list.split(separator: "\n").joined(separator: "\r\n          ")
    let times = list.replacing("</LISTED_ON>", with: "T00:00:00</LISTED_ON>")
      .replacing("-03</VALUE>", with: "-03T00:00:00</VALUE>")
      .replacing("1961-03-02</DATE>", with: "1961-03-02T00:00:00</DATE>")
      .replacing("<DATE_OF_ISSUE>2024-08-26", with: "<DATE_OF_ISSUE>2024-08-26 00:00:00.0")
      .replacing(
        "<INDIVIDUAL>", with: "<INDIVIDUAL xsi:noNamespaceSchemaLocation=\"http://un.org/x.xsd\">"
      )
      .replacing("APPROXIMATELY</TYPE_OF_DATE><YEAR", with: "Approximately</TYPE_OF_DATE><YEAR")
    for variant in [single, oneLine, deep, times] {
      #expect(try read(variant).entries == expected)
    }
  }

  @Test("Reading twice gives the same, through a sink as well")
  func determinism() throws {
    let folder = TemporaryFolder()
    let file = folder.write("un.xml", UNFixtures.list)
    var given: [ListEntry] = []
    let document = try ListReading.read([file], format: .unXML) { given.append($0) }
    let again = try ListReading.readAll([file])
    #expect(given == again.entries)
    #expect(document == again.document)
  }

  @Test("A list of one committee is known as a sub-list")
  func scope() throws {
    let taliban = try read(UNFixtures.list(of: [("TAe.001", "Taliban"), ("TAI.171", "Taliban")]))
    #expect(taliban.document.scope.extent == .part("Taliban"))
    #expect(taliban.document.published == Day(year: 2015, month: 3, day: 27))
    let alQaida = try read(UNFixtures.list(of: [("QE.A.12.01.", "Al-Qaida")]))
    #expect(alQaida.document.scope.extent == .part("Al-Qaida"))
    let whole = try read(UNFixtures.list(of: [("KPe.001", "DPRK")]))
    #expect(whole.document.scope.extent == .whole)
  }

  @Test(
    "Reference numbers of all styles the UN used are taken, slips included",
    arguments: [
      "QDi.001", "TAe.012", "TAI.171", "QDi.343.", "KPi.063 .1", "KPi.055.1", "QI.A.12.01.",
      "QE.A.121.05.", "QI.A.313.13", "TI.A.99.01.", "I.47.D.7",
    ])
  func references(reference: String) throws {
    let (document, entries) = try read(UNFixtures.list(of: [(reference, "Iran")]))
    #expect(document.entryCount == 1)
    #expect(entries[0].values(.reference) == [reference])
  }

  @Test("A file in the UN's layout with invented numbers is refused")
  func invented() throws {
    let some = [("8972855", "Peru"), ("4634356", "Guernsey"), ("QDi.001", "Al-Qaida")]
    #expect(
      refusal(UNFixtures.list(of: some), name: "un.xml")
        == "file un.xml: 2 of 3 reference numbers are of no form the UN uses (such as QDi.001 or"
        + " QI.A.12.01): it has the UN's layout but not the UN's list;"
        + " fetch the list from the UN itself")
    #expect(try read(UNFixtures.list(of: some + [("CDe.001", "DRC")])).document.entryCount == 4)
  }

  @Test("What is odd is warned of, with the place")
  func warnings() throws {
    let text =
      "<CONSOLIDATED_LIST>\n<SHIPS><A/></SHIPS>\n<ENTITIES>"
      + String(
        repeating: "<ENTITY><DATAID>7</DATAID><FIRST_NAME>A</FIRST_NAME>"
          + "<REFERENCE_NUMBER>QDe.001</REFERENCE_NUMBER></ENTITY>", count: 2)
      + "</ENTITIES></CONSOLIDATED_LIST>"
    #expect(
      try read(text).document.warnings == [
        "un.xml, line 2: element SHIPS is not read", "un.xml: id 7 names more than one entry",
        "un.xml: has no usable dateGenerated",
      ])
  }

  @Test("Broken lists are refused with line, column, reason and remedy")
  func broken() {
    #expect(
      refusal(UNFixtures.list.replacing("Haji", with: "Ha\u{19}ji"), name: "un.xml")
        == "file un.xml, line 18, column 44: PCDATA invalid Char value 25; fetch it again")
    #expect(
      refusal("<CONSOLIDATED_LIST>\n<ENTITIES>\n<ENTITY/>\n</ENTITIES></CONSOLIDATED_LIST>")
        == "file list, line 3: ENTITY without DATAID; fetch it again")
    #expect(
      refusal("<CONSOLIDATED_LIST><ENTITIES/></CONSOLIDATED_LIST>")
        == "file list: holds no entry; fetch it again")
  }

  @Test("Cut anywhere, a list is refused")
  func cutAnywhere() {
    let folder = TemporaryFolder()
    let short = Array(UNFixtures.list(of: [("QDi.001", "Al-Qaida"), ("TAi.904", "Taliban")]).utf8)
    let full = Array(UNFixtures.list.utf8)
    let cuts =
      (0..<short.count).map { short[..<$0] }
      + stride(from: 0, to: full.count, by: 7).map { full[..<$0] }
    for cut in cuts {
      let file = folder.write("un.xml", Array(cut))
      #expect(throws: ListError.self) { try ListReading.readAll([file]) }
    }
  }
}
