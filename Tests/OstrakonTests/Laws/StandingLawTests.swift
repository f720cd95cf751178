import Chronology
import Register
import Testing

/// The short answers about everything are the long answers about each.
@Suite("Law: the register of a day is its statuses")
struct StandingLawTests {
  private static let times = [
    "1995-06-15", "2003-03-04", "2012-09-28", "2025-04-10", "2025-04", "2024", "2030-01-01",
  ]

  @Test(
    "Standings say what the statuses say, and leave out only what is unknown",
    arguments: LawSubject.all)
  func standings(_ subject: LawSubject) throws {
    let register = subject.register
    for text in StandingLawTests.times {
      let asked = try AskedTime(edtf: text)
      for knownBy in [nil, asked.last.adding(days: -300)] {
        var standing: [String: [String?]] = [:]
        for one in register.standings(on: asked, knownBy: knownBy) {
          standing["\(one.party.id) under \(one.regime.id)"] = [
            one.word.rawValue, one.endKind?.rawValue, one.since?.text, one.basis?.id,
          ]
        }
        var different: [String] = []
        for party in register.parties {
          for status in register.statuses(of: party.id, on: asked, knownBy: knownBy) {
            let short =
              standing["\(party.id) under \(status.regime.id)"] ?? ["unknown", nil, nil, nil]
            let long = [
              status.word.rawValue, status.endKind?.rawValue, status.since?.text, status.basis?.id,
            ]
            if short != long { different.append("\(party.id) under \(status.regime.id)") }
          }
        }
        #expect(different.isEmpty, "\(text): \(different.prefix(5))")
      }
    }
  }

  @Test("The divided parties are those divided one by one", arguments: LawSubject.all)
  func divergences(_ subject: LawSubject) throws {
    let register = subject.register
    for text in StandingLawTests.times {
      let asked = try AskedTime(edtf: text)
      for knownBy in [nil, asked.last.adding(days: -300)] {
        let all = register.divergences(on: asked, knownBy: knownBy).map { line($0) }
        let each = register.parties
          .compactMap { register.divergence(of: $0.id, on: asked, knownBy: knownBy) }
          .filter { $0.isDivided }.map { line($0) }
        #expect(all == each, "\(text)")
      }
    }
  }

  private func line(_ divergence: Divergence) -> [String] {
    [divergence.party.id, divergence.since?.text ?? "", "\(divergence.unknown.count)"]
      + divergence.statuses.map { "\($0.regime.id) \($0.word.rawValue)" }
  }

  /// No act is looked at for a pair it is not about, so that a register of a day looks at each once.
  @Test("The acts of all pairs together are the acts of the register", arguments: LawSubject.all)
  func cost(_ subject: LawSubject) {
    let register = subject.register
    let all = register.parties.flatMap { register.events(of: $0.id) }.filter { $0.regime != nil }
    let looked = LawPair.all(in: register).map(\.events.count).reduce(0, +)
    #expect(looked == all.count)
  }
}
