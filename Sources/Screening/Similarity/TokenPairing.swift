/// A possible meeting of words of two names: one with one, or one with two neighbours.
struct TokenPair: Sendable, Equatable {
  /// First word on either side.
  var left: Int
  var right: Int
  /// One or two words.
  var leftSpan = 1
  var rightSpan = 1
  var similarity: TokenSimilarity
  /// Whether both sides tell parties apart; without one such pair two names are not comparable.
  var isAnchor: Bool
}

/// The best set of pairs in which no word is used twice.
///
/// Best means the largest sum of similarity times weight, each side's weights taken as shares of
/// its name, which makes it symmetric; ties go to the larger weight that both sides share. Exact
/// by dynamic programming over the words of one side while at most a dozen of them are contested;
/// beyond that the pairs are taken greedily by the same measure. Whole numbers throughout.
struct TokenPairing {
  /// What a set of pairs is worth; additive.
  private struct Worth: Comparable {
    var gain = 0
    var shared = 0
    static func < (left: Worth, right: Worth) -> Bool {
      (left.gain, left.shared) < (right.gain, right.shared)
    }
    static func + (left: Worth, right: Worth) -> Worth {
      Worth(gain: left.gain + right.gain, shared: left.shared + right.shared)
    }
  }

  /// Most contested words for which the exact solution is computed.
  static let exactLimit = 12

  private(set) var chosen: [TokenPair] = []
  /// Sums over the chosen pairs of similarity times weight, in millionths.
  private(set) var leftMass = 0
  private(set) var rightMass = 0
  /// The same with the smaller of the two weights, over anchors only.
  private(set) var evidence = 0
  /// Weight of the known anchors that met, whatever their likeness, in thousandths.
  private(set) var leftMet = 0
  private(set) var rightMet = 0

  init(pairs: [TokenPair], leftWeights: [Int], rightWeights: [Int]) {
    let totals = (left: leftWeights.reduce(0, +), right: rightWeights.reduce(0, +))
    func weights(_ pair: TokenPair) -> (left: Int, right: Int) {
      let left =
        leftWeights[pair.left] + (pair.leftSpan > 1 ? leftWeights[pair.left + 1] : 0)
      let right =
        rightWeights[pair.right] + (pair.rightSpan > 1 ? rightWeights[pair.right + 1] : 0)
      return (left, right)
    }
    if TokenPairing.isUncontested(pairs) {
      chosen = pairs
    } else {
      let worths = pairs.map { pair in
        let weight = weights(pair)
        return Worth(
          gain: pair.similarity.score * (weight.left * totals.right + weight.right * totals.left),
          shared: pair.similarity.score * min(weight.left, weight.right))
      }
      chosen = TokenPairing.best(of: pairs, worths: worths, words: leftWeights.count)
    }
    for pair in chosen {
      let weight = weights(pair)
      leftMass += pair.similarity.score * weight.left
      rightMass += pair.similarity.score * weight.right
      if pair.isAnchor {
        evidence += pair.similarity.score * min(weight.left, weight.right)
        if NameShape.isKnown(weight: weight.left) { leftMet += weight.left }
        if NameShape.isKnown(weight: weight.right) { rightMet += weight.right }
      }
    }
  }

  /// Whether every word occurs in at most one pair.
  private static func isUncontested(_ pairs: [TokenPair]) -> Bool {
    var left: UInt64 = 0
    var right: UInt64 = 0
    for pair in pairs {
      guard pair.left < 62, pair.right < 62 else { return false }
      let leftBits: UInt64 = (pair.leftSpan > 1 ? 3 : 1) << UInt64(pair.left)
      let rightBits: UInt64 = (pair.rightSpan > 1 ? 3 : 1) << UInt64(pair.right)
      if left & leftBits != 0 || right & rightBits != 0 { return false }
      left |= leftBits
      right |= rightBits
    }
    return true
  }

  private static func best(of pairs: [TokenPair], worths: [Worth], words: Int) -> [TokenPair] {
    // Words of the right side that occur get the bits of the mask, in order.
    var occurring: UInt64 = 0
    for pair in pairs {
      guard pair.right + pair.rightSpan <= 64 else { return greedy(pairs, worths) }
      occurring |= rightBits(pair)
    }
    guard occurring.nonzeroBitCount <= exactLimit else { return greedy(pairs, worths) }
    let states = 1 << occurring.nonzeroBitCount
    let masks = pairs.map { pair in
      let below = (occurring & ((1 << UInt64(pair.right)) - 1)).nonzeroBitCount
      return (pair.rightSpan > 1 ? 3 : 1) << below
    }
    let byLeft = pairs.indices.sorted { (pairs[$0].left, $0) < (pairs[$1].left, $1) }
    // At word * states + mask: the most that words from here on can add when the masked ones are taken.
    var best = [Worth](repeating: Worth(), count: (words + 2) * states)
    var choice = [Int](repeating: -1, count: words * states)
    var end = byLeft.count
    for word in stride(from: words - 1, through: 0, by: -1) {
      var start = end
      while start > 0, pairs[byLeft[start - 1]].left == word { start -= 1 }
      for taken in 0..<states {
        var most = best[(word + 1) * states + taken]
        var chosen = -1
        for index in byLeft[start..<end] where masks[index] & taken == 0 {
          let rest = best[(word + pairs[index].leftSpan) * states + (taken | masks[index])]
          let worth = worths[index] + rest
          if worth > most {
            most = worth
            chosen = index
          }
        }
        best[word * states + taken] = most
        choice[word * states + taken] = chosen
      }
      end = start
    }
    var chosen: [TokenPair] = []
    var word = 0
    var taken = 0
    while word < words {
      let index = choice[word * states + taken]
      if index < 0 {
        word += 1
      } else {
        chosen.append(pairs[index])
        taken |= masks[index]
        word += pairs[index].leftSpan
      }
    }
    return chosen
  }

  private static func rightBits(_ pair: TokenPair) -> UInt64 {
    (pair.rightSpan > 1 ? 3 : 1) << UInt64(pair.right)
  }

  private static func greedy(_ pairs: [TokenPair], _ worths: [Worth]) -> [TokenPair] {
    var usedLeft: Set<Int> = []
    var usedRight: Set<Int> = []
    var chosen: [TokenPair] = []
    let order = pairs.indices.sorted { left, right in
      worths[left] == worths[right]
        ? (pairs[left].left + pairs[left].right, left) < (
          pairs[right].left + pairs[right].right, right
        )
        : worths[left] > worths[right]
    }
    for index in order {
      let pair = pairs[index]
      let left = pair.left..<(pair.left + pair.leftSpan)
      let right = pair.right..<(pair.right + pair.rightSpan)
      guard usedLeft.isDisjoint(with: left), usedRight.isDisjoint(with: right) else { continue }
      usedLeft.formUnion(left)
      usedRight.formUnion(right)
      chosen.append(pair)
    }
    return chosen.sorted { $0.left < $1.left }
  }
}
