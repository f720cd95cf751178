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
    let answer = try register.whatIf(
      of: "group", under: "XX", on: try AskedTime(edtf: "2025-04-16"))
    #expect(answer.changes.map(\.text) == ["Listing: in-force → suspended", "Financing"])
    #expect(answer.notSettled.map(\.text) == ["the entry"])
    #expect(throws: WhatIfError.self) {
      try register.whatIf(of: "group", under: "XX", on: try AskedTime(edtf: "2025-05-01"))
    }
  }

  @Test("A refusal changes nothing by itself and says what remains open")
  func refusal() throws {
    var sample = try sample()
    sample.transitions = [
      Transition(
        id: "t", title: "Suspension", eventKind: .suspension, validity: .always,
        refusal: "A new application after two years.", sources: ["S"])
    ]
    let register = try sample.register()
    let asked = try AskedTime(edtf: "2025-04-16")
    let refused = try register.whatIf(.refused, of: "group", under: "XX", on: asked)
    #expect(refused.changes.isEmpty)
    #expect(refused.stays.map(\.text).contains("Financing"))
    #expect(refused.open.map(\.text) == ["A new application after two years."])
    #expect(refused.reversibleBy == nil)
    let withdrawn = try register.whatIf(.withdrawn, of: "group", under: "XX", on: asked)
    #expect(withdrawn.changes.isEmpty)
    #expect(withdrawn.open.isEmpty)
  }

  @Test("What can become nothing else on the day is left as it is by a grant")
  func unreachable() throws {
    var sample = try sample()
    sample.events.removeAll { $0.id == "listed" }
    let whatIf = try sample.register().whatIf(
      of: "group", under: "XX", on: AskedTime(edtf: "2025-04-16"))
    #expect(whatIf.sets.isEmpty)
    #expect(whatIf.changes.isEmpty)
    #expect(whatIf.stays.first?.text == "Listing: none on this day, which cannot become suspended")
  }

  @Test("An end of one designation changes no effect while another stands")
  func besides() throws {
    var sample = try sample()
    sample.events.append(
      try sample.event("alias", effective: "2011-01-01", sets: .inForce, designation: "alias"))
    let whatIf = try sample.register().whatIf(
      of: "group", under: "XX", on: AskedTime(edtf: "2025-04-16"))
    #expect(whatIf.changes.map(\.text) == ["Listing: in-force → suspended"])
    #expect(whatIf.stays.first?.text == "Financing")
  }

  @Test("A listing that is sought brings the effects with it")
  func beginning() throws {
    var sample = try sample()
    sample.procedures = [
      Procedure(
        id: "p", party: "group", regime: "XX", kind: "listing", title: "Listing",
        grantSets: ["listing": .inForce])
    ]
    sample.events.removeAll { $0.id != "scheduled" }
    let whatIf = try sample.register().whatIf(
      of: "group", under: "XX", on: AskedTime(edtf: "2025-04-16"))
    #expect(whatIf.changes.map(\.text) == ["Listing: none → in-force", "From then on: Financing"])
  }

  @Test("A decided act can be supposed to take effect, though no procedure is recorded")
  func decidedAct() throws {
    var sample = Sample()
    sample.events = [
      try sample.event("listed", effective: "2012-09-19", sets: .inForce, announced: "2012-09-07")
    ]
    let register = try sample.register()
    let answer = try register.whatIf(
      of: "group", under: "XX", on: try AskedTime(edtf: "2012-09-18"))
    #expect(answer.changes.map(\.text) == ["Listing: none → in-force"])
  }

  @Test("A procedure that is not there is refused with those that are")
  func unknownProcedure() throws {
    let register = try sample().register()
    #expect(throws: WhatIfError.noSuchProcedure("q", pending: ["p"])) {
      try register.whatIf(
        of: "group", under: "XX", procedure: "q", on: try AskedTime(edtf: "2025-04-16"))
    }
  }

  private func withDeadline(
    after: ProcedureStage, until: ProcedureStage, _ length: CalendarLength
  ) throws -> Sample {
    var sample = try sample()
    sample.transitions = [
      Transition(
        id: "t", title: "Suspension", eventKind: .suspension, validity: .always,
        deadlines: [
          Deadline(id: "d", title: "decision", after: after, until: until, length: length)
        ])
    ]
    return sample
  }

  @Test("A time limit is counted from a public step until the step that meets it")
  func deadline() throws {
    let sample = try withDeadline(after: .scheduled, until: .decided, CalendarLength(21, .days))
    let due = try #require(try sample.status("2025-04-16").procedures.first?.deadlines.first)
    #expect(due.due.text == "2025-04-21")
    #expect(due.start.text == "2025-03-31")
    #expect(try sample.status("2025-04-18").procedures.first?.deadlines.isEmpty == true)
  }

  @Test("A time limit whose first step was not taken, or is not known yet, is not counted")
  func noStart() throws {
    let sample = try withDeadline(after: .filed, until: .decided, CalendarLength(180, .days))
    #expect(try sample.status("2025-04-16").procedures.first?.deadlines.isEmpty == true)
    let known = try withDeadline(after: .scheduled, until: .decided, CalendarLength(21, .days))
    #expect(try known.status("2025-04-16", knownBy: "2025-03-30").procedures.isEmpty)
  }

  @Test("Two rules of one kind count nothing unless the procedure names its own")
  func namedRule() throws {
    var sample = try withDeadline(after: .scheduled, until: .decided, CalendarLength(1, .months))
    sample.transitions.append(
      Transition(id: "u", title: "Other", eventKind: .suspension, validity: .always))
    #expect(try sample.status("2025-04-16").procedures.first?.deadlines.isEmpty == true)
    let old = sample.procedures[0]
    sample.procedures = [
      Procedure(
        id: old.id, party: old.party, regime: old.regime, kind: old.kind, title: old.title,
        rule: "t")
    ]
    let due = try sample.status("2025-04-16").procedures.first?.deadlines.first?.due
    #expect(due?.text == "2025-04-30")
  }

  @Test("The docket names what comes round, and where silence says nothing")
  func recurring() throws {
    var sample = Sample()
    sample.cycles = [
      Cycle(
        id: "yearly", kind: .continuation, title: "Continuation", text: "…",
        yearlyOn: MonthDay("09-23"), validity: try Period(edtf: "2001-09-23/..")),
      Cycle(
        id: "mandate", kind: .mandate, title: "Mandate", text: "…",
        until: try sample.date("2027-02-17"),
        validity: try Period(edtf: "2026-02-12/..")),
    ]
    sample.publicity = Publicity(extent: .notPublic, text: "Nobody is told.")
    let register = try sample.register()
    let early = register.docket(on: try AskedTime(edtf: "2025-10-01"))
    #expect(early.recurring.map(\.due.text) == ["2026-09-23"])
    #expect(early.silent.map(\.id) == ["XX"])
    let later = register.docket(on: try AskedTime(edtf: "2026-10-01"))
    #expect(later.recurring.map(\.cycle.id) == ["mandate", "yearly"])
    let known = try #require(Day(iso: "2025-10-01"))
    #expect(
      register.docket(on: try AskedTime(edtf: "2026-10-01"), knownBy: known)
        .recurring.map(\.cycle.id) == ["yearly"])
    #expect(
      register.docket(on: try AskedTime(edtf: "2027-03-01")).recurring.map(\.cycle.id)
        == ["yearly"])
  }

  @Test("The docket lists what is pending, the soonest step first")
  func docket() throws {
    let register = try sample().register()
    #expect(register.docket(on: try AskedTime(edtf: "2025-04-16")).pending.map(\.id) == ["p"])
    #expect(register.docket(on: try AskedTime(edtf: "2025-05-01")).pending.isEmpty)
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
          Assertion(source: "C", published: try sample.date("2012-06-01")),
        ], reading: "C is wrong")
    ]
    let conflict = try sample.status("2012-03-01", knownBy: "2012-03-01").conflicts.first
    #expect(conflict?.statements.map(\.source) == ["A", "B"])
    // The reading is of all three.
    #expect(conflict?.reading == nil)
    #expect(try sample.status("2012-03-01").conflicts.map(\.reading) == ["C is wrong"])
    #expect(try sample.status("2012-03-01", knownBy: "2012-01-15").conflicts.isEmpty)
    #expect(try sample.status("2011-03-01").conflicts.isEmpty)
  }
}
