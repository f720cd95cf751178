import Glibc
import NewsReading
import Testing

@Suite("Embedded tables of reading")
struct NewsTableTests {
  @Test(
    "are what Data/newsreading holds; run Tools/embed-tables.py after changing a table",
    arguments: [
      ("words", NewsReadingTable.words), ("places", NewsReadingTable.places),
      ("authorities", NewsReadingTable.authorities), ("regimes", NewsReadingTable.regimes),
      ("party-forms", NewsReadingTable.partyForms), ("events", NewsReadingTable.events),
      ("modality", NewsReadingTable.modality),
    ])
  func fresh(name: String, embedded: StaticString) throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let rows = try #require(lines(ofFile: "/\(root)/Data/newsreading/\(name).tsv"))
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    #expect(rows == embedded.description.split(separator: "\n").map(String.init))
  }

  @Test("Every row of rules and cues can be read: none is passed over")
  func readable() {
    let problems = NewsReadingTable.problems(in: Reading.register)
    #expect(problems.isEmpty, "\(problems)")
  }

  private func lines(ofFile path: String) -> [String]? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe fread($0.baseAddress, 1, $0.count, file)
      }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
