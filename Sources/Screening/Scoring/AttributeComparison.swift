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
    /// Places of the two values that decided, among those of the attribute that can be compared.
    var query: Int
    var document: Int
  }

  /// In the order identifier, birth date, country, gender, kind.
  private(set) var findings: [Finding] = []
  /// Whether an identifier is the same on both sides.
  private(set) var sharesIdentifier = false

  init(_ query: AttributeFacts, _ document: AttributeFacts) {
    compareNumbers(query, document)
    if let dates = BirthDates.comparison(query.dates, document.dates) {
      findings.append(
        Finding(
          attribute: .birthDate, agreement: dates.outcome.agreement,
          contradiction: dates.outcome.contradiction, query: dates.left, document: dates.right))
    }
    compareCountries(query, document)
    if let asked = query.gender, let listed = document.gender {
      findings.append(
        Finding(
          attribute: .gender, agreement: asked == listed ? 0.05 : 0,
          contradiction: asked == listed ? 0 : 0.12, query: 0, document: 0))
    }
    if query.kind != .unknown, document.kind != .unknown, query.kind != document.kind {
      findings.append(
        Finding(attribute: .kind, agreement: 0, contradiction: 0.15, query: 0, document: 0))
    }
  }

  private mutating func compareNumbers(_ query: AttributeFacts, _ document: AttributeFacts) {
    for (place, key) in query.numbers.enumerated() {
      guard let met = document.numbers.firstIndex(where: { key.agrees(with: $0) }) else { continue }
      sharesIdentifier = true
      findings.append(
        Finding(
          attribute: .identifier, agreement: 1, contradiction: 0, query: place, document: met))
      return
    }
  }

  private mutating func compareCountries(_ query: AttributeFacts, _ document: AttributeFacts) {
    guard !query.countries.isEmpty, !document.countries.isEmpty else { return }
    for (place, country) in query.countries.enumerated() {
      guard let met = document.countries.firstIndex(of: country) else { continue }
      findings.append(
        Finding(
          attribute: .country, agreement: 0.3, contradiction: 0, query: place, document: met))
      return
    }
    findings.append(
      Finding(attribute: .country, agreement: 0, contradiction: 0.05, query: 0, document: 0))
  }
}
