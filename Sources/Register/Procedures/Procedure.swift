package import Chronology

/// How far an attempt to change a designation has come, in the order of a procedure's life.
package enum ProcedureStage: String, Sendable, CaseIterable, Hashable {
  case underStudy = "under-study"
  case announced
  /// Laid before parliament, in draft or made.
  case laid
  case filed, admitted, scheduled, heard, approved, decided
  case inForce = "in-force"
  case listUpdated = "list-updated"
  case refused, withdrawn, appealed
  case deemedRefused = "deemed-refused"

  /// Whether this stage lies at or beyond another in the order of a procedure's life.
  func hasReached(_ stage: ProcedureStage) -> Bool {
    let order = ProcedureStage.allCases
    guard let mine = order.firstIndex(of: self), let other = order.firstIndex(of: stage) else {
      return false
    }
    return mine >= other
  }

  /// Whether the procedure is over once this stage has taken effect.
  package var concludes: Bool {
    switch self {
    case .inForce, .listUpdated, .refused, .withdrawn, .deemedRefused: true
    default: false
    }
  }
}

/// The steps of one attempt to change a designation. The steps themselves are events.
package struct Procedure: Hashable, Sendable {
  /// What an end of the procedure (grant, refusal, withdrawal) would mean, clause by clause, with who
  /// says so.
  package struct Consequence: Hashable, Sendable {
    package enum Outcome: String, Sendable, CaseIterable, Hashable {
      case changes, stays
      case notSettled = "not-settled"
    }

    package let outcome: Outcome
    package let text: String
    /// Days on which the clause holds; a rule that came later is no answer for an earlier day.
    package let validity: Period
    package let assertion: Assertion?
    package let sources: [String]

    package init(
      outcome: Outcome, text: String, validity: Period = .always, assertion: Assertion? = nil,
      sources: [String] = []
    ) {
      self.outcome = outcome
      self.text = text
      self.validity = validity
      self.assertion = assertion
      self.sources = sources
    }
  }

  package let id: String
  package let party: String
  package let regime: String
  package let designation: String
  /// What is sought: `suspension`, `delisting`, `revocation`, `listing`, `annulment`.
  package let kind: String
  package let title: String
  package let applicant: String?
  package let forum: String?
  /// Legal ground in words.
  package let ground: String?
  package let isClosed: Bool
  /// Facets a grant would set.
  package let grantSets: [String: FacetValue]
  package let consequences: [Consequence]
  /// What a refusal, or a withdrawal, would mean beyond that everything stays as it is.
  package let refusalConsequences: [Consequence]
  package let withdrawalConsequences: [Consequence]
  /// Id of the regime's ``Transition`` under which it runs; nil takes the only one of its kind.
  package let rule: String?
  package let reversibleBy: String?
  package let sources: [String]

  package init(
    id: String, party: String, regime: String, designation: String = "main", kind: String,
    title: String, applicant: String? = nil, forum: String? = nil, ground: String? = nil,
    isClosed: Bool = false, grantSets: [String: FacetValue] = [:],
    consequences: [Consequence] = [], refusalConsequences: [Consequence] = [],
    withdrawalConsequences: [Consequence] = [], rule: String? = nil,
    reversibleBy: String? = nil, sources: [String] = []
  ) {
    self.id = id
    self.party = party
    self.regime = regime
    self.designation = designation
    self.kind = kind
    self.title = title
    self.applicant = applicant
    self.forum = forum
    self.ground = ground
    self.isClosed = isClosed
    self.grantSets = grantSets
    self.consequences = consequences
    self.refusalConsequences = refusalConsequences
    self.withdrawalConsequences = withdrawalConsequences
    self.rule = rule
    self.reversibleBy = reversibleBy
    self.sources = sources
  }
}
