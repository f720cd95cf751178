import Chronology

/// Everything the register knows, as plain values: the only input of a status beside the party, the
/// regime and the two days.
///
/// Immutable; look-ups are by dictionary. Nothing depends on the order in which facts are given, nor on
/// hashing: events stand in reading order, parties, regimes, procedures and conflicts in that of their
/// ids, remarks in that of the days from which they hold.
package struct DesignationRegister: Sendable {
  package let parties: [Party]
  package let regimes: [Regime]
  package let sources: [String: Source]
  package let recognitions: [GovernmentRecognition]
  /// Pairs of party and regime with a coverage or an event, in the order of ids.
  private(set) var coveredPairs: [Pair]
  private let partyIndex: [String: Int]
  private let regimeIndex: [String: Int]
  private let coverage: [Pair: Coverage]
  private let eventsByPair: [Pair: [Event]]
  private let eventsByParty: [String: [Event]]
  private let proceduresByParty: [String: [Procedure]]
  private let conflictsByParty: [String: [Conflict]]
  private let remarksByParty: [String: [Remark]]
  /// How the parties' entries stood on published lists; see ``taking(_:)``.
  private var tracksByPair: [Pair: [ListTrack]] = [:]
  /// Relations of each party, its own and those others have to it, read from its side.
  private let relativesByParty: [String: [Party.Relation]]

  /// A party under a regime.
  struct Pair: Hashable, Sendable {
    let party: String
    let regime: String
  }

  package init(
    parties: [Party], regimes: [Regime], sources: [Source] = [], coverage: [Coverage] = [],
    events: [Event] = [], procedures: [Procedure] = [], conflicts: [Conflict] = [],
    remarks: [Remark] = [], recognitions: [GovernmentRecognition] = []
  ) {
    self.parties = parties.sorted { $0.id < $1.id }
    self.regimes = regimes.sorted { $0.id < $1.id }
    self.sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.recognitions = recognitions.sorted { ($0.party, $0.state) < ($1.party, $1.state) }
    self.partyIndex = Dictionary(
      self.parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.regimeIndex = Dictionary(
      self.regimes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.coverage = Dictionary(
      coverage.map { (Pair(party: $0.party, regime: $0.regime), $0) },
      uniquingKeysWith: { first, _ in first })
    let ordered = events.sorted(by: DesignationRegister.precedes)
    self.eventsByParty = Dictionary(grouping: ordered, by: \.party)
    var byPair: [Pair: [Event]] = [:]
    for event in ordered {
      guard let regime = event.regime else { continue }
      byPair[Pair(party: event.party, regime: regime), default: []].append(event)
    }
    self.eventsByPair = byPair
    self.coveredPairs = Set(self.coverage.keys).union(byPair.keys).sorted {
      ($0.party, $0.regime) < ($1.party, $1.regime)
    }
    self.proceduresByParty = Dictionary(
      grouping: procedures.sorted { $0.id < $1.id }, by: \.party)
    self.conflictsByParty = Dictionary(grouping: conflicts.sorted { $0.id < $1.id }, by: \.party)
    self.remarksByParty = Dictionary(
      grouping: remarks.sorted(by: DesignationRegister.precedes), by: \.party)
    self.relativesByParty = DesignationRegister.relatives(self.parties)
  }

  /// The register with what published lists show of its parties. It decides where nobody checked and
  /// after the last checked day, in every answer, and is set beside a status otherwise.
  ///
  /// - Parameter tracks: by id of the party; they replace those taken before.
  package func taking(_ tracks: [String: [ListTrack]]) -> DesignationRegister {
    var taken = self
    taken.tracksByPair = [:]
    for (party, tracks) in tracks {
      for track in tracks {
        taken.tracksByPair[Pair(party: party, regime: track.regime), default: []].append(track)
      }
    }
    taken.coveredPairs = Set(coverage.keys).union(eventsByPair.keys).union(taken.tracksByPair.keys)
      .sorted { ($0.party, $0.regime) < ($1.party, $1.regime) }
    return taken
  }

  /// How the party's entries stood on the lists of a regime.
  package func tracks(of party: String, under regime: String) -> [ListTrack] {
    tracksByPair[Pair(party: party, regime: regime)] ?? []
  }

  private static func relatives(_ parties: [Party]) -> [String: [Party.Relation]] {
    var found: [String: [Party.Relation]] = [:]
    for party in parties {
      for relation in party.relations {
        guard let inverse = relation.inverse else { continue }
        found[party.id, default: []].append(relation)
        found[relation.party, default: []].append(
          Party.Relation(kind: inverse, party: party.id, note: relation.note))
      }
    }
    // A relation written from both sides is one.
    return found.mapValues { relations in
      var seen: Set<[String]> = []
      return relations.filter { seen.insert([$0.kind, $0.party]).inserted }
        .sorted { ($0.kind, $0.party) < ($1.kind, $1.party) }
    }
  }

  /// Reading order of events: by when they took place, then by id.
  static func precedes(_ left: Event, _ right: Event) -> Bool {
    switch (left.dates.occurred, right.dates.occurred) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, _?): return false
    case (_?, nil): return true
    default: return (left.party, left.id) < (right.party, right.id)
    }
  }

  /// Reading order of remarks: by the days from which they hold, then by their words.
  private static func precedes(_ left: Remark, _ right: Remark) -> Bool {
    switch (left.validity.start, right.validity.start) {
    case (let first?, let second?) where first != second: first < second
    case (nil, _?): true
    case (_?, nil): false
    default: (left.regime ?? "", left.text) < (right.regime ?? "", right.text)
    }
  }

  package func party(_ id: String) -> Party? { partyIndex[id].map { parties[$0] } }
  package func regime(_ id: String) -> Regime? { regimeIndex[id].map { regimes[$0] } }

  package func coverage(of party: String, under regime: String) -> Coverage? {
    coverage[Pair(party: party, regime: regime)]
  }

  /// Events of a party under a regime in reading order.
  package func events(of party: String, under regime: String) -> [Event] {
    eventsByPair[Pair(party: party, regime: regime)] ?? []
  }

  /// All events of a party in reading order.
  package func events(of party: String) -> [Event] { eventsByParty[party] ?? [] }
  package func procedures(of party: String) -> [Procedure] { proceduresByParty[party] ?? [] }
  package func conflicts(of party: String) -> [Conflict] { conflictsByParty[party] ?? [] }
  package func remarks(of party: String) -> [Remark] { remarksByParty[party] ?? [] }

  func relatives(of party: String) -> [Party.Relation] { relativesByParty[party] ?? [] }

  /// Whether anything is recorded of the pair.
  func coveredOrEventful(_ party: String, _ regime: String) -> Bool {
    let pair = Pair(party: party, regime: regime)
    return coverage[pair] != nil || eventsByPair[pair] != nil || tracksByPair[pair] != nil
  }

  package func procedure(_ id: String, of party: String) -> Procedure? {
    procedures(of: party).first { $0.id == id }
  }
}

/// Whether a state recognises the government a party formed, before any event says otherwise.
package struct GovernmentRecognition: Hashable, Sendable {
  package let party: String
  /// ISO alpha-2 code of the recognising state.
  package let state: String
  package let isRecognisedAtFirst: Bool
  package let sources: [String]

  package init(party: String, state: String, isRecognisedAtFirst: Bool, sources: [String]) {
    self.party = party
    self.state = state
    self.isRecognisedAtFirst = isRecognisedAtFirst
    self.sources = sources
  }
}
