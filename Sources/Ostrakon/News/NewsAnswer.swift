import Chronology
package import Formats
package import Ledger
package import NewsReading
import Register

/// What an article asserts, held against the register.
package struct NewsAnswer: Sendable {
  package struct Item: Sendable {
    package let event: ProposedEvent
    package let comparison: RegisterComparison
    /// What somebody decided about it before; nil for nothing, or nothing that stands.
    package var decided: RecordedReading?
  }

  package let article: Article
  /// What the article asserts, to be accepted or rejected; what was more likely misread than told stands last.
  package private(set) var items: [Item]
  /// How many of the items are proposed: those before the doubtful ones.
  package let proposed: Int
  /// A report decided about before that carries the same story in other words; nil for none.
  package private(set) var sameStory: KeptReport?

  /// What the article asserts, with what was decided before about it and about its story in other papers.
  /// - Parameter store: nil for none.
  /// - Throws: ``LedgerError`` when the store cannot be read.
  package init(_ article: Article, reader: NewsReader, store: ListLedger?) throws(LedgerError) {
    self.init(article, reader: reader)
    guard let store else { return }
    for decided in try store.readings(report: report.digest) where decided.decision != .withdrawn {
      for place in items.indices where items[place].event.identity == decided.identity {
        items[place].decided = decided
      }
    }
    let own = SameStory(article.text)
    sameStory = try store.reports().first {
      $0.digest != report.digest && SameStory($0.text).isOne(with: own)
    }
  }

  /// The report as the ledger keeps it.
  package var report: KeptReport {
    KeptReport(
      title: article.title, publisher: article.publisher, published: article.published,
      language: article.language.rawValue, text: article.text)
  }

  /// Records a decision about events by their places.
  /// - Returns: how many decisions are new.
  package func decide(
    _ places: [Int], _ decision: ReadingDecision, by reader: String, in store: ListLedger,
    at time: WallTime
  ) throws(LedgerError) -> Int {
    let decided = places.filter(items.indices.contains).map { place in
      ListLedger.Decided(
        identity: items[place].event.identity, party: items[place].event.party,
        event: items[place].json.text(), decision: decision)
    }
    return try store.decide(decided, of: report, reader: reader, at: time)
  }

  package init(_ article: Article, reader: NewsReader) {
    self.article = article
    let all = reader.events(in: article).map { event in
      Item(
        event: event,
        comparison: RegisterComparison(event, with: reader.register, published: article.published),
        decided: nil)
    }
    let sure = all.filter { !$0.event.isDoubtful }
    proposed = sure.count
    items = sure + all.filter(\.event.isDoubtful)
  }

  package var json: JSONValue {
    [
      "title": JSONValue(article.title), "publisher": JSONValue(article.publisher),
      "published": JSONValue(article.published?.description),
      "language": .string(article.language.rawValue),
      "sameStory": sameStory.map {
        ["title": JSONValue($0.title), "publisher": JSONValue($0.publisher)]
      } ?? .null, "events": .array(items.prefix(proposed).map(\.json)),
      "doubtful": .array(items.dropFirst(proposed).map(\.json)),
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
    if let decided {
      members.append(
        JSONMember(
          "decided",
          [
            "decision": .string(decided.decision.rawValue), "reader": .string(decided.reader),
            "recorded": .string("\(decided.recorded)"),
          ]))
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
              "rule": JSONValue(wording.rule),
            ]
          })))
    return .object(members)
  }
}
