import Chronology
import Knowledge
import Ostrakon
import Register

/// A register that a law is tried on: the curated one, or a generated one whose seed stands in the name
/// of the failing case.
enum LawSubject: Sendable, Hashable, CustomStringConvertible {
  case curated
  case generated(seed: UInt64)

  static let all: [LawSubject] = [.curated] + (1...3).map { .generated(seed: $0) }

  var description: String {
    switch self {
    case .curated: "the curated register"
    case .generated(let seed): "the register generated from seed \(seed)"
    }
  }

  private static let curatedRegister = KnowledgeImage.embedded().facts.register

  var register: DesignationRegister {
    switch self {
    case .curated: LawSubject.curatedRegister
    case .generated(let seed):
      RandomRegister(seed: seed).register()
    }
  }
}

/// A party under a regime, with the days on which something about it begins or ends.
struct LawPair: Sendable {
  let party: Party
  let regime: Regime
  let events: [Event]
  let coverage: Coverage?

  /// Every pair of which something is recorded.
  static func all(in register: DesignationRegister) -> [LawPair] {
    register.parties.flatMap { party in
      register.regimes.compactMap { regime in
        let pair = LawPair(
          party: party, regime: regime, events: register.events(of: party.id, under: regime.id),
          coverage: register.coverage(of: party.id, under: regime.id))
        return pair.events.isEmpty && pair.coverage == nil ? nil : pair
      }
    }
  }

  /// A few days besides those of the facts.
  static let otherDays = ["1995-06-15", "2001-09-11", "2014-07-01", "2030-01-01"]

  var name: String { "\(party.id) under \(regime.id)" }

  /// The first and the last day each act can count from, the days before, and the days on which a
  /// step of a procedure happens.
  var boundaries: [Day] {
    var days: Set<Day> = []
    for event in events {
      for date in [event.dates.inForce, event.dates.occurred].compactMap({ $0 }) {
        days.formUnion([date.earliest, date.latest])
        days.formUnion([date.earliest.adding(days: -1), date.latest.adding(days: -1)])
      }
    }
    return days.sorted()
  }

  /// Names of the designations that have acts, `main` among them.
  var designations: Set<String> {
    Set(events.filter { !$0.sets.isEmpty }.map(\.designation)).union(["main"])
  }
}
