import Chronology
package import Formats
package import Register

/// What bears on a decision to pay, meet, hire or deliver: the prohibitions, duties and exemptions
/// of each regime in reach. Candidates to check, never "allowed".
package struct EffectsAnswer: Sendable {
  package struct Part: Sendable {
    package let status: Status
    package let effects: [EffectState]
    package let exemptions: [ExemptionState]
    /// Exemptions of other days, so that nobody has to wonder whether one was overlooked.
    package let otherDays: [ExemptionState]
    /// Effects whose provision was not law on the day.
    package let notLaw: [EffectState]

    /// Whether nothing bears on the question: no rule of the day or of another one, no exemption for
    /// the conduct, no related party under a measure; and where the party is under none itself,
    /// nothing pending and nothing in dispute.
    package let isSilent: Bool

    init(
      status: Status, effects: [EffectState], exemptions: [ExemptionState],
      otherDays: [ExemptionState], notLaw: [EffectState], conduct: String?
    ) {
      self.status = status
      self.effects = effects
      self.exemptions = exemptions
      self.otherDays = otherDays
      self.notLaw = notLaw
      let bearing = exemptions.contains { state in
        conduct.map(state.exemption.bearsOn) ?? true
      }
      let isQuiet = effects.isEmpty && notLaw.isEmpty && !bearing && status.kindred.isEmpty
      isSilent =
        isQuiet
        && (status.word.isMeasure || status.procedures.isEmpty && status.conflicts.isEmpty)
    }
  }

  package let party: Party
  package let asked: String
  package let question: Question
  package let parts: [Part]
  /// Statuses under regimes in reach that have nothing to say on the question. Silence is not
  /// permission: `unknown` among them means that nobody checked.
  package let silent: [Status]

  package init(party: Party, asked: String, question: Question, statuses: [Status]) {
    self.party = party
    self.asked = asked
    self.question = question
    let found = statuses.filter { status in
      question.nexus.isEmpty || question.nexus.contains(where: status.regime.reaches)
    }.map { EffectsAnswer.part($0, question) }
    // A regime that has nothing to say is left out unless it was asked for by name.
    self.parts = found.filter { !$0.isSilent || !question.nexus.isEmpty }
    self.silent = found.filter(\.isSilent).map(\.status)
  }

  private static func part(_ status: Status, _ question: Question) -> Part {
    let bearing = status.effects.filter { question.conduct.map($0.effect.bearsOn) ?? true }
    let exemptions = status.exemptions.filter { $0.exemption.concerns(question) }
    return Part(
      status: status, effects: bearing.filter(\.isShown), exemptions: exemptions.filter(\.isShown),
      otherDays: exemptions.filter { !$0.isShown },
      notLaw: bearing.filter { $0.state == .notYetLaw || $0.state == .noLongerLaw },
      conduct: question.conduct)
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
            "remedies": .array(part.status.remedies.map(\.json)),
            "relatedParties": .array(part.status.kindred.map(\.json)),
            "notOnThisDay": .array(part.otherDays.map(\.json) + part.notLaw.map(\.json)),
            "conflicts": JSONValue(part.status.conflicts.map(\.topic)),
            "notes": JSONValue(part.status.regime.notes),
          ]
        }),
      "silent": .array(
        silent.map {
          ["regime": .string($0.regime.id), "status": .string($0.word.rawValue)]
        }),
      "notice": .string(
        "Candidates to check, not permission. " + StatusAnswer.disclaimer),
    ]
  }
}

extension Regime {
  /// Whether a link to `jurisdiction` brings a transaction into this regime's reach.
  func reaches(_ jurisdiction: String) -> Bool {
    self.jurisdiction.lowercased() == jurisdiction.lowercased()
  }
}

extension Effect {
  /// Whether the effect bears on a kind of conduct.
  func bearsOn(_ conduct: String) -> Bool { Effect.kind(kind, bearsOn: conduct) }

  /// Whether effects of a kind bear on a kind of conduct. Dealing in funds is caught by several.
  fileprivate static func kind(_ kind: String, bearsOn conduct: String) -> Bool {
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
  /// Whether what it lifts bears on a kind of conduct: one that lifts a freeze is no answer to
  /// whoever asks about membership.
  package func bearsOn(_ conduct: String) -> Bool {
    lifts.isEmpty || lifts.contains { Effect.kind($0, bearsOn: conduct) }
  }

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
