extension SentenceReading {
  /// The words that rules met, those of brackets with the places that only they name.
  static func allMatches(
    _ sentence: Sentence, _ mentions: inout SentenceMentions, _ lexicon: Lexicon
  ) -> [RuleMatch] {
    var matches = SentenceReading.matches(sentence, mentions, lexicon)
    // What a bracket names is its own.
    for place in matches.indices where matches[place].rule.isBracket {
      let range = matches[place].found.range
      for mention in mentions.of(.place).map(\.mention) where range.overlaps(mention.range) {
        if case .place(let code) = mention.value { matches[place].place = code }
      }
    }
    for match in matches where match.place != nil {
      mentions.remove(.place, inside: match.found.range)
    }
    let brackets = matches.filter { $0.place != nil }
    guard !brackets.isEmpty else { return matches }
    // Without the bracket's places the numbers of mentions are others; a bracket holds none of them.
    return SentenceReading.matches(sentence, mentions, lexicon).filter { match in
      !match.rule.isBracket && !brackets.contains { $0.found.range.overlaps(match.found.range) }
    } + brackets
  }

  private static func matches(
    _ sentence: Sentence, _ mentions: SentenceMentions, _ lexicon: Lexicon
  ) -> [RuleMatch] {
    var all: [RuleMatch] = []
    let speaksOfLists = sentence.tokens.contains { token in
      lexicon.listWords.contains(token.word)
        || lexicon.listWords.contains {
          $0.last == UInt8(ascii: "*") && token.word.starts(with: $0.dropLast())
        }
    }
    // "Specially Designated" names a regime, and designates nobody.
    let named = mentions.of(.regime).map(\.mention.range)
    for (place, token) in sentence.tokens.enumerated() {
      if named.contains(where: { $0.contains(place) && $0.lowerBound < place }) { continue }
      for number in lexicon.rules.candidates(token) {
        let rule = lexicon.rules.all[number]
        if rule.isWeak, !speaksOfLists { continue }
        if rule.isStrict, mentions.of(.party).isEmpty, mentions.of(.group).isEmpty { continue }
        if rule.isQuoted, !sentence.hasQuotation { continue }
        if rule.kind == .effect, place > 0,
          lexicon.whoses.contains(sentence.tokens[place - 1].word)
        {
          continue
        }
        guard let kind = rule.kind,
          let found = rule.pattern.match(at: place, in: sentence, mentions)
        else { continue }
        // "FARC …, but designated FARC-EP": whom the verb stands before is its object.
        if kind == .listing, rule.pattern.firstBytes == nil,
          mentions.beginning(at: found.range.upperBound, .party) != nil
        {
          continue
        }
        // "The banned TTP" tells of no ban either.
        if kind == .listing, place > 0, lexicon.participles.contains(token.word),
          lexicon.articles.contains(sentence.tokens[place - 1].word),
          mentions.beginning(at: place + 1, .party) != nil
        {
          continue
        }
        // "Banned organisations" tells of no ban.
        if kind == .listing, found.words.count == 1, found.words.last == found.range.upperBound - 1,
          lexicon.participles.contains(sentence.tokens[found.range.upperBound - 1].word),
          found.range.upperBound < sentence.tokens.count,
          lexicon.adjectiveNouns.contains(sentence.tokens[found.range.upperBound].word)
        {
          continue
        }
        // With a date, "is on the list" tells since when.
        let isDated =
          rule.isPlain
          && mentions.of(.date).contains {
            sentence.clauses[$0.mention.range.lowerBound] == sentence.clauses[place]
          }
        all.append(RuleMatch(rule: rule, found: found, kind: isDated ? .listing : kind))
      }
    }
    // Of matches that share words the one with more of them stays; rules written earlier go first.
    // "Still designates" is the same designation: what says that it stands goes before what says that it was made.
    func weight(_ match: RuleMatch) -> Int {
      match.found.words.count + match.found.mentions.count { mentions.all[$0].kind == .regime }
        + (match.kind == .stillListed ? 2 : 0) + (match.rule.isAhead || match.rule.grants ? 1 : 0)
    }
    all = all.enumerated().sorted {
      (weight($1.element), $0.offset) < (weight($0.element), $1.offset)
    }.map(\.element)
    var kept: [RuleMatch] = []
    for match in all {
      let words = Set(match.found.words)
      if !kept.contains(where: { !words.isDisjoint(with: $0.found.words) }) { kept.append(match) }
    }
    let candidates = kept
    // "Still designates it" lists nobody anew.
    kept.removeAll { match in
      match.kind == .listing
        && candidates.contains {
          $0.kind == .stillListed && !$0.rule.isBracket
            && $0.found.range.overlaps(match.found.range)
        }
    }
    kept.removeAll { match in
      match.rule.yields
        && candidates.contains {
          !$0.rule.yields && $0.kind.isOfRegime && $0.kind != .law
            && $0.kind != .effect
            && sentence.clauses[$0.found.range.lowerBound]
              == sentence.clauses[match.found.range.lowerBound]
        }
    }
    kept.sort { $0.found.range.lowerBound < $1.found.range.lowerBound }
    // What stands inside the words that another covers is what it is about, and did not happen.
    var result: [RuleMatch] = []
    var covered: [Range<Int>] = []
    var allowed: [Range<Int>] = []
    for var match in kept {
      let start = match.found.range.lowerBound
      if covered.contains(where: { $0.contains(start) }), match.kind != .takeover,
        match.kind != .attack
      {
        guard
          match.kind == .resumption && allowed.contains(where: { $0.contains(start) })
            || isConsequence(match, in: sentence, lexicon)
        else { continue }
        match.isAllowed = true
      }
      result.append(match)
      if match.rule.isBracket {
        let end = sentence.tokens[start...].firstIndex { $0.word == [UInt8(ascii: ")")] }
        covered.append(start..<(end ?? match.found.range.upperBound))
      }
      if match.rule.covers {
        let last = match.found.range.upperBound - 1
        let end =
          sentence.clauses.lastIndex(of: sentence.clauses[last]).map { $0 + 1 }
          ?? match.found.range.upperBound
        let cover = start..<max(end, match.found.range.upperBound)
        covered.append(cover)
        if match.kind == .law { allowed.append(cover) }
        for inner in all where cover.contains(inner.found.range.lowerBound) {
          let kind = inner.kind
          if SentenceReading.aims.contains(kind), !result[result.count - 1].aims.contains(kind) {
            result[result.count - 1].aims.append(kind)
          }
        }
        // Who grants an application to suspend, suspends.
        if match.rule.grants, let aim = result[result.count - 1].aims.first {
          result[result.count - 1].kind = aim
        }
      }
    }
    return result
  }

  /// "Were he to apply, the court could suspend the ban": what would follow an application, behind a comma and "could".
  private static func isConsequence(
    _ match: RuleMatch, in sentence: Sentence, _ lexicon: Lexicon
  ) -> Bool {
    guard [.suspension, .resumption, .delisting].contains(match.kind) else { return false }
    let start = match.found.range.lowerBound
    let before = max(0, start - 4)..<start
    guard let modal = before.last(where: { lexicon.modals.contains(sentence.tokens[$0].word) })
    else { return false }
    return (max(0, modal - 4)..<modal).contains {
      sentence.tokens[$0].word == [UInt8(ascii: ",")]
    }
  }

  /// What can be asked for; those that change a designation.
  private static let aims: Set<ReportedKind> = [.delisting, .suspension, .resumption, .listing]
}
