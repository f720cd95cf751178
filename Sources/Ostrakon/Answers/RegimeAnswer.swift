package import Chronology
package import Formats
package import Register

extension Regime {
  /// The title of the facet whose state is the status.
  package var operativeTitle: String {
    facets.first { $0.id == operativeFacet }?.title ?? operativeFacet
  }

  /// Id, title and operative facet: a line of the list of regimes.
  package var summary: JSONValue {
    [
      "id": .string(id), "jurisdiction": .string(jurisdiction), "title": .string(title),
      "operativeFacet": .string(operativeFacet),
      "verifiedThrough": .string(verifiedThrough.description),
    ]
  }

  /// Everything recorded of the regime, and where the register's parties stand under it on a day.
  package func json(_ standings: [Standing], on asked: AskedTime, knownBy: Day?) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      members + [
        JSONMember("validOn", .string(asked.text)),
        JSONMember("knownBy", JSONValue(knownBy?.description)),
        JSONMember(
          "parties",
          .array(
            standings.map { line in
              [
                "id": .string(line.party.id), "name": .string(line.party.name),
                "status": .string(line.word.rawValue), "associated": .bool(line.isForAssociated),
                "endKind": JSONValue(line.endKind?.rawValue),
                "since": JSONValue(line.since?.text),
              ]
            })),
      ])
  }

  /// Everything recorded of the regime.
  package var json: JSONValue {
    [
      "id": .string(id), "jurisdiction": .string(jurisdiction), "title": .string(title),
      "verifiedThrough": .string(verifiedThrough.description),
      "whoCanBeListed": JSONValue(whoCanBeListed),
      "authorities": .array(
        authorities.map {
          ["id": .string($0.id), "name": .string($0.name), "roles": JSONValue($0.roles)]
        }),
      "instruments": .array(
        instruments.map { item in
          [
            "id": .string(item.id), "title": .string(item.title),
            "date": JSONValue(item.date?.text), "inForce": JSONValue(item.inForce?.text),
            "until": JSONValue(item.until?.text),
            "confidence": .string(item.confidence.rawValue), "sources": JSONValue(item.sources),
            "note": JSONValue(item.note),
          ]
        }),
      "facets": .array(
        facets.map {
          [
            "id": .string($0.id), "title": .string($0.title),
            "operative": .bool($0.id == operativeFacet),
          ]
        }),
      "transitions": .array(transitions.map { $0.json(in: self) }),
      "cycles": .array(cycles.map(\.json)),
      "publicity": publicity.map { publicity in
        [
          "procedures": .string(publicity.extent.rawValue), "text": .string(publicity.text),
          "sources": JSONValue(publicity.sources),
        ]
      } ?? .null,
      "inheritance": inheritance.map { rule in
        [
          "text": .string(rule.text), "provision": JSONValue(rule.provision),
          "confidence": .string(rule.confidence.rawValue), "sources": JSONValue(rule.sources),
        ]
      } ?? .null,
      "effects": .array(effects.map { EffectState(effect: $0, state: .applies).rule }),
      "exemptions": .array(
        exemptions.map { ExemptionState(exemption: $0, state: .available).rule }),
      "duties": .array(duties.map(\.json)),
      "remedies": .array(remedies.map { named($0).json }),
      "notes": JSONValue(notes),
    ]
  }
}

extension Transition {
  func json(in regime: Regime) -> JSONValue {
    [
      "id": .string(id), "title": .string(title), "event": JSONValue(eventKind?.rawValue),
      "valid": .string(validity.description), "from": JSONValue(from.map(\.rawValue)),
      "to": JSONValue(to?.rawValue), "startedBy": JSONValue(startedBy.map(regime.authorityName)),
      "decidedBy": JSONValue(decidedBy.map(regime.authorityName)), "ground": JSONValue(ground),
      "standard": JSONValue(standard), "stages": JSONValue(stages),
      "publication": JSONValue(publication), "takesEffect": JSONValue(takesEffect),
      "timeLimit": JSONValue(timeLimit),
      "deadlines": .array(
        deadlines.map { limit in
          [
            "title": .string(limit.title), "after": .string(limit.after.rawValue),
            "until": .string(limit.until.rawValue), "within": .string(limit.length.description),
            "provision": JSONValue(limit.provision),
            "confidence": .string(limit.confidence.rawValue), "sources": JSONValue(limit.sources),
          ]
        }),
      "reversal": JSONValue(reversal), "refusal": JSONValue(refusal),
      "instrument": JSONValue(instrument.map(regime.instrumentTitle)),
      "confidence": .string(confidence.rawValue), "sources": JSONValue(sources),
    ]
  }
}

extension Cycle {
  var json: JSONValue {
    [
      "id": .string(id), "kind": .string(kind.rawValue), "title": .string(title),
      "text": .string(text), "every": JSONValue(every?.description),
      "yearlyOn": JSONValue(yearlyOn?.description), "until": JSONValue(until?.text),
      "valid": .string(validity.description), "provision": JSONValue(provision),
      "confidence": .string(confidence.rawValue), "sources": JSONValue(sources),
    ]
  }
}

extension EffectState {
  /// The effect as a rule of the regime, without the state it has for somebody on some day.
  var rule: JSONValue { json.without("state") }
}

extension ExemptionState {
  /// The exemption as a rule of the regime, without its state on some day.
  var rule: JSONValue { json.without("state") }
}

extension JSONValue {
  /// The object without one of its members.
  fileprivate func without(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }
}
