import Chronology
package import Formats
package import Register

/// The answer to "where does this party stand?", as the command prints it and the service sends it.
package struct StatusAnswer: Sendable {
  package let party: Party
  package let asked: AskedTimeText
  package let knownBy: String?
  package let recognitions: [RecognitionState]
  package let statuses: [Status]
  package let sources: [String: Source]
  /// Dated remarks that hold for the party beside any regime.
  package let remarks: [Remark]

  /// The asked time as text.
  package typealias AskedTimeText = String

  /// Sentence that stands wherever people would take the answer for advice.
  package static let disclaimer =
    "Facts and provisions as recorded, for a person to check; not legal advice."

  /// Statuses as people want to read them: what is about to change, then measures in force, then the
  /// others; within these by regime.
  package var inReadingOrder: [Status] {
    func rank(_ status: Status) -> Int {
      if !status.procedures.isEmpty { return 0 }
      switch status.word {
      case .listed, .inForceHeldUnlawful, .suspended, .contested, .changes: return 1
      case .uncertain: return 2
      case .ended: return 3
      case .none: return status.related == nil ? 5 : 4
      case .unknown: return 6
      }
    }
    return statuses.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }

  package var json: JSONValue {
    [
      "party": [
        "id": .string(party.id), "name": .string(party.name), "kind": .string(party.kind.rawValue),
      ],
      "validOn": .string(asked),
      "knownBy": JSONValue(knownBy),
      "governmentRecognition": .array(recognitions.map(\.json)),
      "remarks": .array(remarks.map(\.json)),
      "statuses": .array(statuses.map { $0.json(sources: sources) }),
      "notice": .string(StatusAnswer.disclaimer),
    ]
  }
}

extension RecognitionState {
  var json: JSONValue {
    [
      "state": .string(state), "recognised": .bool(isRecognised), "since": JSONValue(since?.text),
      "sources": JSONValue(sources),
    ]
  }
}

extension Remark {
  var json: JSONValue {
    [
      "text": .string(text), "valid": .string(validity.description), "sources": JSONValue(sources),
    ]
  }
}

extension Status {
  /// The status as JSON; see the contract in ARCHITECTURE.md.
  func json(sources: [String: Source]) -> JSONValue {
    [
      "regime": .string(regime.id),
      "jurisdiction": .string(regime.jurisdiction),
      "title": .string(regime.title),
      "status": .string(word.rawValue),
      "endKind": JSONValue(endKind?.rawValue),
      "facets": .object(
        facets.map { state in
          JSONMember(
            state.facet.id,
            [
              "state": .string(state.value.rawValue), "since": JSONValue(state.since?.text),
              "operative": .bool(state.isOperative), "title": .string(state.facet.title),
            ])
        }),
      "since": JSONValue(since?.text),
      "until": JSONValue(until?.text),
      "readings": .array(
        readings.map { ["status": .string($0.word.rawValue), "because": JSONValue($0.because)] }),
      "verifiedThrough": .string(verifiedThrough.description),
      "qualification": JSONValue(qualification),
      "basis": basisJSON,
      "relief": JSONValue(relief?.rawValue),
      "reversibleBy": JSONValue(reversibleBy),
      "related": related.map(\.json) ?? .null,
      "designations": .array(designations.map { $0.json(in: regime) }),
      "remedies": .array(remedies.map(\.json)),
      "procedure": procedures.first.map(\.json) ?? .null,
      "procedures": .array(procedures.map(\.json)),
      "effects": .array(effects.filter(\.isShown).map(\.json)),
      "duties": .array(duties.map(\.json)),
      "exemptions": .array(exemptions.filter(\.isShown).map(\.json)),
      "assertions": .array(assertions.map { $0.json(sources: sources) }),
      "conflicts": .array(conflicts.map { $0.json(sources: sources) }),
      "remarks": .array(remarks.map(\.json)),
      "warnings": JSONValue(warnings),
      "lists": .array(lists.map { $0.json(self) }),
      "relatedParties": .array(kindred.map(\.json)),
      "inheritance": kindred.isEmpty ? .null : JSONValue(regime.inheritance?.text),
    ]
  }

  /// "as last verified on …" for a day later than the facts were checked.
  package var qualification: String? {
    isBeyondVerified ? "as last verified on \(verifiedThrough)" : nil
  }

  /// The evidence of an answer: that of its act, or that of the check that found nothing.
  package var evidence: [EvidenceKind] { basis?.evidence ?? coverage?.evidence ?? [] }

  /// Confidence of the answer: that of the act and of the date from which it counts.
  package var confidence: Confidence? {
    // Nothing is certain of what nobody knows.
    guard word != .unknown else { return nil }
    guard let basis else { return coverage?.confidence }
    return min(basis.confidence, basis.dateConfidence["effective"] ?? basis.confidence)
  }

  private var basisJSON: JSONValue {
    guard let basis else {
      guard let coverage else { return .null }
      return [
        "instrument": .null, "authority": .null, "date": .null,
        "remark": JSONValue(coverage.remark),
        "evidence": JSONValue(coverage.evidence.map(\.rawValue)),
        "confidence": JSONValue(confidence?.rawValue),
        "sources": JSONValue(coverage.sources),
      ]
    }
    return basis.json(in: regime)
  }
}

extension KindredStanding {
  var json: JSONValue {
    [
      "relation": .string(relation), "id": .string(party.id), "name": .string(party.name),
      "status": .string(word.rawValue), "since": JSONValue(since?.text), "note": JSONValue(note),
    ]
  }
}

extension ListFinding {
  func json(_ status: Status) -> JSONValue {
    [
      "list": .string(track.list), "entry": .string(track.entry),
      "reference": JSONValue(track.reference), "state": .string(state.rawValue),
      "version": .string(version.description), "agreement": .string(agreement.rawValue),
      "heldFrom": JSONValue(track.versions.first?.description),
      "heldThrough": JSONValue(track.heldThrough?.description),
      "sentence": .string(sentence(status)),
    ]
  }
}

extension Status.RelatedState {
  var json: JSONValue {
    var members: [JSONMember] = [JSONMember("sentence", .string(sentence))]
    if let count {
      members += [
        JSONMember("count", .integer(count.persons + count.entities)),
        JSONMember("persons", .integer(count.persons)),
        JSONMember("entities", .integer(count.entities)),
        JSONMember("countedOn", .string(count.on.text)),
        JSONMember("sources", JSONValue(count.sources)),
      ]
    } else {
      members.append(JSONMember("count", .null))
    }
    return .object(members)
  }
}

extension Status.DesignationState {
  func json(in regime: Regime) -> JSONValue {
    [
      "designation": .string(name), "status": .string(word.rawValue),
      "endKind": JSONValue(endKind?.rawValue), "since": JSONValue(since?.text),
      "until": JSONValue(until?.text), "basis": basis.map { $0.json(in: regime) } ?? .null,
    ]
  }
}
