import Chronology
import Register

/// A seeded source of random numbers (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func one(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

/// Lives of invented designations: walks through the states a designation can take, with acts of one
/// day, dates known to the month or the year, acts nobody saw, facts to be verified, procedures,
/// statements and remarks.
struct RandomRegister {
  private static let regimes = [
    regime("R-1", []), regime("R-2", ["entry"]), regime("R-3", ["entry"]),
  ]
  private var random: SeededGenerator
  private var events: [Event] = []
  private var procedures: [Procedure] = []
  private var conflicts: [Conflict] = []
  private var remarks: [Remark] = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  func register() -> DesignationRegister {
    var maker = self
    return maker.make()
  }

  private mutating func make() -> DesignationRegister {
    let parties = (0..<16).map {
      Party(id: "party-\($0)", name: "Party \($0)", kind: .organisation, relations: relations($0))
    }
    var coverage: [Coverage] = []
    for party in parties {
      for regime in RandomRegister.regimes where !random.one(in: 6) {
        if !random.one(in: 5) { coverage.append(self.coverage(party.id, regime.id)) }
        live(party.id, "main", regime)
        if random.one(in: 5) { live(party.id, "alias", regime) }
      }
    }
    return DesignationRegister(
      parties: parties, regimes: RandomRegister.regimes, coverage: coverage, events: events,
      procedures: procedures, conflicts: conflicts, remarks: remarks)
  }

  private mutating func relations(_ number: Int) -> [Party.Relation] {
    guard number > 0, random.one(in: 3) else { return [] }
    return [Party.Relation(kind: "part-of", party: "party-\(number - 1)")]
  }

  private mutating func coverage(_ party: String, _ regime: String) -> Coverage {
    Coverage(
      party: party, regime: regime, baseline: random.one(in: 6) ? .unknown : .none,
      confidence: random.one(in: 6) ? .toVerify : .certain, remark: "remark",
      related: Coverage.Related(
        sentence: "some are listed", validity: Period(start: date(after: 1000), end: nil),
        counts: (0..<3).map {
          Coverage.Related.Count(on: date(after: 4000), persons: $0, entities: 1, sources: [])
        }))
  }

  /// One designation's life, act by act.
  private mutating func live(_ party: String, _ designation: String, _ regime: Regime) {
    var values: [String: FacetValue] = [:]
    var day = Day.start.adding(days: Int.random(in: 0..<3000, using: &random))
    for number in 0..<Int.random(in: 0...6, using: &random) {
      var sets: [String: FacetValue] = [:]
      for facet in regime.facets where facet.id == "ban" || random.one(in: 2) {
        let before = values[facet.id] ?? .none
        let next = [FacetValue.inForce, .suspended, .heldUnlawful, .ended, .contested]
          .filter { before.canBecome($0) }
        sets[facet.id] = next.randomElement(using: &random)
      }
      let id = "\(regime.id)-\(designation)-\(number)"
      let procedure = act(id, party, designation, regime, on: day, sets: sets)
      values.merge(sets) { $1 }
      if procedure, random.one(in: 2) { remark(id, party, regime, day) }
      if !random.one(in: 5) { day = day.adding(days: Int.random(in: 1..<900, using: &random)) }
    }
  }

  /// An act, often the end of a procedure. Returns whether it is.
  private mutating func act(
    _ id: String, _ party: String, _ designation: String, _ regime: Regime, on day: Day,
    sets: [String: FacetValue]
  ) -> Bool {
    let isProcedure = random.one(in: 2)
    var dates = EventDates(effective: imprecise(day))
    if !random.one(in: 3) { dates.decided = ImpreciseDate(dates.effective?.earliest ?? day) }
    if random.one(in: 3) {
      dates.published = ImpreciseDate(day.adding(days: Int.random(in: 0..<400, using: &random)))
    }
    if isProcedure {
      procedures.append(
        Procedure(
          id: "p-\(id)", party: party, regime: regime.id, designation: designation,
          kind: "delisting",
          title: "Procedure \(id)", grantSets: sets))
      for (stage, before) in [(ProcedureStage.filed, 90), (.scheduled, 30)] {
        let taken = ImpreciseDate((dates.effective?.earliest ?? day).adding(days: -before))
        events.append(
          Event(
            id: "\(stage.rawValue)-\(id)", party: party, regime: regime.id,
            designation: designation,
            kind: .petition, title: "Step \(stage.rawValue) of \(id)",
            dates: EventDates(announced: taken), procedure: "p-\(id)", stage: stage))
      }
    }
    events.append(
      Event(
        id: id, party: party, regime: regime.id, designation: designation, kind: .fact,
        title: "Act \(id)", dates: dates, sets: sets,
        endKind: sets["ban"] == .ended ? .delisted : nil,
        procedure: isProcedure ? "p-\(id)" : nil, stage: isProcedure ? .inForce : nil,
        isClosed: random.one(in: 4), confidence: random.one(in: 10) ? .toVerify : .certain,
        dateConfidence: random.one(in: 12) ? ["effective": .toVerify] : [:],
        assertions: random.one(in: 3) ? [assertion(day)] : []))
    return isProcedure
  }

  private mutating func remark(_ id: String, _ party: String, _ regime: Regime, _ day: Day) {
    remarks.append(
      Remark(
        party: party, regime: regime.id, text: "Remark \(id)",
        validity: Period(start: imprecise(day), end: nil), sources: []))
    conflicts.append(
      Conflict(
        id: "c-\(id)", party: party, regime: regime.id, facet: "ban", topic: "Topic",
        validity: .always, statements: (0..<3).map { _ in assertion(day) }, reading: nil))
  }

  private mutating func assertion(_ day: Day) -> Assertion {
    let published = day.adding(days: Int.random(in: -60..<400, using: &random))
    return Assertion(source: "S\(published.ordinal)", published: ImpreciseDate(published))
  }

  private mutating func date(after days: Int) -> ImpreciseDate {
    imprecise(Day.start.adding(days: days + Int.random(in: 0..<4000, using: &random)))
  }

  /// The day, or its month or year.
  private mutating func imprecise(_ day: Day) -> ImpreciseDate {
    let text = day.description
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return (try? ImpreciseDate(edtf: text.prefix(4))) ?? ImpreciseDate(day)
    case 1, 2: return (try? ImpreciseDate(edtf: text.prefix(7))) ?? ImpreciseDate(day)
    default: return ImpreciseDate(day)
    }
  }

  private static func regime(_ id: String, _ others: [String]) -> Regime {
    Regime(
      id: id, jurisdiction: id == "R-1" ? "XA" : "XB", title: id,
      verifiedThrough: Day.start.adding(days: 9000),
      facets: (["ban"] + others).map { Regime.Facet(id: $0, title: $0) }, operativeFacet: "ban",
      effects: (["ban"] + others).map {
        Effect(
          id: "effect-\($0)", kind: "financing", consequence: .crime, provision: "s. 1", text: "",
          trigger: $0, validity: .always)
      })
  }
}

extension Day {
  /// When the invented lives begin: 1995-02-19.
  fileprivate static var start: Day { Day.first.adding(days: 728_342) }
}
