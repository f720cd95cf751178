import Chronology
import Register

/// A register of any size for measuring how answers grow with it: every party listed once under one
/// of the real regimes, a third of them later ended, a tenth with an imprecise date.
///
/// The same size gives the same register, on any machine.
enum GeneratedRegister {
  static func make(designations count: Int, regimes: [Regime]) -> DesignationRegister {
    guard !regimes.isEmpty else { return DesignationRegister(parties: [], regimes: []) }
    var parties: [Party] = []
    var coverage: [Coverage] = []
    var events: [Event] = []
    for number in 0..<count {
      let id = "party-\(number)"
      let regime = regimes[number % regimes.count]
      parties.append(Party(id: id, name: "Party \(number)", kind: .organisation))
      coverage.append(Coverage(party: id, regime: regime.id, baseline: .none))
      events.append(
        event("listed", .listing, id, regime, from: day(number, year: 2001), to: .inForce))
      if number % 3 == 0 {
        events.append(
          event("ended", .delisting, id, regime, from: day(number, year: 2015), to: .ended))
      }
    }
    return DesignationRegister(
      parties: parties, regimes: regimes, coverage: coverage, events: events)
  }

  private static func event(
    _ name: String, _ kind: Event.Kind, _ party: String, _ regime: Regime,
    from date: ImpreciseDate?, to value: FacetValue
  ) -> Event {
    Event(
      id: name, party: party, regime: regime.id, kind: kind, title: name,
      dates: EventDates(effective: date), sets: [regime.operativeFacet: value],
      endKind: value == .ended ? .delisted : nil)
  }

  private static func day(_ number: Int, year: Int) -> ImpreciseDate? {
    let month = number % 12 + 1
    let text = "\(year + number % 10)-\(month < 10 ? "0" : "")\(month)"
    if number % 10 == 0 { return try? ImpreciseDate(edtf: text) }
    return try? ImpreciseDate(edtf: "\(text)-\(number % 18 + 10)")
  }
}
