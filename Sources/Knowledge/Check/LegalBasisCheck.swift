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
    let bases = rules.map { Basis($0, law) }
    let places = bases.map { $0.place(of: day) }
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

/// The time of one rule, and of the instrument it stands in.
private struct Basis {
  enum Place {
    case inside, contested, outside
  }

  let rule: Transition
  let instrument: Regime.Instrument?

  init(_ rule: Transition, _ law: CheckedFacts.Law) {
    self.rule = rule
    instrument = rule.instrument.flatMap { law.instruments[$0] }
  }

  private var starts: [ImpreciseDate] {
    [rule.validity.start, instrument?.inForce].compactMap(\.self)
  }
  private var ends: [ImpreciseDate] { [rule.validity.end, instrument?.until].compactMap(\.self) }

  func place(of day: ImpreciseDate) -> Place {
    if starts.contains(where: { day.latest < $0.earliest }) { return .outside }
    if ends.contains(where: { day.earliest > $0.latest }) { return .outside }
    return doubt(about: day) == nil ? .inside : .contested
  }

  /// The date of the instrument that leaves the point open. An imprecise validity of the rule does
  /// not: it says only that its age is not recorded.
  func doubt(about day: ImpreciseDate) -> String? {
    guard let instrument else { return nil }
    if let inForce = instrument.inForce, !inForce.isExact, day.earliest < inForce.latest {
      return "entry into force of '\(instrument.id)' contested (\(inForce))"
    }
    if let until = instrument.until, !until.isExact, day.latest > until.earliest {
      return "end of '\(instrument.id)' contested (\(until))"
    }
    return nil
  }
}
