package import Chronology

/// One legal scheme with its own list. A jurisdiction can have several, with different answers.
package final class Regime: Sendable {
  /// A body and the roles it plays in the regime.
  package struct Authority: Hashable, Sendable {
    package let id: String
    package let name: String
    /// `applicant`, `decider`, `publisher`, `keeper`, `review`.
    package let roles: [String]

    package init(id: String, name: String, roles: [String]) {
      self.id = id
      self.name = name
      self.roles = roles
    }
  }

  /// A law, resolution, order, judgment or notice.
  package struct Instrument: Hashable, Sendable {
    package let id: String
    package let title: String
    package let date: ImpreciseDate?
    package let confidence: Confidence
    package let sources: [String]
    package let note: String?
    /// When it entered into force; nil where nothing but its date is recorded. Imprecise where the
    /// day is disputed or not known.
    package let inForce: ImpreciseDate?
    /// The last day it was law; nil while it is.
    package let until: ImpreciseDate?

    package init(
      id: String, title: String, date: ImpreciseDate?, confidence: Confidence, sources: [String],
      note: String? = nil, inForce: ImpreciseDate? = nil, until: ImpreciseDate? = nil
    ) {
      self.id = id
      self.title = title
      self.date = date
      self.confidence = confidence
      self.sources = sources
      self.note = note
      self.inForce = inForce
      self.until = until
    }
  }

  /// A part of a designation that can change on its own.
  package struct Facet: Hashable, Sendable {
    package let id: String
    package let title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package let id: String
  /// ISO alpha-2 code, or `UN`, `EU`.
  package let jurisdiction: String
  package let title: String
  package let verifiedThrough: Day
  package let whoCanBeListed: String?
  package let authorities: [Authority]
  package let instruments: [Instrument]
  package let facets: [Facet]
  /// Id of the facet whose state is the status.
  package let operativeFacet: String
  package let transitions: [Transition]
  package let effects: [Effect]
  package let exemptions: [Exemption]
  package let duties: [Duty]
  package let remedies: [Remedy]
  package let cycles: [Cycle]
  /// Nil where nobody checked whether procedures become public.
  package let publicity: Publicity?
  package let inheritance: Inheritance?
  package let notes: [String]
  /// The first day on which anybody could be listed, by the rules on record; nil where a rule has no
  /// recorded start.
  package let beginning: Day?

  package init(
    id: String, jurisdiction: String, title: String, verifiedThrough: Day,
    whoCanBeListed: String? = nil, authorities: [Authority] = [], instruments: [Instrument] = [],
    facets: [Facet], operativeFacet: String, transitions: [Transition] = [],
    effects: [Effect] = [], exemptions: [Exemption] = [], duties: [Duty] = [],
    remedies: [Remedy] = [], cycles: [Cycle] = [], publicity: Publicity? = nil,
    inheritance: Inheritance? = nil, notes: [String] = []
  ) {
    self.id = id
    self.jurisdiction = jurisdiction
    self.title = title
    self.verifiedThrough = verifiedThrough
    self.whoCanBeListed = whoCanBeListed
    self.authorities = authorities
    self.instruments = instruments
    self.facets = facets
    self.operativeFacet = operativeFacet
    self.transitions = transitions
    self.effects = effects
    self.exemptions = exemptions
    self.duties = duties
    self.remedies = remedies
    self.cycles = cycles
    self.publicity = publicity
    self.inheritance = inheritance
    self.notes = notes
    let starts = transitions.filter { $0.to == .inForce }.map { $0.validity.start?.earliest }
    self.beginning = starts.contains { $0 == nil } ? nil : starts.compactMap { $0 }.min()
  }

  /// The name of an authority id, or the text itself where it is no id of this regime.
  package func authorityName(_ id: String) -> String {
    authorities.first { $0.id == id }?.name ?? id
  }

  /// A remedy with the name of its forum where the file gives an authority's id.
  package func named(_ remedy: Remedy) -> Remedy {
    Remedy(
      id: remedy.id, title: remedy.title, who: remedy.who, forum: authorityName(remedy.forum),
      timeLimit: remedy.timeLimit, provision: remedy.provision, validity: remedy.validity,
      confidence: remedy.confidence, sources: remedy.sources)
  }

  /// The title of an instrument id, or the text itself where it is no id of this regime.
  package func instrumentTitle(_ id: String) -> String {
    instruments.first { $0.id == id }?.title ?? id
  }
}
