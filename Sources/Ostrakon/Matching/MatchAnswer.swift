import Chronology
package import Formats
package import Register
package import Screening

/// A match as the answer carries it, in FollowTheMoney's words where it has them.
package struct MatchAnswer {
  package let match: Match
  package let screener: Screener
  package let threshold: Double
  /// Whom the alert is about on the asking side.
  package let asked: AlertSubject

  package init(_ match: Match, screener: Screener, threshold: Double, asked: AlertSubject) {
    self.match = match
    document = match.listed
    self.screener = screener
    self.threshold = threshold
    self.asked = asked
  }

  /// The key under which a reviewer's decision on this match is found again.
  package var alertKey: AlertKey { AlertKey(asked, document) }

  private let document: ScreeningDocument

  /// FollowTheMoney's schema for the kind of party.
  package static func schema(_ kind: PartyKind) -> String {
    switch kind {
    case .person: "Person"
    case .organisation: "Organization"
    case .vessel: "Vessel"
    case .aircraft: "Airplane"
    case .unknown: "LegalEntity"
    }
  }

  /// A score for people: three decimals, cut off, so that it is never shown higher than it is.
  /// Machines get it unrounded.
  package static func shown(_ score: Double) -> String {
    let thousandths = Int((score * 1000).rounded(.down))
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }

  package var json: JSONValue {
    [
      "id": .string(document.id), "list": .string(document.list),
      "caption": .string(document.caption),
      "schema": .string(MatchAnswer.schema(document.subject.kind)),
      "party": JSONValue(document.party), "score": JSONValue(finite: match.score) ?? .null,
      "match": .bool(match.score >= threshold), "alertKey": .string(alertKey.description),
      "programmes": JSONValue(document.subject.programmes),
      "explanations": match.explanation(of: document).json, "statuses": .array(statuses),
    ]
  }

  /// Appends what a match adds to the entity that was found, as yente sends it: `,"score":…` and so on, for an open
  /// object.
  package func appendScore(to bytes: inout [UInt8]) {
    let members: [(key: String, value: JSONValue)] = [
      ("score", JSONValue(finite: match.score) ?? .null), ("explanations", .object(features)),
      ("match", .bool(match.score >= threshold)), ("alertKey", .string(alertKey.description)),
      ("party", JSONValue(document.party)), ("statuses", .array(statuses)),
    ]
    for member in members {
      bytes += Array(",\"\(member.key)\":".utf8)
      member.value.append(to: &bytes)
    }
  }

  /// The explanation feature by feature, in yente's shape.
  private var features: [JSONMember] {
    let explanation = match.explanation(of: document)
    let name = JSONMember(
      "name_match",
      [
        "detail": .string(explanation.sentence),
        "score": JSONValue(finite: explanation.nameScore) ?? .null,
        "query": .string(explanation.queryName), "candidate": .string(explanation.documentName),
      ])
    return [name]
      + explanation.attributes.map { effect in
        JSONMember(
          effect.attribute.rawValue,
          [
            "detail": .string(effect.outcome.rawValue),
            "score": JSONValue(finite: effect.effect) ?? .null,
            "query": .string(effect.query), "candidate": .string(effect.document),
          ])
      }
  }

  /// Statuses of the joined party that matter to a reviewer: every regime with a measure or a
  /// change pending. An entry without a joined party has none; its list and programmes say what it
  /// is listed under.
  private var statuses: [JSONValue] {
    guard let party = document.party else { return [] }
    return screener.register.statuses(
      of: party, on: AskedTime(screener.asOf), knownBy: screener.knownBy
    )
    .filter { $0.word != .unknown && ($0.word != .none || !$0.procedures.isEmpty) }
    .map { status in
      [
        "regime": .string(status.regime.id), "status": .string(status.word.rawValue),
        "since": JSONValue(status.since?.text),
        "verifiedThrough": .string(status.verifiedThrough.description),
      ]
    }
  }
}

extension Explanation {
  var json: JSONValue {
    [
      "query": .string(queryName), "candidate": .string(documentName),
      "nameSimilarity": JSONValue(finite: nameSimilarity) ?? .null,
      "nameScore": JSONValue(finite: nameScore) ?? .null,
      "literal": .bool(isLiteral), "weakAlias": .bool(isWeakAlias),
      "words": .array(
        pairs.map { pair in
          [
            "query": .string(pair.query), "candidate": .string(pair.document),
            "channel": .string(pair.channel.rawValue),
            "similarity": JSONValue(finite: pair.similarity) ?? .null,
            "contribution": JSONValue(finite: pair.contribution) ?? .null,
          ]
        }),
      "unmatchedQuery": JSONValue(unmatchedQuery),
      "unmatchedCandidate": JSONValue(unmatchedDocument),
      "attributes": .array(
        attributes.map { effect in
          [
            "attribute": .string(effect.attribute.rawValue),
            "outcome": .string(effect.outcome.rawValue),
            "effect": JSONValue(finite: effect.effect) ?? .null,
            "query": .string(effect.query), "candidate": .string(effect.document),
          ]
        }),
    ]
  }

  /// The explanation in a line, for tables and CSV.
  package var sentence: String {
    let words = pairs.map { pair in
      pair.channel == .equal
        ? pair.query : "\(pair.query)~\(pair.document) (\(pair.channel.rawValue))"
    }
    var parts = [words.joined(separator: " ")]
    if !unmatchedQuery.isEmpty {
      parts.append("only asked: \(unmatchedQuery.joined(separator: " "))")
    }
    if !unmatchedDocument.isEmpty {
      parts.append("only listed: \(unmatchedDocument.joined(separator: " "))")
    }
    parts += attributes.map { "\($0.attribute.title) \($0.outcome.rawValue)" }
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension AttributeEffect.Attribute {
  /// What it is, in words.
  var title: String {
    switch self {
    case .birthDate: "date of birth"
    case .country: "country"
    case .gender: "gender"
    case .kind: "kind of party"
    case .identifier: "number"
    }
  }
}

extension Screener {
  /// The versions screened against, by list.
  package var versionsJSON: JSONValue {
    .object(
      versions.map { version in
        JSONMember(
          version.list,
          [
            "day": .string(version.day.description), "sha256": .string(version.digest),
            "entries": .integer(version.entries),
          ])
      })
  }
}
