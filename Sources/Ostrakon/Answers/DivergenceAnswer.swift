import Chronology
package import Formats
package import Register

extension Divergence {
  package var json: JSONValue {
    [
      "party": ["id": .string(party.id), "name": .string(party.name)],
      "divided": .bool(isDivided), "since": JSONValue(since?.text),
      "having": JSONValue(sides.having), "lacking": JSONValue(sides.lacking),
      "associated": JSONValue(sides.associated),
      "statuses": .array(
        statuses.map { status in
          [
            "regime": .string(status.regime.id),
            "jurisdiction": .string(status.regime.jurisdiction),
            "status": .string(status.word.rawValue), "since": JSONValue(status.since?.text),
            "endKind": JSONValue(status.endKind?.rawValue),
            "basis": JSONValue(status.basis?.title),
            "related": JSONValue(status.related?.sentence),
            "verifiedThrough": .string(status.verifiedThrough.description),
            "qualification": JSONValue(status.qualification),
          ]
        }),
      "unknown": JSONValue(unknown.map(\.regime.id)),
    ]
  }
}
