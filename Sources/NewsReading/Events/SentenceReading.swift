/// A sentence with what it names, the rules that met it and the words that say how firmly.
struct SentenceReading: Sendable {
  struct RuleMatch: Sendable {
    let rule: EventRule
    let found: TokenPattern.Found
    var kind: ReportedKind
    /// Of a bracket, the jurisdiction it names.
    var place: String?
    /// A kind that stands inside what the words cover: what a petition asks for.
    var aims: [ReportedKind] = []
  }

  struct CueMatch: Sendable {
    let cue: Lexicon.Cue
    let range: Range<Int>
  }

  let sentence: Sentence
  let mentions: SentenceMentions
  let matches: [RuleMatch]
  /// Those and what repeats them, in the order of their words.
  let tellings: [Telling]
  let cues: [CueMatch]
  let segments: Segments

  init(_ sentence: Sentence, _ lexicon: Lexicon, _ parties: PartyFinder) {
    self.sentence = sentence
    var mentions = SentenceMentions()
    lexicon.names.add(to: &mentions, sentence)
    DateFinder(lexicon: lexicon).add(to: &mentions, sentence)
    parties.add(to: &mentions, sentence, lexicon.language)
    SentenceReading.addGroups(to: &mentions, sentence, lexicon)
    mentions.remove(.party, insideOf: .regime)
    mentions.remove(.place, insideOf: .party)
    mentions.placeBodies { lexicon.besides.contains(sentence.tokens[$0].word) }
    cues = SentenceReading.cues(sentence, mentions, lexicon)
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
      // Its numbers may be others now; a bracket holds no mention of its own.
    }
    if matches.contains(where: { $0.place != nil }) {
      let brackets = matches.filter { $0.place != nil }
      matches =
        SentenceReading.matches(sentence, mentions, lexicon).filter { match in
          !match.rule.isBracket
            && !brackets.contains { $0.found.range.overlaps(match.found.range) }
        } + brackets
    }
    self.mentions = mentions
    self.matches = matches
    let echoes = Echo.all(sentence, mentions, lexicon, besides: matches)
    tellings = (matches.map(Telling.event) + echoes.map(Telling.echo)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    segments = Segments(sentence, mentions, ranges: tellings.map(\.range), lexicon)
  }

  /// The words that say how firmly something is said.
  private static func cues(
    _ sentence: Sentence, _ mentions: SentenceMentions, _ lexicon: Lexicon
  ) -> [CueMatch] {
    // May is a month.
    let dates = mentions.of(.date).map { $0.mention.range }
    var found: [CueMatch] = []
    for cue in lexicon.cues {
      for place in sentence.tokens.indices {
        guard let match = cue.pattern.match(at: place, in: sentence, mentions) else { continue }
        if dates.contains(where: { $0.overlaps(match.range) }) { continue }
        found.append(CueMatch(cue: cue, range: match.range))
      }
    }
    return found
  }

  /// "The group", "the movement": a determiner and a word for a body.
  private static func addGroups(
    to mentions: inout SentenceMentions, _ sentence: Sentence, _ lexicon: Lexicon
  ) {
    for (place, token) in sentence.tokens.enumerated() where lexicon.groups.contains(token.word) {
      guard !mentions.of(.party).contains(where: { $0.mention.range.contains(place) }) else {
        continue
      }
      let needsNone = lexicon.language == .russian
      let before = (1...3).compactMap { place - $0 >= 0 ? sentence.tokens[place - $0].word : nil }
      if needsNone || before.contains(where: lexicon.determiners.contains) {
        mentions.add(Mention(kind: .group, value: .group, range: place..<(place + 1)))
      }
    }
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
        guard let kind = rule.kind,
          let found = rule.pattern.match(at: place, in: sentence, mentions)
        else { continue }
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
        + (match.kind == .stillListed ? 2 : 0)
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
    for match in kept {
      let start = match.found.range.lowerBound
      if covered.contains(where: { $0.contains(start) }), match.kind != .takeover,
        match.kind != .attack
      {
        continue
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

  /// What can be asked for; those that change a designation.
  private static let aims: Set<ReportedKind> = [.delisting, .suspension, .resumption, .listing]

  /// The clause of a match.
  func clause(of match: RuleMatch) -> Int { sentence.clauses[match.found.range.lowerBound] }

  /// Where what belongs to an event is looked for, the nearest first.
  func scopes(of match: RuleMatch) -> [Range<Int>] { scopes(at: match.found.range) }

  func scopes(at range: Range<Int>) -> [Range<Int>] {
    let start = range.lowerBound
    let segment = segments.numbers
    let clause = sentence.clauses
    func run(_ numbers: [Int]) -> Range<Int> {
      let first = numbers.firstIndex(of: numbers[start]) ?? start
      let last = numbers.lastIndex(of: numbers[start]) ?? start
      return first..<(last + 1)
    }
    let all = 0..<sentence.tokens.count
    var scopes: [Range<Int>] = []
    for scope in [run(segment), run(clause), all] where scopes.last != scope {
      scopes.append(scope)
    }
    return scopes
  }

  /// Whether a mention stands behind an event's own segment, in that of another event: it is the other's.
  func isOfLaterEvent(_ mention: Mention, than match: RuleMatch) -> Bool {
    let numbers = segments.numbers
    let own = numbers[match.found.range.lowerBound]
    let place = numbers[mention.range.lowerBound]
    return place > own && !match.found.range.overlaps(mention.range)
      && tellings.contains { numbers[$0.range.lowerBound] == place }
  }

  /// Mentions of a kind that begin in a range of tokens, or in all of the sentence.
  func mentions(_ kind: Mention.Kind, in scope: Range<Int>? = nil) -> [Mention] {
    mentions.of(kind).map(\.mention).filter {
      scope?.contains($0.range.lowerBound) ?? true
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

  /// What its first word answers to a question before it.
  func answer(_ lexicon: Lexicon) -> Modality? {
    guard let first = sentence.tokens.first(where: \.isWord)?.word else { return nil }
    if lexicon.words("no").contains(first) { return .negated }
    return lexicon.words("yes").contains(first) ? .asserted : nil
  }

  /// The party whom a regime's name alone speaks of, where no party is named: "the Taliban sanctions".
  func partyOfRegime(_ lexicon: Lexicon) -> String? {
    guard mentions(.party).isEmpty else { return nil }
    for mention in mentions(.regime) {
      if case .regime(let ids) = mention.value, let id = ids.first,
        let party = lexicon.names.partyOfRegime[id]
      {
        return party
      }
    }
    return nil
  }

  /// Whether it asks.
  var isQuestion: Bool { sentence.tokens.last?.word == [UInt8(ascii: "?")] }

  func words(_ range: Range<Int>) -> String {
    sentence.tokens[range].map { String(decoding: $0.word, as: UTF8.self) }.joined(separator: " ")
  }
}
