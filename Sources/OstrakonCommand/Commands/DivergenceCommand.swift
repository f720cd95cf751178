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
    ]
  ) { take in
    let party = take.optionalOperand("PARTY", "an id, a name or an alias", absent: "all")
    let svg = take.option(
      "svg", "FILE", "write the matrix of parties by regimes as a picture", completion: .file)
    let all = take.flag("all", "in the picture, also parties about whom regimes agree")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let file = try words[svg]
      let isAll = try words[all]
      let values = try options.values(words)
      return { session in
        let home = try values.open(session)
        let asked = values.asked(session)
        if let file {
          guard name == nil else {
            throw CommandFailure(
              message: "the picture is of all parties: leave PARTY out, or use "
                + "'ostrakon timeline PARTY --svg FILE'", code: 2)
          }
          let matrix = home.register.divergenceMatrix(
            on: asked, knownBy: values.knownBy, all: isAll)
          try OutputFile.write(Array(MatrixSVG(matrix).text.utf8), to: file)
          session.note("wrote \(file)")
          return 0
        }
        let answers =
          if let name {
            [
              home.register.divergence(
                of: try values.party(name, in: home, session).id, on: asked,
                knownBy: values.knownBy)
            ].compactMap { $0 }
          } else {
            home.register.divergences(on: asked, knownBy: values.knownBy)
          }
        if values.json {
          let json: JSONValue = [
            "validOn": .string(asked.text), "parties": .array(answers.map(\.json)),
          ]
          session.print(json.text(.pretty) + "\n")
        } else {
          var report = DivergenceReport(
            answers: answers, isOne: name != nil, asked: asked.text, layout: session.layout)
          session.print(report.text())
        }
        return 0
      }
    }
  }
}
