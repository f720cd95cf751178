package import Chronology

/// Whom designations are about: an organisation, a person, a vessel or an aircraft.
package final class Party: Sendable {
  /// A name under which the party is known.
  package struct Name: Hashable, Sendable {
    package let text: String
    /// BCP 47 language tag, where known.
    package let language: String?
    /// `formal`, `alias`, `former`, `translation`.
    package let kind: String

    package init(text: String, language: String? = nil, kind: String = "alias") {
      self.text = text
      self.language = language
      self.kind = kind
    }
  }

  /// A link to another party. Links carry no status: inheritance is a rule of a regime.
  package struct Relation: Hashable, Sendable {
    package let kind: String
    package let party: String
    package let note: String?

    package init(kind: String, party: String, note: String? = nil) {
      self.kind = kind
      self.party = party
      self.note = note
    }
  }

  /// The party's row in a published list.
  package struct ListLink: Hashable, Sendable {
    package let list: String
    package let entry: String
    package let reference: String?

    package init(list: String, entry: String, reference: String? = nil) {
      self.list = list
      self.entry = entry
      self.reference = reference
    }
  }

  package let id: String
  package let name: String
  package let kind: PartyKind
  package let names: [Name]
  package let relations: [Relation]
  package let listLinks: [ListLink]
  package let description: String?

  package init(
    id: String, name: String, kind: PartyKind, names: [Name] = [], relations: [Relation] = [],
    listLinks: [ListLink] = [], description: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.names = names
    self.relations = relations
    self.listLinks = listLinks
    self.description = description
  }
}

/// What the register holds about a party under a regime beside events: the state before the first
/// event, how far it was checked, and whom the regime lists instead of the party.
package struct Coverage: Hashable, Sendable {
  /// Parties or persons associated with this one who are listed where it is not.
  package struct Related: Hashable, Sendable {
    /// A count read from a dated source.
    package struct Count: Hashable, Sendable {
      package let on: ImpreciseDate
      package let persons: Int
      package let entities: Int
      package let sources: [String]

      package init(on: ImpreciseDate, persons: Int, entities: Int, sources: [String]) {
        self.on = on
        self.persons = persons
        self.entities = entities
        self.sources = sources
      }
    }

    package let sentence: String
    /// From when the sentence holds.
    package let validity: Period
    /// List and programme value whose entries these are, so that a store can count any day.
    package let list: String?
    package let programme: String?
    package let counts: [Count]

    package init(
      sentence: String, validity: Period = .always, list: String? = nil, programme: String? = nil,
      counts: [Count] = []
    ) {
      self.sentence = sentence
      self.validity = validity
      self.list = list
      self.programme = programme
      self.counts = counts
    }
  }

  package let party: String
  package let regime: String
  /// State of the operative facet before the first event: `none` (established) or `unknown`.
  package let baseline: FacetValue
  /// First day for which a `none` was established, where the evidence does not reach back to the
  /// beginning: the oldest version of a list that was seen. Earlier days are `unknown`.
  package let verifiedFrom: Day?
  /// Last day up to which the facts were checked; nil takes the regime's.
  package let verifiedThrough: Day?
  package let confidence: Confidence
  package let evidence: [EvidenceKind]
  package let remark: String?
  package let sources: [String]
  package let related: Related?

  package init(
    party: String, regime: String, baseline: FacetValue, verifiedFrom: Day? = nil,
    verifiedThrough: Day? = nil,
    confidence: Confidence = .certain, evidence: [EvidenceKind] = [], remark: String? = nil,
    sources: [String] = [], related: Related? = nil
  ) {
    self.party = party
    self.regime = regime
    self.baseline = baseline
    self.verifiedFrom = verifiedFrom
    self.verifiedThrough = verifiedThrough
    self.confidence = confidence
    self.evidence = evidence
    self.remark = remark
    self.sources = sources
    self.related = related
  }
}

extension Coverage.Related {
  /// Whether the sentence may hold on a day and could be said by the day of knowledge: who is listed
  /// from a day on was not known before it.
  func holds(on day: Day, knownBy: Day?) -> Bool {
    guard validity.membership(of: day) != .outside else { return false }
    guard let knownBy, let start = validity.start else { return true }
    return start.earliest <= knownBy
  }
}

/// A dated remark shown with a party's answers, general or under one regime.
package struct Remark: Hashable, Sendable {
  package let party: String
  package let regime: String?
  package let text: String
  package let validity: Period
  package let sources: [String]

  package init(party: String, regime: String?, text: String, validity: Period, sources: [String]) {
    self.party = party
    self.regime = regime
    self.text = text
    self.validity = validity
    self.sources = sources
  }
}

extension Remark {
  /// Whether the remark holds on a day and could be made by the day of knowledge: what a remark says
  /// was not known before the day from which it holds.
  package func holds(on day: Day, knownBy: Day?) -> Bool {
    guard validity.membership(of: day) == .inside else { return false }
    guard let knownBy, let start = validity.start else { return true }
    return start.earliest <= knownBy
  }
}

/// Statements of several sources on one topic that do not agree, kept side by side.
package struct Conflict: Hashable, Sendable {
  package let id: String
  package let party: String
  package let regime: String?
  /// The facet in dispute, where it is one.
  package let facet: String?
  package let topic: String
  /// The days the dispute is about.
  package let validity: Period
  package let statements: [Assertion]
  /// How an editor reads it, with the reason; never applied silently.
  package let reading: String?

  package init(
    id: String, party: String, regime: String?, facet: String?, topic: String, validity: Period,
    statements: [Assertion], reading: String?
  ) {
    self.id = id
    self.party = party
    self.regime = regime
    self.facet = facet
    self.topic = topic
    self.validity = validity
    self.statements = statements
    self.reading = reading
  }

  /// The conflict as it was public by `day`: statements published later are left out, and it is a
  /// conflict only while at least two remain. An editor's reading is written with all of them in view, and
  /// stands only with all of them.
  package func known(by day: Day?) -> Conflict? {
    guard let day else { return self }
    let public_ = statements.filter { ($0.published?.latest).map { $0 <= day } ?? false }
    guard public_.count > 1 else { return nil }
    return Conflict(
      id: id, party: party, regime: regime, facet: facet, topic: topic, validity: validity,
      statements: public_, reading: public_.count == statements.count ? reading : nil)
  }
}
