package import Chronology

/// What follows from a facet's state for somebody's conduct, under which provision.
package struct Effect: Hashable, Sendable {
  /// What kind of rule an effect is.
  package enum Consequence: String, Sendable, CaseIterable, Hashable {
    case crime, administrative, prohibition, duty, ban, immigration
    case civil = "civil-liability"
    /// An established negative: the conduct is no offence as such under this regime.
    case noneAsSuch = "none-as-such"
  }

  package let id: String
  /// Kind of conduct or measure: `membership`, `financing`, `asset-freeze`, `contact` …
  package let kind: String
  package let consequence: Consequence
  package let provision: String
  package let text: String
  package let penalty: String?
  package let addressee: String
  package let reach: String?
  /// The facet from which it follows; nil for the operative one.
  package let trigger: String?
  /// When the provision was law; nil where that is not established, and then it is not asserted
  /// for past days.
  package let validity: Period?
  package let confidence: Confidence
  package let sources: [String]
  package let note: String?
  /// Id of the instrument of the regime the provision stands in, where it is recorded.
  package let instrument: String?

  package init(
    id: String, kind: String, consequence: Consequence, provision: String, text: String,
    penalty: String? = nil, addressee: String = "anyone", reach: String? = nil,
    trigger: String? = nil, validity: Period?, confidence: Confidence = .certain,
    sources: [String] = [], note: String? = nil, instrument: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.consequence = consequence
    self.provision = provision
    self.text = text
    self.penalty = penalty
    self.addressee = addressee
    self.reach = reach
    self.trigger = trigger
    self.validity = validity
    self.confidence = confidence
    self.sources = sources
    self.note = note
    self.instrument = instrument
  }
}

/// What is carved out of effects: an exception that applies by itself, or a licence.
package struct Exemption: Hashable, Sendable {
  package let id: String
  package let title: String
  package let provision: String
  /// Kinds of effects it bears on.
  package let lifts: [String]
  /// Where it applies (ISO alpha-2); empty for everywhere.
  package let territories: [String]
  /// Who may rely on it: `any`, `ngo`, `un-agency`, `international-organisation`, `government`,
  /// `bank`, `person`.
  package let providers: [String]
  /// Parties it is about; empty for all under the regime.
  package let parties: [String]
  package let text: String
  package let conditions: [String]
  package let validity: Period?
  package let confidence: Confidence
  package let sources: [String]
  /// Id of the instrument of the regime it stands in, where it is recorded.
  package let instrument: String?

  package init(
    id: String, title: String, provision: String, lifts: [String], territories: [String] = [],
    providers: [String] = [], parties: [String] = [], text: String, conditions: [String] = [],
    validity: Period?, confidence: Confidence = .certain, sources: [String] = [],
    instrument: String? = nil
  ) {
    self.id = id
    self.title = title
    self.provision = provision
    self.lifts = lifts
    self.territories = territories
    self.providers = providers
    self.parties = parties
    self.text = text
    self.conditions = conditions
    self.validity = validity
    self.confidence = confidence
    self.sources = sources
    self.instrument = instrument
  }
}

/// What somebody must do because of a designation: freeze, report, to whom, by when.
package struct Duty: Hashable, Sendable {
  package let id: String
  package let addressee: String
  package let text: String
  package let provision: String
  package let deadline: String?
  /// The facet from which it follows; nil for the operative one.
  package let trigger: String?
  package let validity: Period?
  package let confidence: Confidence
  package let sources: [String]
  /// Id of the instrument of the regime it stands in, where it is recorded.
  package let instrument: String?

  package init(
    id: String, addressee: String, text: String, provision: String, deadline: String? = nil,
    trigger: String? = nil, validity: Period?, confidence: Confidence = .certain,
    sources: [String] = [], instrument: String? = nil
  ) {
    self.id = id
    self.addressee = addressee
    self.text = text
    self.provision = provision
    self.deadline = deadline
    self.trigger = trigger
    self.validity = validity
    self.confidence = confidence
    self.sources = sources
    self.instrument = instrument
  }
}

/// Who can challenge a designation, where, within which time.
package struct Remedy: Hashable, Sendable {
  package let id: String
  package let title: String
  package let who: String
  package let forum: String
  package let timeLimit: String?
  package let provision: String?
  package let validity: Period?
  package let confidence: Confidence
  package let sources: [String]

  package init(
    id: String, title: String, who: String, forum: String, timeLimit: String? = nil,
    provision: String? = nil, validity: Period?, confidence: Confidence = .certain,
    sources: [String] = []
  ) {
    self.id = id
    self.title = title
    self.who = who
    self.forum = forum
    self.timeLimit = timeLimit
    self.provision = provision
    self.validity = validity
    self.confidence = confidence
    self.sources = sources
  }
}
