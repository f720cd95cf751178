import Chronology
import Ostrakon
import Register

/// A regime as text: who decides, by which dated rules, and what follows.
struct RegimeReport {
  let regime: Regime
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading("\(regime.id) · \(regime.title)")
    layout.item("verified", "through \(regime.verifiedThrough)")
    if let who = regime.whoCanBeListed { layout.item("who", who) }
    for authority in regime.authorities {
      layout.item("authority", "\(authority.name): \(authority.roles.joined(separator: ", "))")
    }
    for facet in regime.facets {
      layout.item(
        "facet", facet.title + (facet.id == regime.operativeFacet ? " (operative: the status)" : "")
      )
    }
    instruments()
    layout.heading("Lifecycle")
    for rule in regime.transitions { transition(rule) }
    for cycle in regime.cycles {
      layout.item(
        "recurs",
        "\(cycle.kind.rawValue): \(cycle.title). \(cycle.text)"
          + grade(cycle.confidence, cycle.sources))
    }
    if let publicity = regime.publicity {
      layout.item("publicity", "procedures \(publicity.extent.rawValue): \(publicity.text)")
    }
    if let rule = regime.inheritance {
      layout.item(
        "reaches",
        rule.text + (rule.provision.map { " (\($0))" } ?? "")
          + grade(rule.confidence, rule.sources))
    }
    consequences()
    for note in regime.notes { layout.item("note", note) }
    layout.blank()
    layout.paragraph(StatusAnswer.disclaimer)
    return layout.text
  }

  private mutating func instruments() {
    for item in regime.instruments {
      let life = [
        item.date?.text, item.inForce.map { "in force \($0.text)" },
        item.until.map { "until \($0.text)" }, item.note,
      ].compactMap { $0 }
      layout.item(
        "instrument",
        item.title + (life.isEmpty ? "" : " — " + life.joined(separator: "; "))
          + grade(item.confidence, item.sources))
    }
  }

  private mutating func transition(_ rule: Transition) {
    let states = rule.from.map(\.rawValue).joined(separator: ", ")
    let move = rule.to.map { " [\(states.isEmpty ? "any state" : states) → \($0.rawValue)]" } ?? ""
    layout.item(
      "rule", "\(rule.title)\(move), \(rule.validity)" + grade(rule.confidence, rule.sources))
    let parts: [(String, String?)] = [
      (
        "started by",
        rule.startedBy.isEmpty
          ? nil : rule.startedBy.map(regime.authorityName).joined(separator: "; ")
      ),
      ("decided by", rule.decidedBy.map(regime.authorityName)), ("ground", rule.ground),
      ("standard", rule.standard),
      ("stages", rule.stages.isEmpty ? nil : rule.stages.joined(separator: " → ")),
      ("published", rule.publication), ("takes effect", rule.takesEffect),
      ("time limit", rule.timeLimit), ("reversal", rule.reversal), ("refusal", rule.refusal),
      ("instrument", rule.instrument.map(regime.instrumentTitle)),
    ]
    for (label, value) in parts { if let value { layout.item("", "\(label): \(value)") } }
    for limit in rule.deadlines {
      layout.item(
        "",
        "due: \(limit.title), \(limit.length.words) after \(limit.after.rawValue)"
          + (limit.provision.map { " (\($0))" } ?? "") + grade(limit.confidence, limit.sources))
    }
  }

  private mutating func consequences() {
    layout.heading("What follows from a listing")
    for effect in regime.effects {
      var text = StatusReport.effect(EffectState(effect: effect, state: .applies))
      text += "; \(effect.validity?.description ?? "since when is not established")"
      layout.item("effect", text + StatusReport.cited(effect.sources))
    }
    for exemption in regime.exemptions {
      var text = StatusReport.exemption(ExemptionState(exemption: exemption, state: .available))
      text += " \(exemption.validity?.description ?? "Since when is not established.")"
      layout.item("exemption", text + StatusReport.cited(exemption.sources))
    }
    for duty in regime.duties {
      layout.item(
        "duty",
        "\(duty.addressee): \(duty.text) (\(duty.provision))"
          + (duty.deadline.map { "; \($0)" } ?? "") + StatusReport.cited(duty.sources))
    }
    for remedy in regime.remedies {
      layout.item(
        "remedy",
        "\(remedy.title): \(remedy.who), \(regime.authorityName(remedy.forum))"
          + (remedy.timeLimit.map { "; \($0)" } ?? "") + StatusReport.cited(remedy.sources))
    }
  }

  private func grade(_ confidence: Confidence, _ sources: [String]) -> String {
    (confidence == .certain ? "" : " [\(confidence.rawValue)]") + StatusReport.cited(sources)
  }
}
