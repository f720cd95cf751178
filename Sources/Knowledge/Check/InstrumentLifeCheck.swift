import Chronology
import Register

/// `outside-instrument-life`: a rule holds while the instrument it stands in is law, from its entry
/// into force (else its date) to its `until`.
///
/// A rule with an open start says that its beginning is not recorded, and is left alone. An event that
/// names an instrument of its regime as its own is not older than that instrument's date.
enum InstrumentLifeCheck {
  static func check(_ rule: CheckedRule, of law: CheckedFacts.Law) {
    guard let id = rule.instrument, let instrument = law.instruments[id],
      let validity = rule.validity
    else { return }
    if let life = instrument.inForce ?? instrument.date, let start = validity.start,
      start.latest < life.earliest
    {
      rule.item.report(
        .outsideInstrumentLife, at: rule.item.key("valid"),
        "the \(rule.noun) '\(rule.id)' holds from \(start), before its instrument '\(id)' was law "
          + "(\(life))",
        remedy: "correct one of the dates, or name the instrument it stood in before")
    }
    guard let until = instrument.until else { return }
    if validity.end.map({ $0.earliest > until.latest }) ?? true {
      let end = validity.end.map { "until \($0)" } ?? "without an end"
      rule.item.report(
        .outsideInstrumentLife, at: rule.item.key("valid"),
        "the \(rule.noun) '\(rule.id)' holds \(end), but its instrument '\(id)' was law until \(until)",
        remedy: "end 'valid' with the instrument, or name the one that took its place")
    }
  }

  static func check(_ event: Event, under law: CheckedFacts.Law, _ item: CheckedItem) {
    guard let id = event.instrument, let instrument = law.instruments[id],
      let day = event.dates.decided ?? event.dates.inForce
    else { return }
    let start = instrument.date ?? instrument.inForce
    let isBefore = start.map { day.latest < $0.earliest } ?? false
    let isAfter = instrument.until.map { day.earliest > $0.latest } ?? false
    guard isBefore || isAfter else { return }
    item.report(
      .outsideInstrumentLife, at: item.key("instrument"),
      "the event '\(event.id)' of \(day) rests on the instrument '\(id)', which was law "
        + Period(start: start, end: instrument.until).description,
      remedy: "correct one of the dates, or name the instrument of that time")
  }
}
