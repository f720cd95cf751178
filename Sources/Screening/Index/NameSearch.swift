internal import Names

/// The search for one name of a query: gathers candidate rows with upper bounds, then compares
/// those that can reach the similarity asked for.
///
/// The comparison of a row yields exactly what ``NameSimilarity/compare(_:_:)`` yields, from the
/// similarities of words already measured.
struct NameSearch {
  private let index: NameIndex
  private let name: ComparableName
  private let weights: [Int]
  private let traits: [WordTraits]
  private let totalWeight: Int
  /// Weight of words that cannot make names comparable.
  private let weakWeight: Int
  private let initials: Int
  /// Sound numbers of the words, and of the words joined with their right neighbours; -1 where
  /// the index does not know the sound.
  private let soundNumbers: [Int32]
  private let joinNumbers: [Int32]

  init(_ name: ComparableName, in index: NameIndex) {
    self.index = index
    self.name = name
    weights = name.tokens.map(\.weight)
    traits = name.tokens.map(WordTraits.init)
    totalWeight = weights.reduce(0, +)
    weakWeight = name.tokens.reduce(0) { $0 + ($1.role.isAnchor ? 0 : $1.weight) }
    initials = name.tokens.count { $0.role == .initial }
    soundNumbers = name.tokens.map {
      $0.canBeJoined ? index.vocabulary.soundNumber(of: $0.sound) ?? -1 : -1
    }
    joinNumbers = name.joinedSounds.map { index.vocabulary.soundNumber(of: $0) ?? -1 }
  }

  /// Calls `visit` with every row of at least the given similarity, and its similarity.
  func forEachRow(
    reaching least: Double, using scratch: inout SearchScratch, where isWanted: (Int) -> Bool,
    _ visit: (Int, NameSimilarity) -> Void
  ) {
    gather(into: &scratch)
    for number in scratch.touched {
      let row = Int(number)
      guard bound(of: row, scratch) >= least - 1e-9, isWanted(row) else { continue }
      let similarity = compare(row, isLiteral: false, scratch)
      if similarity.value >= least - 1e-9 { visit(row, similarity) }
    }
    for number in index.rowsByLiteral[name.literal] ?? [] where isWanted(Int(number)) {
      visit(Int(number), compare(Int(number), isLiteral: true, scratch))
    }
  }

  // MARK: - Candidates

  private func gather(into scratch: inout SearchScratch) {
    scratch.begin(words: name.tokens.count)
    let vocabulary = index.vocabulary
    for (place, token) in name.tokens.enumerated() {
      let comparison = TokenComparison(token)
      vocabulary.forEachCandidate(for: token) { word in
        guard !scratch.isMeasured(word, with: place) else { return }
        let other = vocabulary.words[Int(word)]
        guard let similarity = comparison.similarity(to: other) else {
          return scratch.record(
            TokenSimilarity(score: 0, channel: .equal), of: word, with: place)
        }
        scratch.record(similarity, of: word, with: place)
        guard token.role.isAnchor, other.role.isAnchor else { return }
        touchRows(
          with: word, query: similarity.score * weights[place],
          row: similarity.score * other.weight, in: &scratch)
      }
      if soundNumbers[place] >= 0 {
        for row in index.joinPostings[soundNumbers[place]] {
          let gain = TokenSimilarity.join
          scratch.touch(
            row, query: gain * weights[place], row: gain * Int(index.rows.weight[Int(row)]))
        }
      }
    }
    for (place, join) in joinNumbers.enumerated() where join >= 0 {
      for word in vocabulary.names(withSound: join) {
        touchRows(
          with: word, query: TokenSimilarity.join * (weights[place] + weights[place + 1]),
          row: TokenSimilarity.join * vocabulary.words[Int(word)].weight, in: &scratch)
      }
    }
  }

  private func touchRows(
    with word: Int32, query: Int, row rowGain: Int, in scratch: inout SearchScratch
  ) {
    for row in index.postings[word] { scratch.touch(row, query: query, row: rowGain) }
  }

  /// The most similarity a touched row can have: what its telling words gathered, and all its
  /// other words and initials as if they met.
  private func bound(of row: Int, _ scratch: SearchScratch) -> Double {
    let gathered = (query: Int(scratch.queryMass[row]), row: Int(scratch.rowMass[row]))
    let rows = index.rows
    let initial = TokenSimilarity.initial * 1000
    let query = gathered.query + 1000 * weakWeight + Int(rows.initials[row]) * initial
    let own = gathered.row + 1000 * Int(rows.weakWeight[row]) + initials * initial
    return NameSimilarity.value(
      left: min(1, Double(query) / Double(1000 * totalWeight)),
      right: min(1, Double(own) / Double(1000 * Int(rows.weight[row]))),
      evidence: Double(min(gathered.query, gathered.row)) / 1e6)
  }

  // MARK: - Comparison

  private func compare(
    _ row: Int, isLiteral: Bool, _ scratch: SearchScratch
  ) -> NameSimilarity {
    let places = index.rows.places(of: row)
    var pairs: [TokenPair] = []
    for i in traits.indices {
      for (j, place) in places.enumerated() {
        let word = index.rows.words[place]
        let other = index.vocabulary.traits[Int(word)]
        if let similarity = similarity(i, word, other, scratch) {
          pairs.append(
            TokenPair(
              left: i, right: j, similarity: similarity,
              isAnchor: traits[i].isAnchor && other.isAnchor))
        }
        if soundNumbers[i] >= 0, index.rows.joins[place] == soundNumbers[i] {
          pairs.append(TokenPair.join(left: i, leftSpan: 1, right: j, rightSpan: 2))
        }
        if i < joinNumbers.count, joinNumbers[i] >= 0, other.canBeJoined,
          index.vocabulary.soundNumbers[Int(word)] == joinNumbers[i]
        {
          pairs.append(TokenPair.join(left: i, leftSpan: 2, right: j, rightSpan: 1))
        }
      }
    }
    let rowWeights = places.map { index.vocabulary.traits[Int(index.rows.words[$0])].weight }
    return NameSimilarity(
      isLiteral: isLiteral,
      pairing: TokenPairing(pairs: pairs, leftWeights: weights, rightWeights: rowWeights),
      leftWeight: totalWeight, rightWeight: Int(index.rows.weight[row]))
  }

  private func similarity(
    _ place: Int, _ word: Int32, _ other: WordTraits, _ scratch: SearchScratch
  ) -> TokenSimilarity? {
    if let slot = scratch.slot(of: word),
      let found = scratch.similarity(slot: slot, with: place)
    {
      return found
    }
    guard traits[place].meetsAsInitial(other) else { return nil }
    return TokenSimilarity(score: TokenSimilarity.initial, channel: .initial)
  }
}
