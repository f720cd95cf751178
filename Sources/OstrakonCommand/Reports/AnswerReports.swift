import Chronology
import Ostrakon
import Register

/// What-if as three columns below each other, which stays readable at any width.
struct WhatIfReport {
  let answer: WhatIf
  let sources: [String: Source]
  let asked: String
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading(
      "If \(answer.supposition.rawValue): \(answer.procedure.title) (\(answer.regime.id), asked on \(asked))"
    )
    layout.item("stage", answer.procedure.stage.rawValue)
    if let scheduled = answer.procedure.scheduledFor {
      layout.item(
        "scheduled", scheduled.text + (answer.procedure.isClosed ? ", behind closed doors" : ""))
    }
    if let ground = answer.procedure.ground { layout.item("ground", ground) }
    column("WOULD CHANGE", answer.changes)
    column("WOULD NOT CHANGE", answer.stays)
    column("NOT SETTLED", answer.notSettled)
    if answer.supposition == .refused { column("OPEN AFTERWARDS", answer.open) }
    if let reversible = answer.reversibleBy {
      layout.blank()
      layout.item("reversible", reversible)
    }
    layout.blank()
    layout.paragraph(
      "What the rules as recorded would do; no prediction. " + StatusAnswer.disclaimer)
    return layout.text
  }

  private mutating func column(_ title: String, _ lines: [WhatIf.Line]) {
    layout.heading(title)
    if lines.isEmpty { layout.line("  nothing recorded") }
    for line in lines {
      var text = line.text
      if let provision = line.provision { text += " (\(provision))" }
      if let assertion = line.assertion { text += " — " + StatusReport.said(assertion, sources) }
      layout.item("•", text + StatusReport.cited(line.sources), indent: 2, labelWidth: 2)
    }
  }
}

/// Events in order.
struct TimelineReport {
  let answer: TimelineAnswer
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading("Timeline of \(answer.party.name)")
    for event in answer.events {
      let facts = [
        event.title,
        event.authority.map { authority in
          answer.lanes.first { $0.regime.id == event.regime }?.regime.authorityName(authority)
            ?? authority
        },
        event.dates.all.count > 1
          ? event.dates.all.map { "\($0.name) \($0.date.text)" }.joined(separator: ", ") : nil,
        event.confidence == .certain ? nil : event.confidence.rawValue,
      ].compactMap { $0 }
      layout.item(
        "\(event.dates.occurred?.text ?? "–")",
        "\(event.regime ?? "fact"): "
          + facts.joined(separator: "; ") + StatusReport.cited(event.sources), indent: 0,
        labelWidth: 12)
    }
    return layout.text
  }
}
