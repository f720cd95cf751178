import Chronology
import Ostrakon
import Register

/// Statuses as text: a table of all regimes, then each regime with what it rests on.
struct StatusReport {
  let answer: StatusAnswer
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading("\(answer.party.name) (\(answer.party.kind.rawValue)) on \(answer.asked)")
    if let knownBy = answer.knownBy { layout.line("as known on \(knownBy)") }
    for recognition in answer.recognitions {
      layout.item(
        "government",
        recognition.isRecognised
          ? "recognised by \(recognition.state) since \(recognition.since?.text ?? "an unknown day")"
          : "not recognised by \(recognition.state)", indent: 2)
    }
    for remark in answer.remarks { layout.item("remark", remark.text) }
    if answer.statuses.count > 1 { table() }
    for status in answer.inReadingOrder { detail(status) }
    layout.blank()
    layout.paragraph(StatusAnswer.disclaimer)
    return layout.text
  }

  private mutating func table() {
    layout.blank()
    var rows = [["REGIME", "STATUS", "SINCE", "VERIFIED THROUGH"]]
    for status in answer.inReadingOrder {
      rows.append([
        status.regime.id, StatusReport.word(status), status.since?.text ?? "–",
        status.verifiedThrough.description + (status.isBeyondVerified ? " (asked later)" : ""),
      ])
    }
    layout.columns(rows)
  }

  /// The status word with how it ended, and whether a change is pending.
  static func word(_ status: Status) -> String {
    // A bare "none" would be read as the end of the matter where others are listed in its place.
    settledWord(status) + (status.related == nil ? "" : ", associated listed")
      + (status.procedures.isEmpty ? "" : ", change pending")
  }

  private static func settledWord(_ status: Status) -> String {
    var text = status.word.rawValue
    if let endKind = status.endKind { text += " (\(endKind.rawValue))" }
    if let relief = status.relief { text += " (\(relief.rawValue))" }
    return text
  }

  private mutating func detail(_ status: Status) {
    layout.heading("\(status.regime.id) · \(status.regime.title)")
    var head = StatusReport.settledWord(status)
    head += StatusReport.since(status.since, status.basis)
    if let until = status.until { head += ", until \(until.text)" }
    if !status.procedures.isEmpty { head += "; change pending" }
    layout.item("status", head)
    if let qualification = status.qualification { layout.item("", qualification) }
    for reading in status.readings {
      layout.item(
        "reading", reading.word.rawValue + (reading.because.map { " (\($0))" } ?? " until then"))
    }
    basis(status)
    designations(status)
    facets(status)
    if let related = status.related { self.related(related) }
    kindred(status)
    for procedure in status.procedures { self.procedure(procedure) }
    if status.procedures.isEmpty, status.word.isMeasure, let publicity = status.regime.publicity,
      publicity.extent != .isPublic
    {
      layout.item("pending", "none known, which is not none: \(publicity.text)")
    }
    if let reversible = status.reversibleBy { layout.item("reversible", reversible) }
    effects(status)
    exemptions(status)
    for duty in status.duties {
      layout.item(
        "duty",
        "\(duty.addressee): \(duty.text) (\(duty.provision))"
          + (duty.deadline.map { "; \($0)" } ?? ""))
    }
    for remedy in status.remedies {
      layout.item(
        "remedy",
        "\(remedy.title): \(remedy.who), \(remedy.forum)"
          + (remedy.timeLimit.map { "; \($0)" } ?? ""))
    }
    for conflict in status.conflicts { self.conflict(conflict) }
    for assertion in status.assertions {
      layout.item("source", StatusReport.said(assertion, answer.sources))
    }
    for remark in status.remarks { layout.item("remark", remark.text) }
    for warning in status.warnings { layout.item("warning", warning) }
    for finding in status.lists {
      layout.item("list", finding.sentence(status))
    }
  }

  /// ` since DATE`, with the grade of that date where it is not certain.
  static func since(_ date: ImpreciseDate?, _ basis: Event?) -> String {
    guard let date else { return "" }
    let confidence = basis?.dateConfidence["effective"] ?? basis?.confidence ?? .certain
    return " since \(date.text)" + (confidence == .certain ? "" : " (\(confidence.rawValue))")
  }

  private mutating func basis(_ status: Status) {
    guard let basis = status.basis else {
      if let remark = status.coverage?.remark { layout.item("basis", remark) }
      let evidence = status.evidence.map(\.rawValue).joined(separator: ", ")
      if !evidence.isEmpty || status.coverage != nil {
        layout.item(
          "evidence",
          [evidence, status.confidence?.rawValue ?? "nothing established"].filter { !$0.isEmpty }
            .joined(separator: "; ")
            + StatusReport.cited(status.coverage?.sources ?? []))
      } else {
        layout.item("basis", "the register does not cover this party under this regime")
      }
      return
    }
    let regime = status.regime
    let parts = [
      basis.title, basis.instrument.map(regime.instrumentTitle),
      basis.authority.map { "by \(regime.authorityName($0))" },
      basis.applicant.map { "on application of \(regime.authorityName($0))" },
      basis.isClosed ? "behind closed doors" : nil,
      basis.isUnpublished ? "act not published" : nil,
    ]
    layout.item("basis", parts.compactMap { $0 }.joined(separator: "; "))
    layout.item(
      "dates", basis.dates.all.map { "\($0.name) \($0.date.text)" }.joined(separator: ", "))
    layout.item(
      "evidence",
      basis.evidence.map(\.rawValue).joined(separator: ", ") + "; \(basis.confidence.rawValue)"
        + StatusReport.cited(basis.sources))
    if let note = basis.note { layout.item("note", note) }
  }

  private mutating func designations(_ status: Status) {
    for state in status.designations {
      layout.item(
        "designation",
        "\(state.name): \(state.word.rawValue)"
          + (state.endKind.map { " (\($0.rawValue))" } ?? "")
          + StatusReport.since(state.since, state.basis)
          + (state.basis.map { "; \($0.title)" } ?? ""))
    }
  }

  private mutating func facets(_ status: Status) {
    guard status.facets.count > 1 else { return }
    for state in status.facets where state.value != .none && state.value != .unknown {
      layout.item(
        "facet",
        "\(state.facet.title): \(state.value.rawValue)"
          + StatusReport.since(state.since, state.basis)
          + (state.isOperative ? " (operative)" : ""))
    }
  }

  private mutating func related(_ related: Status.RelatedState) {
    var text = related.sentence
    if let count = related.count {
      text +=
        " \(count.persons + count.entities) entries (\(count.persons) persons, "
        + "\(count.entities) entities) counted on \(count.on.text)."
    }
    layout.item("instead", text)
  }

  private mutating func kindred(_ status: Status) {
    for kin in status.kindred {
      let since = kin.since.map { " since \($0.text)" } ?? ""
      layout.item(
        "related", "\(kin.party.name) (\(kin.relation)): \(kin.word.rawValue)\(since)")
    }
    guard !status.kindred.isEmpty else { return }
    layout.item(
      "reaches",
      status.regime.inheritance?.text
        ?? "No rule of this regime was found by which a listing reaches a related party.")
  }

  private mutating func procedure(_ state: ProcedureState) {
    let parts = [
      "\(state.kind): \(state.title)", "stage \(state.stage.rawValue)",
      state.applicant.map { "applicant \($0)" }, state.forum.map { "forum \($0)" },
      state.scheduledFor.map { "scheduled for \($0.text)" },
      state.isClosed ? "behind closed doors" : nil,
      state.effectiveFrom.map { "effective from \($0.text)" },
    ]
    layout.item("pending", parts.compactMap { $0 }.joined(separator: "; "))
    for due in state.deadlines { layout.item("due", DocketReport.words(due)) }
    if let ground = state.ground { layout.item("ground", ground) }
  }

  private mutating func effects(_ status: Status) {
    for state in status.effects where state.isShown {
      layout.item("effect", StatusReport.effect(state))
    }
  }

  static func effect(_ state: EffectState) -> String {
    let effect = state.effect
    var text = "\(effect.kind), \(effect.consequence.rawValue): \(effect.text)"
    text += " (\(effect.provision)"
    if let penalty = effect.penalty { text += "; \(penalty)" }
    text += ")"
    if effect.addressee != "anyone" { text += "; binds \(effect.addressee)" }
    if state.state != .applies { text += " — \(EffectWords.state(state.state))" }
    if effect.confidence != .certain { text += " [\(effect.confidence.rawValue)]" }
    return text
  }

  private mutating func exemptions(_ status: Status) {
    for state in status.exemptions where state.isShown {
      layout.item("exemption", StatusReport.exemption(state))
    }
  }

  static func exemption(_ state: ExemptionState) -> String {
    let exemption = state.exemption
    var text = "\(exemption.title) (\(exemption.provision)): \(exemption.text)"
    if !exemption.conditions.isEmpty {
      text += " Conditions: " + exemption.conditions.joined(separator: "; ") + "."
    }
    if state.state != .available { text += " — \(EffectWords.state(state.state))" }
    return text
  }

  private mutating func conflict(_ conflict: Conflict) {
    layout.item("conflict", conflict.topic)
    for statement in conflict.statements {
      layout.item("", "– " + StatusReport.said(statement, answer.sources))
    }
    if let reading = conflict.reading { layout.item("", "reading: \(reading)") }
  }

  /// Who says what, in which words, how firmly.
  static func said(_ assertion: Assertion, _ sources: [String: Source]) -> String {
    var text = assertion.speaker ?? sources[assertion.source]?.title ?? assertion.source
    if assertion.speaker != nil || sources[assertion.source] == nil {
      text += " (\(assertion.source)"
      if let kind = sources[assertion.source]?.kind { text += ", \(kind.rawValue)" }
      text += ")"
    } else {
      text += " (\(assertion.source), \(sources[assertion.source]?.kind.rawValue ?? ""))"
    }
    if !assertion.via.isEmpty { text += " via \(assertion.via.joined(separator: " via "))" }
    if let published = assertion.published { text += ", \(published.text)" }
    if let quote = assertion.quote { text += ": “\(quote)”" }
    if let claim = assertion.claim { text += (assertion.quote == nil ? ": " : " — ") + claim }
    if let hedge = assertion.hedge { text += " [hedge: \(hedge)]" }
    return text
  }

  static func cited(_ sources: [String]) -> String {
    sources.isEmpty ? "" : " — " + sources.joined(separator: ", ")
  }
}

/// The states of effects and exemptions in words.
enum EffectWords {
  static func state(_ state: EffectState.State) -> String {
    switch state {
    case .applies: "applies"
    case .suspended: "suspended"
    case .uncertain: "uncertain on this day"
    case .notSettled: "not settled: no source found that decides whether it still applies"
    case .appliesToAssociated: "for the associated persons and entities that are listed"
    case .validityNotEstablished: "since when it is law is not established; check for a past day"
    case .notYetLaw: "not yet law on this day"
    case .noLongerLaw: "no longer law on this day"
    case .doesNotApply: "does not apply"
    }
  }

  static func state(_ state: ExemptionState.State) -> String {
    switch state {
    case .available: "available"
    case .uncertain: "uncertain on this day"
    case .notYet: "not yet on this day"
    case .noLonger: "no longer on this day"
    case .validityNotEstablished: "since when it holds is not established; check for a past day"
    }
  }
}
