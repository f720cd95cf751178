/// Words that tell the event before them again of another party, state or day: "Canada followed in June", "as do United
/// Nations sanctions".
struct Echo: Sendable {
  let rule: EventRule
  let found: TokenPattern.Found

  /// Kinds that can be told so.
  static let kinds: Set<ReportedKind> = [
    .listing, .delisting, .suspension, .stillListed, .renewal,
    .licence,
  ]

  /// Tokens of a sentence that may do nothing but repeat the one before: "London did in November."
  private static let shortSentence = 8

  /// Whether it stands in a sentence that only repeats.
  var isAlone = false

  /// - Parameter matches: the events of the sentence told in words of their own.
  static func all(
    _ sentence: Sentence, _ mentions: SentenceMentions, _ lexicon: Lexicon,
    besides matches: [SentenceReading.RuleMatch]
  ) -> [Echo] {
    var taken = Set(matches.flatMap { Array($0.found.range) })
    var echoes: [Echo] = []
    for place in sentence.tokens.indices where !taken.contains(place) {
      for rule in lexicon.rules.echoes(at: sentence.tokens[place]) {
        guard let found = rule.pattern.match(at: place, in: sentence, mentions, isWide: true),
          taken.isDisjoint(with: found.range)
        else { continue }
        if rule.isOfRow {
          let parties = Set(mentions.of(.party).compactMap { $0.mention.party })
          guard matches.isEmpty, parties.count > 2 else { continue }
        }
        if rule.isNear {
          // It stands behind a break, in a part of the sentence that tells nothing else.
          let lead = Echo.lead(of: place, sentence, lexicon)
          let isShort = sentence.tokens.count <= Echo.shortSentence
          guard let lead,
            isShort || matches.contains(where: { $0.found.range.upperBound <= lead })
          else { continue }
          let part = lead..<Echo.end(of: found.range.upperBound, sentence, lexicon)
          guard taken.isDisjoint(with: part) else { continue }
        }
        echoes.append(Echo(rule: rule, found: found, isAlone: matches.isEmpty))
        taken.formUnion(found.range)
        break
      }
    }
    return echoes
  }

  /// The break before a place with at most two small words between; nil where there is none.
  private static func lead(of place: Int, _ sentence: Sentence, _ lexicon: Lexicon) -> Int? {
    var before = place - 1
    while before >= 0, place - before <= 3 {
      let token = sentence.tokens[before]
      if !token.isWord || Segments.isBreak(token, lexicon) { return before }
      if token.isCapital || !lexicon.echoLeads.contains(token.word) { return nil }
      before -= 1
    }
    return before < 0 && sentence.tokens.count <= shortSentence ? 0 : nil
  }

  private static func end(of place: Int, _ sentence: Sentence, _ lexicon: Lexicon) -> Int {
    sentence.tokens[place...].firstIndex { !$0.isWord || Segments.isBreak($0, lexicon) }
      ?? sentence.tokens.count
  }
}

/// The event told last that words may repeat.
struct Told {
  let kind: ReportedKind
  let parties: [[String]]
  /// Number of its sentence.
  let sentence: Int
}

/// Words of a sentence that tell an event, by themselves or by repeating another.
enum Telling: Sendable {
  case event(SentenceReading.RuleMatch)
  case echo(Echo)

  var range: Range<Int> {
    switch self {
    case .event(let match): match.found.range
    case .echo(let echo): echo.found.range
    }
  }

  /// Whether it repeats the last change, whatever was said to stand since.
  var repeatsAct: Bool {
    if case .echo(let echo) = self { return echo.rule.isOfAct }
    return false
  }

  /// The words as those of an event; nil where they repeat and nothing was told that they could.
  /// - Parameter sentence: the number of their own.
  func match(after told: Told?, in sentence: Int) -> SentenceReading.RuleMatch? {
    switch self {
    case .event(let match): return match
    case .echo(let echo):
      let reach = echo.rule.isNear && !echo.isAlone ? 0 : echo.rule.isOfRow ? 4 : 2
      guard let told, sentence - told.sentence <= reach else { return nil }
      return SentenceReading.RuleMatch(rule: echo.rule, found: echo.found, kind: told.kind)
    }
  }
}
