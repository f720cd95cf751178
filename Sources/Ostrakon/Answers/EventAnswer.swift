import Chronology
package import Formats
package import Register

extension Event {
  /// The event as the basis of a status.
  func json(in regime: Regime?) -> JSONValue {
    [
      "id": .string(id),
      "event": .string(kind.rawValue),
      "title": .string(title),
      "instrument": JSONValue(instrument.map { regime?.instrumentTitle($0) ?? $0 }),
      "authority": JSONValue(authority.map { regime?.authorityName($0) ?? $0 }),
      "applicant": JSONValue(applicant.map { regime?.authorityName($0) ?? $0 }),
      "date": JSONValue(dates.occurred?.text),
      "effective": JSONValue(dates.inForce?.text),
      "dates": .object(dates.all.map { JSONMember($0.name, .string($0.date.text)) }),
      "closed": .bool(isClosed),
      "unpublished": .bool(isUnpublished),
      "evidence": JSONValue(evidence.map(\.rawValue)),
      "confidence": .string(
        min(confidence, dateConfidence["effective"] ?? confidence).rawValue),
      "sources": JSONValue(sources),
      "note": JSONValue(note),
    ]
  }
}

extension Assertion {
  func json(sources: [String: Source]) -> JSONValue {
    [
      "source": .string(source),
      "title": JSONValue(sources[source]?.title),
      "kind": JSONValue(sources[source]?.kind.rawValue),
      "via": JSONValue(via),
      "speaker": JSONValue(speaker),
      "published": JSONValue(published?.text),
      "quote": JSONValue(quote),
      "hedge": JSONValue(hedge),
      "claim": JSONValue(claim),
    ]
  }
}

extension Conflict {
  func json(sources: [String: Source]) -> JSONValue {
    [
      "id": .string(id), "topic": .string(topic), "facet": JSONValue(facet),
      "statements": .array(statements.map { $0.json(sources: sources) }),
      "reading": JSONValue(reading),
    ]
  }
}

extension ProcedureState {
  package var json: JSONValue {
    [
      "id": .string(id), "party": .string(party), "regime": .string(regime),
      "kind": .string(kind), "title": .string(title), "applicant": JSONValue(applicant),
      "forum": JSONValue(forum), "ground": JSONValue(ground), "stage": .string(stage.rawValue),
      "stageReached": JSONValue(stageReached?.text), "closed": .bool(isClosed),
      "scheduledFor": JSONValue(scheduledFor?.text), "filed": JSONValue(filed?.text),
      "effectiveFrom": JSONValue(effectiveFrom?.text),
      "rule": JSONValue(rule?.id), "deadlines": .array(deadlines.map(\.json)),
      "steps": .array(
        steps.map {
          [
            "date": JSONValue($0.dates.occurred?.text), "stage": JSONValue($0.stage?.rawValue),
            "title": .string($0.title),
          ]
        }),
    ]
  }
}

extension Remedy {
  var json: JSONValue {
    [
      "title": .string(title), "who": .string(who), "forum": .string(forum),
      "timeLimit": JSONValue(timeLimit), "provision": JSONValue(provision),
      "confidence": .string(confidence.rawValue), "sources": JSONValue(sources),
    ]
  }
}

extension Duty {
  var json: JSONValue {
    [
      "addressee": .string(addressee), "text": .string(text), "provision": .string(provision),
      "deadline": JSONValue(deadline), "confidence": .string(confidence.rawValue),
      "sources": JSONValue(sources),
    ]
  }
}

extension EffectState {
  /// Whether the effect belongs into a status: not those of other days, not those that do not apply.
  package var isShown: Bool {
    switch state {
    case .doesNotApply, .notYetLaw, .noLongerLaw: false
    default: true
    }
  }

  package var json: JSONValue {
    [
      "id": .string(effect.id), "kind": .string(effect.kind),
      "consequence": .string(effect.consequence.rawValue),
      "provision": .string(effect.provision), "text": .string(effect.text),
      "penalty": JSONValue(effect.penalty), "addressee": .string(effect.addressee),
      "reach": JSONValue(effect.reach), "state": .string(state.rawValue),
      "trigger": JSONValue(effect.trigger),
      "valid": JSONValue(effect.validity?.description),
      "confidence": .string(effect.confidence.rawValue), "sources": JSONValue(effect.sources),
      "note": JSONValue(effect.note),
    ]
  }
}

extension ExemptionState {
  package var isShown: Bool {
    switch state {
    case .notYet, .noLonger: false
    default: true
    }
  }

  package var json: JSONValue {
    [
      "id": .string(exemption.id), "title": .string(exemption.title),
      "provision": .string(exemption.provision), "text": .string(exemption.text),
      "lifts": JSONValue(exemption.lifts), "territories": JSONValue(exemption.territories),
      "providers": JSONValue(exemption.providers),
      "conditions": JSONValue(exemption.conditions), "state": .string(state.rawValue),
      "valid": JSONValue(exemption.validity?.description),
      "confidence": .string(exemption.confidence.rawValue),
      "sources": JSONValue(exemption.sources),
    ]
  }
}
