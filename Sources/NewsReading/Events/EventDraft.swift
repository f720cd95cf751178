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

  private var rule: EventRule { match.rule }
  private var clause: Int { reading.clause(of: match) }
  private var range: Range<Int> { match.found.range }

  /// The events: one a party, several where parties are told together.
  func events(chain: [String], text: [UInt8]) -> [ProposedEvent] {
    var (modality, hedge) = reading.modality(of: match)
    var kind = rule.kind
    if kind == .recognition, modality == .negated || modality == .denied {
      kind = .nonRecognition
      modality = .asserted
    }
    if kind == .stillListed, modality == .expected { modality = .asserted }
    var confidence = 0.95
    var reasons: [String] = []
    func lessen(_ amount: Double, _ reason: String) {
      confidence -= amount
      reasons.append(reason)
    }
    let found = parties
    guard !found.parties.isEmpty || kind == .law else { return [] }
    if let reason = found.reason { lessen(0.15, reason) }
    if modality == .reported { lessen(0.1, "hedged") }
    let isAhead = rule.isAhead || modality == .expected || modality == .conditional
    let date = date(isAhead: isAhead)
    if date == nil { lessen(0.05, "no date is told") }
    if let guess = date?.guess { lessen(0.05, guess) }
    let (from, to) = (reading.sentence.start, reading.sentence.end)
    let wording = ProposedEvent.Wording(
      range: from..<to, text: String(decoding: text[from..<to], as: UTF8.self), modality: modality,
      hedge: hedge,
      chain: chain)
    let wanted: [[String]] = found.parties.isEmpty ? [[]] : found.parties
    let places = kind == .stillListed ? jurisdictions : []
    let cases = wanted.flatMap { ids -> [([String], String?)] in
      places.count > 1 ? places.map { (ids, $0) } : [(ids, nil)]
    }
    return cases.compactMap { ids, place in
      var event = ProposedEvent(
        kind: kind, party: ids.first, modality: modality, wordings: [wording],
        confidence: confidence)
      event.otherParties = Array(ids.dropFirst())
      event.reasons = reasons
      event.authority = authority?.id
      event.isClosed =
        rule.isClosed
        || lexicon.closed.contains { word in
          reading.sentence.tokens.indices.contains {
            reading.sentence.clauses[$0] == clause && reading.sentence.tokens[$0].word == word
          }
        }
      if ids.count > 1 {
        event.confidence -= 0.2
        event.reasons.append("the name is borne by several: \(ids.joined(separator: ", "))")
      }
      if kind.isOfRegime {
        let regime = RegimeChoice(self).regime(
          of: ids.first, kind: kind, date: date?.text, in: place)
        event.regime = regime.id
        if let reason = regime.reason {
          event.confidence -= 0.1
          event.reasons.append(reason)
        }
      }
      if kind == .law, event.regime == nil { return nil }
      event.date = date?.text
      event.dateGuess = date?.guess
      event.aims = match.aims
      return event
    }
  }

  // MARK: Whom it is about

  /// The parties, each with the other ids its name may mean, and what makes them unsure.
  private var parties: (parties: [[String]], reason: String?) {
    let captured = match.found.mentions.map { reading.mentions.all[$0] }.filter {
      $0.kind == .party
    }
    if let first = captured.first { return (together(with: first), nil) }
    if let all = allOfThem { return (all.map { [$0] }, "told by “all of them”") }
    let isGroup = match.found.mentions.contains { reading.mentions.all[$0].kind == .group }
    if !isGroup {
      let inClause = reading.mentions(.party, in: clause).filter { !isAgainst($0) }
      if let nearest = nearest(inClause) { return (together(with: nearest), nil) }
    }
    let groups = reading.mentions(.group, in: clause)
    if !isGroup, groups.isEmpty {
      let inSentence = reading.mentions(.party, in: nil).filter { !isAgainst($0) }
      if let nearest = nearest(inSentence) { return (together(with: nearest), nil) }
    }
    guard !rule.isStrict || isGroup || !groups.isEmpty else { return ([], nil) }
    let before = number > 0 ? context.mentioned[number - 1] : []
    if isGroup || !groups.isEmpty {
      let own = reading.mentions(.party, in: nil).filter { $0.range.upperBound <= range.lowerBound }
      if let last = own.last, case .party(let ids, _) = last.value {
        return ([ids], "told by “the group”")
      }
      if let main = context.mainParty, before.contains(main) {
        return ([[main]], "told by “the group”")
      }
      if let last = before.last { return ([[last]], "told by “the group”") }
    }
    if let main = context.mainParty, before.suffix(4).contains(main) {
      return ([[main]], "the sentence names no party: the article's is taken")
    }
    if let last = before.last {
      return ([[last]], "the sentence names no party: the one before is taken")
    }
    if number == 0, let main = context.mainParty {
      return ([[main]], "the headline names no party: the article's is taken")
    }
    return ([], nil)
  }

  /// The parties told together last, where the words before the event speak of all of them.
  private var allOfThem: [String]? {
    guard number > 0, reading.mentions(.party, in: clause).isEmpty else { return nil }
    let tokens = reading.sentence.tokens
    let speaks = tokens.indices.contains { place in
      reading.sentence.clauses[place] == clause && lexicon.pluralLeads.contains(tokens[place].word)
        && tokens[min(tokens.count, place + 1)..<min(tokens.count, place + 3)].contains {
          lexicon.groups.contains($0.word)
        }
    }
    let together = context.together[number - 1]
    return speaks && together.count > 1 ? together : nil
  }

  private func nearest(_ mentions: [Mention]) -> Mention? {
    let before = mentions.filter { $0.range.upperBound <= range.lowerBound }
    let behind = mentions.filter { $0.range.lowerBound >= range.upperBound }
    let inside = mentions.filter { $0.range.overlaps(range) }
    if let first = inside.first { return first }
    switch rule.direction {
    case .left: return before.last ?? behind.first
    case .right: return behind.first ?? before.last
    case .any:
      guard let left = before.last else { return behind.first }
      guard let right = behind.first else { return left }
      return range.lowerBound - left.range.upperBound <= right.range.lowerBound - range.upperBound
        ? left : right
    }
  }

  /// Whether a party is told as the adversary: "the fight against ISIL-K".
  private func isAgainst(_ mention: Mention) -> Bool {
    let start = mention.range.lowerBound
    return (1...3).contains { back in
      start - back >= 0 && lexicon.against.contains(reading.sentence.tokens[start - back].word)
    }
  }

  /// A party with those told together with it: "Hamas, Hezbollah and the PKK".
  private func together(with mention: Mention) -> [[String]] {
    let all = reading.mentions(.party, in: nil)
    guard let place = all.firstIndex(where: { $0.range == mention.range }) else { return [] }
    func joined(_ left: Mention, _ right: Mention) -> Bool {
      let between = reading.sentence.tokens[left.range.upperBound..<right.range.lowerBound]
      let span = left.range.upperBound..<right.range.lowerBound
      let isBetweenOthers = reading.matches.contains {
        !span.filter($0.found.words.contains).isEmpty
      }
      return between.count <= 6 && !isBetweenOthers
        && reading.sentence.clauses[left.range.lowerBound]
          == reading.sentence.clauses[right.range.lowerBound]
        && between.contains {
          lexicon.conjunctions.contains($0.word) || $0.word == [UInt8(ascii: ",")]
        }
        && between.allSatisfy { !$0.isCapital || lexicon.conjunctions.contains($0.word) }
        && !between.contains { $0.word == [UInt8(ascii: "(")] || $0.word == [UInt8(ascii: ".")] }
    }
    var first = place
    while first > 0, joined(all[first - 1], all[first]) { first -= 1 }
    var last = place
    while last + 1 < all.count, joined(all[last], all[last + 1]) { last += 1 }
    var seen: Set<String> = []
    return all[first...last].compactMap { mention in
      guard case .party(let ids, _) = mention.value, let id = ids.first, seen.insert(id).inserted
      else { return nil }
      return ids
    }
  }

  // MARK: Who, where and when

  /// The body nearest to the words.
  private var authority: Authority? {
    let all =
      reading.mentions(.court, in: clause) + reading.mentions(.authority, in: clause)
    let nearest = all.min { distance($0) < distance($1) }
    if case .authority(let authority) = nearest?.value { return authority }
    return nil
  }

  /// The jurisdictions of the clause, in the order of its words.
  private var jurisdictions: [String] {
    var codes: [String] = []
    for mention in reading.mentions.all
    where reading.sentence.clauses[mention.range.lowerBound] == clause {
      let code: String?
      switch mention.value {
      case .place(let place): code = place
      case .authority(let authority): code = authority.jurisdiction
      default: code = nil
      }
      if let code, !codes.contains(code),
        register.regimes.contains(where: { $0.jurisdiction == code })
      {
        codes.append(code)
      }
    }
    return codes
  }

  func distance(_ mention: Mention) -> Int {
    mention.range.upperBound <= range.lowerBound
      ? range.lowerBound - mention.range.upperBound
      : max(0, mention.range.lowerBound - range.upperBound)
  }

  /// The date of the event: one its words hold, else the nearest of its clause, else the only one of its sentence.
  private func date(isAhead: Bool) -> DateMention.Resolved? {
    guard rule.kind != .stillListed else { return nil }
    let all = reading.mentions.of(.date).map(\.mention)
    func resolved(_ mention: Mention) -> DateMention.Resolved? {
      guard case .date(let date) = mention.value else { return nil }
      return date.resolved(
        published: article.published, isAhead: isAhead, yearBefore: yearBefore(mention))
    }
    if let own = match.found.mentions.map({ reading.mentions.all[$0] }).first(where: {
      $0.kind == .date
    }) {
      return resolved(own)
    }
    if let inside = all.first(where: { $0.range.overlaps(range) }) { return resolved(inside) }
    let near = all.filter {
      reading.sentence.clauses[$0.range.lowerBound] == clause && !isOfAnother($0)
    }
    if let nearest = near.min(by: { distance($0) < distance($1) }) {
      // "Next Thursday, April 17" is told by the day of the month.
      let exact = near.first { mention in
        guard case .date(let date) = mention.value, date.isExact else { return false }
        return mention.range.lowerBound > nearest.range.lowerBound
          && mention.range.lowerBound - nearest.range.upperBound <= 2
      }
      if let exact, case .date(let date) = nearest.value, !date.isExact { return resolved(exact) }
      return resolved(nearest)
    }
    guard all.count == 1 else { return nil }
    // The only date of a sentence is of all its events of a kind; of another's clause it is the other's.
    let isOthers = reading.matches.contains {
      $0.found.range != range && $0.rule.kind != rule.kind
        && reading.sentence.clauses[$0.found.range.lowerBound]
          == reading.sentence.clauses[all[0].range.lowerBound]
    }
    return isOthers ? nil : resolved(all[0])
  }

  /// The year told last before a date, in its sentence or those before.
  private func yearBefore(_ mention: Mention) -> Int? {
    let own = reading.mentions.of(.date).map(\.mention).filter {
      $0.range.upperBound <= mention.range.lowerBound
    }
    let years = own.compactMap { mention -> Int? in
      if case .date(let date) = mention.value { return date.year }
      return nil
    }
    return years.last ?? (number > 0 ? context.years[number - 1] : nil)
  }

  /// Whether a date stands nearer to the words of another event of the clause.
  private func isOfAnother(_ date: Mention) -> Bool {
    let own = distance(date)
    return reading.matches.contains { other in
      guard other.found.range != range, other.rule.kind != .stillListed,
        other.rule.kind != rule.kind,
        reading.sentence.clauses[other.found.range.lowerBound] == clause
      else {
        return false
      }
      let start = other.found.range
      let away =
        date.range.upperBound <= start.lowerBound
        ? start.lowerBound - date.range.upperBound
        : max(0, date.range.lowerBound - start.upperBound)
      return away < own
    }
  }
}
