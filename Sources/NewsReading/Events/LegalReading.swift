package import Chronology
package import Register

/// Holds what a report says against the law of the regime on the day.
package struct LegalReading: Sendable {
  private let register: DesignationRegister

  package init(_ register: DesignationRegister) { self.register = register }

  /// The event with the report's shorthand put right: a removal under a regime that knows none on the day, but a
  /// suspension, is a suspension; what no rule leads to is objected to.
  package func judged(_ event: ProposedEvent, published: Day?) -> ProposedEvent {
    guard let id = event.regime, let regime = register.regimes.first(where: { $0.id == id }),
      let day = day(event, published)
    else { return event }
    let aim = event.kind == .petition ? event.aims.first : event.kind
    // What is denied or did not happen keeps the word it is denied with.
    guard event.modality != .denied, event.modality != .negated else { return event }
    guard let wanted = aim.flatMap(LegalReading.state) else { return event }
    var event = event
    func leads(to state: FacetValue) -> Transition? {
      regime.transitions.first { $0.to == state && $0.validity.membership(of: day) != .outside }
    }
    guard leads(to: wanted) == nil else { return event }
    if wanted == .ended, let rule = leads(to: .suspended) {
      let reason =
        "the law of \(regime.id) knew no removal on \(day), but “\(rule.title)”\(rule.instrument.map { " (\(regime.instrumentTitle($0)))" } ?? "")"
      event.correction = ProposedEvent.Correction(worded: aim ?? event.kind, reason: reason)
      if event.kind == .petition { event.aims = [.suspension] } else { event.kind = .suspension }
    } else {
      event.objection = "no rule of \(regime.id) led to “\(wanted.rawValue)” on \(day)"
    }
    return event
  }

  private func day(_ event: ProposedEvent, _ published: Day?) -> Day? {
    if let text = event.date, let date = try? ImpreciseDate(edtf: text) { return date.latest }
    return published
  }

  /// The state of the operative facet a kind leads to.
  private static func state(_ kind: ReportedKind) -> FacetValue? {
    switch kind {
    case .listing, .resumption: .inForce
    case .delisting: .ended
    case .suspension: .suspended
    default: nil
    }
  }
}
