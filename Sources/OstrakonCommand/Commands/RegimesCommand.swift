import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// `ostrakon regimes [ID]`.
enum RegimesCommand {
  static let command = Command<Action>(
    "regimes", summary: "the legal schemes: who decides, by which rules, with which effects",
    discussion: "Without an id, all regimes with the facet whose state is the status. With one, "
      + "its authorities, instruments, lifecycle, time limits, effects, exemptions and remedies; in "
      + "JSON also who is under it on a day.",
    examples: [
      CommandExample("ostrakon regimes", "all of them"),
      CommandExample("ostrakon regimes US-FTO", "one, whole"),
    ]
  ) { take in
    let regime = take.optionalOperand("ID", "one regime", absent: "all")
    let markdown = take.flag("markdown", "write the table of docs/regimes.md")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let id = try words[regime]
      let isMarkdown = try words[markdown]
      let values = try options.values(words)
      return { session in
        let home = try values.open(session)
        guard id == nil || !isMarkdown else {
          throw CommandFailure(message: "--markdown writes all regimes: leave ID out", code: 2)
        }
        if isMarkdown {
          session.print(RegimeTable.markdown(home.register.regimes))
        } else if let id {
          let regime = try values.regime(id, in: home)
          if values.json {
            let asked = values.asked(session)
            let standings = home.register.standings(
              on: asked, knownBy: values.knownBy, under: regime.id)
            session.print(
              regime.json(standings, on: asked, knownBy: values.knownBy).text(.pretty) + "\n")
          } else {
            var report = RegimeReport(regime: regime, layout: session.layout)
            session.print(report.text())
          }
        } else if values.json {
          let json: JSONValue = ["regimes": .array(home.register.regimes.map(\.summary))]
          session.print(json.text(.pretty) + "\n")
        } else {
          var layout = session.layout
          layout.columns(
            [["REGIME", "OPERATIVE FACET", "TITLE", "VERIFIED THROUGH"]]
              + home.register.regimes.map {
                [$0.id, $0.operativeTitle, $0.title, $0.verifiedThrough.description]
              })
          session.print(layout.text)
        }
        return 0
      }
    }
  }
}
