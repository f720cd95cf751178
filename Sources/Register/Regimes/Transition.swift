package import Chronology

/// A dated rule of law: who may move a designation from one state to another, and how.
package struct Transition: Hashable, Sendable {
  package let id: String
  package let title: String
  /// Which kind of event it is the legal basis of.
  package let eventKind: Event.Kind?
  package let validity: Period
  /// The states of the operative facet it starts from; empty where the rule does not say.
  package let from: [FacetValue]
  /// The state it leads to; nil where it changes none, as a review or an amendment does not.
  package let to: FacetValue?
  package let startedBy: [String]
  package let decidedBy: String?
  package let ground: String?
  /// What must be shown, and how firmly.
  package let standard: String?
  /// The steps of the procedure in the order of the law, in words.
  package let stages: [String]
  package let publication: String?
  /// When the act takes effect.
  package let takesEffect: String?
  package let timeLimit: String?
  /// Time limits that can be counted from a public step.
  package let deadlines: [Deadline]
  package let reversal: String?
  /// What remains open to whom after a refusal.
  package let refusal: String?
  package let instrument: String?
  package let confidence: Confidence
  package let sources: [String]

  package init(
    id: String, title: String, eventKind: Event.Kind?, validity: Period, from: [FacetValue] = [],
    to: FacetValue? = nil, startedBy: [String] = [], decidedBy: String? = nil,
    ground: String? = nil, standard: String? = nil, stages: [String] = [],
    publication: String? = nil, takesEffect: String? = nil, timeLimit: String? = nil,
    deadlines: [Deadline] = [], reversal: String? = nil, refusal: String? = nil,
    instrument: String? = nil, confidence: Confidence = .certain, sources: [String] = []
  ) {
    self.id = id
    self.title = title
    self.eventKind = eventKind
    self.validity = validity
    self.from = from
    self.to = to
    self.startedBy = startedBy
    self.decidedBy = decidedBy
    self.ground = ground
    self.standard = standard
    self.stages = stages
    self.publication = publication
    self.takesEffect = takesEffect
    self.timeLimit = timeLimit
    self.deadlines = deadlines
    self.reversal = reversal
    self.refusal = refusal
    self.instrument = instrument
    self.confidence = confidence
    self.sources = sources
  }
}

/// A time limit of a procedure that is counted in days or months from one of its steps.
package struct Deadline: Hashable, Sendable {
  package let id: String
  /// What is due: `decision on the petition`.
  package let title: String
  /// The step from which it is counted.
  package let after: ProcedureStage
  /// The step that meets it: once reached, nothing is due any more.
  package let until: ProcedureStage
  package let length: CalendarLength
  package let provision: String?
  package let confidence: Confidence
  package let sources: [String]

  package init(
    id: String, title: String, after: ProcedureStage, until: ProcedureStage,
    length: CalendarLength, provision: String? = nil, confidence: Confidence = .certain,
    sources: [String] = []
  ) {
    self.id = id
    self.title = title
    self.after = after
    self.until = until
    self.length = length
    self.provision = provision
    self.confidence = confidence
    self.sources = sources
  }
}
