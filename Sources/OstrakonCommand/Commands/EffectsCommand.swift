import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// Who asks what bears on a decision.
enum Actor: String, CaseIterable, ArgumentValue {
  case ngo, bank, person
  case agency = "un-agency"
}

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
    let actor = take.option("as", "WHO", "who is acting", as: Actor.self)
    let conduct = take.option(
      "conduct", "KIND", "kind of conduct: financing, membership, contact …")
    let territory = take.option("territory", "CC", "country where it happens, two letters")
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let name = try words[party]
      let codes = try words[nexus]
      let question = EffectsAnswer.Question(
        nexus: (codes ?? "").split(separator: ",").map(String.init), actor: try words[actor]?.word,
        conduct: try words[conduct], territory: try words[territory])
      let values = try options.values(words)
      return { session in try run(name, question, values, session) }
    }
  }

  private static func run(
    _ name: String, _ question: EffectsAnswer.Question, _ options: RegisterOptions.Values,
    _ session: Session
  ) throws -> Int32 {
    let home = try options.open(session)
    let party = try options.party(name, in: home, session)
    var question = question
    let known = Set(home.register.regimes.map(\.jurisdiction))
    // People write UK for GB and the other way round.
    question.nexus = try question.nexus.map { code in
      let upper = code.uppercased()
      let other = ["UK": "GB", "GB": "UK"][upper]
      if known.contains(upper) { return upper }
      if let other, known.contains(other) { return other }
      throw CommandFailure(
        message: "the register covers no regime of '\(code)' "
          + "(it covers \(known.sorted().joined(separator: " ")))", code: 2)
    }
    let kinds = Set(home.register.regimes.flatMap(\.effects).map(\.kind)).union(["payment"])
    if let conduct = question.conduct, !kinds.contains(conduct) {
      let near = NearestWord.to(conduct, among: kinds.sorted()).map { "; did you mean \($0)?" }
      throw CommandFailure(
        message: "'\(conduct)' is no kind of conduct\(near ?? "") "
          + "(known: \(kinds.sorted().joined(separator: " ")))", code: 2)
    }
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
