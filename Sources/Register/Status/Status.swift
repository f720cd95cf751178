package import Chronology

/// Where a party stands under a regime on a day, as known on a day: the computed answer.
///
/// Everything a reader needs to check the answer is in it: the act it rests on and its evidence, how
/// far the facts were verified, what is pending, what follows, who says what. See
/// ``DesignationRegister/status(of:under:on:knownBy:)``.
package struct Status: Sendable {
  /// A possible answer where there are several.
  package struct Reading: Hashable, Sendable {
    package let word: StatusWord
    /// Date and title of the event behind it; nil for the state before any event.
    package let because: String?
  }

  /// One facet's state.
  package struct FacetState: Sendable {
    package let facet: Regime.Facet
    package let isOperative: Bool
    package let value: FacetValue
    package let since: ImpreciseDate?
    package let basis: Event?
  }

  /// One of several designations of the party under the regime.
  package struct DesignationState: Sendable {
    package let name: String
    package let word: StatusWord
    package let endKind: EndKind?
    package let since: ImpreciseDate?
    package let until: ImpreciseDate?
    package let basis: Event?
  }

  /// A listing of others where the party itself is no entry.
  package struct RelatedState: Sendable {
    package let sentence: String
    /// The newest count on or before the day.
    package var count: Coverage.Related.Count?
    package let list: String?
    package let programme: String?
  }

  package var party: Party
  package var regime: Regime
  package var asked: AskedTime
  package var knownBy: Day?
  package var word: StatusWord
  package var endKind: EndKind?
  package var relief: Relief?
  package var readings: [Reading]
  package var facets: [FacetState]
  package var designations: [DesignationState]
  package var since: ImpreciseDate?
  package var until: ImpreciseDate?
  package var basis: Event?
  package var verifiedThrough: Day
  /// What the register says where no event is the basis: why `none`, why `unknown`.
  package var coverage: Coverage?
  package var related: RelatedState?
  package var procedures: [ProcedureState]
  package var effects: [EffectState]
  package var duties: [Duty]
  package var exemptions: [ExemptionState]
  package var remedies: [Remedy]
  package var reversibleBy: String?
  package var assertions: [Assertion]
  package var conflicts: [Conflict]
  package var remarks: [Remark]
  package var warnings: [String]
  /// What published lists say of it, where versions of them are held.
  package var lists: [ListFinding]
  /// Related parties under a measure of the regime where this one is not: for whoever would read
  /// its `none` or `unknown` as the whole answer. Filled by ``DesignationRegister/kindred(of:under:on:knownBy:)``.
  package var kindred: [KindredStanding] = []

  /// Whether the question lies after the last day up to which the facts were checked.
  package var isBeyondVerified: Bool { asked.last > verifiedThrough }
}

/// An effect as it stands on a day.
package struct EffectState: Sendable {
  package enum State: String, Sendable, Hashable {
    case applies, suspended, uncertain
    /// The facet it follows from is contested, and nothing found decides.
    case notSettled = "not-settled"
    /// It applies to associated parties and persons who are listed, not to the party itself.
    case appliesToAssociated = "applies-to-associated"
    /// Part of the regime, but since when is not established; not asserted for a past day.
    case validityNotEstablished = "validity-not-established"
    case notYetLaw = "not-yet-law"
    case noLongerLaw = "no-longer-law"
    /// The facet it follows from is not in force.
    case doesNotApply = "does-not-apply"
  }

  package let effect: Effect
  package let state: State

  package init(effect: Effect, state: State) {
    self.effect = effect
    self.state = state
  }
}

/// An exemption as it stands on a day.
package struct ExemptionState: Sendable {
  package enum State: String, Sendable, Hashable {
    case available, uncertain
    case notYet = "not-yet"
    case noLonger = "no-longer"
    case validityNotEstablished = "validity-not-established"
  }

  package let exemption: Exemption
  package let state: State

  package init(exemption: Exemption, state: State) {
    self.exemption = exemption
    self.state = state
  }
}

/// A procedure as it stands on a day.
package struct ProcedureState: Sendable {
  package let id: String
  package let party: String
  package let regime: String
  package let kind: String
  package let title: String
  package let applicant: String?
  package let forum: String?
  package let ground: String?
  package let isClosed: Bool
  package let stage: ProcedureStage
  package let stageReached: ImpreciseDate?
  package let scheduledFor: ImpreciseDate?
  package let filed: ImpreciseDate?
  /// For a decided act that is not yet effective: from when it will be.
  package let effectiveFrom: ImpreciseDate?
  /// The regime's rule it runs under, where it is known.
  package let rule: Transition?
  /// What is due by a time limit of that rule, soonest first: computed, not announced.
  package let deadlines: [DueDate]
  package let steps: [Event]

  /// The day the docket sorts by: the scheduled one (the last where all are past), else that of effect,
  /// else the first computed one.
  package var next: ImpreciseDate? {
    scheduledFor ?? effectiveFrom ?? deadlines.first?.due
  }
}
