import Chronology
import Register
import Testing

/// The states of a designation over time are a path that the law allows.
@Suite("Law: every life is a path")
struct PathLawTests {
  /// Day by day, no facet jumps from one state to another that no single act could bring about
  /// (``FacetValue/canBecome(_:)``). Days on which several acts count are several steps.
  @Test("Each state can follow the one before it", arguments: LawSubject.all)
  func generic(_ subject: LawSubject) {
    let register = subject.register
    var broken: [String] = []
    var steps = 0
    for pair in LawPair.all(in: register) {
      var before: [String: FacetValue] = [:]
      for day in pair.boundaries {
        let now = states(pair, day, register)
        for (track, value) in now {
          guard let last = before[track] ?? baseline(of: track, now, before), last != value,
            pair.events.count(where: { $0.counts(from: day) }) <= 1
          else { continue }
          steps += 1
          if !last.canBecome(value) {
            broken.append("\(pair.name), \(track) on \(day): \(last) to \(value)")
          }
        }
        before = now
      }
    }
    #expect(broken.isEmpty, "\(broken.count): \(broken.prefix(5))")
    #expect(steps > 20)
  }

  /// Where the regime's rules on the kind of act that are valid on its day say from which states it
  /// starts or to which it leads, one of them allows the step: it starts from the state before and leads
  /// to the state after, or says nothing of either.
  @Test("Each act is a step that a rule of the regime in force on its day provides for")
  func rules() {
    let register = LawSubject.curated.register
    var broken: [String] = []
    var (held, free) = (0, 0)
    for pair in LawPair.all(in: register) {
      for act in pair.events {
        guard let value = act.sets[pair.regime.operativeFacet], let day = act.dates.inForce,
          let before = states(pair, day.earliest.adding(days: -1), register)[act.designation],
          ![.unknown, .uncertain, .contested].contains(before)
        else { continue }
        let decided = act.dates.decided ?? day
        let rules = pair.regime.transitions.filter { rule in
          rule.eventKind == act.kind && (!rule.from.isEmpty || rule.to != nil)
            && [decided.earliest, decided.latest].contains {
              rule.validity.membership(of: $0) != .outside
            }
        }
        guard !rules.isEmpty else {
          free += 1
          continue
        }
        held += 1
        let isAllowed = rules.contains { rule in
          (rule.from.isEmpty || rule.from.contains(before)) && rule.to ?? value == value
        }
        if !isAllowed {
          broken.append(
            "\(pair.name), \(act.id): \(before) to \(value) by \(act.kind.rawValue) on \(decided)")
        }
      }
    }
    #expect(broken.isEmpty, "\(broken.count):\n\(broken.joined(separator: "\n"))")
    #expect(held > 500)
    print("laws: \(held) steps held to a rule of the regime, \(free) to the generic law alone")
  }

  /// The state of the operative facet by designation; of the other facets too where there is one.
  private func states(
    _ pair: LawPair, _ day: Day, _ register: DesignationRegister
  ) -> [String: FacetValue] {
    guard
      let status = register.status(of: pair.party.id, under: pair.regime.id, on: AskedTime(day))
    else { return [:] }
    guard pair.designations.count > 1 else {
      return Dictionary(
        status.facets.map { ($0.isOperative ? "main" : $0.facet.id, $0.value) },
        uniquingKeysWith: { first, _ in first })
    }
    var states: [String: FacetValue] = [:]
    for name in pair.designations {
      let word = status.designations.first { $0.name == name }?.word
      states[name] = FacetValue.allCases.first { $0.statusWord == word } ?? FacetValue.none
    }
    return states
  }

  /// Before its first act another designation than the main one is not there.
  private func baseline(
    of track: String, _ now: [String: FacetValue], _ before: [String: FacetValue]
  ) -> FacetValue? {
    before.isEmpty ? nil : FacetValue.none
  }
}

extension Event {
  /// Whether the act, or the doubt about it, begins or ends on the day.
  fileprivate func counts(from day: Day) -> Bool {
    guard !sets.isEmpty, let date = dates.inForce else { return false }
    return date.earliest <= day && day <= date.latest
  }
}
