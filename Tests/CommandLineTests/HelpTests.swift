import CommandLine
import Testing

@Suite("help")
struct HelpTests {
  @Test("the program's help lists its commands")
  func program() {
    let expected = """
      ostrakon: tells where parties stand

      Usage: ostrakon COMMAND [options]

      A register of designations. It answers for any day, in the past too, and says
      who says so.

      Nothing printed is legal advice.

      Commands:
        status     tells where a party stands under each regime
        screen     screens a file of names
        update     takes in lists
        knowledge  looks after the curated facts

      Options:
        --version  print the version
        --help     print this help
      """
    #expect(outcome("--help") == expected)
    #expect(outcome("help") == expected)
    #expect(outcome("-h") == expected)
  }

  @Test("a command's help has usage, operands, options with defaults, and examples")
  func command() {
    let expected = """
      ostrakon status: tells where a party stands under each regime

      Usage: ostrakon status PARTY [options]

      Operands:
        PARTY        an id, a name or an alias, in any script

      Options:
        --on DATE    the day asked about (default: today)
        --regime ID  only this regime (can be given again)
        --json       answer in JSON
        --help       print this help

      Examples:
        # the day before the hearing
        ostrakon status Taliban --on 2025-04-16
      """
    // Operands and options are sections of their own, each with its own width of terms.
    #expect(outcome("status", "--help") == expected.replacing("PARTY        an", with: "PARTY  an"))
    #expect(outcome("status", "Taliban", "--on", "--help") == outcome("help", "status"))
  }

  @Test("choices, required options and repeated operands are shown")
  func notes() {
    let screen = outcome("screen", "--help")
    #expect(
      screen.contains(
        """
          --threshold X    the least score shown (default: 0.7)
          --limit N        matches a name at most
          --format FORMAT  the form of the answer (one of: csv, ndjson, json; default:
                           csv)
        """))
    #expect(outcome("update", "--help").contains("Usage: ostrakon update [LIST …] --from DIR [opt"))
    #expect(outcome("update", "--help").contains("--from DIR  where they lie (must be given)"))
  }

  @Test("help wins over mistakes, but not behind two dashes")
  func precedence() {
    #expect(outcome("status", "--nonsense", "-h").hasPrefix("ostrakon status: "))
    #expect(outcome("status", "--", "--help") == "status | --help | today | false")
    #expect(outcome("help", "knowledge", "check").hasPrefix("ostrakon knowledge check: "))
    #expect(outcome("help", "nothing").hasPrefix("unknown command \"nothing\""))
  }

  @Test("no line of help is wider than asked for", arguments: [40, 60, 80, 120])
  func width(columns: Int) throws {
    for words in [["--help"], ["status", "--help"], ["screen", "--help"], ["update", "--help"]] {
      guard case .text(let text) = try example.read(words, columns: columns) else { continue }
      for line in text.split(separator: "\n") where !line.hasPrefix("  ostrakon") {
        #expect(DisplayWidth.of(line) <= columns, "\(line)")
      }
    }
  }
}
