import CommandLine
import Testing

@Suite("A source line with a caret")
struct SourceExcerptTests {
  @Test("shows the line behind its number and the caret under the column")
  func plain() {
    #expect(
      SourceExcerpt.lines(of: "a: 1\nkind: wrong\n", line: 2, column: 7, indent: "  ") == [
        "  2 | kind: wrong",
        "    |       ^",
      ])
  }

  @Test("counts what letters take on a terminal, not bytes")
  func wide() {
    #expect(
      SourceExcerpt.lines(of: "имя: 塔利班, x: 1", line: 1, column: 11, indent: "") == [
        "1 | имя: 塔利班, x: 1",
        "  |              ^",
      ])
  }

  @Test("cuts a long line around the caret")
  func long() {
    let text = (0..<100).map(String.init).joined(separator: " ")
    let lines = SourceExcerpt.lines(of: text, line: 1, column: 151, width: 30, indent: "") ?? []
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 30 })
    #expect(lines == ["1 | … 51 52 53 54 55 56 57 58…", "  |          ^"])
  }

  @Test(
    "puts the caret behind a line that is shorter, and shows nothing of a line that is not there")
  func edges() {
    #expect(SourceExcerpt.lines(of: "ab", line: 1, column: 9, indent: "") == ["1 | ab", "  |   ^"])
    #expect(SourceExcerpt.lines(of: "ab", line: 2, column: 1) == nil)
    #expect(SourceExcerpt.lines(of: "ab", line: 0, column: 1) == nil)
  }

  @Test("takes a tab for one column, as the reader of the file does")
  func tab() {
    #expect(
      SourceExcerpt.lines(of: "a\tb\r\n", line: 1, column: 3, indent: "") == ["1 | a b", "  |   ^"])
  }
}
