/// Parties that a sentence names only to say whose somebody is: "designated four Al-Qaida associates", "a charity linked to
/// Hamas".
enum Periphery {
  /// Kinds of events that are done to the party itself.
  static let kinds: Set<ReportedKind> = [
    .listing, .delisting, .suspension, .resumption, .amendment, .renewal, .petition, .effect,
  ]
}

extension SentenceReading {
  /// Whether a party is told as the adversary: "the fight against ISIL-K".
  func isAgainst(_ mention: Mention, _ lexicon: Lexicon) -> Bool {
    let start = mention.range.lowerBound
    return (1...3).contains { back in
      start - back >= 0 && lexicon.against.contains(sentence.tokens[start - back].word)
    }
  }

  func isPeripheral(_ mention: Mention, _ lexicon: Lexicon) -> Bool {
    let tokens = sentence.tokens
    if lexicon.isPeripheral(tokens, before: mention.range.lowerBound) { return true }
    let parties = mentions(.party)
    // Told together with another: "linked to Al-Qaida and the Taliban", "Taliban and Haqqani network financiers".
    if let before = parties.last(where: { $0.range.upperBound <= mention.range.lowerBound }),
      isList(before.range.upperBound..<mention.range.lowerBound, lexicon),
      lexicon.isPeripheral(tokens, before: before.range.lowerBound)
    {
      return true
    }
    var end = mention.range.upperBound
    while let next = parties.first(where: { $0.range.lowerBound >= end }),
      isList(end..<next.range.lowerBound, lexicon)
    {
      end = next.range.upperBound
    }
    // "LET's leading commanders"
    let isPossessive = end < tokens.count && tokens[end].word == Array("'s".utf8)
    let reach =
      isPossessive ? end + 1..<min(tokens.count, end + 5) : end..<min(tokens.count, end + 2)
    return reach.contains { lexicon.isPeripheral(behind: tokens[$0]) }
  }

  /// Whether only commas, conjunctions and articles stand in a range.
  private func isList(_ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    range.count <= 3 && !range.isEmpty
      && sentence.tokens[range].allSatisfy {
        $0.word == [UInt8(ascii: ",")] || lexicon.conjunctions.contains($0.word)
          || lexicon.articles.contains($0.word)
      }
  }
}
