import Chronology
package import Formats
package import Register

extension WhatIf {
  package func json(sources: [String: Source], asked: String) -> JSONValue {
    [
      "party": ["id": .string(party.id), "name": .string(party.name)],
      "regime": .string(regime.id), "validOn": .string(asked),
      "procedure": procedure.json, "supposition": .string(supposition.rawValue),
      "changes": .array(changes.map { $0.json(sources) }),
      "stays": .array(stays.map { $0.json(sources) }),
      "notSettled": .array(notSettled.map { $0.json(sources) }),
      "openAfterwards": .array(open.map { $0.json(sources) }),
      "reversibleBy": JSONValue(reversibleBy),
      "notice": .string(
        "What the rules as recorded would do if the application were \(supposition.rawValue); no prediction. "
          + StatusAnswer.disclaimer),
    ]
  }
}

extension WhatIf.Line {
  func json(_ sources: [String: Source]) -> JSONValue {
    [
      "text": .string(text), "provision": JSONValue(provision),
      "assertion": assertion.map { $0.json(sources: sources) } ?? .null,
      "sources": JSONValue(self.sources),
    ]
  }
}
