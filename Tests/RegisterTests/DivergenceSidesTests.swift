import Chronology
import Register
import Testing

@Suite("The sides of a disagreement")
struct DivergenceSidesTests {
  private func regime(_ id: String, _ jurisdiction: String, begun: String? = nil) throws -> Regime {
    let start = try begun.map { try ImpreciseDate(edtf: $0) }
    return Regime(
      id: id, jurisdiction: jurisdiction, title: id,
      verifiedThrough: try #require(Day(iso: "2020-12-31")),
      facets: [.init(id: "listing", title: "Listing")], operativeFacet: "listing",
      transitions: start.map {
        [
          Transition(
            id: "listing", title: "Listing", eventKind: .listing,
            validity: Period(start: $0, end: nil), to: .inForce)
        ]
      } ?? [])
  }

  private func listed(
    _ party: String, _ regime: String, on day: String = "2010-01-01",
    to state: FacetValue = .inForce
  ) throws -> Event {
    Event(
      id: "\(regime)-\(party)-\(day)", party: party, regime: regime,
      kind: state == .inForce ? .listing : .delisting, title: "Listed",
      dates: EventDates(effective: try ImpreciseDate(edtf: day)), sets: ["listing": state])
  }

  private func none(_ party: String, _ regime: String, related: Bool = false) -> Coverage {
    Coverage(
      party: party, regime: regime, baseline: .none,
      related: related ? Coverage.Related(sentence: "Others are listed.") : nil)
  }

  private func sides(
    _ regimes: [Regime], _ coverage: [Coverage], _ events: [Event], on day: String = "2015-01-01",
    kind: PartyKind = .organisation
  ) throws -> DivergenceSides {
    let register = DesignationRegister(
      parties: [
        Party(id: "p", name: "p", kind: kind), Party(id: "other", name: "o", kind: .organisation),
      ],
      regimes: regimes, coverage: coverage, events: events)
    let asked = try AskedTime(edtf: day)
    let whole = try #require(register.divergence(of: "p", on: asked))
    let row = register.divergenceMatrix(on: asked, all: true).rows.first { $0.party.id == "p" }
    #expect(row?.sides == whole.sides)
    return whole.sides
  }

  @Test("Regimes of one jurisdiction do not disagree with each other")
  func oneJurisdiction() throws {
    let sides = try sides(
      [try regime("A1", "AA"), try regime("A2", "AA")], [none("p", "A2")], [try listed("p", "A1")])
    #expect(sides.having == ["AA"])
    #expect(sides.lacking.isEmpty)
    #expect(!sides.isDivided)
  }

  @Test("What was never checked is on no side")
  func unchecked() throws {
    let sides = try sides(
      [try regime("A1", "AA"), try regime("B1", "BB")], [], [try listed("p", "A1")])
    #expect(!sides.isDivided)
  }

  @Test("A regime that lists only others is no other side, one that lists nobody yet known is")
  func kinds() throws {
    let regimes = [try regime("A1", "AA"), try regime("B1", "BB")]
    let coverage = [none("p", "B1")]
    let organisations = try sides(
      regimes, coverage, [try listed("p", "A1"), try listed("other", "B1")], kind: .person)
    #expect(!organisations.isDivided)
    let nobody = try sides(regimes, coverage, [try listed("p", "A1")], kind: .person)
    #expect(nobody.lacking == ["BB"])
  }

  @Test("A regime is no side before its law was made")
  func beginning() throws {
    let regimes = [try regime("A1", "AA"), try regime("B1", "BB", begun: "2012-01-01")]
    let coverage = [none("p", "B1")]
    let events = [try listed("p", "A1")]
    #expect(try !sides(regimes, coverage, events, on: "2011-06-01").isDivided)
    #expect(try sides(regimes, coverage, events, on: "2013-06-01").isDivided)
  }

  @Test("Where others are listed in its place, a jurisdiction stands on neither side")
  func associated() throws {
    let regimes = [try regime("A1", "AA"), try regime("B1", "BB"), try regime("B2", "BB")]
    let sides = try sides(
      regimes, [none("p", "B1", related: true), none("p", "B2")], [try listed("p", "A1")])
    #expect(sides.associated == ["BB"])
    #expect(!sides.isDivided)
  }

  @Test("Who lifted a measure is on the other side, unless another of its regimes has one")
  func lifted() throws {
    let regimes = [try regime("A1", "AA"), try regime("B1", "BB"), try regime("B2", "BB")]
    let events = [
      try listed("p", "A1"), try listed("p", "B1"),
      try listed("p", "B1", on: "2012-01-01", to: .ended),
    ]
    #expect(try sides(regimes, [], events).lacking == ["BB"])
    #expect(try !sides(regimes, [], events + [try listed("p", "B2")]).isDivided)
  }
}
