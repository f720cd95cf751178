import Chronology
import Ostrakon
import Register

/// One regime on a party's page: what the status rests on, what is pending, what follows, who says
/// what.
struct RegimeSection {
  let status: Status
  let answer: StatusAnswer
  let whatIf: WhatIf?

  var html: HTML {
    """
    <section class="regime" aria-labelledby="\(status.regime.id)">
    <h2 id="\(status.regime.id)">\(status.regime.id) · \(status.regime.title)</h2>
    <dl>\(rows)</dl>
    \(status.procedures.map(procedure))
    \(whatIf.map(columns) ?? .empty)
    \(conflicts)
    \(effects)
    \(exemptions)
    \(obligations)
    \(statements)
    </section>
    """
  }

  private var rows: [HTML] {
    let since = status.since.map { date in
      " since \(date.text)" + StatusMarkup.grade(status.confidence ?? .certain)
        + (status.until.map { ", until \($0.text)" } ?? "")
    }
    var rows: [HTML] = [
      StatusMarkup.row("Status", "\(StatusMarkup.word(status))\(since ?? "")" as HTML),
      StatusMarkup.row("Verified", status.qualification ?? "through \(status.verifiedThrough)"),
    ]
    rows += status.readings.map {
      StatusMarkup.row(
        "Reading", "\($0.word.rawValue)\($0.because.map { " by \($0)" } ?? " until then")")
    }
    rows += basis
    rows += facets
    if let related = status.related {
      let count = related.count.map {
        " \($0.persons + $0.entities) entries: \($0.persons) persons and \($0.entities) entities, "
          + "counted on \($0.on.text)."
      }
      rows.append(StatusMarkup.row("Instead", related.sentence + (count ?? "")))
    }
    rows.append(StatusMarkup.row("Reversible by", status.reversibleBy))
    rows += status.designations.map {
      StatusMarkup.row(
        "Designation",
        "\($0.name): \($0.word.rawValue)\($0.since.map { " since \($0.text)" } ?? "")"
          + ($0.basis.map { "; \($0.title)" } ?? ""))
    }
    rows += status.remarks.map { StatusMarkup.row("Remark", $0.text) }
    rows += status.warnings.map { StatusMarkup.row("Warning", $0) }
    return rows
  }

  private var basis: [HTML] {
    let regime = status.regime
    guard let basis = status.basis else {
      return [
        StatusMarkup.row("Basis", status.coverage?.remark ?? "Not covered by the register."),
        StatusMarkup.row(
          "Evidence",
          status.coverage.map {
            ($0.evidence.map(\.rawValue) + [status.confidence?.rawValue ?? "nothing established"])
              .joined(separator: ", ") + " — " + $0.sources.joined(separator: ", ")
          }),
      ]
    }
    let circumstances = [
      basis.isClosed ? "behind closed doors" : nil,
      basis.isUnpublished ? "the act was never published" : nil,
    ].compactMap { $0 }
    return [
      StatusMarkup.row("Basis", basis.title),
      StatusMarkup.row("Instrument", basis.instrument.map(regime.instrumentTitle)),
      StatusMarkup.row("Authority", basis.authority.map(regime.authorityName)),
      StatusMarkup.row("Applicant", basis.applicant.map(regime.authorityName)),
      StatusMarkup.row(
        "Dates", basis.dates.all.map { "\($0.name) \($0.date.text)" }.joined(separator: ", ")),
      StatusMarkup.row("Circumstances", circumstances.joined(separator: ", ")),
      StatusMarkup.row(
        "Evidence",
        (basis.evidence.map(\.rawValue) + [basis.confidence.rawValue]).joined(separator: ", ")
          + " — " + basis.sources.joined(separator: ", ")),
      StatusMarkup.row("Note", basis.note),
    ]
  }

  private var facets: [HTML] {
    guard status.facets.count > 1 else { return [] }
    return status.facets.filter { $0.value != .none && $0.value != .unknown }.map { state in
      StatusMarkup.row(
        state.facet.title,
        "\(state.value.rawValue)\(state.since.map { " since \($0.text)" } ?? "")"
          + (state.isOperative ? " (its state is the status)" : ""))
    }
  }

  private func procedure(_ state: ProcedureState) -> HTML {
    let rows: [HTML] = [
      StatusMarkup.row("Kind", state.kind), StatusMarkup.row("Stage", state.stage.rawValue),
      StatusMarkup.row("Applicant", state.applicant), StatusMarkup.row("Forum", state.forum),
      StatusMarkup.row(
        "Scheduled for",
        state.scheduledFor.map { $0.text + (state.isClosed ? ", behind closed doors" : "") }),
      StatusMarkup.row("Effective from", state.effectiveFrom?.text),
      StatusMarkup.row("Ground", state.ground),
    ]
    let steps: [HTML] = state.steps.map {
      "<li>\($0.dates.occurred?.text ?? "–") \($0.title)</li>"
    }
    return """
      <h3>Pending: \(state.title)</h3>
      <dl>\(rows)</dl>
      <details><summary>\(state.steps.count) steps so far</summary><ol class="plain">\(steps)</ol></details>
      """
  }

  private func columns(_ whatIf: WhatIf) -> HTML {
    func column(_ title: String, _ lines: [WhatIf.Line]) -> HTML {
      let items: [HTML] = lines.map { line in
        let provision = line.provision.map { " (\($0))" } ?? ""
        let said = line.assertion.map { StatusMarkup.statement($0, answer.sources) } ?? .empty
        return "<li>\(line.text)\(provision)\(said)</li>"
      }
      return "<div><h4>\(title)</h4><ul class=\"plain\">\(items)</ul></div>"
    }
    return """
      <h3>If it were granted</h3>
      <p class="dim">What the rules as recorded would do; no prediction.</p>
      <div class="columns">\(column("Would change", whatIf.changes))\
      \(column("Would not change", whatIf.stays))\(column("Not settled", whatIf.notSettled))</div>
      """
  }

  private var conflicts: HTML {
    HTML(
      status.conflicts.map { conflict in
        let statements: [HTML] = conflict.statements.map {
          "<div>\(StatusMarkup.statement($0, answer.sources))</div>"
        }
        let reading: HTML =
          conflict.reading.map { "<p><strong>Reading:</strong> \($0)</p>" } ?? .empty
        return """
          <h3>Sources disagree: \(conflict.topic)</h3>
          <div class="columns">\(statements)</div>
          \(reading)
          """
      })
  }

  private var effects: HTML {
    let shown = status.effects.filter(\.isShown)
    guard !shown.isEmpty else { return .empty }
    let rows: [HTML] = shown.map { state in
      let effect = state.effect
      return """
        <tr><th scope="row">\(effect.kind)</th><td data-label="Consequence">\
        \(effect.consequence.rawValue)\(effect.penalty.map { ", \($0)" } ?? "")</td>
        <td>\(effect.text) (\(effect.provision))\(StatusMarkup.grade(effect.confidence))</td>
        <td data-label="Binds">\(effect.addressee)</td><td data-label="On this day">\(RegimeSection.words(state.state))</td></tr>
        """
    }
    return """
      <h3>What follows</h3>
      <table class="cards"><thead><tr><th scope="col">Conduct or measure</th><th scope="col">Consequence</th>\
      <th scope="col">Rule</th><th scope="col">Binds</th><th scope="col">On this day</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }

  /// The state of an effect in words for people.
  static func words(_ state: EffectState.State) -> String {
    switch state {
    case .applies: "applies"
    case .suspended: "suspended"
    case .uncertain: "uncertain"
    case .notSettled: "not settled"
    case .appliesToAssociated: "applies to the associated parties that are listed"
    case .validityNotEstablished: "since when is not established"
    case .notYetLaw: "not yet law"
    case .noLongerLaw: "no longer law"
    case .doesNotApply: "does not apply"
    }
  }

  private var exemptions: HTML {
    let shown = status.exemptions.filter(\.isShown)
    guard !shown.isEmpty else { return .empty }
    let items: [HTML] = shown.map { state in
      let exemption = state.exemption
      let conditions: HTML =
        exemption.conditions.isEmpty
        ? .empty
        : "<br><span class=\"dim\">Conditions: \(exemption.conditions.joined(separator: "; "))</span>"
      return """
        <li><strong>\(exemption.title)</strong> (\(exemption.provision)): \(exemption.text)\
        \(StatusMarkup.grade(exemption.confidence))\(conditions)</li>
        """
    }
    return "<h3>Exemptions and licences</h3><ul class=\"plain\">\(items)</ul>"
  }

  private var obligations: HTML {
    guard !status.duties.isEmpty || !status.remedies.isEmpty else { return .empty }
    let duties: [HTML] = status.duties.map {
      "<li>\($0.addressee): \($0.text) (\($0.provision))\($0.deadline.map { "; \($0)" } ?? "")</li>"
    }
    let remedies: [HTML] = status.remedies.map {
      "<li>\($0.title): \($0.who), \($0.forum)\($0.timeLimit.map { "; \($0)" } ?? "")</li>"
    }
    return """
      \(duties.isEmpty ? .empty : "<h3>Duties</h3><ul class=\"plain\">\(duties)</ul>" as HTML)
      \(remedies.isEmpty ? .empty : "<h3>Remedies</h3><ul class=\"plain\">\(remedies)</ul>" as HTML)
      """
  }

  private var statements: HTML {
    guard !status.assertions.isEmpty else { return .empty }
    let quotes = status.assertions.map { StatusMarkup.statement($0, answer.sources) }
    return "<details><summary>Who says so: \(quotes.count) statements</summary>\(quotes)</details>"
  }
}
