import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// Who acts as a word of the command line.
extension EffectsAnswer.Actor: ArgumentValue {}

/// `ostrakon effects PARTY`.
enum EffectsCommand {
  static let command = Command<Action>(
    "effects", summary: "what bears on paying, meeting, hiring or delivering",
    discussion: "Prohibitions, duties, licences and exemptions of each regime in reach, with "
      + "provisions and conditions. Candidates to check, never permission.",
    examples: [
      CommandExample(
        "ostrakon effects Taliban --nexus US,UN --as ngo --territory AF --on 2022-03-01",
        "for an aid organisation working in Afghanistan"),
      CommandExample(
        "ostrakon effects 'Haqqani Network' --nexus GB --conduct membership", "one kind of conduct"),
    ]
  ) { take in
    let party = take.operand("PARTY", "an id, a name or an alias in any script")
    let nexus = take.option(
      "nexus", "CODES", "jurisdictions with a link, by comma: US,EU,GB,UN", absent: "all")
    let actor = take.option("as", "WHO", "who is acting", as: EffectsAnswer.Actor.self)
    let conduct = take.option(
      "conduct", "KIND", "kind of conduct: financing, membership, contact …")
    let territory = take.option("territory", "CC", "country where it happens, two letters")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let codes = (try words[nexus] ?? "").split(separator: ",").map(String.init)
      let actor = try words[actor]
      let conduct = try words[conduct]
      let territory = try words[territory]
      let values = try options.values(words)
      return { session in
        let home = try values.open(session)
        let party = try values.party(name, in: home, session)
        do throws(EffectsAnswer.Question.Fault) {
          let question = try EffectsAnswer.Question(
            checking: codes, actor: actor?.rawValue, conduct: conduct, territory: territory,
            in: home.register)
          return run(party, question, home, values, session)
        } catch {
          throw CommandFailure(message: error.description, code: 2)
        }
      }
    }
  }

  private static func run(
    _ party: Party, _ question: EffectsAnswer.Question, _ home: Home,
    _ options: RegisterOptions.Values, _ session: Session
  ) -> Int32 {
    let answer = home.effects(
      of: party, question, on: options.asked(session), knownBy: options.knownBy)
    if options.json {
      session.print(answer.json.text(.pretty) + "\n")
    } else {
      var report = EffectsReport(answer: answer, layout: session.layout)
      session.print(report.text())
    }
    return 0
  }
}
