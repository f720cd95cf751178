internal import Names

/// The best pair of names of a query and a document.
struct BestName: Sendable {
  /// Effective similarity, weak aliases discounted.
  var similarity = 0.0
  var evidence = 0.0
  /// Places of the names on either side; -1 when no name met.
  var query = -1
  var document = -1

  /// Takes another pair if it is better: more alike, then more evidence, then the earlier one.
  mutating func offer(similarity: Double, evidence: Double, query: Int, document: Int) {
    guard similarity > 0 else { return }
    let better =
      similarity > self.similarity
      || (similarity == self.similarity
        && (evidence > self.evidence
          || (evidence == self.evidence && (query, document) < (self.query, self.document))))
    if better {
      self = BestName(
        similarity: similarity, evidence: evidence, query: query, document: document)
    }
  }

  /// The best pair by comparing every name of one side with every name of the other.
  static func byComparingAll(_ query: PreparedSubject, _ document: PreparedSubject) -> BestName {
    var best = BestName()
    for (q, name) in query.names.enumerated() {
      for (d, other) in document.names.enumerated() {
        let similarity = NameSimilarity.compare(name, other)
        best.offer(
          similarity: Score.effective(
            similarity.value, isLiteral: similarity.isLiteral, isWeak: document.isWeak[d]),
          evidence: similarity.evidence, query: q, document: d)
      }
    }
    return best
  }
}

extension Explanation {
  /// Tells a score apart again: the same comparison as for the score, once more with names.
  init(
    query: PreparedSubject, document: PreparedSubject, best: BestName,
    attributes comparison: AttributeComparison
  ) {
    if best.query >= 0 {
      let left = query.names[best.query]
      let right = document.names[best.document]
      let similarity = NameSimilarity.compare(left, right)
      queryName = left.text
      documentName = right.text
      isLiteral = similarity.isLiteral
      isWeakAlias = document.isWeak[best.document]
      nameSimilarity = similarity.value
      pairs = similarity.pairs.map { Explanation.wordPair($0, left, right) }
      unmatchedQuery = Explanation.unmatched(
        left, similarity.pairs.map { $0.left..<($0.left + $0.leftSpan) })
      unmatchedDocument = Explanation.unmatched(
        right, similarity.pairs.map { $0.right..<($0.right + $0.rightSpan) })
    } else {
      (queryName, documentName) = ("", "")
      (isLiteral, isWeakAlias) = (false, false)
      nameSimilarity = 0
      (pairs, unmatchedQuery, unmatchedDocument) = ([], [], [])
    }
    nameScore = Score.nameAlone * best.similarity
    attributes = Explanation.effects(best, comparison, query, document)
  }

  private static func wordPair(
    _ pair: TokenPair, _ left: ComparableName, _ right: ComparableName
  ) -> WordPair {
    let query = left.tokens[pair.left..<(pair.left + pair.leftSpan)]
    let document = right.tokens[pair.right..<(pair.right + pair.rightSpan)]
    let score = Double(pair.similarity.score) / 1000
    let shares =
      Double(query.reduce(0) { $0 + $1.weight }) / Double(left.weight)
      + Double(document.reduce(0) { $0 + $1.weight }) / Double(right.weight)
    return WordPair(
      query: query.map(\.description).joined(separator: " "),
      document: document.map(\.description).joined(separator: " "),
      channel: pair.similarity.channel, similarity: score, contribution: score * shares / 2)
  }

  private static func unmatched(_ name: ComparableName, _ matched: [Range<Int>]) -> [String] {
    name.tokens.indices
      .filter { place in !matched.contains { $0.contains(place) } }
      .map { name.tokens[$0].description }
  }

  /// The movement each finding causes when they are taken one after another.
  private static func effects(
    _ best: BestName, _ comparison: AttributeComparison, _ query: PreparedSubject,
    _ document: PreparedSubject
  ) -> [AttributeEffect] {
    var before = Score.nameAlone * best.similarity
    return comparison.findings.indices.map { place in
      let finding = comparison.findings[place]
      let after = Score.value(
        similarity: best.similarity, evidence: best.evidence,
        findings: comparison.findings[...place], sharesIdentifier: comparison.sharesIdentifier)
      defer { before = after }
      return AttributeEffect(
        attribute: finding.attribute, outcome: finding.agreement > 0 ? .agrees : .contradicts,
        effect: after - before, query: query.text(of: finding.attribute, at: finding.query),
        document: document.text(of: finding.attribute, at: finding.document))
    }
  }
}
