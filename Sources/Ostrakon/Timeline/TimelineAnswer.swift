package import Chronology
package import Formats
package import Register

/// A party's events across regimes in reading order, and the spans its statuses drew.
package struct TimelineAnswer: Sendable {
  /// A stretch of days in which a regime's status stays the same.
  package struct Span: Sendable, Hashable {
    package let word: StatusWord
    package let first: Day
    /// Last day of the span; nil when it goes on.
    package let last: Day?
  }

  package struct Lane: Sendable {
    package let regime: Regime
    package let spans: [Span]
    package let events: [Event]
    /// The status before the first span; over all time where there is none.
    package let before: StatusWord
    /// The last day up to which the facts were checked.
    package let verifiedThrough: Day
  }

  package let party: Party
  package let events: [Event]
  package let lanes: [Lane]

  /// - Parameter knownBy: hides what was not public on that day.
  package init(party: Party, register: DesignationRegister, knownBy: Day? = nil) {
    self.party = party
    self.events = register.events(of: party.id).filter { $0.isKnown(by: knownBy) }
    // Those of one jurisdiction together.
    let regimes = register.regimes.enumerated().sorted {
      ($0.element.jurisdiction, $0.offset) < ($1.element.jurisdiction, $1.offset)
    }.map(\.element)
    self.lanes = regimes.compactMap { regime in
      let events = register.events(of: party.id, under: regime.id)
        .filter { $0.isKnown(by: knownBy) }
      guard !events.isEmpty else { return nil }
      let spans = TimelineAnswer.spans(of: party, regime, events, register, knownBy)
      let opening = AskedTime(spans.first?.first.adding(days: -1) ?? .last)
      return Lane(
        regime: regime, spans: spans, events: events,
        before: register.status(of: party.id, under: regime.id, on: opening, knownBy: knownBy)?
          .word ?? .unknown,
        verifiedThrough: register.coverage(of: party.id, under: regime.id)?.verifiedThrough
          ?? regime.verifiedThrough)
    }
  }

  /// Statuses can only change on a first or last day of an effective date, so it is enough to ask on
  /// those.
  private static func spans(
    of party: Party, _ regime: Regime, _ events: [Event], _ register: DesignationRegister,
    _ knownBy: Day?
  ) -> [Span] {
    var days: Set<Day> = []
    for event in events where !event.sets.isEmpty {
      guard let date = event.dates.inForce else { continue }
      days.formUnion([date.earliest, date.latest])
    }
    var spans: [Span] = []
    for day in days.sorted() {
      let asked = AskedTime(day)
      guard
        let word = register.status(of: party.id, under: regime.id, on: asked, knownBy: knownBy)?
          .word
      else { continue }
      if let open = spans.last {
        if open.word == word { continue }
        spans[spans.count - 1] = Span(
          word: open.word, first: open.first, last: day.adding(days: -1))
      }
      spans.append(Span(word: word, first: day, last: nil))
    }
    return spans
  }

  package var json: JSONValue {
    [
      "party": ["id": .string(party.id), "name": .string(party.name)],
      "events": .array(
        events.map { event in
          var members: [JSONMember] = [JSONMember("regime", JSONValue(event.regime))]
          let lane = lanes.first { $0.regime.id == event.regime }
          members += event.json(in: lane?.regime).members ?? []
          members.append(
            JSONMember("knownFrom", JSONValue(event.knownFrom.map(\.description))))
          return .object(members)
        }),
      "lanes": .array(
        lanes.map { lane in
          [
            "regime": .string(lane.regime.id),
            "spans": .array(
              lane.spans.map {
                [
                  "status": .string($0.word.rawValue), "from": .string($0.first.description),
                  "to": JSONValue($0.last.map(\.description)),
                ]
              }),
          ]
        }),
    ]
  }
}
