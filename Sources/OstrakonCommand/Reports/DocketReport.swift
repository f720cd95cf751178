import Chronology
import Ostrakon
import Register

/// The docket as text.
struct DocketReport {
  let docket: Docket
  let register: DesignationRegister
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading("Pending on \(docket.asked.text)")
    if let knownBy = docket.knownBy { layout.line("as known on \(knownBy)") }
    if docket.pending.isEmpty { layout.paragraph("Nothing is pending that the register knows of.") }
    for state in docket.pending { procedure(state) }
    recurring()
    silence()
    layout.blank()
    layout.paragraph(StatusAnswer.disclaimer)
    return layout.text
  }

  private mutating func procedure(_ state: ProcedureState) {
    layout.heading(
      "\(register.party(state.party)?.name ?? state.party) · \(state.regime) · \(state.title)")
    layout.item("kind", "\(state.kind), stage \(state.stage.rawValue)")
    if let applicant = state.applicant { layout.item("applicant", applicant) }
    if let forum = state.forum { layout.item("forum", forum) }
    if let date = state.scheduledFor {
      layout.item("scheduled", date.text + (state.isClosed ? ", behind closed doors" : ""))
    }
    if let date = state.effectiveFrom { layout.item("effective", date.text) }
    for due in state.deadlines { layout.item("due", DocketReport.words(due)) }
    if let ground = state.ground { layout.item("ground", ground) }
    for step in state.steps {
      layout.item("step", "\(step.dates.occurred?.text ?? "–") \(step.title)")
    }
  }

  /// What is due, when, and that the day was counted rather than announced.
  static func words(_ due: DueDate) -> String {
    let deadline = due.deadline
    var text = "\(due.due.text) \(deadline.title) (computed: \(deadline.length.words) after "
    text += "\(due.start.text)"
    if let provision = deadline.provision { text += "; \(provision)" }
    text += ")"
    if deadline.confidence != .certain { text += " [\(deadline.confidence.rawValue)]" }
    return text + StatusReport.cited(deadline.sources)
  }

  private mutating func recurring() {
    guard !docket.recurring.isEmpty else { return }
    layout.heading("Coming round")
    layout.columns(
      docket.recurring.map { item in
        [item.due.text, item.regime.id, item.cycle.kind.rawValue, item.cycle.title]
      })
  }

  private mutating func silence() {
    guard !docket.silent.isEmpty else { return }
    layout.heading("None known, which is not none")
    layout.paragraph(
      "Procedures of these regimes are not public, or not all of them: "
        + docket.silent.map(\.id).joined(separator: ", ") + ".")
  }
}
