package import Chronology

/// What is pending on a day across the register, what comes round next, and how far silence means
/// anything.
package struct Docket: Sendable {
  /// A review, renewal or mandate of a regime with the day it is due next.
  package struct Recurrence: Sendable {
    package let regime: Regime
    package let cycle: Cycle
    package let due: ImpreciseDate
  }

  package let asked: AskedTime
  package let knownBy: Day?
  /// Pending procedures, the soonest next step first; those without a known next step last.
  package let pending: [ProcedureState]
  /// Reviews, renewals and mandates of the regimes that have a known next day, soonest first.
  package let recurring: [Recurrence]
  /// Regimes without a pending procedure whose procedures the public does not, or not always, learn
  /// of: there the register says "none known", never "none".
  package let silent: [Regime]
}

extension DesignationRegister {
  /// The docket of a day.
  ///
  /// Cost is linear in the number of events of all pairs.
  package func docket(on asked: AskedTime, knownBy: Day? = nil) -> Docket {
    var pending: [ProcedureState] = []
    for pair in coveredPairs {
      guard let party = party(pair.party), let regime = regime(pair.regime),
        !events(of: pair.party, under: pair.regime).isEmpty
      else { continue }
      pending +=
        StatusCalculation(
          register: self, party: party, regime: regime, asked: asked, knownBy: knownBy
        ).procedureStates()
    }
    let sorted = pending.enumerated().sorted { left, right in
      switch (left.element.next, right.element.next) {
      case (let one?, let two?) where one != two: return one < two
      case (_?, nil): return true
      case (nil, _?): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
    let busy = Set(sorted.map(\.regime))
    return Docket(
      asked: asked, knownBy: knownBy, pending: sorted,
      recurring: regimes.flatMap { regime in
        regime.cycles.compactMap { cycle in
          cycle.due(after: asked.last, knownBy: knownBy).map {
            Docket.Recurrence(regime: regime, cycle: cycle, due: $0)
          }
        }
      }.sorted { ($0.due, $0.regime.id, $0.cycle.id) < ($1.due, $1.regime.id, $1.cycle.id) },
      silent: regimes.filter { regime in
        !busy.contains(regime.id) && regime.publicity?.extent != .isPublic
      })
  }
}
