import Chronology
import Register

/// `date-order`: what follows on a decision does not come before it.
///
/// Only what no reading of imprecise dates can save is reported: the later date must lie wholly before
/// the earlier one.
enum DateOrderCheck {
  static func check(_ event: Event, _ item: CheckedItem) {
    let dates = event.dates
    let act = dates.decided ?? dates.signed
    let verb = dates.decided == nil ? "signed" : "decided"
    func check(_ key: String, _ later: ImpreciseDate?, _ words: String) {
      guard let later, let act, later.latest < act.earliest else { return }
      item.report(
        .dateOrder, at: item.key("dates", key),
        "the event '\(event.id)' \(words) (\(later)) before it is \(verb) (\(act))",
        remedy: key == "effective"
          ? "correct one of the dates, or write 'retroactive: true' where the act itself reaches back"
          : "correct one of the dates")
    }
    if dates.decided != nil { check("signed", dates.signed, "is signed") }
    check("published", dates.published, "is published")
    if !event.isRetroactive { check("effective", dates.effective, "takes effect") }
    check("list-updated", dates.listUpdated, "changes the list")
    checkSchedule(event, item)
    checkRetroactivity(event, act, item)
  }

  private static func checkSchedule(_ event: Event, _ item: CheckedItem) {
    let dates = event.dates
    let made = [dates.decided, dates.signed, dates.announced, dates.published].compactMap(\.self)
    guard let planned = dates.scheduledFor, let first = made.min(),
      planned.latest < first.earliest
    else { return }
    item.report(
      .dateOrder, at: item.key("dates", "scheduled-for"),
      "the event '\(event.id)' schedules something for \(planned), before the scheduling itself "
        + "(\(first))", remedy: "correct one of the dates")
  }

  private static func checkRetroactivity(
    _ event: Event, _ act: ImpreciseDate?, _ item: CheckedItem
  ) {
    guard event.isRetroactive else { return }
    if let act, let effective = event.dates.effective, effective.earliest < act.latest { return }
    item.report(
      .dateOrder, at: item.key("retroactive"),
      "the event '\(event.id)' is marked retroactive, but does not take effect before it is decided",
      remedy: "remove 'retroactive', or give 'effective' and 'decided' under 'dates'")
  }

  static func check(_ instrument: Regime.Instrument, _ item: CheckedItem) {
    if let made = instrument.date, let inForce = instrument.inForce, inForce.latest < made.earliest
    {
      item.report(
        .dateOrder, at: item.key("in-force"),
        "the instrument '\(instrument.id)' enters into force (\(inForce)) before its date (\(made))",
        remedy: "correct one of the dates")
    }
    if let until = instrument.until, let start = instrument.inForce ?? instrument.date,
      until.latest < start.earliest
    {
      item.report(
        .dateOrder, at: item.key("until"),
        "the instrument '\(instrument.id)' ends (\(until)) before it begins (\(start))",
        remedy: "correct one of the dates")
    }
  }
}
