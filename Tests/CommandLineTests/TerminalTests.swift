import CommandLine
import Testing

@Suite("text on a terminal")
struct TerminalTests {
  @Test(
    "columns are counted as terminals do",
    arguments: [
      ("Taliban", 7), ("Талибан", 7), ("طالبان", 6), ("塔利班", 6), ("탈레반", 6), ("e\u{301}", 1),
      ("\u{202B}a\u{202C}", 1), ("ｆｕｌｌ", 8), ("🏴", 2), ("🇷🇺", 2), ("", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("text is wrapped between words, and inside a word only when it must be")
  func wrapping() {
    #expect(
      TextWrapping.lines(of: "one two three", width: 7) == ["one two", "three"])
    #expect(TextWrapping.lines(of: "abcdefghij k", width: 4) == ["abcd", "efgh", "ij k"])
    #expect(TextWrapping.lines(of: "塔利班運動", width: 5) == ["塔利", "班運", "動"])
    #expect(TextWrapping.lines(of: "a\n\nb", width: 9) == ["a", "", "b"])
    #expect(TextWrapping.lines(of: "", width: 9) == [""])
    #expect(TextWrapping.lines(of: "塔", width: 1) == ["塔"])
  }

  @Test("columns of a table are aligned by display width")
  func table() {
    var table = TextTable([.init("name"), .init("score", .right), .init("list")])
    table.add(["塔利班", "0.9", "UN"])
    table.add(["Taliban", "0.95", "RU"])
    table.add(["short"])
    #expect(
      table.text() == """
        name     score  list
        -------  -----  ----
        塔利班     0.9  UN
        Taliban   0.95  RU
        short

        """)
  }

  @Test("long cells are wrapped to the terminal, the widest column first")
  func narrow() {
    var table = TextTable("regime", "status")
    table.add(["RU-35FZ", "listed by a judgment of the Supreme Court"])
    #expect(
      table.text(width: 30) == """
        regime   status
        -------  ---------------------
        RU-35FZ  listed by a judgment
                 of the Supreme Court

        """)
    #expect(table.text().contains("listed by a judgment of the Supreme Court\n"))
  }

  @Test("a name cannot steer the terminal")
  func harmless() {
    #expect(
      TextTable.harmless("a\u{1B}[2Jb\u{202E}c\u{9B}\td") == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD} d")
    #expect(TextTable.harmless("plain\nطالبان") == "plain\nطالبان")
  }

  @Test("a bar shows the share done, the count and the speed")
  func bar() {
    let terminal = Terminal(showsOutput: false, showsErrors: false, columns: nil, usesColour: false)
    let bar = ProgressBar("screening", total: 200, unit: "names", on: terminal)
    #expect(
      bar.line(50, after: .seconds(2), columns: 60)
        == "screening [######..................]  25% 50/200 names, 25/s")
    #expect(
      bar.line(0, after: .zero, columns: 30) == "screening   0% 0/200 names")
    let open = ProgressBar("reading", total: nil, unit: "lines", on: terminal)
    #expect(open.line(7, after: .seconds(1), columns: 60) == "reading 7 lines, 7/s")
    #expect(DisplayWidth.of(bar.line(200, after: .seconds(9), columns: 20)) <= 20)
  }

  @Test("colour is off where the output is no terminal")
  func colour() {
    // Tests run without a terminal on the output, or with NO_COLOR as here.
    #expect(!Terminal.current(environment: ["NO_COLOR": "1"]).usesColour)
  }
}
