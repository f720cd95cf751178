import Chronology
import Ostrakon
import Register

/// A pending procedure: who asks whom for what, how far it has come, what is scheduled.
struct ProcedureMarkup {
  let state: ProcedureState
  let citation: Citation

  var html: HTML {
    let steps: [HTML] = state.steps.map { step in
      let date = step.dates.occurred.map(Words.date) ?? "–"
      let stage = step.stage.map { " (\(Words.plain($0.rawValue)))" } ?? ""
      return "<li>\(date)\(stage): \(step.title)\(citation.cite(step.sources))</li>"
    }
    return """
      <h3>Pending: \(state.title)</h3>
      <dl>\(ProcedureMarkup.rows(state, citation))</dl>
      <p><strong>Steps so far</strong></p>
      <ol class="plain">\(steps)</ol>
      """
  }

  /// The rows of a definition list, for the party's page and the docket alike.
  static func rows(_ state: ProcedureState, _ citation: Citation) -> [HTML] {
    [
      StatusMarkup.row("Kind", Words.plain(state.kind)),
      StatusMarkup.row("Applicant", state.applicant), StatusMarkup.row("Forum", state.forum),
      StatusMarkup.row("Ground", state.ground),
      StatusMarkup.row("Filed", state.filed.map(Words.date)),
      StatusMarkup.row(
        "Stage",
        Words.plain(state.stage.rawValue)
          + (state.stageReached.map { ", reached \(Words.date($0))" } ?? "")),
      StatusMarkup.row(
        "Scheduled for",
        state.scheduledFor.map { Words.date($0) + (state.isClosed ? ", behind closed doors" : "") }),
      StatusMarkup.row("Effective from", state.effectiveFrom.map(Words.date)),
    ] + state.deadlines.map { StatusMarkup.row("Due, computed", due($0, citation)) }
  }
}

extension ProcedureMarkup {
  /// A time limit that was counted, not announced: the day, then how it was counted.
  private static func due(_ due: DueDate, _ citation: Citation) -> HTML {
    let deadline = due.deadline
    let provision = deadline.provision.map { ", \($0)" } ?? ""
    let count = "counted, not announced: \(deadline.length.words) after \(Words.date(due.start))"
    return """
      \(Words.date(due.due)): \(deadline.title)\(StatusMarkup.grade(deadline.confidence))\
      \(citation.cite(deadline.sources))\(StatusMarkup.small([count + provision]))
      """
  }
}

/// What would follow from one end of a procedure, in columns.
struct WhatIfMarkup {
  let whatIf: WhatIf
  let citation: Citation

  var html: HTML {
    switch whatIf.supposition {
    case .granted:
      return """
        <h3>\(whatIf.procedure.effectiveFrom == nil ? "If it were granted" : "When it takes effect")</h3>
        <p class="dim">What the rules as recorded would do; no prediction.</p>
        \(columns)
        \(whatIf.reversibleBy.map { "<p><strong>Reversible by:</strong> \($0)</p>" as HTML } ?? .empty)
        """
    case .refused, .withdrawn:
      let open: HTML =
        whatIf.open.isEmpty
        ? .empty : "<div class=\"columns\">\(column("Open afterwards", whatIf.open))</div>"
      return """
        <details><summary>If it were \(whatIf.supposition.rawValue)</summary>
        <p class="dim">Everything stands as it stands, but for what follows.</p>
        \(open)\(columns)</details>
        """
    }
  }

  private var columns: HTML {
    let changes = column("Would change", whatIf.changes)
    let stays = column("Would not change", whatIf.stays)
    return """
      <div class="columns">\(changes)\(stays)\(column("Not settled", whatIf.notSettled))</div>
      """
  }

  private func column(_ title: String, _ lines: [WhatIf.Line]) -> HTML {
    let items: [HTML] = lines.map { line in
      let provision = line.provision.map { " (\($0))" } ?? ""
      let said = line.assertion.map(citation.statement) ?? .empty
      return "\(line.text)\(provision)\(citation.cite(line.sources))\(said)"
    }
    let none: HTML = "<p class=\"dim\">Nothing recorded.</p>"
    return "<div><h4>\(title)</h4>\(items.isEmpty ? none : StatusMarkup.list(items))</div>"
  }
}
