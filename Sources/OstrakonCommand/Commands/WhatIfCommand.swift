import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// `ostrakon whatif PARTY --regime ID --grant`.
enum WhatIfCommand {
  static let command = Command<Action>(
    "whatif", summary: "what would follow if a pending application were granted",
    discussion: "Three columns: what would change, what would not, what is not settled.",
    examples: [
      CommandExample(
        "ostrakon whatif Taliban --regime RU-35FZ --grant --on 2025-04-16",
        "the Russian application on the eve of its hearing")
    ]
  ) { take in
    let party = take.operand("PARTY", "an id, a name or an alias in any script")
    let regime = take.requiredOption("regime", "ID", "the regime of the application")
    let grant = take.flag("grant", "suppose it is granted (the only supposition there is)")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let id = try words[regime]
      let isGrant = try words[grant]
      let values = try options.values(words)
      return { session in
        guard isGrant else {
          throw CommandFailure(message: "say what to suppose: --grant", code: 2)
        }
        return try run(name, id, values, session)
      }
    }
  }

  private static func run(
    _ name: String, _ regime: String, _ options: RegisterOptions.Values, _ session: Session
  ) throws -> Int32 {
    let home = try options.open(session)
    let party = try options.party(name, in: home, session)
    let id = try options.regime(regime, in: home).id
    let asked = options.asked(session)
    let answer = try home.register.whatIf(
      party.id, under: id, on: asked, knownBy: options.knownBy)
    if options.json {
      session.print(
        answer.json(sources: home.register.sources, asked: asked.text).text(.pretty) + "\n")
    } else {
      var report = WhatIfReport(
        answer: answer, sources: home.register.sources, asked: asked.text, layout: session.layout)
      session.print(report.text())
    }
    return 0
  }
}
