import Chronology
import Register

/// Reads a sentence by what the register knows: for each of its dates, the events of its parties on that date.
struct KnownReading {
  let reading: SentenceReading
  let number: Int
  let context: ArticleContext
  let article: Article
  let lexicon: Lexicon
  let register: DesignationRegister

  /// - Parameter told: what rules made of the sentence.
  func events(besides told: [ProposedEvent], chain: [String], text: [UInt8]) -> [ProposedEvent] {
    var events: [ProposedEvent] = []
    var anchor = number > 0 ? context.anchors[number - 1] : nil
    let known = KnownEvents(register)
    for mention in reading.mentions(.date) {
      let dates = mention.dates(article.published, anchor)
      anchor = dates.first ?? anchor
      let (modality, hedge) = reading.modality(at: mention.range)
      guard modality == .asserted || modality == .reported else { continue }
      for date in dates {
        let found = find(known, date, at: mention)
        for (event, kind) in found {
          let isNamed = reading.mentions(.party).contains { mention in
            if case .party(let ids, _) = mention.value { return ids.contains(event.party) }
            return false
          }
          let isTold =
            (told + events).contains {
              $0.kind == kind && $0.party == event.party
                && ($0.regime == event.regime && ($0.date == nil || $0.date == date)
                  || $0.modality != .negated && KnownReading.isNear($0.date, date)
                    && isAnother(event.regime, of: $0.regime))
            }
            // A party that the sentence does not name was guessed once already.
            || !isNamed
              && told.contains {
                $0.kind == kind && $0.regime == event.regime
                  && ($0.date == nil || $0.date == date)
              }
          guard !isTold || told.contains(where: { $0.kind == kind && $0.date == nil }) else {
            continue
          }
          events.append(
            proposed(event, kind, date, modality: modality, hedge: hedge, chain: chain, text: text))
        }
        if !found.isEmpty { break }
      }
    }
    return events
  }

  /// Whether a regime is another one of the same state, that the sentence does not name.
  private func isAnother(_ regime: String?, of told: String?) -> Bool {
    guard let regime, let told, regime != told, !namedRegimes(in: nil).contains(regime) else {
      return false
    }
    return register.regime(regime)?.jurisdiction == register.regime(told)?.jurisdiction
      && !reading.speaksOfBoth(lexicon)
  }

  /// Whether two dates are of the same days: announced and in force, say.
  private static func isNear(_ left: String?, _ right: String) -> Bool {
    guard let left else { return true }
    guard let one = Day(iso: left), let other = Day(iso: right) else { return left == right }
    return abs(one.days(until: other)) <= 10
  }

  private func find(
    _ known: KnownEvents, _ date: String, at mention: Mention
  ) -> [(Event, ReportedKind)] {
    let scopes = reading.scopes(at: mention.range)
    let named = places(in: scopes)
    let isVague = date.count < 7
    // A year is much to go by only beside the state's name, or beside the very words.
    guard !named.isEmpty || !isVague || isBesideSignal(mention) else { return [] }
    let jurisdictions = named.isEmpty ? places(before: number) : named
    let groups = candidates(scopes)
    for group in jurisdictions {
      for parties in groups {
        let events = parties.flatMap { party in
          known.events(of: party, on: date, in: [group]).compactMap { event in
            kind(of: event).map { (event, $0) }
          }
        }
        let fitting = events.filter { event, kind in
          isRegimeNamed(event.regime, in: scopes[0])
            && (isVague ? kind == .listing || kind == .delisting : true)
            && (kind != .statement || speaks(ofParty: event.party))
            && (speaks(of: kind) || isExact(date, event, kind))
        }
        if !fitting.isEmpty { return best(fitting) }
      }
    }
    return []
  }

  /// A day of a change and the party's name tell which change is meant, whatever the words.
  private func isExact(_ date: String, _ event: Event, _ kind: ReportedKind) -> Bool {
    date.count == 10 && KnownReading.changes.contains(kind)
      && (!reading.mentions(.party).isEmpty
        || reading.speaksOfThem(in: 0..<reading.sentence.tokens.count, lexicon))
      && isRegimeNamed(event.regime, in: 0..<reading.sentence.tokens.count)
  }

  private static let changes: Set<ReportedKind> = [.listing, .delisting, .suspension, .resumption]

  /// What a report tells an event as; of a wing that was listed before the whole, where the words are of a wing.
  private func kind(of event: Event) -> ReportedKind? {
    if event.kind == .otherDesignation, speaksOfWing,
      event.title.lowercased().contains("wing")
    {
      return .listing
    }
    return KnownEvents.reported(event.kind)
  }

  private var speaksOfWing: Bool {
    reading.sentence.tokens.contains { lexicon.words("wing").contains($0.word) }
  }

  /// Whether the sentence names a party or has a word for it.
  private func speaks(ofParty party: String) -> Bool {
    reading.mentions(.party).contains { $0.party == party } || !reading.mentions(.group).isEmpty
      || reading.speaksOfThem(in: 0..<reading.sentence.tokens.count, lexicon)
  }

  /// Of the events of one date those of one kind and, for each party, one regime.
  private func best(_ events: [(Event, ReportedKind)]) -> [(Event, ReportedKind)] {
    // What the words speak of goes before what they do not.
    func weight(_ kind: ReportedKind) -> (Int, Int) {
      (speaks(of: kind) ? 0 : 1, KnownReading.order(kind))
    }
    guard let first = events.min(by: { weight($0.1) < weight($1.1) }) else { return [] }
    var seen: Set<String> = []
    let named = Set(namedRegimes(in: nil))
    let order = RegimeChoice.order
    let sorted = events.enumerated().sorted { left, right in
      (order[left.element.0.regime ?? ""] ?? 99, left.offset)
        < (order[right.element.0.regime ?? ""] ?? 99, right.offset)
    }
    return sorted.map(\.element).filter { event, kind in
      let regime = event.regime ?? ""
      let isOwn = named.contains(regime) || reading.speaksOfBoth(lexicon)
      return kind == first.1 && seen.insert(event.party + (isOwn ? regime : "")).inserted
    }
  }

  /// What weighs more where a day has several.
  private static func order(_ kind: ReportedKind) -> Int {
    let kinds: [ReportedKind] = [
      .suspension, .resumption, .delisting, .listing, .ruling, .petition, .hearing, .licence,
      .amendment, .renewal, .law, .recognition, .takeover, .statement,
    ]
    return kinds.firstIndex(of: kind) ?? kinds.count
  }

  /// Whether a scope names no regime of the jurisdiction, or this one.
  private func isRegimeNamed(_ id: String?, in scope: Range<Int>) -> Bool {
    guard let id, let home = register.regime(id)?.jurisdiction else { return id == nil }
    let own = namedRegimes(in: scope).filter { register.regime($0)?.jurisdiction == home }
    return own.isEmpty || own.contains(id) || reading.speaksOfBoth(lexicon)
  }

  private func namedRegimes(in scope: Range<Int>?) -> [String] {
    reading.mentions(.regime, in: scope).flatMap { mention -> [String] in
      if case .regime(let ids) = mention.value { return ids }
      return []
    }
  }

  /// Whether words of a kind stand in the sentence.
  private func speaks(of kind: ReportedKind) -> Bool {
    let signals = lexicon.signals(of: kind)
    return reading.sentence.tokens.contains { token in
      signals.contains { $0.matches(token) }
    }
  }

  /// Whether a word for a listing stands within a few words of a date.
  private func isBesideSignal(_ mention: Mention) -> Bool {
    let signals = lexicon.signals(of: .listing)
    let tokens = reading.sentence.tokens
    let near =
      max(0, mention.range.lowerBound - 4)..<min(tokens.count, mention.range.upperBound + 3)
    return near.contains { place in signals.contains { $0.matches(tokens[place]) } }
  }

  /// The jurisdictions of the nearest scope that names any.
  private func places(in scopes: [Range<Int>]) -> [String] {
    for scope in scopes {
      var codes: [String] = []
      for mention in reading.mentions.all where scope.contains(mention.range.lowerBound) {
        var code = mention.jurisdiction
        if case .regime(let ids) = mention.value {
          code = ids.first.flatMap { register.regime($0)?.jurisdiction }
        }
        if let code, !codes.contains(code),
          register.regimes.contains(where: { $0.jurisdiction == code })
        {
          codes.append(code)
        }
      }
      if !codes.isEmpty { return codes }
    }
    return []
  }

  /// Jurisdictions that were spoken of before a sentence: the last one and the one named most.
  private func places(before number: Int) -> [String] {
    let before = number > 0 ? context.places[number - 1].last : nil
    return [before, context.mainPlace].compactMap { $0 }
  }

  /// Whom a date may be told of, the likeliest first: those of its segment, of its sentence, those told together before,
  /// the one before and the article's.
  private func candidates(_ scopes: [Range<Int>]) -> [[String]] {
    var groups: [[String]] = scopes.map { scope in
      reading.mentions(.party, in: scope).compactMap { mention in
        reading.isPeripheral(mention, lexicon) ? nil : mention.party
      }
    }
    if reading.isFootnote, let starred = context.starred { groups.append([starred]) }
    guard number > 0 else { return groups.filter { !$0.isEmpty } }
    let before = [context.mentioned[number - 1].last, context.mainParty].compactMap { $0 }
    let isGroup = !reading.mentions(.group).isEmpty || speaksOfItsMeasure
    // "The guerrillas were listed together with ETA.", "put it on the list beside Al-Qaida"
    if isGroup || !groups[0].isEmpty && reading.speaksOfThem(in: scopes[0], lexicon) {
      groups = groups.map { $0.isEmpty ? $0 : $0 + before }
    }
    // Where only somebody of a party is named, no party is spoken of.
    if isGroup || reading.mentions(.party).isEmpty || groups.contains(where: { !$0.isEmpty }) {
      groups += before.map { [$0] }
    }
    return groups.filter { !$0.isEmpty }
  }

  /// "That ban", "its designation": that of whoever was spoken of.
  private var speaksOfItsMeasure: Bool {
    let tokens = reading.sentence.tokens
    return tokens.indices.dropLast().contains { place in
      lexicon.determiners.contains(tokens[place].word)
        && lexicon.measures.contains(tokens[place + 1].word)
    }
  }

  private func proposed(
    _ event: Event, _ kind: ReportedKind, _ date: String, modality: Modality, hedge: String?,
    chain: [String], text: [UInt8]
  ) -> ProposedEvent {
    let (from, to) = (reading.sentence.start, reading.sentence.end)
    // What was announced for a later day is to come.
    let isAhead = event.dates.inForce.flatMap { day in
      article.published.map { day.earliest > $0 }
    }
    let modality = isAhead == true && modality == .asserted ? .expected : modality
    var proposed = ProposedEvent(
      kind: kind, party: event.party, modality: modality,
      wordings: [
        ProposedEvent.Wording(
          range: from..<to, text: String(decoding: text[from..<to], as: UTF8.self),
          modality: modality, hedge: hedge, chain: chain)
      ], confidence: modality == .reported ? 0.65 : 0.75)
    proposed.regime = event.regime
    proposed.date = date
    proposed.reasons = ["the words are loose: the register has this event on that day"]
    return proposed
  }
}
