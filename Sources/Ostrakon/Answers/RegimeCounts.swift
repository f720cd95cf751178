package import Chronology
package import Knowledge
package import Ledger
package import Register

/// How many are under a regime, over time.
package struct RegimeCounts: Sendable {
  /// A number and the day from which it holds.
  package typealias Point = (day: Day, count: Int)

  /// Parties of the register under measures, at the end of each year and on the last day; from the year
  /// before the first.
  package let parties: [Point]
  /// Entries of the published lists that carry the regime, version by version as held.
  package let entries: [(list: String, points: [Point])]

  /// - Parameters:
  ///   - store: the versions of lists held; nil for none.
  ///   - last: the day on which the counting ends.
  /// - Throws: ``LedgerError`` when the store cannot be read.
  /// - Complexity: linear in the register's events times the years, and in the versions of the entries of
  ///   the regime's lists.
  package init(
    _ regime: Regime, facts: CuratedFacts, store: ListLedger?, knownBy: Day?, through last: Day
  ) throws(LedgerError) {
    parties = RegimeCounts.parties(regime, facts.register, knownBy, last)
    var entries: [(list: String, points: [Point])] = []
    if let store {
      let held = Set(try store.lists())
      for list in facts.lists where list.regimes.contains(regime.id) && held.contains(list.id) {
        let points = try RegimeCounts.entries(of: list, under: regime.id, store, last)
        if points.count > 1 { entries.append((list.id, points)) }
      }
    }
    self.entries = entries
  }

  private static func parties(
    _ regime: Regime, _ register: DesignationRegister, _ knownBy: Day?, _ last: Day
  ) -> [Point] {
    let days = register.parties.flatMap { register.events(of: $0.id) }
      .filter { $0.regime == regime.id && !$0.sets.isEmpty }
      .compactMap { $0.dates.occurred?.earliest }.filter { $0 > .first }
    guard let first = days.min() else { return [] }
    var points: [Point] = []
    for year in (first.civil.year - 1)...max(first.civil.year, last.civil.year) {
      guard let end = Day(year: year, month: 12, day: 31) else { continue }
      let day = min(end, last)
      let standings = register.standings(on: AskedTime(day), knownBy: knownBy, under: regime.id)
      points.append((day, standings.count { $0.word.isMeasure }))
    }
    return points
  }

  private static func entries(
    of list: ListDescriptor, under regime: String, _ store: ListLedger, _ last: Day
  ) throws(LedgerError) -> [Point] {
    var changes: [Day: Int] = [:]
    for tenure in try store.tenures(of: list.id) {
      let isUnder =
        list.programmes.isEmpty
        ? list.regimes.count == 1
        : tenure.entry.values(.programme).contains { list.programmes[$0] == regime }
      guard isUnder else { continue }
      changes[tenure.from, default: 0] += 1
      if let until = tenure.until { changes[until, default: 0] -= 1 }
    }
    guard !changes.isEmpty else { return [] }
    var count = 0
    var points: [Point] = []
    for snapshot in try store.snapshots(of: list.id)
    where snapshot.day <= last && snapshot.day != points.last?.day
      && speaks(snapshot.reading, of: regime, in: list)
    {
      count += changes.filter { $0.key <= snapshot.day && $0.key > points.last?.day ?? .first }
        .reduce(0) { $0 + $1.value }
      points.append((snapshot.day, count))
    }
    return points
  }

  /// Whether a version says who is under a regime: one of another sub-list does not.
  private static func speaks(
    _ reading: SnapshotReading, of regime: String, in list: ListDescriptor
  ) -> Bool {
    guard reading.coversMembership else { return false }
    guard let scope = reading.scope else { return true }
    return scope.contains { list.programmes[$0] == regime }
  }
}
