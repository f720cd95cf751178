import Chronology
import Register
import Testing

@Suite("Related parties")
struct KindredTests {
  /// A listed whole, its part, a splinter, and a namesake that is only kept apart from it.
  private func register() throws -> DesignationRegister {
    let sample = Sample()
    let base = try sample.register()
    func party(_ id: String, _ kind: String? = nil) -> Party {
      Party(
        id: id, name: id, kind: .organisation,
        relations: kind.map { [.init(kind: $0, party: "whole")] } ?? [])
    }
    return DesignationRegister(
      parties: [
        party("whole"), party("part", "part-of"), party("splinter", "splinter-of"),
        party("namesake", "distinct-from"),
      ], regimes: base.regimes,
      coverage: [Coverage(party: "whole", regime: "XX", baseline: .none)],
      events: [
        Event(
          id: "listed", party: "whole", regime: "XX", kind: .listing, title: "Listed",
          dates: EventDates(effective: try sample.date("2010-01-01")), sets: ["listing": .inForce])
      ])
  }

  private func kindred(_ id: String, _ on: String) throws -> [String] {
    let register = try register()
    return register.kindred(
      of: try #require(register.party(id)), under: try #require(register.regime("XX")),
      on: try AskedTime(edtf: on)
    ).map { "\($0.party.id) \($0.relation) \($0.word.rawValue)" }
  }

  @Test("under a measure are shown beside a party that is not, with the relation from its side")
  func shown() throws {
    #expect(try kindred("part", "2012-01-01") == ["whole part-of listed"])
    #expect(try kindred("splinter", "2012-01-01") == ["whole splinter-of listed"])
  }

  @Test("never pass a status on: the part stays unknown")
  func notInherited() throws {
    let status = try #require(
      try register().status(of: "part", under: "XX", on: try AskedTime(edtf: "2012-01-01")))
    #expect(status.word == .unknown)
  }

  @Test("are left out before they are listed, and where two parties are only kept apart")
  func leftOut() throws {
    #expect(try kindred("part", "2009-12-31").isEmpty)
    #expect(try kindred("namesake", "2012-01-01").isEmpty)
    #expect(try kindred("whole", "2012-01-01").isEmpty)
  }
}
