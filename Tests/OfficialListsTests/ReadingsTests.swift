import Chronology
import OfficialLists
import Register
import Testing

/// Small files in the publishers' formats beside the entries that must come of them: `Tests/Readings`
/// and the seeds of the fuzzer, with what is read of `NAME` in `Tests/Readings/NAME.entries`.
///
/// With `OSTRAKON_WRITE_READINGS=1` the expected texts are written anew instead, to be looked through
/// line by line before they are committed.
@Suite("Readings")
struct ReadingsTests {
  /// Files whose reader is tested elsewhere, or which are no list by themselves.
  private static let elsewhere: Set<String> = [
    "entities.ftm.json", "ostrakon.csv", "ostrakon.ftm", "ostrakon.json", "statements.csv",
    "targets.nested.json",
  ]

  static let names = Repository.files(in: "Tests/Readings").filter { !$0.hasSuffix(".entries") }
  static let seeds = Repository.files(in: "Fuzz/seeds").filter { !elsewhere.contains($0) }

  @Test("A small file of every format is read as was written down", arguments: names + seeds)
  func readings(_ name: String) throws {
    let folder = Self.names.contains(name) ? "Tests/Readings" : "Fuzz/seeds"
    let file = ListFile(path: Repository.path("\(folder)/\(name)"), name: name)
    let (document, entries) = try ListReading.readAll([file])
    let expected = Repository.path("Tests/Readings/\(name).entries")
    let actual = Self.text(document, entries)
    if Repository.writesReadings { try Repository.write(actual, to: expected) }
    #expect(actual == Repository.text(expected))
  }

  @Test("Every format has such a file, or is tested in a suite of its own")
  func formats() throws {
    var seen: Set<ListFormat> = []
    for name in Self.names { seen.insert(try format("Tests/Readings/\(name)")) }
    for name in Self.seeds { seen.insert(try format("Fuzz/seeds/\(name)")) }
    let suites: Set<ListFormat> = [
      .unXML, .ofacCSV, .ofacXML, .ofacPipe, .ofacAt, .ofacFixed, .followTheMoney,
      .openSanctionsStatements, .openSanctionsSimple, .ostrakonJSON, .ostrakonCSV,
      .countermeasures, .authorityTable,
    ]
    let missing = Set(ListFormat.allCases).subtracting(seen).subtracting(suites)
    #expect(missing.map(\.id).sorted() == [])
  }

  private func format(_ path: String) throws -> ListFormat {
    try ListReading.readAll([ListFile(path: Repository.path(path), name: path)]).document.format
  }

  /// The head of the document and every entry with its fields, sorted.
  private static func text(_ document: ListDocument, _ entries: [ListEntry]) -> String {
    var lines = ["format \(document.format.id)"]
    if let day = document.published { lines.append("published \(day)") }
    if document.origin != .official { lines.append("origin \(document.origin.rawValue)") }
    if let series = document.series { lines.append("series \(series)") }
    if !document.coversMembership { lines.append("does not prove membership") }
    if case .part(let part) = document.scope.extent { lines.append("part \(part)") }
    if let covered = document.coveredProperties {
      lines.append("covers \(covered.map(\.rawValue).sorted().joined(separator: ", "))")
    }
    if !document.removed.isEmpty {
      lines.append("removes \(document.removed.sorted().joined(separator: ", "))")
    }
    for warning in document.warnings { lines.append("warning \(warning)") }
    for entry in entries {
      lines += ["", "\(entry.id) · \(entry.kind.rawValue)"]
      lines += entry.lines.sorted().map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
