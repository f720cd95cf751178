/// A number that says, without regard to names, which party an entry is about: a publisher's own id
/// that other lists cite, or an identifier that belongs to one party only.
package struct HardReference: Hashable, Sendable {
  /// Whose number it is.
  package enum Scheme: Hashable, Sendable {
    /// The permanent reference number of the UN Security Council (`QDi.001`).
    case unReference
    /// An id that a list gives its entries, by the list's id.
    case entry(of: String)
    /// IMO number of a vessel.
    case imo
    /// Legal Entity Identifier.
    case lei
    /// Russian taxpayer's number and registration number.
    case inn, ogrn
    /// A passport, national identity or registration number. The country that issued it plays no
    /// part: lists write countries in too many ways, and another fact must agree in any case.
    case document(DocumentKind)
    /// No number but a person's word, given on a proposal by names.
    case decision
  }

  /// Kinds of documents whose numbers are compared with each other and not across.
  package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    case passport, nationalID, registration
  }

  package let scheme: Scheme
  package let value: String

  package init(_ scheme: Scheme, _ value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// Whether the number alone decides. A document's number does not: numbers are short, and lists
  /// give those of relatives and predecessors; another fact must agree.
  package var decidesAlone: Bool {
    if case .document = scheme { return false }
    return true
  }
}

extension HardReference: CustomStringConvertible {
  /// In words: `UN reference QDi.001`.
  package var description: String { "\(scheme.words) \(value)" }
}

extension HardReference.Scheme {
  /// The scheme in words.
  package var words: String {
    switch self {
    case .unReference: "UN reference"
    case .entry(let list): "\(list) id"
    case .imo: "IMO number"
    case .lei: "LEI"
    case .inn: "INN"
    case .ogrn: "OGRN"
    case .document(.passport): "passport"
    case .document(.nationalID): "national identity number"
    case .document(.registration): "registration number"
    case .decision: "a person's decision"
    }
  }
}
