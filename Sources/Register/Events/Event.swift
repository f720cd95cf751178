package import Chronology

/// Something that happened or is scheduled, about one party under one regime (or none).
///
/// Immutable, and held once: answers refer to it instead of copying its many fields, which is most
/// of the cost of a register's day otherwise. The same holds for ``Party`` and ``Regime``.
package final class Event: Sendable {
  package enum Kind: String, Sendable, CaseIterable, Hashable {
    case listing, amendment, suspension, resumption, delisting, revocation, annulment
    case ruling, petition, admission, scheduling, hearing, review, renewal
    case publication, announcement, statement, report
    case law, licence, fact
    case governmentRecognition = "government-recognition"
    case otherDesignation = "other-designation"
  }

  package let id: String
  package let party: String
  /// The regime it belongs to; nil for plain facts and for acts of states outside any regime.
  package let regime: String?
  /// Which of the party's designations under the regime it concerns; `main` unless the party is
  /// listed there in more than one way (in its own name, and as another's alias).
  package let designation: String
  package let kind: Kind
  package let title: String
  package let dates: EventDates
  /// The facets it changes, by facet id.
  package let sets: [String: FacetValue]
  package let endKind: EndKind?
  package let relief: Relief?
  /// Id of the procedure it is a step of, and the stage it reaches.
  package let procedure: String?
  package let stage: ProcedureStage?
  /// Id of the deciding authority, or the name of the acting body.
  package let authority: String?
  package let applicant: String?
  package let instrument: String?
  /// A hearing or decision behind closed doors, or an act that was never published.
  package let isClosed: Bool
  package let isUnpublished: Bool
  package let confidence: Confidence
  package let evidence: [EvidenceKind]
  /// Confidence of a single date where it differs from the event's.
  package let dateConfidence: [String: Confidence]
  /// Ids of sources that carry the event.
  package let sources: [String]
  package let assertions: [Assertion]
  /// The state whose recognition or act it is, for events outside a regime (ISO alpha-2).
  package let state: String?
  package let note: String?
  /// Whether the act takes effect on an earlier day than it was made, and says so.
  package let isRetroactive: Bool

  package init(
    id: String, party: String, regime: String?, designation: String = "main", kind: Kind,
    title: String, dates: EventDates, sets: [String: FacetValue] = [:], endKind: EndKind? = nil,
    relief: Relief? = nil, procedure: String? = nil, stage: ProcedureStage? = nil,
    authority: String? = nil, applicant: String? = nil, instrument: String? = nil,
    isClosed: Bool = false, isUnpublished: Bool = false, confidence: Confidence = .certain,
    evidence: [EvidenceKind] = [], dateConfidence: [String: Confidence] = [:],
    sources: [String] = [], assertions: [Assertion] = [], state: String? = nil,
    note: String? = nil, isRetroactive: Bool = false
  ) {
    self.id = id
    self.party = party
    self.regime = regime
    self.designation = designation
    self.kind = kind
    self.title = title
    self.dates = dates
    self.sets = sets
    self.endKind = endKind
    self.relief = relief
    self.procedure = procedure
    self.stage = stage
    self.authority = authority
    self.applicant = applicant
    self.instrument = instrument
    self.isClosed = isClosed
    self.isUnpublished = isUnpublished
    self.confidence = confidence
    self.evidence = evidence
    self.dateConfidence = dateConfidence
    self.sources = sources
    self.assertions = assertions
    self.state = state
    self.note = note
    self.isRetroactive = isRetroactive
  }

  /// The first day on which the event was public: the earliest of its assertions' publication,
  /// its announcement, its publication and, unless it was decided behind closed doors or never
  /// published, its decision or signature.
  ///
  /// Where none of these exists the event counts as known from the day its effect was there to be
  /// seen (effective date, list update). An imprecise date counts from its last day, so that
  /// nothing is assumed known too early.
  package var knownFrom: Day? {
    var days = assertions.compactMap { $0.published?.latest }
    if let announced = dates.announced { days.append(announced.latest) }
    if let published = dates.published { days.append(published.latest) }
    if !isClosed, !isUnpublished, let decided = dates.decided ?? dates.signed {
      days.append(decided.latest)
    }
    if let first = days.min() { return first }
    return (dates.effective ?? dates.listUpdated ?? dates.decided)?.latest
  }

  /// Whether the event was public by `day`; everything is when no day of knowledge is given.
  package func isKnown(by day: Day?) -> Bool {
    guard let day else { return true }
    guard let known = knownFrom else { return false }
    return known <= day
  }
}
