/// What a report says happened, or will.
package enum ReportedKind: String, Sendable, Hashable, CaseIterable {
  case petition, hearing, ruling, suspension, resumption, listing, delisting, amendment, renewal
  case law, statement, recognition, licence, attack, takeover, effect
  case nonRecognition = "non-recognition"
  case stillListed = "still-listed"

  /// Whether it belongs to a regime.
  package var isOfRegime: Bool {
    switch self {
    case .statement, .recognition, .nonRecognition, .attack, .takeover: false
    default: true
    }
  }
}

/// How firmly a report says it.
package enum Modality: String, Sendable, Hashable, CaseIterable {
  case asserted, reported, expected, conditional, denied, negated

  /// Whether it is said of what has not happened yet.
  package var isOpen: Bool { self == .expected || self == .conditional }

  /// The firmest first.
  package var rank: Int { Modality.allCases.firstIndex(of: self) ?? 0 }
}
