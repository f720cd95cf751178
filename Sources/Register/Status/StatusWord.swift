/// What the register answers to "where does this party stand under this regime?".
package enum StatusWord: String, Sendable, CaseIterable, Hashable {
  /// Never listed, established by evidence.
  case none
  case listed
  case suspended
  /// A court has spoken, the measure still applies.
  case inForceHeldUnlawful = "in-force-held-unlawful"
  case ended
  /// The day falls inside an imprecise date, or the fact is still to be verified.
  case uncertain
  /// The question is about a period in which the status changes.
  case changes
  /// The operative facet itself is disputed.
  case contested
  /// The register does not cover it. Never shown as `none`.
  case unknown
}

/// How a designation ended.
package enum EndKind: String, Sendable, CaseIterable, Hashable {
  case delisted, deproscribed, denotified, revoked, annulled
  case setAside = "set-aside"
  case expired, lapsed, replaced, deceased, defunct
  case nameOrderRevoked = "name-order-revoked"
}

/// What a court granted while the measure still applies.
package enum Relief: String, Sendable, CaseIterable, Hashable {
  case declared
  case quashingProposed = "quashing-proposed"
  case stayed
  case effectsMaintained = "effects-maintained"
  case removalOrdered = "removal-ordered"
}

/// The state of one facet of a designation.
package enum FacetValue: String, Sendable, CaseIterable, Hashable {
  case none
  case inForce = "in-force"
  case suspended
  case heldUnlawful = "held-unlawful"
  case ended
  /// Sources say different things and nothing decides between them.
  case contested
  case unknown
  /// Computed only: the day falls inside an imprecise date, or the fact is to be verified.
  case uncertain

  /// The status word when this is the state of the operative facet.
  package var statusWord: StatusWord {
    switch self {
    case .none: .none
    case .inForce: .listed
    case .suspended: .suspended
    case .heldUnlawful: .inForceHeldUnlawful
    case .ended: .ended
    case .contested: .contested
    case .unknown: .unknown
    case .uncertain: .uncertain
    }
  }

  /// Whether one act can bring a facet from this state into another, in the life of any designation:
  /// what was never in force cannot be suspended, ended or held unlawful, and what has ended comes
  /// back only by being put into force again. From a state nobody knows every other can follow.
  package func canBecome(_ after: FacetValue) -> Bool {
    switch (self, after) {
    case (.unknown, _), (.uncertain, _), (.contested, _), (_, .unknown), (_, .contested): true
    case (.none, .suspended), (.none, .heldUnlawful), (.none, .ended): false
    case (.ended, .suspended), (.ended, .heldUnlawful): false
    default: true
    }
  }
}
