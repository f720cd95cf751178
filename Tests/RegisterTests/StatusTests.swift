import Chronology
import Register
import Testing

/// A small invented regime and party, so that each rule of the calculation is tested on its own.
struct Sample {
  var events: [Event] = []
  var baseline: FacetValue = .none
  var coverageConfidence: Confidence = .certain
  var verifiedFrom: String?
  var procedures: [Procedure] = []
  var transitions: [Transition] = []
  var effects: [Effect] = []
  var exemptions: [Exemption] = []
  var conflicts: [Conflict] = []
  var cycles: [Cycle] = []
  var publicity: Publicity?

  func date(_ text: String) throws -> ImpreciseDate { try ImpreciseDate(edtf: text) }

  func event(
    _ id: String, _ kind: Event.Kind = .listing, effective: String, sets value: FacetValue,
    designation: String = "main", endKind: EndKind? = nil, confidence: Confidence = .certain,
    announced: String? = nil, decided: String? = nil, isClosed: Bool = false,
    procedure: String? = nil, stage: ProcedureStage? = nil
  ) throws -> Event {
    var dates = EventDates(effective: try date(effective))
    dates.announced = try announced.map(date)
    dates.decided = try decided.map(date)
    return Event(
      id: id, party: "group", regime: "XX", designation: designation, kind: kind, title: id,
      dates: dates, sets: ["listing": value], endKind: endKind, procedure: procedure, stage: stage,
      isClosed: isClosed, confidence: confidence)
  }

  func status(_ on: String, knownBy: String? = nil) throws -> Status {
    let register = try self.register()
    let asked = try AskedTime(edtf: on)
    let known = try knownBy.map { text in try #require(Day(iso: text)) }
    return try #require(register.status(of: "group", under: "XX", on: asked, knownBy: known))
  }

  func register() throws -> DesignationRegister {
    DesignationRegister(
      parties: [Party(id: "group", name: "The Group", kind: .organisation)],
      regimes: [
        Regime(
          id: "XX", jurisdiction: "XX", title: "Invented list",
          verifiedThrough: try #require(Day(iso: "2020-12-31")),
          facets: [.init(id: "listing", title: "Listing")], operativeFacet: "listing",
          transitions: transitions, effects: effects, exemptions: exemptions, cycles: cycles,
          publicity: publicity)
      ],
      coverage: [
        Coverage(
          party: "group", regime: "XX", baseline: baseline,
          verifiedFrom: try verifiedFrom.map { text in try #require(Day(iso: text)) },
          confidence: coverageConfidence)
      ],
      events: events, procedures: procedures, conflicts: conflicts)
  }
}

@Suite("A status")
struct StatusTests {
  @Test(
    "counts from the effective date, the day itself included",
    arguments: [("2010-03-03", StatusWord.none), ("2010-03-04", .listed), ("2012-01-01", .listed)])
  func effective(on: String, word: StatusWord) throws {
    var sample = Sample()
    sample.events = [try sample.event("listed", effective: "2010-03-04", sets: .inForce)]
    #expect(try sample.status(on).word == word)
  }

  @Test(
    "inside an imprecise date is uncertain with both readings; a period in which it changes, changes",
    arguments: [
      ("2013-04-30", StatusWord.none), ("2013-05-01", .uncertain), ("2013-05-30", .uncertain),
      ("2013-05-31", .listed), ("2013-05", .changes), ("2013", .changes), ("2013-04", .none),
      ("2013-06", .listed), ("2013-05-10/2013-05-20", .uncertain),
    ])
  func imprecise(on: String, word: StatusWord) throws {
    var sample = Sample()
    sample.events = [try sample.event("listed", effective: "2013-05", sets: .inForce)]
    let status = try sample.status(on)
    #expect(status.word == word)
    if word == .uncertain || word == .changes {
      #expect(status.readings.map(\.word) == [.none, .listed])
      #expect(status.since == nil)
    }
  }

  @Test(
    "is unknown before the oldest evidence of a 'none', and none again before there was a regime",
    arguments: [
      ("1999-12-31", StatusWord.none), ("2000-01-01", .unknown), ("2020-12-31", .unknown),
      ("2021-01-29", .none), ("2021", .unknown), ("2022", .none),
    ])
  func verifiedFrom(on: String, word: StatusWord) throws {
    var sample = Sample()
    sample.verifiedFrom = "2021-01-29"
    sample.transitions = [
      Transition(
        id: "t", title: "Listing", eventKind: .listing, validity: try Period(edtf: "2000-01-01/.."),
        to: .inForce)
    ]
    #expect(try sample.status(on).word == word)
    // Where a rule has no recorded start, nobody can tell when the regime began.
    sample.transitions = []
    #expect(try sample.status("1999-12-31").word == .unknown)
  }

  @Test("does not change in a period in which one designation gives place to another")
  func handover() throws {
    var sample = Sample()
    sample.events = [
      try sample.event(
        "as an alias", effective: "2012-12-11", sets: .inForce, designation: "alias"),
      try sample.event("in its own name", effective: "2014-05-15", sets: .inForce),
      try sample.event(
        "alias ends", .delisting, effective: "2014-05-15", sets: .ended, designation: "alias",
        endKind: .replaced),
    ]
    #expect(try sample.status("2014-05").word == .listed)
    #expect(try sample.status("2014-05").readings.isEmpty)
    #expect(try sample.status("2012-12").word == .changes)
    #expect(try sample.status("2012").word == .changes)
  }

  @Test("rests on the first of several acts that say the same")
  func since() throws {
    var sample = Sample()
    sample.events = [
      try sample.event("listed", effective: "2010-03-04", sets: .inForce),
      try sample.event("renewed", .renewal, effective: "2012-03-04", sets: .inForce),
      try sample.event(
        "ended", .delisting, effective: "2015-01-01", sets: .ended, endKind: .delisted),
    ]
    let status = try sample.status("2013-01-01")
    #expect(status.since?.text == "2010-03-04")
    #expect(status.until?.text == "2015-01-01")
    let after = try sample.status("2016-01-01")
    #expect(after.word == .ended)
    #expect(after.endKind == .delisted)
  }

  @Test("hides what was not public by the day of knowledge")
  func knownBy() throws {
    var sample = Sample()
    sample.events = [
      try sample.event(
        "listed", effective: "2010-03-04", sets: .inForce, announced: "2010-04-01",
        decided: "2010-03-04", isClosed: true)
    ]
    #expect(try sample.status("2010-03-20").word == .listed)
    #expect(try sample.status("2010-03-20", knownBy: "2010-03-25").word == .none)
    #expect(try sample.status("2010-03-20", knownBy: "2010-04-01").word == .listed)
  }

  @Test("never leaves uncertain for a fact that is only to be verified")
  func toVerify() throws {
    var sample = Sample()
    sample.events = [
      try sample.event(
        "listed", effective: "2010-03-04", sets: .inForce, confidence: .toVerify)
    ]
    #expect(try sample.status("2010-03-03").word == .none)
    #expect(try sample.status("2015-01-01").word == .uncertain)
    sample.coverageConfidence = .toVerify
    #expect(try sample.status("2010-03-03").word == .uncertain)
  }

  @Test("is unknown, never none, where nobody checked")
  func unknown() throws {
    var sample = Sample()
    sample.baseline = .unknown
    #expect(try sample.status("2010-01-01").word == .unknown)
    let empty = DesignationRegister(
      parties: [Party(id: "other", name: "Other", kind: .organisation)],
      regimes: try sample.register().regimes)
    let status = try #require(
      empty.status(of: "other", under: "XX", on: try AskedTime(edtf: "2010")))
    #expect(status.word == .unknown)
  }

  @Test("shows the strongest of several designations and the others beneath it")
  func designations() throws {
    var sample = Sample()
    sample.events = [
      try sample.event("own", effective: "2010-01-01", sets: .inForce),
      try sample.event(
        "own ended", .delisting, effective: "2012-01-01", sets: .ended, endKind: .delisted),
      try sample.event("as alias", effective: "2011-01-01", sets: .inForce, designation: "alias"),
    ]
    let status = try sample.status("2013-01-01")
    #expect(status.word == .listed)
    #expect(status.basis?.id == "as alias")
    #expect(Set(status.designations.map(\.word)) == [.listed, .ended])
  }

  @Test("stays unknown before another name was listed, where nobody checked the party's own")
  func unknownBesideAlias() throws {
    var sample = Sample()
    sample.baseline = .unknown
    sample.events = [
      try sample.event("as alias", effective: "2011-01-01", sets: .inForce, designation: "alias")
    ]
    #expect(try sample.status("2010-12-31").word == .unknown)
    #expect(try sample.status("2011-01-01").word == .listed)
  }

  @Test("does not take the end of one designation for the end while another goes on")
  func untilBesideAnother() throws {
    var sample = Sample()
    sample.events = [
      try sample.event("own", effective: "2010-01-01", sets: .inForce),
      try sample.event(
        "own ended", .delisting, effective: "2012-01-01", sets: .ended, endKind: .delisted),
      try sample.event("as alias", effective: "2011-01-01", sets: .inForce, designation: "alias"),
      try sample.event(
        "alias ended", .delisting, effective: "2014-01-01", sets: .ended, designation: "alias",
        endKind: .delisted),
    ]
    #expect(try sample.status("2009-01-01").until?.text == "2010-01-01")
    #expect(try sample.status("2011-06-01").until?.text == "2014-01-01")
    #expect(try sample.status("2014-06-01").until == nil)
  }

  @Test("knows when it is asked beyond the last verified day")
  func verified() throws {
    let sample = Sample()
    #expect(try !sample.status("2020-12-31").isBeyondVerified)
    #expect(try sample.status("2021-01-01").isBeyondVerified)
  }

  @Test("flags an act that the law of its day did not provide for")
  func legalBasis() throws {
    var sample = Sample()
    sample.transitions = [
      Transition(
        id: "t", title: "Suspension", eventKind: .suspension,
        validity: try Period(edtf: "2024-12-28/.."), startedBy: [], decidedBy: nil, ground: nil,
        timeLimit: nil, reversal: nil, instrument: nil, confidence: .certain, sources: [])
    ]
    sample.events = [
      try sample.event("listed", effective: "2010-01-01", sets: .inForce),
      try sample.event(
        "suspended", .suspension, effective: "2024-01-01", sets: .suspended,
        decided: "2024-01-01"),
    ]
    #expect(
      try sample.status("2024-02-01").warnings == [
        "suspended (2024-01-01) has no legal basis: the law provides for it only from 2024-12-28"
      ])
  }

  @Test("does not depend on the order in which events are given")
  func order() throws {
    var sample = Sample()
    sample.events = [
      try sample.event("a", effective: "2010-01-01", sets: .inForce),
      try sample.event("b", .delisting, effective: "2012", sets: .ended, endKind: .delisted),
      try sample.event("c", effective: "2014-06", sets: .inForce),
      try sample.event("d", .suspension, effective: "2016-01-01", sets: .suspended),
    ]
    let days = ["2009", "2011-01-01", "2012-06-01", "2013-01-01", "2014-06-10", "2015", "2017"]
    let expected = try days.map { try sample.status($0).word }
    var generator = SplitMix(state: 7)
    for _ in 0..<50 {
      sample.events.shuffle(using: &generator)
      #expect(try days.map { try sample.status($0).word } == expected)
    }
  }
}

/// A small seeded generator, so that a failing property can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
