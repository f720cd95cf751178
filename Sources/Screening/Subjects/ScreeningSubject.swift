package import Register

/// What screening knows about a party, whether asked for or listed: its names and the attributes
/// that can speak for or against a match. Every attribute may be missing, and a missing one has no
/// effect on a score.
package struct ScreeningSubject: Hashable, Sendable {
  /// A name and whether the list itself calls it weak (too common or vague to rely on).
  package struct Name: Hashable, Sendable {
    package var text: String
    package var isWeak: Bool

    package init(_ text: String, isWeak: Bool = false) {
      self.text = text
      self.isWeak = isWeak
    }
  }

  /// A document or registration number; `type` in whatever words the source uses.
  package struct Identifier: Hashable, Sendable {
    package var type: String?
    package var value: String

    package init(type: String? = nil, value: String) {
      self.type = type
      self.value = value
    }
  }

  package var kind: PartyKind
  package var names: [Name]
  /// Dates of birth as EDTF text; text in another form is left aside.
  package var birthDates: [String]
  /// ISO 3166-1 alpha-2 in lower case.
  package var countries: [String]
  /// `male`, `female` or anything else, which is left aside.
  package var gender: String?
  package var identifiers: [Identifier]
  /// Programme or sub-list tags; for filters and display, without effect on scores.
  package var programmes: [String]

  package init(
    kind: PartyKind = .unknown, names: [Name], birthDates: [String] = [], countries: [String] = [],
    gender: String? = nil, identifiers: [Identifier] = [], programmes: [String] = []
  ) {
    self.kind = kind
    self.names = names
    self.birthDates = birthDates
    self.countries = countries
    self.gender = gender
    self.identifiers = identifiers
    self.programmes = programmes
  }
}

/// Who is asked about.
package struct ScreeningQuery: Hashable, Sendable {
  package var subject: ScreeningSubject

  package init(_ subject: ScreeningSubject) { self.subject = subject }

  /// A query by one bare name.
  package init(name: String, kind: PartyKind = .unknown) {
    subject = ScreeningSubject(kind: kind, names: [ScreeningSubject.Name(name)])
  }
}
