package import Names

/// How alike two names are, from 0 to 1, and why. Symmetric.
///
/// Each name's *coverage* is the share of its weight that meets the other name. The similarity
/// lies between the smaller and the larger of the two coverages: the more rare words meet, the
/// less it matters that one name has words the other lacks (a middle name, a tribe), while one
/// shared common word leaves it near the smaller coverage. What both names have and the other
/// lacks is a conflict (another surname, Un for Il) and is taken off. Names in which no telling word meets
/// have similarity 0; literally identical names have 1, and only they.
package struct NameSimilarity: Sendable {
  /// 0 to 1.
  package let value: Double
  /// Whether the names are the same after Unicode form, case and spacing.
  package let isLiteral: Bool
  /// Weight of the telling words that met, one for each rare word.
  package let evidence: Double
  /// The pairs that make the value up.
  let pairs: [TokenPair]

  /// What is taken off where one name has a number and the other none: bodies and ships that are told apart by
  /// nothing else are many (Victory, Victory 3; Fund II, Fund).
  static let costOfOddNumber = 0.15

  /// What is taken off where son and father are exchanged (Salman bin Muhammad, Muhammad bin Salman).
  static let costOfExchangedDescent = 0.35

  /// What is taken off for known names that stand on both sides and meet nothing on the other, by their share of the
  /// name: another father's name is another person. A name that no table has may be a damaged one.
  static let costOfConflict = 0.4

  private static func conflict(_ pairing: TokenPairing, _ left: NameShape, _ right: NameShape)
    -> Double
  {
    let leftRest = Double(max(0, left.knownWeight - pairing.leftMet)) / Double(max(1, left.weight))
    let rightRest =
      Double(max(0, right.knownWeight - pairing.rightMet)) / Double(max(1, right.weight))
    return min(leftRest, rightRest)
  }

  /// Whether words before and after the word of descent have changed places.
  private static func isDescentExchanged(
    _ pairing: TokenPairing, _ left: NameShape, _ right: NameShape
  ) -> Bool {
    guard let leftPlace = left.patronymic, let rightPlace = right.patronymic else { return false }
    var (forward, backward) = (false, false)
    for pair in pairing.chosen where pair.isAnchor {
      if pair.left < leftPlace, pair.right > rightPlace { forward = true }
      if pair.left > leftPlace, pair.right < rightPlace { backward = true }
    }
    return forward && backward
  }

  /// How much of the leniency for words that the other lacks is left to a name of one word: as a part of longer
  /// names it says little (the ship Swan, Edward Swann).
  static let leniencyOfOneWord = 0.1

  /// The most that names which are not literally identical can reach.
  static let notLiteralCeiling = 0.99

  init(isLiteral: Bool, pairing: TokenPairing, left: NameShape, right: NameShape) {
    self.isLiteral = isLiteral
    pairs = pairing.chosen
    evidence = Double(pairing.evidence) / 1e6
    if isLiteral {
      value = 1
    } else if pairing.chosen.contains(where: \.isAnchor) {
      let isShort =
        min(left.tellingWords, right.tellingWords) <= 1
        && left.tellingWords != right.tellingWords
      let alike = NameSimilarity.value(
        left: Double(pairing.leftMass) / Double(left.weight * 1000),
        right: Double(pairing.rightMass) / Double(right.weight * 1000), evidence: evidence,
        leniency: isShort ? NameSimilarity.leniencyOfOneWord : 1)
      var costs = 0.0
      if left.hasNumber != right.hasNumber { costs += NameSimilarity.costOfOddNumber }
      if NameSimilarity.isDescentExchanged(pairing, left, right) {
        costs += NameSimilarity.costOfExchangedDescent
      }
      costs += NameSimilarity.costOfConflict * NameSimilarity.conflict(pairing, left, right)
      value = max(0, alike - costs)
    } else {
      value = 0
    }
  }

  /// The similarity from both coverages and the evidence; grows with each of them, which is what
  /// lets the index bound it from above. The constants were set on labelled pairs and on perturbed
  /// names of a list.
  static func value(
    left: Double, right: Double, evidence: Double, leniency most: Double = 1
  ) -> Double {
    let low = min(left, right)
    let high = max(left, right)
    let leniency = most * 0.65 * min(1, max(0, (evidence - 0.2) / 1.2))
    let similarity = low + leniency * (high - low) - 0.4 * (1 - high)
    return max(0, min(notLiteralCeiling, similarity))
  }

  /// Compares two names pair by pair, without an index. Takes some microseconds; the reference
  /// that searching is tested against.
  package static func compare(_ left: ComparableName, _ right: ComparableName) -> NameSimilarity {
    var pairs: [TokenPair] = []
    for (i, token) in left.tokens.enumerated() {
      let comparison = TokenComparison(token)
      for (j, other) in right.tokens.enumerated() {
        if let similarity = comparison.similarity(to: other) {
          pairs.append(
            TokenPair(
              left: i, right: j, similarity: similarity,
              isAnchor: token.role.isAnchor && other.role.isAnchor))
        }
        if j < right.joinedSounds.count, token.canBeJoined, token.sound == right.joinedSounds[j] {
          pairs.append(TokenPair.join(left: i, leftSpan: 1, right: j, rightSpan: 2))
        }
        if i < left.joinedSounds.count, other.canBeJoined, other.sound == left.joinedSounds[i] {
          pairs.append(TokenPair.join(left: i, leftSpan: 2, right: j, rightSpan: 1))
        }
      }
    }
    let leftWeights = left.tokens.map(\.weight)
    let rightWeights = right.tokens.map(\.weight)
    return NameSimilarity(
      isLiteral: left.literal == right.literal && !left.literal.isEmpty,
      pairing: TokenPairing(pairs: pairs, leftWeights: leftWeights, rightWeights: rightWeights),
      left: NameShape(left), right: NameShape(right))
  }
}

extension TokenPair {
  /// A pair of one word with two neighbours that sound the same written together.
  static func join(left: Int, leftSpan: Int, right: Int, rightSpan: Int) -> TokenPair {
    TokenPair(
      left: left, right: right, leftSpan: leftSpan, rightSpan: rightSpan,
      similarity: TokenSimilarity(score: TokenSimilarity.join, channel: .join), isAnchor: true)
  }
}

extension NameToken {
  /// Whether the word can be two words of the other side.
  var canBeJoined: Bool { role == .name && traits.isDisjoint(with: .opaque) }
}
