import Chronology

extension StatusCalculation {
  /// Every effect of the regime with its state on the last asked day.
  ///
  /// An effect follows its trigger facet: suspended with it, not settled while it is contested. An
  /// effect whose validity is not established is shown as such and never asserted.
  func effectStates(
    _ facets: [Status.FacetState], related: Status.RelatedState?
  ) -> [EffectState] {
    regime.effects.map { effect in
      var value = triggerValue(effect.trigger, in: facets)
      // That a conduct is no offence as such stays true while a ban is suspended or in dispute.
      if effect.consequence == .noneAsSuch, [.suspended, .contested].contains(value) {
        value = .inForce
      }
      return EffectState(
        effect: effect, state: state(of: effect.validity, trigger: value, related: related))
    }
  }

  private func triggerValue(_ trigger: String?, in facets: [Status.FacetState]) -> FacetValue {
    let id = trigger ?? regime.operativeFacet
    return facets.first { $0.facet.id == id }?.value ?? .unknown
  }

  private func state(
    of validity: Period?, trigger: FacetValue, related: Status.RelatedState?
  ) -> EffectState.State {
    var standing: EffectState.State
    switch trigger {
    case .inForce, .heldUnlawful: standing = .applies
    case .suspended: standing = .suspended
    case .contested: standing = .notSettled
    case .uncertain: standing = .uncertain
    case .none, .ended, .unknown:
      standing = trigger == .none && related != nil ? .appliesToAssociated : .doesNotApply
    }
    if standing == .doesNotApply { return standing }
    // What is not settled is asserted no more than what has no established validity, and says more.
    guard let validity else { return standing == .notSettled ? standing : .validityNotEstablished }
    switch validity.membership(of: asked.last) {
    case .inside: return standing
    case .uncertain: return .uncertain
    case .outside:
      let isLater = validity.start.map { asked.last < $0.earliest } ?? false
      return isLater ? .notYetLaw : .noLongerLaw
    }
  }

  func exemptionStates(_ status: Status) -> [ExemptionState] {
    let isBearing: Bool
    switch status.word {
    case .ended, .unknown: isBearing = false
    case .none: isBearing = status.related != nil
    default: isBearing = true
    }
    guard isBearing else { return [] }
    return regime.exemptions.compactMap { exemption in
      guard exemption.parties.isEmpty || exemption.parties.contains(party.id) else { return nil }
      guard let validity = exemption.validity else {
        return ExemptionState(exemption: exemption, state: .validityNotEstablished)
      }
      switch validity.membership(of: asked.last) {
      case .inside: return ExemptionState(exemption: exemption, state: .available)
      case .uncertain: return ExemptionState(exemption: exemption, state: .uncertain)
      case .outside:
        let isLater = validity.start.map { asked.last < $0.earliest } ?? false
        return ExemptionState(exemption: exemption, state: isLater ? .notYet : .noLonger)
      }
    }
  }

  func duties(_ facets: [Status.FacetState], related: Status.RelatedState?) -> [Duty] {
    regime.duties.filter { duty in
      let state = state(
        of: duty.validity ?? .always, trigger: triggerValue(duty.trigger, in: facets),
        related: related)
      return state == .applies || state == .appliesToAssociated
    }
  }

  func remedies(_ status: Status) -> [Remedy] {
    switch status.word {
    case .listed, .suspended, .inForceHeldUnlawful, .contested, .changes, .uncertain:
      return regime.remedies.filter {
        ($0.validity ?? .always).membership(of: asked.last) != .outside
      }.map(regime.named)
    case .none, .ended, .unknown: return []
    }
  }
}
