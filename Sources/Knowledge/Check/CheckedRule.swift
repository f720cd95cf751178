import Chronology
import Register

/// One dated rule of a regime, of whatever sort, as the checks look at it.
struct CheckedRule {
  /// What it is, without an article: `transition`.
  let noun: String
  let id: String
  let item: CheckedItem
  let sources: [String]
  let validity: Period?
  let instrument: String?
  /// The facet it follows from, where it names one.
  let trigger: String?
  /// Bodies it names, with the key they stand under.
  var bodies: [(key: String, name: String)] = []
  /// Parties it names.
  var parties: [String] = []

  static func all(of regime: Regime, in file: String, log: ProblemLog) -> [CheckedRule] {
    let transitions = regime.transitions.map { rule in
      CheckedRule(
        noun: "transition", id: rule.id, item: log.item(file, "a transition", rule.id),
        sources: rule.sources, validity: rule.validity, instrument: rule.instrument, trigger: nil,
        bodies: rule.startedBy.map { ("started-by", $0) }
          + (rule.decidedBy.map { [("decided-by", $0)] } ?? []))
    }
    let effects = regime.effects.map { rule in
      CheckedRule(
        noun: "effect", id: rule.id, item: log.item(file, "an effect", rule.id),
        sources: rule.sources, validity: rule.validity, instrument: rule.instrument,
        trigger: rule.trigger)
    }
    let exemptions = regime.exemptions.map { rule in
      CheckedRule(
        noun: "exemption", id: rule.id, item: log.item(file, "an exemption", rule.id),
        sources: rule.sources, validity: rule.validity, instrument: rule.instrument, trigger: nil,
        parties: rule.parties)
    }
    let duties = regime.duties.map { rule in
      CheckedRule(
        noun: "duty", id: rule.id, item: log.item(file, "a duty", rule.id),
        sources: rule.sources, validity: rule.validity, instrument: rule.instrument,
        trigger: rule.trigger)
    }
    let remedies = regime.remedies.map { rule in
      CheckedRule(
        noun: "remedy", id: rule.id, item: log.item(file, "a remedy", rule.id),
        sources: rule.sources, validity: rule.validity, instrument: nil, trigger: nil,
        bodies: [("forum", rule.forum)])
    }
    let cycles = regime.cycles.map { rule in
      CheckedRule(
        noun: "cycle", id: rule.id, item: log.item(file, "a cycle", rule.id),
        sources: rule.sources, validity: rule.validity, instrument: nil, trigger: nil)
    }
    return transitions + effects + exemptions + duties + remedies + cycles
  }
}
