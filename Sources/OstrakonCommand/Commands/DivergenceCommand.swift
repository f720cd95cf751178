import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// `ostrakon divergence [PARTY]`.
enum DivergenceCommand {
  static let command = Command<Action>(
    "divergence", summary: "who lists, who does not, since when",
    examples: [
      CommandExample(
        "ostrakon divergence --on 2025-04-18", "all parties that divide jurisdictions"),
      CommandExample("ostrakon divergence Taliban", "one party, today"),
      CommandExample("ostrakon divergence --svg matrix.svg", "parties by regimes as a picture"),
      CommandExample("ostrakon divergence Taliban --svg who.svg", "one party as a picture"),
    ]
  ) { take in
    let party = take.optionalOperand("PARTY", "an id, a name or an alias", absent: "all")
    let svg = take.option(
      "svg", "FILE", "write a picture: parties by regimes, or the regimes of PARTY",
      completion: .file)
    let all = take.flag(
      "all", "without PARTY: also parties about whom jurisdictions do not disagree")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let file = try words[svg]
      let isAll = try words[all]
      let values = try options.values(words)
      return { session in
        let home = try values.open(session)
        let asked = values.asked(session)
        let one = try name.flatMap { name in
          home.register.divergence(
            of: try values.party(name, in: home, session).id, on: asked, knownBy: values.knownBy)
        }
        if let file {
          let picture =
            if let one {
              PartyMatrixSVG(one, on: asked, knownBy: values.knownBy).text
            } else {
              MatrixSVG(
                home.register.divergenceMatrix(on: asked, knownBy: values.knownBy, all: isAll)
              ).text
            }
          try OutputFile.write(Array((picture + "\n").utf8), to: file)
          session.note("wrote \(file)")
        } else if values.json {
          let answers =
            one.map { [$0] }
            ?? home.register.divergences(on: asked, knownBy: values.knownBy)
          let json: JSONValue = [
            "validOn": .string(asked.text), "parties": .array(answers.map(\.json)),
          ]
          session.print(json.text(.pretty) + "\n")
        } else {
          var report = DivergenceReport(asked: asked.text, layout: session.layout)
          let text =
            if let one {
              report.text(of: one)
            } else {
              report.text(
                of: home.register.divergenceMatrix(
                  on: asked, knownBy: values.knownBy, all: isAll))
            }
          session.print(text)
        }
        return 0
      }
    }
  }
}
