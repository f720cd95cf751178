import Formats
import Testing

@Suite("Spreadsheets")
struct XLSXTests {
  private func read(_ bytes: [UInt8]) throws -> [[String]] {
    let reader = try XLSXReader(ByteSource(bytes, name: "book.xlsx"))
    var rows: [[String]] = []
    var row = CSVRow()
    while try reader.next(&row) { rows.append(row.fields) }
    return rows
  }

  private func written(_ headings: [String], _ rows: [[XLSXWriter.Cell]]) throws -> [UInt8] {
    var writer = XLSXWriter(headings: headings)
    for row in rows { writer.add(XLSXWriter.row(row), count: 1) }
    return try writer.finish()
  }

  @Test(
    "What is written is read back, whatever it is but white space alone", arguments: UInt64(1)...20)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = [
      "a", "<", "&", ">", "\"", "\n", "=", "é", "ل", "刘", "😀", "'", "_x000A_", "_", "_x0",
    ]
    var table: [[String]] = []
    for _ in 0..<20 {
      let row = (0..<3).map { _ in
        let count = Int.random(in: 0...6, using: &random)
        let text = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "a" }.joined()
        return text.allSatisfy(\.isWhitespace) && !text.isEmpty ? text + "." : text
      }
      table.append(row + ["end"])
    }
    let bytes = try written(["a", "b <c>", "d", "e"], table.map { $0.map { .text($0) } })
    #expect(try read(bytes) == [["a", "b <c>", "d", "e"]] + table)
  }

  @Test("Numbers are numbers, and no number is an empty cell")
  func numbers() throws {
    let bytes = try written(
      ["n", "end"], [[.number(0.99), .text("x")], [.number(.nan), .text("y")]])
    #expect(try read(bytes) == [["n", "end"], ["0.99", "x"], ["", "y"]])
  }

  @Test("What XML or a cell cannot hold is left out, and nothing besides")
  func limits() throws {
    let long = String(repeating: "é", count: XLSXWriter.mostCharacters + 5)
    let bytes = try written(["a"], [[.text("one\u{0}two\u{1B}\u{FFFF}three")], [.text(long)]])
    let rows = try read(bytes)
    #expect(rows[1] == ["onetwothree"])
    #expect(rows[2][0].count == XLSXWriter.mostCharacters)
  }

  @Test("The same rows make the same bytes, and no rows a book with its heading")
  func same() throws {
    let rows: [[XLSXWriter.Cell]] = [[.text("a")], [.number(1)]]
    #expect(try written(["x"], rows) == (try written(["x"], rows)))
    #expect(try read(written(["x"], [])) == [["x"]])
  }
}
