package import Names
internal import Register

/// A subject read once for comparison: names to words, dates to days, numbers to keys.
package struct PreparedSubject: Sendable {
  package let subject: ScreeningSubject
  /// Every reading of every name, those of one name together, in the order of `subject.names`.
  package let names: [ComparableName]
  /// Whether the name of each reading is weak.
  let isWeak: [Bool]
  let birthDates: BirthDates
  let identifiers: [IdentifierKey]
  let facts: AttributeFacts

  package init(_ subject: ScreeningSubject) {
    var names: [ComparableName] = []
    var isWeak: [Bool] = []
    for name in subject.names {
      for reading in ComparableName.readings(of: name.text) {
        names.append(reading)
        isWeak.append(name.isWeak)
      }
    }
    self.init(subject, names: names, isWeak: isWeak)
  }

  init(_ subject: ScreeningSubject, names: [ComparableName], isWeak: [Bool]) {
    self.subject = subject
    self.names = names
    self.isWeak = isWeak
    birthDates = BirthDates(subject.birthDates)
    identifiers = subject.identifiers.compactMap(IdentifierKey.init)
    facts = AttributeFacts(
      subject, names: names, dates: birthDates, identifiers: identifiers)
  }

  /// Parts of the subject that say nothing to a score because they cannot be read, in words for
  /// the person who supplied them.
  package var warnings: [String] {
    birthDates.unread.map { "birth date “\($0)” is not an EDTF date (YYYY, YYYY-MM, YYYY-MM-DD)" }
  }

  /// The value of an attribute at a place that a comparison names, as given.
  func text(of attribute: AttributeEffect.Attribute, at place: Int) -> String {
    func value(_ values: [String]) -> String { values.indices.contains(place) ? values[place] : "" }
    return switch attribute {
    case .birthDate: value(birthDates.dates.map(\.text))
    case .country: value(subject.countries)
    case .gender: subject.gender?.lowercased() ?? ""
    case .kind: facts.kind.rawValue
    case .identifier: value(identifiers.map(\.value))
    }
  }

  /// Whether any attribute could lift a score above that of the name alone.
  var hasLiftingAttributes: Bool {
    !birthDates.dates.isEmpty || !subject.countries.isEmpty || subject.gender != nil
      || !identifiers.isEmpty
  }
}
