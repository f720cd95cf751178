extension SentenceReading {
  /// The words that say how firmly something is said.
  static func cues(
    _ sentence: Sentence, _ mentions: SentenceMentions, _ lexicon: Lexicon
  ) -> [CueMatch] {
    // May is a month.
    let dates = mentions.of(.date).map { $0.mention.range }
    var found: [CueMatch] = []
    for cue in lexicon.cues {
      for place in sentence.tokens.indices {
        if let bytes = cue.firstBytes,
          !(sentence.tokens[place].word.first.map(bytes.contains) ?? false)
        {
          continue
        }
        guard let match = cue.pattern.match(at: place, in: sentence, mentions) else { continue }
        if dates.contains(where: { $0.overlaps(match.range) }) { continue }
        let behind =
          match.range.upperBound..<min(sentence.tokens.count, match.range.upperBound + 4)
        if cue.modality == .negated,
          behind.prefix(1).contains(where: {
            lexicon.undenying.contains(sentence.tokens[$0].word)
          }) || behind.contains(where: { lexicon.untils.contains(sentence.tokens[$0].word) })
        {
          continue
        }
        found.append(CueMatch(cue: cue, range: match.range))
      }
    }
    // "будто бы" is no "бы".
    return found.filter { cue in
      !found.contains { $0.range.count > cue.range.count && $0.range.contains(cue.range) }
    }
  }

  /// How firmly what stands at a range is said, with the words that say so.
  func modality(at range: Range<Int>) -> (modality: Modality, hedge: String?) {
    let best = cue(at: range, besides: [])
    return best.map { ($0.cue.modality, words($0.range)) } ?? (.asserted, nil)
  }

  /// How firmly a match is said, with the words that say so.
  /// - Parameter other: what does not count.
  func modality(
    of match: RuleMatch, besides other: Modality? = nil
  ) -> (modality: Modality, hedge: String?) {
    let best = cue(at: match.found.range, besides: Set(match.found.words), other)
    guard let best else { return (match.rule.isAhead ? .expected : .asserted, nil) }
    if match.rule.isAhead, best.cue.modality == .reported { return (.expected, words(best.range)) }
    return (best.cue.modality, words(best.range))
  }

  /// The weightiest of the words that say how firmly and reach a range.
  /// - Parameter own: words that say what happened: "no longer" may be the very words of the event.
  private func cue(
    at range: Range<Int>, besides own: Set<Int>, _ other: Modality? = nil
  ) -> CueMatch? {
    let clause = sentence.clauses[range.lowerBound]
    let start = range.lowerBound
    var best: CueMatch?
    for cue in cues where cue.cue.modality != other {
      if !own.isEmpty, cue.range.allSatisfy(own.contains) { continue }
      let isNear =
        if cue.cue.isWide {
          true
        } else if sentence.clauses[cue.range.lowerBound] != clause {
          false
        } else if cue.cue.isOfHeadline {
          sentence.paragraph == 0 && cue.range.upperBound <= start
            && start - cue.range.upperBound <= 1
        } else if let reach = cue.cue.reach {
          range.overlaps(cue.range)
            || cue.range.upperBound <= start && start - cue.range.upperBound <= reach
        } else {
          true
        }
      guard isNear, cue.cue.modality.rank > best?.cue.modality.rank ?? 0 else { continue }
      best = cue
    }
    return best
  }
}
