import Chronology
import Register
import Testing

/// What is supposed to follow from a grant is what followed where it was granted.
@Suite("Law: a what-if agrees with what happened")
struct WhatIfLawTests {
  @Test("A grant sets what the granting act set, a refusal nothing", arguments: LawSubject.all)
  func grants(_ subject: LawSubject) throws {
    let register = subject.register
    var broken: [String] = []
    var (granted, refused) = (0, 0)
    for pair in LawPair.all(in: register) {
      for day in pair.boundaries + LawPair.otherDays.compactMap({ Day(iso: $0) }) {
        guard
          let status = register.status(
            of: pair.party.id, under: pair.regime.id, on: AskedTime(day))
        else { continue }
        for procedure in status.procedures {
          let place = "\(pair.name), \(procedure.id) on \(day)"
          let (grant, isRecorded) = try suppose(.granted, procedure, day, register)
          if let grant, !pair.allows(grant.sets, status) {
            broken.append("\(place): \(grant.sets)")
          }
          if let act = pair.grantingAct(of: procedure.id) {
            granted += 1
            let expected = pair.reachable(act.sets, status, act.designation)
            if !isRecorded || expected.contains(where: { grant?.sets[$0.key] != $0.value }) {
              broken.append("\(place): \(grant?.sets ?? [:]), but \(act.id) set \(act.sets)")
            }
            if let grant, Set(grant.sets.keys).isSuperset(of: act.sets.keys),
              grant.sets.count != act.sets.count
            {
              broken.append("\(place): \(grant.sets), but \(act.id) set no more than \(act.sets)")
            }
          }
          for supposition in [WhatIf.Supposition.refused, .withdrawn] {
            refused += 1
            let (end, _) = try suppose(supposition, procedure, day, register)
            let own = register.procedure(procedure.id, of: pair.party.id)
            let clauses = (own?.refusalConsequences ?? []) + (own?.withdrawalConsequences ?? [])
            let isEmpty = end?.changes.allSatisfy { line in
              clauses.contains { $0.text == line.text }
            }
            if end?.sets.isEmpty != true || isEmpty != true {
              broken.append("\(place), \(supposition): \(end?.changes.map(\.text) ?? [])")
            }
          }
        }
      }
    }
    #expect(broken.isEmpty, "\(broken.count): \(broken.prefix(8).joined(separator: "\n"))")
    #expect(granted > 20 && refused > 40)
  }

  @Test("No refusal on record changes a facet")
  func refusals() {
    let register = LawSubject.curated.register
    let refusals = register.parties.flatMap { register.events(of: $0.id) }.filter {
      [.refused, .withdrawn, .deemedRefused].contains($0.stage)
    }
    #expect(!refusals.isEmpty)
    for event in refusals { #expect(event.sets.isEmpty, "\(event.party): \(event.id)") }
  }

  /// The what-if; nil with false where nothing is recorded of what a grant would set.
  private func suppose(
    _ supposition: WhatIf.Supposition, _ procedure: ProcedureState, _ day: Day,
    _ register: DesignationRegister
  ) throws -> (WhatIf?, isRecorded: Bool) {
    do throws(WhatIfError) {
      return (
        try register.whatIf(
          supposition, of: procedure.party, under: procedure.regime, procedure: procedure.id,
          on: AskedTime(day)), true
      )
    } catch .nothingRecorded {
      return (nil, false)
    } catch {
      throw error
    }
  }
}

extension LawPair {
  /// The act by which a procedure ended with what was sought.
  fileprivate func grantingAct(of procedure: String) -> Event? {
    events.last { event in
      guard event.procedure == procedure || event.id == procedure, !event.sets.isEmpty else {
        return false
      }
      switch event.stage {
      case .inForce, .listUpdated: return true
      case nil: return event.id == procedure
      default: return false
      }
    }
  }

  /// Whether the facets of the day can become what a grant would set.
  fileprivate func allows(_ sets: [String: FacetValue], _ status: Status) -> Bool {
    designations.count > 1 || reachable(sets, status, "main") == sets
  }

  /// Of the facets an act set, those it could have set on the day of the status.
  fileprivate func reachable(
    _ sets: [String: FacetValue], _ status: Status, _ designation: String
  ) -> [String: FacetValue] {
    guard designations.count == 1 else { return [:] }
    return sets.filter { facet, value in
      status.facets.contains { $0.facet.id == facet && $0.value.canBecome(value) }
    }
  }
}
