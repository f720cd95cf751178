/// The rule that makes one number of a name similarity and the attributes.
///
/// With n the name similarity (times 0.9 for a weak alias that is not literally identical):
/// the name alone gives 0.95 n; agreeing attributes lift that towards n + 0.3 (1 − n) by the sum
/// of their shares, at most 1; contradicting ones are subtracted, together at most 0.4, and weigh
/// half as much again where only common words met. A shared identifier stands on its own: the
/// score is at least 0.90 + 0.05 n. So 1.0 needs a literally identical name and agreement; a
/// missing attribute changes nothing; with the name fixed, one more agreement never lowers and one
/// more contradiction never raises the score.
enum Score {
  static let nameAlone = 0.95
  static let largestLift = 0.3
  static let weakAlias = 0.9
  static let largestContradiction = 0.4
  static let sharedIdentifier = 0.90
  /// Evidence from which a name counts as rare: one and a half rare words.
  static let rareEvidence = 1.5

  /// The similarity that enters the score.
  static func effective(_ similarity: Double, isLiteral: Bool, isWeak: Bool) -> Double {
    isWeak && !isLiteral ? similarity * weakAlias : similarity
  }

  /// The score of a document by its best name and its attributes; 0 to 1.
  static func value(
    similarity n: Double, evidence: Double, findings: some Sequence<AttributeComparison.Finding>,
    sharesIdentifier: Bool
  ) -> Double {
    var agreement = 0.0
    var contradiction = 0.0
    for finding in findings {
      agreement += finding.agreement
      contradiction +=
        finding.attribute == .birthDate && evidence < rareEvidence
        ? finding.contradiction * 1.5 : finding.contradiction
    }
    let base = nameAlone * n
    let lifted = n > 0 ? base + (n + largestLift * (1 - n) - base) * min(1, agreement) : 0
    let score = max(0, lifted - min(largestContradiction, contradiction))
    return sharesIdentifier ? max(score, sharedIdentifier + 0.05 * n) : score
  }

  /// The least name similarity with which a score can reach the threshold, identifiers apart.
  static func leastSimilarity(for threshold: Double, canBeLifted: Bool) -> Double {
    canBeLifted ? (threshold - largestLift) / (1 - largestLift) : threshold / nameAlone
  }
}
