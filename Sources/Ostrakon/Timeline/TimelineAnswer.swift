package import Chronology
package import Formats
package import Register

/// A party's events across regimes in reading order, and the spans its statuses drew.
package struct TimelineAnswer: Sendable {
  /// A stretch of days in which a regime's status stays the same.
  package struct Span: Sendable, Hashable {
    package let word: StatusWord
    /// With `none`: others are listed in the party's place.
    package let isForAssociated: Bool
    package let first: Day
    /// Last day of the span; nil when it goes on.
    package let last: Day?
    /// Whether the span begins with what somebody did, rather than with what was checked.
    package let isChange: Bool
  }

  package struct Lane: Sendable {
    package let regime: Regime
    package let spans: [Span]
    package let events: [Event]
    /// The status before the first span; over all time where there is none.
    package let before: StatusWord
    /// With `none` before the first span: others are listed in the party's place.
    package let isForAssociatedBefore: Bool
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
      guard !events.isEmpty || !register.tracks(of: party.id, under: regime.id).isEmpty else {
        return nil
      }
      let reading = LaneReading(register: register, party: party, regime: regime, knownBy: knownBy)
      let spans = reading.spans(events)
      let opening = reading.word(on: spans.first?.first.adding(days: -1) ?? .last)
      return Lane(
        regime: regime, spans: spans, events: events, before: opening?.word ?? .unknown,
        isForAssociatedBefore: opening?.isForAssociated ?? false,
        verifiedThrough: register.coverage(of: party.id, under: regime.id)?.verifiedThrough
          ?? regime.verifiedThrough)
    }
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
                  "status": .string($0.word.rawValue),
                  "associated": .bool($0.isForAssociated),
                  "from": .string($0.first.description),
                  "to": JSONValue($0.last.map(\.description)),
                ]
              }),
          ]
        }),
    ]
  }
}
