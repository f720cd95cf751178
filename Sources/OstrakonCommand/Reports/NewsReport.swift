import Ledger
import NewsReading
import Ostrakon
import Register

/// Proposed events for people.
enum NewsReport {
  static func text(_ answer: NewsAnswer, register: DesignationRegister, layout: TextLayout)
    -> String
  {
    guard !answer.items.isEmpty else { return "no event about a party of the register was found\n" }
    var layout = layout
    if let same = answer.sameStory {
      layout.line(
        "the same story as \(same.title.map { "“\($0)”" } ?? "a report")\(same.publisher.map { " (\($0))" } ?? ""), decided about before"
      )
    }
    for (place, item) in answer.items.enumerated() {
      if place == answer.proposed {
        layout.line("doubtful: more likely misread than told")
      }
      let event = item.event
      let party = event.party.flatMap { register.party($0)?.name } ?? "no party"
      var head = "\(place + 1)  \(event.kind.rawValue): \(party)"
      if let regime = event.regime { head += " under \(regime)" }
      if let date = event.date { head += ", \(date)" }
      if event.isClosed { head += ", behind closed doors" }
      layout.line("\(head)  (\(event.modality.rawValue), \(item.comparison.word))")
      if !event.aims.isEmpty {
        layout.line("   aims at: \(event.aims.map(\.rawValue).joined(separator: ", "))")
      }
      if let correction = event.correction {
        layout.line("   worded as \(correction.worded.rawValue); \(correction.reason)")
      }
      if let objection = event.objection { layout.line("   impossible? \(objection)") }
      if case .conflicting(_, let reason) = item.comparison {
        layout.line("   conflict: \(reason)")
      }
      if let decided = item.decided {
        layout.line("   \(decided.decision.rawValue) by \(decided.reader), \(decided.recorded)")
      }
      if let guess = event.dateGuess { layout.line("   date: \(guess)") }
      for wording in event.wordings {
        let chain =
          wording.chain.isEmpty ? "" : "  — \(wording.chain.joined(separator: ", after "))"
        layout.line("   “\(wording.text)”\(chain)")
      }
      let reasons = event.reasons.isEmpty ? "" : ": \(event.reasons.joined(separator: "; "))"
      layout.line("   confidence \(Int((event.confidence * 100).rounded())) %\(reasons)")
    }
    return layout.text
  }
}
