package import Chronology

/// The dates that exist for one event. They differ, and the difference decides most boundary
/// questions: a revocation signed on 23 June, seen on 7 July and effective on 8 July.
package struct EventDates: Hashable, Sendable {
  package var decided: ImpreciseDate?
  package var signed: ImpreciseDate?
  package var announced: ImpreciseDate?
  package var published: ImpreciseDate?
  package var effective: ImpreciseDate?
  package var listUpdated: ImpreciseDate?
  package var scheduledFor: ImpreciseDate?

  package init(
    decided: ImpreciseDate? = nil, signed: ImpreciseDate? = nil, announced: ImpreciseDate? = nil,
    published: ImpreciseDate? = nil, effective: ImpreciseDate? = nil,
    listUpdated: ImpreciseDate? = nil, scheduledFor: ImpreciseDate? = nil
  ) {
    self.decided = decided
    self.signed = signed
    self.announced = announced
    self.published = published
    self.effective = effective
    self.listUpdated = listUpdated
    self.scheduledFor = scheduledFor
  }

  /// From when the event counts: its effective date, else the day of the act, since an act of a
  /// day counts from that day unless a later effect is recorded.
  package var inForce: ImpreciseDate? {
    effective ?? decided ?? signed ?? published ?? announced ?? listUpdated
  }

  /// When the event itself took place, for reading in order.
  package var occurred: ImpreciseDate? {
    decided ?? signed ?? announced ?? published ?? effective ?? listUpdated ?? scheduledFor
  }

  /// Each date that is given, with its name, in the order of an act's life.
  package var all: [(name: String, date: ImpreciseDate)] {
    let pairs: [(String, ImpreciseDate?)] = [
      ("decided", decided), ("signed", signed), ("announced", announced),
      ("published", published), ("effective", effective), ("list-updated", listUpdated),
      ("scheduled-for", scheduledFor),
    ]
    return pairs.compactMap { name, date in date.map { (name, $0) } }
  }
}
