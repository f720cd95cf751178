/// Every document scored one by one, with nothing to find it by: what a search must equal, and takes a thousandth of.
package struct ExhaustiveSearch: Sendable {
  private let index: NameIndex
  private let subjects: [PreparedSubject]

  /// Reads every document of an index. O(names).
  package init(_ index: NameIndex) {
    self.index = index
    subjects = index.documents.map { PreparedSubject($0.subject) }
  }

  /// What ``NameIndex/search(_:limit:threshold:filter:)`` returns, by places of documents and scores.
  ///
  /// - Complexity: O(names), some microseconds each.
  package func search(
    _ query: PreparedSubject, limit: Int, threshold: Double
  ) -> [(document: Int, score: Double)] {
    var found: [Scored] = []
    for (document, subject) in subjects.enumerated() {
      let attributes = AttributeComparison(query.facts, subject.facts)
      let name = BestName.byComparingAll(query, subject)
      let score = Score.value(
        similarity: name.similarity, evidence: name.evidence, findings: attributes.findings,
        sharesIdentifier: attributes.sharesIdentifier)
      if score >= threshold, score > 0 {
        found.append(Scored(document: document, score: score, name: name, attributes: attributes))
      }
    }
    return found.sorted(by: Scored.precedes).prefix(limit).map { ($0.document, $0.score) }
  }
}
