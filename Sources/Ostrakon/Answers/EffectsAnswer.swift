import Chronology
package import Formats
package import Register

/// What bears on a decision to pay, meet, hire or deliver: the prohibitions, duties and exemptions
/// of each regime in reach. Candidates to check, never "allowed".
package struct EffectsAnswer: Sendable {
  /// Who asks, and about what; nil means everything.
  package struct Question: Sendable {
    /// Jurisdictions with which there is a link.
    package var nexus: [String]
    /// `ngo`, `bank`, `un-agency`, `person`.
    package var actor: String?
    /// Kind of conduct (`financing`, `membership` …).
    package var conduct: String?
    /// ISO alpha-2 code of where it happens.
    package var territory: String?

    package init(
      nexus: [String] = [], actor: String? = nil, conduct: String? = nil, territory: String? = nil
    ) {
      self.nexus = nexus
      self.actor = actor
      self.conduct = conduct
      self.territory = territory
    }
  }

  package struct Part: Sendable {
    package let status: Status
    package let effects: [EffectState]
    package let exemptions: [ExemptionState]
    /// Exemptions of other days, so that nobody has to wonder whether one was overlooked.
    package let otherDays: [ExemptionState]
    /// Effects whose provision was not law on the day.
    package let notLaw: [EffectState]
  }

  package let party: Party
  package let asked: String
  package let question: Question
  package let parts: [Part]

  package init(party: Party, asked: String, question: Question, statuses: [Status]) {
    self.party = party
    self.asked = asked
    self.question = question
    self.parts = statuses.compactMap { EffectsAnswer.part($0, question) }
  }

  private static func part(_ status: Status, _ question: Question) -> Part? {
    guard question.nexus.isEmpty || question.nexus.contains(where: status.regime.reaches) else {
      return nil
    }
    let bearing = status.effects.filter { question.conduct.map($0.effect.bearsOn) ?? true }
    let exemptions = status.exemptions.filter { $0.exemption.concerns(question) }
    let part = Part(
      status: status, effects: bearing.filter(\.isShown), exemptions: exemptions.filter(\.isShown),
      otherDays: exemptions.filter { !$0.isShown },
      notLaw: bearing.filter { $0.state == .notYetLaw || $0.state == .noLongerLaw })
    let isEmpty = part.effects.isEmpty && part.exemptions.isEmpty && part.notLaw.isEmpty
    // A regime that has nothing to say is left out unless it was asked for by name.
    return isEmpty && question.nexus.isEmpty ? nil : part
  }

  package var json: JSONValue {
    [
      "party": ["id": .string(party.id), "name": .string(party.name)],
      "validOn": .string(asked),
      "nexus": JSONValue(question.nexus), "as": JSONValue(question.actor),
      "conduct": JSONValue(question.conduct), "territory": JSONValue(question.territory),
      "regimes": .array(
        parts.map { part in
          [
            "regime": .string(part.status.regime.id),
            "status": .string(part.status.word.rawValue),
            "qualification": JSONValue(part.status.qualification),
            "verifiedThrough": .string(part.status.verifiedThrough.description),
            "related": JSONValue(part.status.related?.sentence),
            "effects": .array(part.effects.map(\.json)),
            "duties": .array(part.status.duties.map(\.json)),
            "exemptions": .array(part.exemptions.map(\.json)),
            "notOnThisDay": .array(part.otherDays.map(\.json) + part.notLaw.map(\.json)),
            "conflicts": JSONValue(part.status.conflicts.map(\.topic)),
            "notes": JSONValue(part.status.regime.notes),
          ]
        }),
      "notice": .string(
        "Candidates to check, not permission. " + StatusAnswer.disclaimer),
    ]
  }
}

extension Regime {
  /// Whether a link to `jurisdiction` brings a transaction into this regime's reach. Measures of the
  /// Security Council bind every member state.
  func reaches(_ jurisdiction: String) -> Bool {
    self.jurisdiction.lowercased() == jurisdiction.lowercased()
  }
}

extension Effect {
  /// Whether the effect bears on a kind of conduct. Dealing in funds is caught by several kinds.
  func bearsOn(_ conduct: String) -> Bool {
    if kind == conduct { return true }
    let funds: Set = ["financing", "funds-to", "asset-freeze", "services", "support"]
    switch conduct {
    case "financing", "funds-to", "payment": return funds.contains(kind)
    case "organising": return kind == "membership"
    default: return false
    }
  }
}

extension Exemption {
  func concerns(_ question: EffectsAnswer.Question) -> Bool {
    if let actor = question.actor, !providers.isEmpty, !providers.contains("any"),
      !providers.contains(actor)
    {
      return false
    }
    if let territory = question.territory, !territories.isEmpty,
      !territories.contains(where: { $0.lowercased() == territory.lowercased() })
    {
      return false
    }
    return true
  }
}
