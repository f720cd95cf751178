import Chronology
import Register
import Testing

@Suite("A procedure")
struct ProcedureTests {
  func sample() throws -> Sample {
    var sample = Sample()
    sample.procedures = [
      Procedure(
        id: "p", party: "group", regime: "XX", kind: "suspension", title: "Suspension",
        applicant: "Prosecutor", grantSets: ["listing": .suspended],
        consequences: [.init(outcome: .notSettled, text: "the entry")])
    ]
    sample.effects = [
      Effect(
        id: "e", kind: "financing", consequence: .crime, provision: "art. 1", text: "Financing",
        validity: .always)
    ]
    sample.events = [
      try sample.event("listed", effective: "2010-01-01", sets: .inForce),
      Event(
        id: "scheduled", party: "group", regime: "XX", kind: .scheduling, title: "Hearing set",
        dates: EventDates(
          announced: try sample.date("2025-03-31"), scheduledFor: try sample.date("2025-04-17")),
        procedure: "p", stage: .scheduled),
      try sample.event(
        "suspended", .suspension, effective: "2025-04-20", sets: .suspended,
        decided: "2025-04-17", procedure: "p", stage: .inForce),
    ]
    return sample
  }

  @Test("is pending from its first step to the day its act takes effect, stage by stage")
  func stages() throws {
    let sample = try sample()
    #expect(try sample.status("2025-03-30").procedures.isEmpty)
    let pending = try #require(try sample.status("2025-04-16").procedures.first)
    #expect(pending.stage == .scheduled)
    #expect(pending.scheduledFor?.text == "2025-04-17")
    let decided = try #require(try sample.status("2025-04-18").procedures.first)
    #expect(decided.stage == .decided)
    #expect(decided.effectiveFrom?.text == "2025-04-20")
    #expect(try sample.status("2025-04-18").word == .listed)
    #expect(try sample.status("2025-04-20").procedures.isEmpty)
    #expect(try sample.status("2025-04-20").word == .suspended)
  }

  @Test("stays scheduled for someone who does not yet know of the ruling")
  func knownBy() throws {
    let status = try sample().status("2025-04-25", knownBy: "2025-04-10")
    #expect(status.word == .listed)
    #expect(status.procedures.first?.stage == .scheduled)
  }

  @Test("An act that is decided but not effective is a stage without being recorded as one")
  func decidedOnly() throws {
    var sample = Sample()
    sample.events = [
      try sample.event("listed", effective: "2012-09-19", sets: .inForce, announced: "2012-09-07")
    ]
    let status = try sample.status("2012-09-18")
    #expect(status.word == .none)
    #expect(status.procedures.first?.stage == .announced)
    #expect(status.procedures.first?.effectiveFrom?.text == "2012-09-19")
  }

  @Test("A grant is told in three columns: what changes, what stays, what is not settled")
  func whatIf() throws {
    let register = try sample().register()
    let answer = try register.whatIf("group", under: "XX", on: try AskedTime(edtf: "2025-04-16"))
    #expect(answer.changes.map(\.text) == ["Listing: in-force → suspended", "Financing"])
    #expect(answer.notSettled.map(\.text) == ["the entry"])
    #expect(throws: WhatIfError.self) {
      try register.whatIf("group", under: "XX", on: try AskedTime(edtf: "2025-05-01"))
    }
  }

  @Test("The docket lists what is pending, the soonest step first")
  func docket() throws {
    let register = try sample().register()
    #expect(register.docket(on: try AskedTime(edtf: "2025-04-16")).map(\.id) == ["p"])
    #expect(register.docket(on: try AskedTime(edtf: "2025-05-01")).isEmpty)
  }
}

@Suite("An effect")
struct EffectTests {
  @Test("follows its facet and the days on which its provision was law")
  func states() throws {
    var sample = Sample()
    sample.effects = [
      Effect(
        id: "e", kind: "membership", consequence: .crime, provision: "art. 2", text: "Membership",
        validity: try Period(edtf: "2013-11-02/..")),
      Effect(
        id: "n", kind: "support", consequence: .crime, provision: "art. 3", text: "Support",
        validity: nil),
    ]
    sample.events = [
      try sample.event("listed", effective: "2010-01-01", sets: .inForce),
      try sample.event("suspended", .suspension, effective: "2018-01-01", sets: .suspended),
      try sample.event("disputed", .ruling, effective: "2019-01-01", sets: .contested),
    ]
    #expect(try sample.status("2009-01-01").effects.map(\.state) == [.doesNotApply, .doesNotApply])
    #expect(
      try sample.status("2011-01-01").effects.map(\.state) == [
        .notYetLaw, .validityNotEstablished,
      ])
    #expect(try sample.status("2014-01-01").effects[0].state == .applies)
    #expect(try sample.status("2018-06-01").effects[0].state == .suspended)
    #expect(try sample.status("2019-06-01").effects[0].state == .notSettled)
  }

  @Test("A conflict is shown only once both statements were public")
  func conflicts() throws {
    var sample = Sample()
    sample.conflicts = [
      Conflict(
        id: "c", party: "group", regime: "XX", facet: nil, topic: "what it did",
        validity: try Period(edtf: "2012-01-01/.."),
        statements: [
          Assertion(source: "A", published: try sample.date("2012-01-01")),
          Assertion(source: "B", published: try sample.date("2012-02-01")),
        ], reading: nil)
    ]
    #expect(try sample.status("2012-03-01").conflicts.count == 1)
    #expect(try sample.status("2012-03-01", knownBy: "2012-01-15").conflicts.isEmpty)
    #expect(try sample.status("2011-03-01").conflicts.isEmpty)
  }
}
