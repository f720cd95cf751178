import CommandLine
import Testing

@Suite("reading a command line")
struct ReadingTests {
  @Test("options and operands stand in any order, with a blank or an equals sign")
  func order() {
    let expected = "status | Taliban | 2025-04-16 | RU-35FZ | UN-1988 | true"
    #expect(
      outcome(
        "status", "--on", "2025-04-16", "--regime=RU-35FZ", "Taliban", "--json", "--regime",
        "UN-1988") == expected)
    #expect(outcome("status", "Taliban") == "status | Taliban | today | false")
  }

  @Test("values are typed and have defaults")
  func types() {
    #expect(outcome("screen", "-") == "screen | - | 0.7 | -1 | csv")
    #expect(
      outcome("screen", "a.csv", "--threshold=0.85", "--limit", "5", "--format", "ndjson")
        == "screen | a.csv | 0.85 | 5 | ndjson")
  }

  @Test("an empty value after an equals sign is a value")
  func emptyValue() {
    #expect(outcome("status", "x", "--on=") == "status | x |  | false")
    #expect(outcome("status", "x", "--on=a=b") == "status | x | a=b | false")
  }

  @Test("two dashes end the options, and negative numbers are values")
  func dashes() {
    #expect(outcome("status", "--json", "--", "--on") == "status | --on | today | true")
    #expect(outcome("screen", "-", "--limit", "-3") == "screen | - | 0.7 | -3 | csv")
    #expect(outcome("status", "-5") == "status | -5 | today | false")
  }

  @Test("operands that repeat take all that is left, or nothing")
  func repeating() {
    #expect(outcome("update", "--from", "d", "un-sc", "us-ofac") == "update | d | un-sc | us-ofac")
    #expect(outcome("update", "--from", "d") == "update | d")
  }

  @Test("commands lie inside commands")
  func nested() {
    #expect(outcome("knowledge", "check") == "check | none")
    #expect(outcome("knowledge", "check", "Knowledge") == "check | Knowledge")
  }

  @Test("the version is printed")
  func version() {
    #expect(outcome("--version") == "ostrakon 1.2.3")
  }

  @Test("a command can refuse what only it can judge")
  func ownMistakes() {
    let command = Command<Int>("compare", summary: "compares") { take in
      let one = take.flag("one", "one")
      let other = take.flag("other", "other")
      return { words throws(UsageError) in
        if try words[one], try words[other] {
          throw words.mistake("--one and --other exclude each other")
        }
        return 0
      }
    }
    let error = #expect(throws: UsageError.self) { try command.read(["--one", "--other"]) }
    #expect(error?.reason == "--one and --other exclude each other")
  }
}

@Suite("mistakes on a command line")
struct UsageErrorTests {
  @Test(
    "each says what is wrong and where to read on",
    arguments: [
      ([], "a command is needed: status, screen, update, knowledge\nSee 'ostrakon --help'."),
      (["statsu"], "unknown command \"statsu\"; did you mean status?\nSee 'ostrakon --help'."),
      (
        ["fetch"],
        "unknown command \"fetch\"; the commands are status, screen, update, knowledge\n"
          + "See 'ostrakon --help'."
      ),
      (
        ["knowledge"], "a command is needed: check\nSee 'ostrakon knowledge --help'."
      ),
      (
        ["knowledge", "chekc"],
        "unknown command \"chekc\"; did you mean check?\nSee 'ostrakon knowledge --help'."
      ),
      (
        ["--json", "status"],
        "--json stands before the command; options stand behind it\nSee 'ostrakon --help'."
      ),
      (["--versoin"], "unknown option --versoin; did you mean --version?\nSee 'ostrakon --help'."),
      (["-x"], "unknown option -x\nSee 'ostrakon --help'."),
      (
        ["status", "x", "--regmie", "UN"],
        "unknown option --regmie; did you mean --regime?\nSee 'ostrakon status --help'."
      ),
      (
        ["status", "x", "--frobnicate=1"],
        "unknown option --frobnicate\nSee 'ostrakon status --help'."
      ),
      (["status", "x", "--on"], "--on needs a value: --on DATE\nSee 'ostrakon status --help'."),
      (
        ["status", "x", "--on", "--json"],
        "--on needs a value: --on DATE\nSee 'ostrakon status --help'."
      ),
      (
        ["status", "x", "--json=yes"],
        "--json takes no value, and \"yes\" is given\nSee 'ostrakon status --help'."
      ),
      (
        ["status", "x", "--on", "a", "--on", "b"],
        "--on is given more than once\nSee 'ostrakon status --help'."
      ),
      (["status"], "PARTY is missing\nSee 'ostrakon status --help'."),
      (["status", "a", "b"], "\"b\" is one word too many\nSee 'ostrakon status --help'."),
      (
        ["screen", "-", "--limit", "many"],
        "--limit: \"many\" is not a whole number\nSee 'ostrakon screen --help'."
      ),
      (
        ["screen", "-", "--threshold", "nan"],
        "--threshold: \"nan\" is not a number\nSee 'ostrakon screen --help'."
      ),
      (
        ["screen", "-", "--format", "jsno"],
        "--format: \"jsno\" is not one of csv, ndjson, json; did you mean json?\n"
          + "See 'ostrakon screen --help'."
      ),
      (["update"], "--from DIR is missing\nSee 'ostrakon update --help'."),
    ] as [([String], String)])
  func messages(words: [String], expected: String) {
    let error = #expect(throws: UsageError.self) { try example.read(words) }
    #expect(error?.description == expected)
  }

  @Test("the nearest word is near enough or none")
  func nearest() {
    #expect(NearestWord.to("tmieline", among: ["timeline", "effects"]) == "timeline")
    #expect(NearestWord.to("diver", among: ["docket", "divergence"]) == "divergence")
    #expect(NearestWord.to("JSON", among: ["json"]) == "json")
    #expect(NearestWord.to("zzz", among: ["status"]) == nil)
    #expect(NearestWord.to("", among: ["status"]) == nil)
  }
}
