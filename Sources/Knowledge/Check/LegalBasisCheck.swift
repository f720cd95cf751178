import Chronology
import Register

/// `no-legal-basis` and `basis-contested`: an act that changes a status is one the law provided for on
/// its day.
///
/// A regime without dated rules for a kind of act says nothing about it, and nothing is reported.
/// Suspending is the exception: under a regime that knows suspensions it needs their basis, by
/// whatever kind of act it is done.
enum LegalBasisCheck {
  static func check(_ event: Event, under law: CheckedFacts.Law, _ item: CheckedItem) {
    guard !event.sets.isEmpty, let (kind, rules) = rules(for: event, law),
      let (key, day) = dayOfAct(event.dates)
    else { return }
    let bases = rules.map { LegalBasis($0, law) }
    let places = bases.map { $0.place(of: day) }
    checkOutcome(event, zip(bases, places).filter { $1 != .outside }.map(\.0.rule), law, item)
    if places.contains(.inside) { return }
    if let index = places.firstIndex(of: .contested) {
      let rule = bases[index].rule.id
      item.report(
        .basisContested, at: item.key("dates", key),
        "\(bases[index].doubt(about: day) ?? "basis"): the event '\(event.id)' of \(day) rests on the rule "
          + "'\(rule)'",
        remedy:
          "say in the event's 'note' on which reading the act rests; where a source settles the "
          + "day, write it in the regime's file")
      return
    }
    let times = bases.map { "'\($0.rule.id)' \($0.rule.validity)" }.joined(separator: ", ")
    item.report(
      .noLegalBasis, at: item.key("dates", key),
      "\(law.regime.id) knew no \(kind.rawValue) on \(day), the day of the event '\(event.id)' "
        + "(\(times))",
      remedy: "correct the date or the kind of the event, or the rule in the regime's file")
  }

  /// Where every rule of the day says to which state it leads, the act leads to one of them.
  private static func checkOutcome(
    _ event: Event, _ rules: [Transition], _ law: CheckedFacts.Law, _ item: CheckedItem
  ) {
    let facet = law.regime.operativeFacet
    let states = rules.compactMap(\.to)
    guard let state = event.sets[facet], state != .unknown, state != .contested, !rules.isEmpty,
      states.count == rules.count, !states.contains(state)
    else { return }
    let known = rules.map { "'\($0.id)'" }.joined(separator: ", ")
    item.report(
      .noLegalBasis, at: item.key("sets", facet),
      "the event '\(event.id)' makes '\(facet)' \(state.rawValue), the rule it rests on (\(known)) "
        + "makes it " + Set(states.map(\.rawValue)).sorted().joined(separator: " or "),
      remedy: "correct 'sets' or 'kind' of the event, or 'to' of the rule in the regime's file")
  }

  private static func rules(
    for event: Event, _ law: CheckedFacts.Law
  ) -> (Event.Kind, [Transition])? {
    if let rules = law.transitions[event.kind] { return (event.kind, rules) }
    guard event.sets.values.contains(.suspended), let rules = law.transitions[.suspension]
    else { return nil }
    return (.suspension, rules)
  }

  /// The day on which the act was made, with its key: its basis must stand then, whenever it takes
  /// effect.
  private static func dayOfAct(_ dates: EventDates) -> (String, ImpreciseDate)? {
    if let decided = dates.decided { return ("decided", decided) }
    return dates.inForce.flatMap { day in
      dates.all.first { $0.date == day && $0.name != "scheduled-for" }.map { ($0.name, day) }
    }
  }
}
