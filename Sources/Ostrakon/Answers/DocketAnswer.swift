import Chronology
package import Formats
package import Register

extension Docket {
  package var json: JSONValue {
    [
      "validOn": .string(asked.text), "knownBy": JSONValue(knownBy?.description),
      "pending": .array(pending.map(\.json)),
      "recurring": .array(
        recurring.map { item in
          [
            "due": .string(item.due.text), "regime": .string(item.regime.id),
            "kind": .string(item.cycle.kind.rawValue), "title": .string(item.cycle.title),
            "text": .string(item.cycle.text), "provision": JSONValue(item.cycle.provision),
            "confidence": .string(item.cycle.confidence.rawValue),
            "sources": JSONValue(item.cycle.sources),
          ]
        }),
      "notAllPublic": .array(
        silent.map { regime in
          [
            "regime": .string(regime.id),
            "procedures": JSONValue(regime.publicity?.extent.rawValue),
            "text": JSONValue(regime.publicity?.text),
          ]
        }),
      "notice": .string(StatusAnswer.disclaimer),
    ]
  }
}

extension DueDate {
  var json: JSONValue {
    [
      "title": .string(deadline.title), "due": .string(due.text), "computed": .bool(true),
      "after": .string(deadline.after.rawValue), "start": .string(start.text),
      "within": .string(deadline.length.description), "rule": .string(rule),
      "provision": JSONValue(deadline.provision),
      "confidence": .string(deadline.confidence.rawValue), "sources": JSONValue(deadline.sources),
    ]
  }
}
