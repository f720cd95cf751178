internal import Register

/// Which attributes of a query and a document agree or contradict, before any name is looked at.
struct AttributeComparison: Sendable {
  /// One attribute's verdict.
  struct Finding: Sendable {
    var attribute: AttributeEffect.Attribute
    /// Share of the possible lift, 0 to 1; zero for a contradiction.
    var agreement: Double
    /// What is taken from the score; zero for an agreement.
    var contradiction: Double
    var query: String
    var document: String
  }

  /// In the order identifier, birth date, country, gender, kind.
  private(set) var findings: [Finding] = []
  /// Whether an identifier is the same on both sides.
  private(set) var sharesIdentifier = false

  init(_ query: PreparedSubject, _ document: PreparedSubject) {
    compareIdentifiers(query, document)
    if let dates = query.birthDates.comparison(with: document.birthDates) {
      findings.append(
        Finding(
          attribute: .birthDate, agreement: dates.outcome.agreement,
          contradiction: dates.outcome.contradiction, query: dates.left, document: dates.right))
    }
    compareCountries(query.subject, document.subject)
    compareGenders(query.subject, document.subject)
    compareKinds(query.subject, document.subject)
  }

  private mutating func compareIdentifiers(_ query: PreparedSubject, _ document: PreparedSubject) {
    for key in query.identifiers {
      guard let met = document.identifiers.first(where: { key.agrees(with: $0) }) else { continue }
      sharesIdentifier = true
      findings.append(
        Finding(
          attribute: .identifier, agreement: 1, contradiction: 0, query: key.value,
          document: met.value))
      return
    }
  }

  private mutating func compareCountries(_ query: ScreeningSubject, _ document: ScreeningSubject) {
    guard let asked = query.countries.first, let listed = document.countries.first else { return }
    if let shared = query.countries.first(where: { document.countries.contains($0) }) {
      findings.append(
        Finding(
          attribute: .country, agreement: 0.3, contradiction: 0, query: shared, document: shared))
    } else {
      findings.append(
        Finding(
          attribute: .country, agreement: 0, contradiction: 0.05, query: asked, document: listed))
    }
  }

  private mutating func compareGenders(_ query: ScreeningSubject, _ document: ScreeningSubject) {
    let known = ["male", "female"]
    guard let asked = query.gender?.lowercased(), let listed = document.gender?.lowercased(),
      known.contains(asked), known.contains(listed)
    else { return }
    findings.append(
      Finding(
        attribute: .gender, agreement: asked == listed ? 0.05 : 0,
        contradiction: asked == listed ? 0 : 0.12, query: asked, document: listed))
  }

  private mutating func compareKinds(_ query: ScreeningSubject, _ document: ScreeningSubject) {
    guard query.kind != .unknown, document.kind != .unknown, query.kind != document.kind else {
      return
    }
    findings.append(
      Finding(
        attribute: .kind, agreement: 0, contradiction: 0.15, query: query.kind.rawValue,
        document: document.kind.rawValue))
  }
}
