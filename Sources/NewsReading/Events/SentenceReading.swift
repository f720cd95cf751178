/// A sentence with what it names, the rules that met it and the words that say how firmly.
struct SentenceReading: Sendable {
  struct RuleMatch: Sendable {
    let rule: EventRule
    let found: TokenPattern.Found
    var kind: ReportedKind
    /// Of a bracket, the jurisdiction it names.
    var place: String?
    /// Whether it stands inside what a law says.
    var isAllowed = false
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
    mentions.removePlacesOfForeignNames()
    SentenceReading.removeDescriptions(from: &mentions, sentence, lexicon)
    mentions.placeBodies { lexicon.besides.contains(sentence.tokens[$0].word) }
    cues = SentenceReading.cues(sentence, mentions, lexicon)
    let matches = SentenceReading.allMatches(sentence, &mentions, lexicon)
    self.mentions = mentions
    self.matches = matches
    let echoes = Echo.all(sentence, mentions, lexicon, besides: matches)
    tellings = (matches.map(Telling.event) + echoes.map(Telling.echo)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    segments = Segments(sentence, mentions, ranges: tellings.map(\.range), lexicon)
  }

  /// Takes out states that only say where a party is from: "an Israeli movement", "the Basque separatist group".
  private static func removeDescriptions(
    from mentions: inout SentenceMentions, _ sentence: Sentence, _ lexicon: Lexicon
  ) {
    let places = mentions.of(.place).map(\.mention.range)
    for range in places
    where range.count == 1 && lexicon.canDescribe(sentence.tokens[range.lowerBound]) {
      let end = range.upperBound
      guard end < sentence.tokens.count else { continue }
      let next = sentence.tokens[end]
      let isFar =
        lexicon.language == .english && end + 1 < sentence.tokens.count && next.isWord
        && next.word != Array("'s".utf8) && !lexicon.measures.contains(next.word)
        && !lexicon.listWords.contains(next.word)
        && lexicon.descriptives.contains(sentence.tokens[end + 1].word)
      if lexicon.descriptives.contains(next.word) || isFar {
        mentions.remove(.place, inside: range)
      }
    }
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

  /// Whether it asks when.
  func asksForDay(_ lexicon: Lexicon) -> Bool {
    sentence.tokens.prefix(3).contains { lexicon.words("when").contains($0.word) }
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

  /// Whether it speaks of two at once: "undid both designations".
  func speaksOfBoth(_ lexicon: Lexicon) -> Bool {
    sentence.tokens.contains {
      lexicon.plurals.contains($0.word) || lexicon.wholes.contains($0.word)
    }
  }

  /// Whether a pronoun stands in a part of it.
  func speaksOfThem(in scope: Range<Int>, _ lexicon: Lexicon) -> Bool {
    scope.contains { lexicon.pronouns.contains(sentence.tokens[$0].word) }
  }

  /// Whether it begins with the star of a footnote.
  var isFootnote: Bool { sentence.tokens.first?.word == [UInt8(ascii: "*")] }

  /// Parties that a star of a footnote stands behind.
  var starred: [String] {
    mentions(.party).filter { mention in
      sentence.tokens[mention.range.upperBound...].prefix(1).contains {
        $0.word == [UInt8(ascii: "*")]
      }
    }.compactMap(\.party)
  }

  /// A date that answers a question for the day: it begins the sentence.
  var answeringDate: Mention? {
    mentions(.date).first { $0.range.lowerBound < 3 }
  }

  /// Whether it asks.
  var isQuestion: Bool { sentence.tokens.last?.word == [UInt8(ascii: "?")] }

  func words(_ range: Range<Int>) -> String {
    sentence.tokens[range].map { String(decoding: $0.word, as: UTF8.self) }.joined(separator: " ")
  }
}
