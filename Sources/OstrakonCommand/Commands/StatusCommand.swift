import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// `ostrakon status PARTY`.
enum StatusCommand {
  static let command = Command<Action>(
    "status", summary: "where a party stands under each regime",
    discussion: "Statuses with the act they rest on, its evidence, what is pending, what follows, "
      + "who says what, and where sources conflict. Works without a store.",
    examples: [
      CommandExample("ostrakon status Taliban --on 2025-04-16", "on a day"),
      CommandExample(
        "ostrakon status Taliban --regime RU-35FZ --on 2025-04-18 --known-by 2025-04-10",
        "as known on another day"),
      CommandExample("ostrakon status Талибан --json", "a name in any script, for machines"),
    ]
  ) { take in
    let party = take.operand("PARTY", "an id, a name or an alias in any script")
    let regime = take.option("regime", "ID", "one regime only")
    let compare = take.option(
      "compare", "DATE", "show this day beside the one asked about", as: AskedTime.self)
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let id = try words[regime]
      let other = try words[compare]
      let values = try options.values(words)
      return { session in try run(name, regime: id, compare: other, values, session) }
    }
  }

  private static func run(
    _ name: String, regime: String?, compare: AskedTime?, _ options: RegisterOptions.Values,
    _ session: Session
  ) throws -> Int32 {
    let home = try options.open(session)
    let party = try options.party(name, in: home, session)
    let only = try regime.map { try options.regime($0, in: home).id }
    let answer = home.status(
      of: party, regime: only, on: options.asked(session), knownBy: options.knownBy)
    if let compare {
      let other = home.status(of: party, regime: only, on: compare, knownBy: options.knownBy)
      if options.json {
        session.print(JSONValue.array([answer.json, other.json]).text(.pretty) + "\n")
      } else {
        var report = ComparisonReport(first: answer, second: other, layout: session.layout)
        session.print(report.text())
      }
    } else if options.json {
      session.print(answer.json.text(.pretty) + "\n")
    } else {
      var report = StatusReport(answer: answer, layout: session.layout)
      session.print(report.text())
    }
    return 0
  }
}
