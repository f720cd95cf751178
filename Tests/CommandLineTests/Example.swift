import CommandLine

/// A small program with every kind of parameter, as the tests call it.
enum Format: String, CaseIterable, ArgumentValue { case csv, ndjson, json }

struct Call: Equatable {
  var name: String
  var words: [String] = []
}

let example = Command<Call>(
  "ostrakon", summary: "tells where parties stand",
  discussion: """
    A register of designations. It answers for any day, in the past too, and says who says so.

    Nothing printed is legal advice.
    """,
  version: "ostrakon 1.2.3",
  commands: [
    Command(
      "status", summary: "tells where a party stands under each regime",
      examples: [
        CommandExample("ostrakon status Taliban --on 2025-04-16", "the day before the hearing")
      ]
    ) { take in
      let party = take.operand("PARTY", "an id, a name or an alias, in any script")
      let day = take.option("on", "DATE", "the day asked about", absent: "today")
      let regimes = take.options("regime", "ID", "only this regime")
      let json = take.flag("json", "answer in JSON")
      return { words throws(UsageError) in
        Call(
          name: "status",
          words: [try words[party], try words[day] ?? "today"] + (try words[regimes])
            + [String(try words[json])])
      }
    },
    Command("screen", summary: "screens a file of names") { take in
      let file = take.operand("FILE", "the file, or - for the input", completion: .file)
      let threshold = take.option("threshold", "X", "the least score shown", default: 0.7)
      let limit = take.option("limit", "N", "matches a name at most", as: Int.self)
      let format = take.option("format", "FORMAT", "the form of the answer", default: Format.csv)
      return { words throws(UsageError) in
        Call(
          name: "screen",
          words: [
            try words[file], "\(try words[threshold])", "\(try words[limit] ?? -1)",
            try words[format].rawValue,
          ])
      }
    },
    Command("update", summary: "takes in lists") { take in
      let lists = take.operands("LIST", "the lists", absent: "all")
      let source = take.requiredOption("from", "DIR", "where they lie", completion: .directory)
      return { words throws(UsageError) in
        Call(name: "update", words: [try words[source]] + (try words[lists]))
      }
    },
    Command(
      "knowledge", summary: "looks after the curated facts",
      commands: [
        Command("check", summary: "reports every mistake in them") { take in
          let folder = take.optionalOperand("DIR", "the folder", completion: .directory)
          return { words throws(UsageError) in
            Call(name: "check", words: [try words[folder] ?? "none"])
          }
        }
      ]),
  ])

/// What the program makes of these words: the call, the text it prints, or the error.
func outcome(_ words: String...) -> String {
  do throws(UsageError) {
    switch try example.read(words) {
    case .action(let call): return ([call.name] + call.words).joined(separator: " | ")
    case .text(let text): return text
    }
  } catch {
    return error.description
  }
}
