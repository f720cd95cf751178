/// Parties that a sentence names only to say whose somebody is: "designated four Al-Qaida associates", "a charity linked to
/// Hamas".
enum Periphery {
  /// Kinds of events that are done to the party itself; what follows for its members follows from its listing.
  static let kinds: Set<ReportedKind> = [
    .listing, .delisting, .suspension, .resumption, .amendment, .renewal, .petition,
  ]
}

extension SentenceReading {
  /// Whether a party is told as the adversary: "the fight against ISIL-K".
  func isAgainst(_ mention: Mention, _ lexicon: Lexicon) -> Bool {
    let start = mention.range.lowerBound
    for place in stride(from: start - 1, through: max(0, start - 3), by: -1) {
      let word = sentence.tokens[place].word
      // "Its enemy is the TTP" speaks of the TTP.
      if lexicon.words("be").contains(word) { return false }
      if lexicon.against.contains(word) { return true }
    }
    return false
  }

  func isPeripheral(_ mention: Mention, _ lexicon: Lexicon) -> Bool {
    let tokens = sentence.tokens
    if lexicon.isPeripheral(tokens, before: mention.range.lowerBound) { return true }
    if isOfCommittee(mention, lexicon) { return true }
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
    // "Aziz Azam, spokesman of …" is the spokesman.
    return reach.prefix { tokens[$0].isWord }.contains {
      lexicon.isPeripheral(behind: tokens[$0])
    }
  }

  /// Whether a party only tells which list or committee is meant: "the committee on ISIL and Al-Qaida".
  private func isOfCommittee(_ mention: Mention, _ lexicon: Lexicon) -> Bool {
    let parties = mentions(.party)
    guard let place = parties.firstIndex(where: { $0.range == mention.range }) else { return false }
    // Only what is told together is a list's name.
    let mates = [place - 1, place + 1].filter(parties.indices.contains).filter { other in
      let (left, right) =
        other < place ? (parties[other], mention) : (mention, parties[other])
      return left.range.upperBound <= right.range.lowerBound
        && isList(left.range.upperBound..<right.range.lowerBound, lexicon)
    }
    guard let mate = mates.first,
      lexicon.committeeParties.isSuperset(
        of: [mention.party, parties[mate].party].compactMap { $0.map { Array($0.utf8) } })
    else { return false }
    let first = min(mention.range.lowerBound, parties[mate].range.lowerBound)
    return (max(0, first - 6)..<first).contains {
      lexicon.committees.contains(sentence.tokens[$0].word)
    }
  }

  /// The parties that it tells in a row: "FARC-EP and Segunda Marquetalia"; none where it has no row.
  func row(_ lexicon: Lexicon) -> [String] {
    let all = mentions(.party)
    var row: [String] = []
    for (left, right) in zip(all, all.dropFirst())
    where isList(left.range.upperBound..<right.range.lowerBound, lexicon) {
      for id in [left, right].compactMap(\.party) where !row.contains(id) { row.append(id) }
    }
    return row.count > 1 ? row : []
  }

  /// Whether only commas, conjunctions and articles stand in a range.
  private func isList(_ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    range.count <= 3 && !range.isEmpty
      && sentence.tokens[range].allSatisfy {
        $0.word == [UInt8(ascii: ",")] || lexicon.conjunctions.contains($0.word)
          || lexicon.articles.contains($0.word)
      }
  }

  /// Whether an act falls on somebody whom the register may not know: "designated Azam Cheema, one of LET's commanders",
  /// "these four individuals were added".
  func isDoneToSomebodyElse(_ match: RuleMatch, _ lexicon: Lexicon) -> Bool {
    guard let first = match.found.words.first else { return false }
    let tokens = sentence.tokens
    let named = mentions.all.filter { $0.kind != .date }
    func isNamed(_ place: Int) -> Bool { named.contains { $0.range.contains(place) } }
    if match.kind == .effect {
      let scope = scopes(of: match)[0]
      return scope.contains { lexicon.notParties.contains(tokens[$0].word) }
    }
    if lexicon.transitives.contains(tokens[first].word) {
      var place = first + 1
      while place < tokens.count, place - first <= 5,
        lexicon.fillers.contains(tokens[place].word) || !isNamed(place) && isDate(place)
          || tokens[place].word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      {
        place += 1
      }
      guard place < tokens.count else { return false }
      if lexicon.somebodies.contains(tokens[place].word) { return true }
      if tokens[place].isCapital, !isNamed(place), place + 1 < tokens.count,
        tokens[place + 1].isCapital, !isNamed(place + 1), sentence.paragraph > 0
      {
        return true
      }
    }
    // "Were added": whoever stands before.
    let before = max(0, first - 3)..<first
    return before.contains { lexicon.somebodies.contains(tokens[$0].word) }
      && !before.contains(where: isNamed)
  }

  private func isDate(_ place: Int) -> Bool {
    mentions(.date).contains { $0.range.contains(place) }
  }
}
