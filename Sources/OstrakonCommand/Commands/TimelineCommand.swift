import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// `ostrakon timeline PARTY`.
enum TimelineCommand {
  static let command = Command<Action>(
    "timeline", summary: "events across regimes in order",
    examples: [
      CommandExample("ostrakon timeline Taliban", "as text"),
      CommandExample("ostrakon timeline Taliban --svg taliban.svg", "as a picture"),
    ]
  ) { take in
    let party = take.operand("PARTY", "an id, a name or an alias in any script")
    let svg = take.option(
      "svg", "FILE", "write a picture with a lane a regime", completion: .file)
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let file = try words[svg]
      let values = try options.values(words)
      return { session in
        let home = try values.open(session)
        let party = try values.party(name, in: home, session)
        let answer = home.timeline(of: party, knownBy: values.knownBy)
        if let file {
          let picture = TimelineSVG(answer, through: session.today, marked: values.on?.last)
          try OutputFile.write(Array((picture.text + "\n").utf8), to: file)
          session.note("wrote \(file)")
        } else if values.json {
          session.print(answer.json.text(.pretty) + "\n")
        } else {
          var report = TimelineReport(answer: answer, layout: session.layout)
          session.print(report.text())
        }
        return 0
      }
    }
  }
}
