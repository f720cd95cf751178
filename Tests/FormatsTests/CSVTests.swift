import Formats
import Testing

@Suite("Comma-separated values")
struct CSVTests {
  private func rows(
    _ text: String, _ dialect: CSVDialect = CSVDialect(), piece: Int = 1 << 17
  ) throws -> [[String]] {
    try read(Array(text.utf8), dialect, piece: piece).map(\.fields)
  }

  private func read(
    _ bytes: [UInt8], _ dialect: CSVDialect, piece: Int = 1 << 17
  ) throws -> [CSVRow] {
    let reader = CSVReader(ByteSource(bytes, name: "f.csv", piece: piece), dialect: dialect)
    var row = CSVRow()
    var all: [CSVRow] = []
    while try reader.next(&row) { all.append(row) }
    return all
  }

  private func message(_ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect()) -> String {
    do {
      _ = try read(bytes, dialect)
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "Rows are read whatever the line end, with quotes, blank lines and a byte order mark",
    arguments: ["\n", "\r\n", "\r"])
  func reading(lineEnd: String) throws {
    let lines = ["\u{FEFF}a,b,c", "", "1,\"x, \"\"y\"\"\",", "\"\",-0- ,z\"z"]
    let text = lines.joined(separator: lineEnd)
    let expected = [["a", "b", "c"], ["1", "x, \"y\"", ""], ["", "-0- ", "z\"z"]]
    #expect(try rows(text) == expected)
    #expect(try rows(text + lineEnd) == expected)
    for piece in 1...9 { #expect(try rows(text, piece: piece) == expected) }
  }

  @Test("A row knows its number and the line it begins on")
  func numbers() throws {
    let all = try read(Array("a,\"1\r\n2\"\r\n\r\nb,3\r\n".utf8), CSVDialect())
    #expect(all.map(\.number) == [1, 2])
    #expect(all.map(\.line) == [1, 4])
    #expect(all[0].fields == ["a", "1\n2"])
  }

  @Test("Another separator and an end mark can be asked for")
  func dialect() throws {
    #expect(try rows("a;b,c\n", CSVDialect(separator: UInt8(ascii: ";"))) == [["a", "b,c"]])
    let reader = CSVReader(
      ByteSource(Array("1,2\r\n\u{1A}".utf8), name: "f"), dialect: CSVDialect(endMark: 0x1A))
    var row = CSVRow()
    #expect(try reader.next(&row))
    #expect(try !reader.next(&row))
    #expect(reader.hasEndMark)
    #expect(
      message(Array("1\n\u{1A}2\n".utf8), CSVDialect(endMark: 0x1A))
        == "file f.csv, line 2, column 2: data follow the end mark;"
        + " the file was put together wrongly: fetch it again")
  }

  @Test("What breaks the rules is refused with line and column")
  func errors() {
    #expect(
      message(Array("a,b\n1,\"x\n\ny".utf8))
        == "file f.csv, line 4, column 2: a quote opened on line 2 is never closed;"
        + " the file is cut short or a quote is missing: fetch it again")
    #expect(
      message(Array("\"a\" b\n".utf8))
        == "file f.csv, line 1, column 4: text follows a closing quote;"
        + " double a quote that belongs to the text")
    #expect(
      message([0x61, 0x2C, 0xE9, 0x0A])
        == "file f.csv, line 1, column 4: the text is not UTF-8;"
        + " save the file as UTF-8 and try again")
    let long = [UInt8](repeating: 0x61, count: CSVReader.longestField + 2)
    #expect(message([0x22] + long).contains("a field is longer than 1048576 bytes"))
  }

  @Test("What is written is read back, whatever it is", arguments: UInt64(1)...20)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Character] = ["a", ",", "\"", "\n", " ", "=", "-", "é", "ل", "\t", "x", ";"]
    var table: [[String]] = []
    for _ in 0..<20 {
      table.append(
        (0..<3).map { _ in
          let count = Int.random(in: 0...6, using: &random)
          return String((0..<count).map { _ in alphabet.randomElement(using: &random) ?? "a" })
        })
      table[table.count - 1].append("end")
    }
    var bytes: [UInt8] = []
    let writer = CSVWriter(guardsFormulas: false)
    for row in table { writer.append(row, to: &bytes) }
    let piece = Int.random(in: 1...50, using: &random)
    #expect(try read(bytes, CSVDialect(), piece: piece).map(\.fields) == table)
  }

  @Test(
    "Cells a spreadsheet would run get an apostrophe, when asked for",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
  func formulas(cell: String) {
    #expect(CSVWriter().row([cell, "ok"]) == "\"'\(cell)\",ok\r\n")
    #expect(!CSVWriter(guardsFormulas: false).row([cell]).contains("'"))
  }

  @Test("Only what needs quotes gets them")
  func quotes() {
    #expect(
      CSVWriter().row(["plain name", "a,b", "say \"x\"", "", "O'Neil"])
        == "plain name,\"a,b\",\"say \"\"x\"\"\",,O'Neil\r\n")
  }

  @Test("Cut anywhere or changed at random, a file never crashes the reader")
  func noise() {
    let bytes = Array("1,\"a \"\"b\"\"\",x\r\n2,\"c\nd\",-0- \r\n\u{1A}".utf8)
    var random = SeededGenerator(seed: 3)
    for end in 0...bytes.count { _ = message(Array(bytes[..<end]), CSVDialect(endMark: 0x1A)) }
    for _ in 0..<500 {
      var changed = bytes
      changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      _ = message(changed, CSVDialect(endMark: 0x1A))
    }
  }
}

@Suite("CSV in an older encoding")
struct CSVEncodingTests {
  private func fields(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> [String] {
    let reader = CSVReader(
      ByteSource(bytes, name: "x.csv"), dialect: CSVDialect(encoding: encoding))
    var row = CSVRow()
    _ = try reader.next(&row)
    return row.fields
  }

  @Test("Windows-1252 is read where the bytes are no UTF-8")
  func windows() throws {
    let bytes: [UInt8] = [0x4A, 0x6F, 0x73, 0xE9, 0x2C, 0x80, 0x93, 0x94, 0x9F, 0x2C, 0xC3, 0xA9]
    #expect(try fields(bytes, .utf8OrWindows1252) == ["José", "€“”Ÿ", "é"])
    #expect(throws: FormatError.self) { try fields(bytes, .utf8) }
  }
}
