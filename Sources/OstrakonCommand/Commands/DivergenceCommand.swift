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
    ]
  ) { take in
    let party = take.optionalOperand("PARTY", "an id, a name or an alias", absent: "all")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let values = try options.values(words)
      return { session in
        let home = try values.open(session)
        let asked = values.asked(session)
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
            answers: answers, asked: asked.text, layout: session.layout)
          session.print(report.text())
        }
        return 0
      }
    }
  }
}
