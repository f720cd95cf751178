import Chronology
import Register

/// An event being made of words that a rule met: whom it is about, under which regime, when.
struct EventDraft {
  let reading: SentenceReading
  let match: SentenceReading.RuleMatch
  let number: Int
  let context: ArticleContext
  let article: Article
  let lexicon: Lexicon
  let register: DesignationRegister
  /// Of words that repeat the event before them: its parties.
  var repeated: [[String]] = []
  /// Regimes that the article spoke of before.
  var regimesBefore: Set<String> = []
  /// The regime of the event told last.
  var lastRegime: String?
  /// What the next sentence answers where the words ask.
  var answer: Modality?
  /// The day by which it answers.
  var answeringDay: Mention?

  var rule: EventRule { match.rule }
  var range: Range<Int> { match.found.range }
  /// Where what belongs to the event is looked for, the nearest first.
  var scopes: [Range<Int>] { reading.scopes(of: match) }

  /// Whether it is said not to be so.
  var isNegated: Bool {
    let modality = answer ?? reading.modality(of: match).modality
    return (match.kind == .listing || match.kind == .stillListed && rule.isPlain)
      && (modality == .negated || modality == .denied)
  }

  /// Whom it is about.
  var parties: PartyChoice.Found { PartyChoice(self).found }

  /// The events: one a party, several where parties or states are told together.
  func events(about found: PartyChoice.Found, chain: [String], text: [UInt8]) -> [ProposedEvent] {
    var (modality, hedge) = reading.modality(of: match)
    if let answer { modality = answer }
    if rule.isNegative { modality = .negated }
    if match.kind == .effect, modality == .negated, speaksOfCrime || speaksOfNoLonger {
      (modality, hedge) = reading.modality(of: match, besides: .negated)
    }
    var kind = match.kind
    if kind == .recognition, modality == .negated || modality == .denied {
      kind = .nonRecognition
      modality = .asserted
    }
    // "Is not on the list" tells that it is not listed; "is still on" is denied by nothing before it.
    if kind == .stillListed, rule.isPlain, modality == .negated, !speaksOfStill { kind = .listing }
    if kind == .statement, modality == .negated { return [] }
    // What did not happen is told of a list, and seldom of an application, a judgment or a law.
    if modality == .negated, EventDraft.undeniable.contains(kind) { return [] }
    // "Any organisation may apply" is what the law allows, and no application.
    if kind == .petition, modality == .conditional,
      reading.sentence.tokens.contains(where: { lexicon.words("any").contains($0.word) })
    {
      return []
    }
    if kind == .nonRecognition, modality == .negated { modality = .asserted }
    // That a ban stands can be told by what does not happen: "was not touched", "will stay".
    if kind == .stillListed, modality == .expected || modality == .negated { modality = .asserted }
    var confidence = 0.95
    var reasons: [String] = []
    func lessen(_ amount: Double, _ reason: String) {
      confidence -= amount
      reasons.append(reason)
    }
    guard !found.parties.isEmpty || kind == .law else { return [] }
    if let reason = found.reason { lessen(0.15, reason) }
    if modality == .reported { lessen(0.1, "hedged") }
    // "A law lets a court put the ban back": what a law allows may come.
    if match.isAllowed, modality == .asserted { modality = .conditional }
    let isAhead = rule.isAhead || modality == .expected || modality == .conditional
    let date = DateChoice(self).date(isAhead: isAhead)
    if date == nil { lessen(0.05, "no date is told") }
    if let guess = date?.guess { lessen(0.05, guess) }
    let (from, to) = (reading.sentence.start, reading.sentence.end)
    let wording = ProposedEvent.Wording(
      range: from..<to, text: String(decoding: text[from..<to], as: UTF8.self), modality: modality,
      hedge: hedge,
      chain: chain, rule: rule.id)
    let wanted: [[String]] =
      found.parties.isEmpty ? [[]] : kind == .law ? Array(found.parties.prefix(1)) : found.parties
    let places = kind.isOfRegime ? PlaceChoice(self).together : []
    let regimes = kind.isOfRegime ? RegimeChoice(self).together : []
    let cases = wanted.flatMap { ids -> [(ids: [String], place: String?, regime: String?)] in
      var regimes = regimes
      if regimes.count < 2, kind.isOfRegime, reading.speaksOfBoth(lexicon) {
        regimes = RegimeChoice(self).ofOneDay(ids.first, kind, date?.text)
      }
      if regimes.count > 1 { return regimes.map { (ids, nil, $0) } }
      return places.count > 1 ? places.map { (ids, $0, nil) } : [(ids, nil, nil)]
    }
    return cases.compactMap { ids, place, named in
      var event = ProposedEvent(
        kind: kind, party: ids.first, modality: modality, wordings: [wording],
        confidence: confidence)
      event.otherParties = Array(ids.dropFirst())
      event.reasons = reasons
      event.isPartyGuessed = found.reason != nil
      event.answersApplication =
        rule.kind == .ruling && modality == .asserted
        && scopes[0].contains { place in
          // The name of a court may hold such a word.
          lexicon.applications.contains(reading.sentence.tokens[place].word)
            && !reading.mentions.all.contains { $0.range.contains(place) }
        }
      event.isOfCritics = rule.isOfCritics
      event.isClosed = isClosed
      if ids.count > 1 {
        event.confidence -= 0.2
        event.reasons.append("the name is borne by several: \(ids.joined(separator: ", "))")
      }
      if kind.isOfRegime {
        let regime =
          named.map { (id: $0, reason: nil) }
          ?? RegimeChoice(self).regime(of: ids.first, kind: kind, date: date?.text, in: place)
        event.regime = regime.id
        if let reason = regime.reason {
          event.isRegimeGuessed = true
          event.confidence -= 0.1
          event.reasons.append(reason)
        }
      }
      if kind == .law, event.regime == nil { return nil }
      event.authority = authority(under: event.regime)
      event.date = date?.text
      event.dateGuess = date?.guess
      if kind == .statement, rule.isSaid, date == nil, let published = article.published {
        event.date = "\(published)"
        event.dateGuess = "no day is told: that of the article is taken"
      }
      event.aims = match.aims
      return event
    }
  }

  /// An event of the draft as the register knows it, where its words leave something open.
  /// - Parameter surely: whether the words name the party.
  func fitted(
    _ event: ProposedEvent, by known: KnownEvents, surely: Bool
  ) -> ProposedEvent {
    let before = number > 0 ? context.mentioned[number - 1].reversed() : []
    return known.fitted(
      event, jurisdictions: PlaceChoice(self).all,
      others: surely ? [] : Array(before), dates: DateChoice(self).others,
      published: article.published)
  }

  /// "That designation", "this ban": the one told last.
  var speaksOfItsMeasure: Bool {
    let tokens = reading.sentence.tokens
    return scopes[0].contains { place in
      place + 1 < tokens.count && lexicon.words("that").contains(tokens[place].word)
        && lexicon.measures.contains(tokens[place + 1].word)
    }
  }

  /// "Need not be frozen any longer" is what follows, and no denial.
  private var speaksOfNoLonger: Bool {
    reading.sentence.tokens.contains { lexicon.words("no-longer").contains($0.word) }
  }

  private static let undeniable: Set<ReportedKind> = [
    .law, .ruling, .amendment, .renewal, .hearing,
  ]

  private var speaksOfStill: Bool {
    (max(0, range.lowerBound - 3)..<range.upperBound).contains {
      lexicon.words("still").contains(reading.sentence.tokens[$0].word)
    }
  }

  private var speaksOfCrime: Bool {
    range.contains { lexicon.crimes.contains(reading.sentence.tokens[$0].word) }
  }

  private var isClosed: Bool {
    let clause = reading.clause(of: match)
    return rule.isClosed
      || reading.sentence.tokens.indices.contains { place in
        reading.sentence.clauses[place] == clause
          && lexicon.closed.contains(reading.sentence.tokens[place].word)
      }
  }

  /// The body nearest to the words; one that only the article tells ("the Supreme Court") is that of the regime's state.
  private func authority(under regime: String?) -> String? {
    for scope in scopes.dropLast() + (scopes.count == 1 ? scopes : []) {
      let all = reading.mentions(.court, in: scope) + reading.mentions(.authority, in: scope)
      let nearest = all.min { distance($0) < distance($1) }
      guard case .authority(let authority) = nearest?.value else { continue }
      guard !lexicon.names.isPlaced(authority.id), let regime,
        let state = register.regime(regime)?.jurisdiction
      else { return authority.id }
      let own = state.lowercased() + "-" + authority.id
      return lexicon.names.authorities.contains(own) ? own : authority.id
    }
    return nil
  }

  /// How many tokens stand between a mention and the words.
  /// A comma between counts for some: what stands behind it is more often of something else.
  func distance(_ mention: Mention) -> Int {
    let between =
      mention.range.upperBound <= range.lowerBound
      ? mention.range.upperBound..<range.lowerBound
      : range.upperBound..<max(range.upperBound, mention.range.lowerBound)
    let commas = between.count { reading.sentence.tokens[$0].word == [UInt8(ascii: ",")] }
    return EventDraft.distance(mention.range, range) + commas * 4
  }

  static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    left.upperBound <= right.lowerBound
      ? right.lowerBound - left.upperBound
      : max(0, left.lowerBound - right.upperBound)
  }
}
