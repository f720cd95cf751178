/// What one attribute did to a score.
package struct AttributeEffect: Hashable, Sendable {
  package enum Attribute: String, Sendable, CaseIterable, Hashable {
    case birthDate, country, gender, kind, identifier
  }

  package enum Outcome: String, Sendable, Hashable {
    case agrees, contradicts
  }

  package var attribute: Attribute
  package var outcome: Outcome
  /// By how much the score moved when this attribute was taken into account, in the order
  /// identifier, birth date, country, gender, kind; bounds can make it less than its worth.
  package var effect: Double
  /// The two values that decided, as given.
  package var query: String
  package var document: String
}
