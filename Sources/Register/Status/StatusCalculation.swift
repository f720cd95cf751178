package import Chronology

extension DesignationRegister {
  /// Where `party` stands under `regime` at the asked time, as known on a day.
  ///
  /// A pure function of its arguments and the register: no clock, no locale, no order of files.
  /// Cost is linear in the number of the party's events under the regime.
  ///
  /// - Parameters:
  ///   - knownBy: hides what was not yet public on that day; nil hides nothing.
  /// - Returns: nil when the register has no such party or regime.
  package func status(
    of partyID: String, under regimeID: String, on asked: AskedTime, knownBy: Day? = nil
  ) -> Status? {
    guard let party = party(partyID), let regime = regime(regimeID) else { return nil }
    return StatusCalculation(
      register: self, party: party, regime: regime, asked: asked, knownBy: knownBy
    ).status()
  }

  /// Statuses under every regime of the register, in the order of regime ids.
  package func statuses(of party: String, on asked: AskedTime, knownBy: Day? = nil) -> [Status] {
    regimes.compactMap { status(of: party, under: $0.id, on: asked, knownBy: knownBy) }
  }
}

/// One calculation of one status: the steps from events to the answer.
struct StatusCalculation {
  let register: DesignationRegister
  let party: Party
  let regime: Regime
  private(set) var asked: AskedTime
  let knownBy: Day?
  let coverage: Coverage?
  /// Events public by the day of knowledge.
  private(set) var events: [Event]
  let tracks: [ListTrack]

  init(
    register: DesignationRegister, party: Party, regime: Regime, asked: AskedTime, knownBy: Day?
  ) {
    self.register = register
    self.party = party
    self.regime = regime
    self.asked = asked
    self.knownBy = knownBy
    self.coverage = register.coverage(of: party.id, under: regime.id)
    self.tracks = register.tracks(of: party.id, under: regime.id)
    var recorded = register.events(of: party.id, under: regime.id)
    if !tracks.isEmpty {
      // Without a check of its own, a pair takes all that a list shows; else only what came after.
      let isChecked =
        coverage.map { $0.baseline != .unknown } ?? false
        || recorded.contains { !$0.sets.isEmpty }
      let checked = isChecked ? coverage?.verifiedThrough ?? regime.verifiedThrough : nil
      for track in tracks {
        recorded += track.events(of: party.id, setting: regime.operativeFacet, after: checked)
      }
    }
    self.events = knownBy == nil ? recorded : recorded.filter { $0.isKnown(by: knownBy) }
  }

  /// The same question with one act more, which takes effect on the last asked day; itself where the act
  /// sets nothing.
  func supposing(
    _ sets: [String: FacetValue], of designation: String, by title: String
  ) -> StatusCalculation {
    guard !sets.isEmpty else { return self }
    var supposed = self
    supposed.events.append(
      Event(
        id: "supposed", party: party.id, regime: regime.id, designation: designation, kind: .fact,
        title: title, dates: EventDates(effective: ImpreciseDate(asked.last)), sets: sets))
    return supposed
  }

  /// The same question about another time; which events are public does not depend on it.
  func asking(_ day: Day) -> StatusCalculation {
    var other = self
    other.asked = AskedTime(day)
    return other
  }

  /// State before the first event. Where nobody checked, silence is `unknown`, never `none`; a
  /// baseline that is itself to be verified is no more than `uncertain`.
  var baseline: FacetValue {
    guard let coverage else { return .unknown }
    // Lists of later years say nothing of earlier ones, but nobody is listed before there is a list. Of a
    // period each day must have been looked at.
    if let from = coverage.verifiedFrom, asked.first < from,
      regime.beginning.map({ asked.last >= $0 }) ?? true
    {
      return .unknown
    }
    if coverage.baseline == .none, coverage.confidence == .toVerify { return .uncertain }
    return coverage.baseline
  }

  /// The coverage without its remark where the asker's day of knowledge lies before the check: an
  /// editor's remark is written with hindsight.
  private var visibleCoverage: Coverage? {
    guard let coverage, let knownBy,
      knownBy < coverage.verifiedThrough ?? regime.verifiedThrough
    else { return coverage }
    return Coverage(
      party: coverage.party, regime: coverage.regime, baseline: coverage.baseline,
      verifiedFrom: coverage.verifiedFrom, verifiedThrough: coverage.verifiedThrough,
      confidence: coverage.confidence,
      evidence: coverage.evidence, remark: nil, sources: coverage.sources,
      related: coverage.related)
  }

  /// The last day up to which an editor checked the facts.
  private var checkedThrough: Day { coverage?.verifiedThrough ?? regime.verifiedThrough }

  /// The last day up to which the answer was checked: by an editor, or later still by a version of a
  /// list that carries the entry, or lacks it, as the answer says.
  private var verifiedThrough: Day {
    guard let held = tracks.compactMap(\.heldThrough).max(), !events.allSatisfy(\.sets.isEmpty)
    else { return checkedThrough }
    return max(checkedThrough, knownBy.map { min($0, held) } ?? held)
  }

  func history(of facet: String, designation: String) -> FacetHistory {
    FacetHistory(
      facet: facet, designation: designation,
      baseline: designation == "main" ? baseline : .none, events: events)
  }

  /// Names of the designations that have events, `main` first.
  var designations: [String] {
    var names = ["main"]
    for event in events where !event.sets.isEmpty && !names.contains(event.designation) {
      names.append(event.designation)
    }
    return names
  }

  func status() -> Status {
    let states = designations.map(designationState)
    let state = steady(leading(of: states))
    let designation = state.name
    let facets = facetStates(designation)
    let procedures = procedureStates()
    let conflicts = register.conflicts(of: party.id).filter {
      $0.regime == regime.id && $0.validity.membership(of: asked.last) != .outside
    }.compactMap { $0.known(by: knownBy) }
    let related = relatedState(for: state.word)
    var status = Status(
      party: party, regime: regime, asked: asked, knownBy: knownBy, word: state.word,
      endKind: state.endKind,
      relief: state.word == .inForceHeldUnlawful ? state.basis?.relief : nil,
      readings: readings(designation, state.word), facets: facets,
      designations: states.count > 1 ? states.filter { $0.word != .none } : [],
      since: state.since, until: states.count > 1 ? until(state) : state.until, basis: state.basis,
      verifiedThrough: verifiedThrough, coverage: visibleCoverage,
      related: related, procedures: procedures, effects: [], duties: [], exemptions: [],
      remedies: [], reversibleBy: nil, assertions: [], conflicts: conflicts,
      remarks: register.remarks(of: party.id).filter {
        $0.regime == regime.id && $0.holds(on: asked.last, knownBy: knownBy)
      }, warnings: [], lists: [])
    let seen = knownBy.map { min($0, asked.last) } ?? asked.last
    status.lists = tracks.compactMap {
      ListFinding($0, on: seen, word: status.word, since: status.since)
    }
    if status.lists.contains(where: { [.disagrees, .outdated].contains($0.agreement) }) {
      status.verifiedThrough = checkedThrough
    }
    status.effects = effectStates(facets, related: related)
    status.exemptions = exemptionStates(status)
    status.duties = duties(facets, related: related)
    status.remedies = remedies(status)
    status.reversibleBy = reversibleBy(state)
    status.assertions = assertions(status)
    status.warnings = warnings(status)
    return status
  }

  func facetStates(_ designation: String) -> [Status.FacetState] {
    regime.facets.map { facet in
      let history = history(of: facet.id, designation: designation)
      let readings = history.readings(on: asked.last)
      let step = readings.count == 1 ? readings[0].step.map { history.steps[$0] } : nil
      return Status.FacetState(
        facet: facet, isOperative: facet.id == regime.operativeFacet,
        value: readings.count == 1 ? readings[0].value : .uncertain, since: step?.inForce,
        basis: step?.event)
    }
  }

  /// Whether others are listed in the place of a party that is not.
  func hasRelated(for word: StatusWord) -> Bool {
    word == .none && coverage?.related?.holds(on: asked.last, knownBy: knownBy) ?? false
  }

  private func relatedState(for word: StatusWord) -> Status.RelatedState? {
    guard hasRelated(for: word), let related = coverage?.related else { return nil }
    // The newest count on or before the day; a count of a later day is no evidence for this one.
    let seen = knownBy.map { min($0, asked.last) } ?? asked.last
    let count = related.counts.filter { $0.on.isSurelyReached(by: seen) }
      .max { $0.on < $1.on }
    return Status.RelatedState(
      sentence: related.sentence, count: count, list: related.list, programme: related.programme)
  }

  private func reversibleBy(_ state: Status.DesignationState) -> String? {
    guard let basis = state.basis, state.word == .suspended || state.word == .ended else {
      return nil
    }
    if let procedure = basis.procedure.flatMap({ register.procedure($0, of: party.id) }),
      let reversible = procedure.reversibleBy
    {
      return reversible
    }
    return regime.transitions.first { $0.eventKind == basis.kind }?.reversal
  }

  private func assertions(_ status: Status) -> [Assertion] {
    var result: [Assertion] = []
    func add(_ event: Event?) {
      for assertion in event?.assertions ?? [] {
        if let knownBy, let published = assertion.published, published.latest > knownBy { continue }
        if !result.contains(assertion) { result.append(assertion) }
      }
    }
    add(status.basis)
    for facet in status.facets { add(facet.basis) }
    for procedure in status.procedures { for step in procedure.steps { add(step) } }
    return result
  }

  private func warnings(_ status: Status) -> [String] {
    var result: [String] = []
    for event in events where !event.sets.isEmpty {
      let rules = regime.transitions.filter { $0.eventKind == event.kind }
      guard let day = event.dates.decided ?? event.dates.inForce, !rules.isEmpty else { continue }
      guard day.isPossiblyReached(by: asked.last) else { continue }
      if rules.allSatisfy({ $0.validity.membership(of: day.earliest) == .outside }) {
        let from = rules.compactMap { $0.validity.start?.text }.min() ?? "a later day"
        result.append(
          "\(event.title) (\(day.text)) has no legal basis: the law provides for it only from \(from)"
        )
      }
    }
    return result
  }
}
