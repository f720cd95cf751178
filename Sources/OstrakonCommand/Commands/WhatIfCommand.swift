import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// `ostrakon whatif PARTY --regime ID --grant|--refuse|--withdraw`.
enum WhatIfCommand {
  static let command = Command<Action>(
    "whatif", summary: "what would follow from one end of a pending procedure",
    discussion:
      "Granted, refused or withdrawn: what would change, what would not, what is not settled; after a refusal also what "
      + "remains open to whom.",
    examples: [
      CommandExample(
        "ostrakon whatif Taliban --regime RU-35FZ --grant --on 2025-04-16",
        "the Russian application on the eve of its hearing"),
      CommandExample(
        "ostrakon whatif Taliban --regime RU-35FZ --refuse --on 2025-04-16", "and if it fails"),
    ]
  ) { take in
    let party = take.operand("PARTY", "an id, a name or an alias in any script")
    let regime = take.requiredOption("regime", "ID", "the regime of the application")
    let grant = take.flag("grant", "suppose it is granted, or that the decided act takes effect")
    let refuse = take.flag("refuse", "suppose it is refused")
    let withdraw = take.flag("withdraw", "suppose it is withdrawn")
    let procedure = take.option("procedure", "ID", "which one, where several are pending")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let id = try words[regime]
      let supposed = [
        (try words[grant], WhatIf.Supposition.granted), (try words[refuse], .refused),
        (try words[withdraw], .withdrawn),
      ].filter(\.0).map(\.1)
      let wanted = try words[procedure]
      let values = try options.values(words)
      return { session in
        guard let supposition = supposed.first, supposed.count == 1 else {
          throw CommandFailure(
            message: "say what to suppose, one of: --grant, --refuse, --withdraw", code: 2)
        }
        return try run(supposition, name, id, procedure: wanted, values, session)
      }
    }
  }

  private static func run(
    _ supposition: WhatIf.Supposition, _ name: String, _ regime: String, procedure: String?,
    _ options: RegisterOptions.Values, _ session: Session
  ) throws -> Int32 {
    let home = try options.open(session)
    let party = try options.party(name, in: home, session)
    let id = try options.regime(regime, in: home).id
    let asked = options.asked(session)
    let answer = try home.register.whatIf(
      supposition, of: party.id, under: id, procedure: procedure, on: asked,
      knownBy: options.knownBy)
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
