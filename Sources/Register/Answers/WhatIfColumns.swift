import Chronology

/// Sorts facets, effects and recorded clauses into the three columns.
struct WhatIfColumns {
  let status: Status
  var changes: [WhatIf.Line] = []
  var stays: [WhatIf.Line] = []
  var notSettled: [WhatIf.Line] = []

  private func line(
    _ text: String, provision: String? = nil, assertion: Assertion? = nil, sources: [String] = []
  ) -> WhatIf.Line {
    WhatIf.Line(text: text, provision: provision, assertion: assertion, sources: sources)
  }

  /// Adds what becomes of the facets.
  ///
  /// - Returns: those of `sets` that can follow the state of the day. A challenge that was filed before
  ///   there is anything to end ends nothing yet.
  mutating func addFacets(
    _ facets: [Status.FacetState], sets: [String: FacetValue]
  ) -> [String: FacetValue] {
    var possible: [String: FacetValue] = [:]
    for state in facets {
      guard let granted = sets[state.facet.id] else { continue }
      guard state.value.canBecome(granted) else {
        stays.append(
          line(
            "\(state.facet.title): \(state.value.rawValue) on this day, which cannot become "
              + granted.rawValue))
        continue
      }
      possible[state.facet.id] = granted
      let move = "\(state.facet.title): \(state.value.rawValue) → \(granted.rawValue)"
      if granted == .contested {
        notSettled.append(line("\(state.facet.title): what becomes of it is not settled"))
      } else if granted != state.value {
        changes.append(line(move))
      }
    }
    return possible
  }

  /// Adds what becomes of the effects: those of the day beside those of a status with one act more.
  mutating func addEffects(after supposed: Status) {
    for (before, after) in zip(status.effects, supposed.effects)
    where before.effect.consequence != .noneAsSuch {
      let effect = before.effect
      func text(_ prefix: String = "") -> WhatIf.Line {
        line(prefix + effect.text, provision: effect.provision, sources: effect.sources)
      }
      switch (before.state, after.state) {
      case (.applies, .applies), (.validityNotEstablished, .validityNotEstablished):
        stays.append(text())
      case (.applies, .notSettled), (.applies, .uncertain),
        (.validityNotEstablished, .notSettled), (.validityNotEstablished, .uncertain):
        notSettled.append(text())
      case (.applies, _), (.validityNotEstablished, _): changes.append(text())
      case (_, .applies): changes.append(text("From then on: "))
      default: break
      }
    }
  }

  mutating func addRecorded(_ consequences: [Procedure.Consequence]) {
    for clause in consequences where clause.validity.membership(of: status.asked.last) != .outside {
      if let knownBy = status.knownBy {
        if let start = clause.validity.start, start.earliest > knownBy { continue }
        if let said = clause.assertion?.published, said.latest > knownBy { continue }
      }
      let text = line(clause.text, assertion: clause.assertion, sources: clause.sources)
      switch clause.outcome {
      case .changes: changes.append(text)
      case .stays: stays.append(text)
      case .notSettled: notSettled.append(text)
      }
    }
  }

  mutating func addOther(_ other: Status) {
    switch other.word {
    case .listed, .suspended, .inForceHeldUnlawful:
      stays.append(
        line("\(other.regime.id) \(other.regime.title): \(other.word.rawValue)"))
    case .none where other.related != nil:
      stays.append(
        line(
          "\(other.regime.id) \(other.regime.title): \(other.related?.sentence ?? "")"))
    default: break
    }
  }
}
