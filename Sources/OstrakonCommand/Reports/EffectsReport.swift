import Chronology
import Ostrakon
import Register

/// Effects as text for somebody who must decide today.
struct EffectsReport {
  let answer: EffectsAnswer
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading("What bears on dealings with \(answer.party.name) on \(answer.asked)")
    let asked = [
      answer.question.nexus.isEmpty
        ? nil : "nexus \(answer.question.nexus.joined(separator: ", "))",
      answer.question.actor.map { "as \($0)" }, answer.question.conduct.map { "conduct \($0)" },
      answer.question.territory.map { "in \($0)" },
    ].compactMap { $0 }
    if !asked.isEmpty { layout.line(asked.joined(separator: "; ")) }
    if answer.parts.isEmpty { layout.paragraph("The register has nothing that bears on this.") }
    for part in answer.parts { add(part) }
    if answer.question.nexus.isEmpty, !answer.silent.isEmpty {
      layout.blank()
      layout.paragraph(
        "Nothing under "
          + answer.silent.map { "\($0.regime.id) (\($0.word.rawValue))" }.joined(separator: ", ")
          + ". 'unknown' means that nobody checked.")
    }
    layout.blank()
    layout.paragraph("Candidates to check, not permission. " + StatusAnswer.disclaimer)
    return layout.text
  }

  private mutating func add(_ part: EffectsAnswer.Part) {
    let status = part.status
    layout.heading(
      "\(status.regime.id) · \(status.regime.title): \(StatusReport.word(status))"
        + (status.qualification.map { " (\($0))" } ?? ""))
    if let related = status.related { layout.item("instead", related.sentence) }
    for kin in status.kindred {
      layout.item("related", "\(kin.party.name) (\(kin.relation)): \(kin.word.rawValue)")
    }
    if status.word == .unknown {
      layout.item("caution", "the register does not cover this party here; this is no 'no'")
    }
    for state in part.effects { layout.item("effect", StatusReport.effect(state)) }
    for duty in status.duties {
      layout.item("duty", "\(duty.addressee): \(duty.text) (\(duty.provision))")
    }
    for state in part.exemptions { layout.item("exemption", StatusReport.exemption(state)) }
    for state in part.otherDays {
      layout.item(
        "not then",
        "\(state.exemption.title) (\(state.exemption.provision)): "
          + "\(EffectWords.state(state.state)); valid \(state.exemption.validity?.description ?? "")"
      )
    }
    for state in part.notLaw {
      layout.item(
        "not then",
        "\(state.effect.kind): \(state.effect.text) (\(state.effect.provision)): "
          + "\(EffectWords.state(state.state)); valid \(state.effect.validity?.description ?? "")")
    }
    for conflict in status.conflicts { layout.item("conflict", conflict.topic) }
    for note in status.regime.notes { layout.item("note", note) }
  }
}
