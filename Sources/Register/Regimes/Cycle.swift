package import Chronology

/// A review, renewal or mandate that comes round: what keeps the listings of a regime, or the regime
/// itself, alive.
package struct Cycle: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable, Hashable {
    /// Listings are looked at again and stand unless somebody decides otherwise.
    case review
    /// Listings, or the act they stand in, end unless they are renewed.
    case renewal
    /// The state of emergency or the measure on which the regime rests must be continued.
    case continuation
    /// The mandate of a body of the regime ends; listings do not.
    case mandate
  }

  package let id: String
  package let kind: Kind
  package let title: String
  package let text: String
  /// How often; nil for a date that is set from case to case.
  package let every: CalendarLength?
  /// Month and day on which it falls each year (`10-31`), where the law or practice fixes one.
  package let yearlyOn: MonthDay?
  /// Until when it runs at present, where an act says so.
  package let until: ImpreciseDate?
  package let validity: Period
  package let provision: String?
  package let confidence: Confidence
  package let sources: [String]

  package init(
    id: String, kind: Kind, title: String, text: String, every: CalendarLength? = nil,
    yearlyOn: MonthDay? = nil, until: ImpreciseDate? = nil, validity: Period = .always,
    provision: String? = nil, confidence: Confidence = .certain, sources: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.text = text
    self.every = every
    self.yearlyOn = yearlyOn
    self.until = until
    self.validity = validity
    self.provision = provision
    self.confidence = confidence
    self.sources = sources
  }

  /// When it is due next, on or after a day: the date an act sets, else the yearly day; nil where
  /// neither is known, the cycle is not in force, or it began only after the day of knowledge.
  package func due(after day: Day, knownBy: Day? = nil) -> ImpreciseDate? {
    guard validity.membership(of: day) != .outside else { return nil }
    if let knownBy, let start = validity.start, start.earliest > knownBy { return nil }
    if let until { return until.latest >= day ? until : nil }
    return yearlyOn.flatMap { $0.next(onOrAfter: day) }.map { ImpreciseDate($0) }
  }
}

/// Whether the public learns of a regime's procedures while they are pending.
package struct Publicity: Hashable, Sendable {
  package enum Extent: String, Sendable, CaseIterable, Hashable {
    case isPublic = "public"
    /// Some kinds or stages are public, others are not.
    case partly
    case notPublic = "not-public"
  }

  package let extent: Extent
  package let text: String
  package let sources: [String]

  package init(extent: Extent, text: String, sources: [String] = []) {
    self.extent = extent
    self.text = text
    self.sources = sources
  }
}

/// A regime's rule on whom else a designation reaches: other names, parts, what a party owns. Without
/// such a rule a designation reaches nobody but the party it names.
package struct Inheritance: Hashable, Sendable {
  package let text: String
  package let provision: String?
  package let confidence: Confidence
  package let sources: [String]

  package init(
    text: String, provision: String? = nil, confidence: Confidence = .certain,
    sources: [String] = []
  ) {
    self.text = text
    self.provision = provision
    self.confidence = confidence
    self.sources = sources
  }
}
