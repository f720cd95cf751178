import Chronology
package import Formats
package import NewsReading
import Register

/// What an article asserts, held against the register.
package struct NewsAnswer: Sendable {
  package struct Item: Sendable {
    package let event: ProposedEvent
    package let comparison: RegisterComparison
  }

  package let article: Article
  package let items: [Item]

  package init(_ article: Article, reader: NewsReader) {
    self.article = article
    items = reader.events(in: article).map { event in
      Item(
        event: event,
        comparison: RegisterComparison(event, with: reader.register, published: article.published))
    }
  }

  package var json: JSONValue {
    [
      "title": JSONValue(article.title), "publisher": JSONValue(article.publisher),
      "published": JSONValue(article.published?.description),
      "language": .string(article.language.rawValue), "events": .array(items.map(\.json)),
    ]
  }
}

extension NewsAnswer.Item {
  package var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("kind", .string(event.kind.rawValue)), JSONMember("party", JSONValue(event.party)),
      JSONMember("regime", JSONValue(event.regime)),
      JSONMember("authority", JSONValue(event.authority)),
      JSONMember("date", JSONValue(event.date)),
      JSONMember("modality", .string(event.modality.rawValue)),
      JSONMember("closed", .bool(event.isClosed)),
      JSONMember(
        "confidence", JSONValue(finite: (event.confidence * 100).rounded() / 100) ?? .null),
      JSONMember("state", .string(comparison.word)),
    ]
    switch comparison {
    case .new: break
    case .known(let id): members.append(JSONMember("event", .string(id)))
    case .refining(let id, let date):
      members += [JSONMember("event", .string(id)), JSONMember("knownDate", .string(date))]
    case .conflicting(let id, let reason):
      members += [JSONMember("event", JSONValue(id)), JSONMember("conflict", .string(reason))]
    }
    if let guess = event.dateGuess { members.append(JSONMember("dateGuess", .string(guess))) }
    if !event.aims.isEmpty {
      members.append(JSONMember("aims", JSONValue(event.aims.map(\.rawValue))))
    }
    if !event.otherParties.isEmpty {
      members.append(JSONMember("otherParties", JSONValue(event.otherParties)))
    }
    if let correction = event.correction {
      members.append(
        JSONMember(
          "correction",
          ["worded": .string(correction.worded.rawValue), "reason": .string(correction.reason)]))
    }
    if let objection = event.objection {
      members.append(JSONMember("objection", .string(objection)))
    }
    members.append(JSONMember("reasons", JSONValue(event.reasons)))
    members.append(
      JSONMember(
        "wordings",
        .array(
          event.wordings.map { wording in
            [
              "start": .integer(wording.range.lowerBound),
              "end": .integer(wording.range.upperBound),
              "text": .string(wording.text), "modality": .string(wording.modality.rawValue),
              "hedge": JSONValue(wording.hedge), "chain": JSONValue(wording.chain),
            ]
          })))
    return .object(members)
  }
}
