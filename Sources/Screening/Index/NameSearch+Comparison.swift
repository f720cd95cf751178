internal import Names

extension NameSearch {
  /// The most similarity a row can have: every word of either side at the best it meets on the other, no matter
  /// whether that one is taken, and initials as if they met.
  func bound(of record: RowRecord, _ scratch: inout SearchScratch) -> Double {
    let width = weights.count
    scratch.clearBest()
    var (own, ownAnchors) = (0, 0)
    for place in rows.places(record) {
      let word = Int(rows.words[place])
      guard let slot = scratch.slot(of: word) else { continue }
      var most = 0
      for i in 0..<width {
        let score = scratch.similarity(slot: slot, with: i)
        if score > scratch.best[i] { scratch.best[i] = score }
        if score > most { most = score }
      }
      guard most > 0 else { continue }
      let facts = words.records[word]
      own += most * Int(facts.weight)
      if facts.isAnchor { ownAnchors += most * Int(facts.weight) }
    }
    var (query, queryAnchors) = (0, 0)
    for i in 0..<width where scratch.best[i] > 0 {
      query += scratch.best[i] * weights[i]
      if isAnchor[i] { queryAnchors += scratch.best[i] * weights[i] }
    }
    let met = TokenSimilarity.initial * 1000
    query += (Int(record.initials) + initials) * met
    own += (Int(record.initials) + initials) * met
    return NameSimilarity.value(
      left: min(1, Double(query) / Double(1000 * totalWeight)),
      right: min(1, Double(own) / Double(1000 * Int(record.weight))),
      evidence: Double(min(queryAnchors, ownAnchors)) / 1e6)
  }

  /// The similarity of a row, by the best pairing of its words with those of the name.
  ///
  /// - Parameter holdsJoins: whether a word of the name can be two of the row, or the other way round.
  func compare(
    _ record: RowRecord, isLiteral: Bool, holdsJoins: Bool, _ scratch: inout SearchScratch
  ) -> RowSimilarity {
    scratch.work.comparisons += 1
    scratch.pairs.removeAll(keepingCapacity: true)
    scratch.rowWeights.removeAll(keepingCapacity: true)
    var shapeOfRow = NameShape()
    let places = rows.places(record)
    for place in places {
      let word = Int(rows.words[place])
      let other = WordFacts(words.records[word])
      scratch.rowWeights.append(other.weight)
      let right = place - places.lowerBound
      shapeOfRow.append(role: other.role, first: other.first, weight: other.weight, at: right)
      let slot = scratch.slot(of: word)
      for left in comparisons.indices {
        let facts = comparisons[left].facts
        let score = score(left, facts, other, slot, scratch)
        if score > 0 {
          scratch.pairs.append(
            TokenPair(
              left: left, right: right,
              similarity: TokenSimilarity(score: score, channel: .equal),
              isAnchor: facts.isAnchor && other.isAnchor))
        }
        guard holdsJoins else { continue }
        if marks[left] != 0, rows.joins[place] == marks[left], isJoined(left, place) {
          scratch.pairs.append(TokenPair.join(left: left, leftSpan: 1, right: right, rightSpan: 2))
        }
        if left < name.joinedSounds.count, !name.joinedSounds[left].isEmpty, other.isPlain,
          words.isPlain(word, sounding: name.joinedSounds[left])
        {
          scratch.pairs.append(TokenPair.join(left: left, leftSpan: 2, right: right, rightSpan: 1))
        }
      }
    }
    let pairing = TokenPairing(
      pairs: scratch.pairs, leftWeights: weights, rightWeights: scratch.rowWeights)
    let similarity = NameSimilarity(
      isLiteral: isLiteral, pairing: pairing, left: shape, right: shapeOfRow)
    return RowSimilarity(
      value: similarity.value, evidence: similarity.evidence, isLiteral: isLiteral)
  }

  private func score(
    _ left: Int, _ facts: WordFacts, _ other: WordFacts, _ slot: Int?, _ scratch: SearchScratch
  ) -> Int {
    if let slot {
      let score = scratch.similarity(slot: slot, with: left)
      if score > 0 { return score }
    }
    guard facts.role == .initial || other.role == .initial else { return 0 }
    return TokenComparison.initialSimilarity(facts, other)?.score ?? 0
  }

  /// Whether a word of the name sounds like the words at a place of the rows and behind it.
  private func isJoined(_ left: Int, _ place: Int) -> Bool {
    func text(_ place: Int) -> [UInt8] {
      words.withLetters(of: words.records[Int(rows.words[place])]) {
        text, _, _, _, _ in
        text.indices.map { text[$0] }
      }
    }
    return NameToken.sound(of: text(place), writtenWith: text(place + 1))
      == name.tokens[left].sound
  }
}
