import Register

/// Finds whom an event is about: the party its words hold, else the nearest, else the one that "the group" or "it"
/// stands for.
struct PartyChoice {
  /// The parties, each with the other ids its name may mean, and what makes them unsure.
  struct Found {
    var parties: [[String]] = []
    var reason: String?
  }

  private let draft: EventDraft
  private var reading: SentenceReading { draft.reading }
  private var range: Range<Int> { draft.range }

  init(_ draft: EventDraft) { self.draft = draft }

  /// The first of the ways to tell that tells whom; each answers nil for what is not its own, and nobody where it is and
  /// the party is none that the register may know.
  var found: Found {
    captured ?? ofFootnote ?? somebodyElse ?? inBracket ?? ofCritics ?? ofRepeated ?? several
      ?? named
      ?? byRegime ?? nobody ?? byGroup ?? before ?? Found()
  }

  private var mentionsOfWords: [Mention] {
    draft.match.found.mentions.map { reading.mentions.all[$0] }
  }

  /// The party that the words themselves hold.
  private var captured: Found? {
    guard let first = mentionsOfWords.first(where: { $0.kind == .party && !isPassedOver($0) })
    else { return nil }
    // "X was banned along with Y"
    let others = isAccompanying(first) ? nearest(of: draft.scopes[0], besides: first) : nil
    return Found(parties: (others.map(together) ?? []) + together(with: first))
  }

  /// Whose name the star stands behind that the sentence begins with.
  private var ofFootnote: Found? {
    guard reading.isFootnote, reading.mentions(.party).isEmpty,
      let starred = draft.context.starred
    else { return nil }
    return Found(parties: [[starred]])
  }

  /// Whom an act falls on that is done to somebody of a party.
  private var somebodyElse: Found? {
    guard [.listing, .effect, .amendment].contains(draft.match.kind),
      reading.isDoneToSomebodyElse(draft.match, draft.lexicon)
    else { return nil }
    return Found(parties: allOfThem.map { $0.map { [$0] } } ?? [])
  }

  private var inBracket: Found? {
    guard draft.rule.isBracket else { return nil }
    let before = reading.mentions(.party).last { $0.range.upperBound <= range.lowerBound }
    guard case .party(let ids, _) = before?.value else { return Found() }
    return Found(parties: [ids])
  }

  private var ofCritics: Found? {
    guard draft.rule.isOfCritics, reading.mentions(.party, in: draft.scopes[0]).isEmpty,
      let main = draft.context.mainParty
    else { return nil }
    return Found(parties: [[main]], reason: "critics speak of the article's party")
  }

  /// What is repeated is of the same party, unless the repeating words name another.
  private var ofRepeated: Found? {
    guard !draft.repeated.isEmpty else { return nil }
    if draft.rule.isOfRow {
      let all = reading.mentions(.party).filter { !isPassedOver($0) }.compactMap(\.party)
      return Found(parties: all.distinct.map { [$0] })
    }
    if let own = draft.scopes.first, let nearest = nearest(of: own) {
      return Found(parties: together(with: nearest))
    }
    return Found(parties: draft.repeated, reason: "told by repeating the event before")
  }

  private var several: Found? {
    if let row = theyInRow {
      return Found(parties: row.map { [$0] }, reason: "told by “they”")
    }
    return allOfThem.map { Found(parties: $0.map { [$0] }, reason: "told by “all of them”") }
  }

  /// The nearest named, as far as no nearer scope speaks of "the group".
  private var named: Found? {
    var isGroup = hasGroup
    for scope in draft.scopes where !isGroup {
      if let nearest = nearest(of: scope) { return Found(parties: together(with: nearest)) }
      isGroup = !reading.mentions(.group, in: scope).isEmpty
    }
    return nil
  }

  private var hasGroup: Bool { mentionsOfWords.contains { $0.kind == .group } }

  /// Whether the party is told by "the group".
  private var isGroup: Bool {
    hasGroup || draft.scopes.contains { !reading.mentions(.group, in: $0).isEmpty }
  }

  private var byRegime: Found? {
    guard !isGroup, draft.match.kind != .statement, draft.match.kind != .attack,
      let party = reading.partyOfRegime(draft.lexicon)
    else { return nil }
    return Found(parties: [[party]], reason: "named only by its regime")
  }

  /// Whether words that name nobody are of nobody the register may know.
  private var nobody: Found? {
    if draft.rule.isStrict, !isGroup { return Found() }
    // What follows from an act on somebody else follows for them.
    if draft.match.kind == .effect, draft.context.isDoneToSomebodyElse[draft.number] {
      return Found()
    }
    // Somebody of a party is meant, whom the register may not know.
    if !isGroup, reading.mentions(.party).contains(where: isPassedOver) { return Found() }
    return nil
  }

  /// The parties named before the sentence, the last one last.
  private var namedBefore: [String] {
    draft.number > 0 ? draft.context.mentioned[draft.number - 1] : []
  }

  /// Whether a party can be called a group.
  private func isGroup(_ party: String) -> Bool {
    draft.register.party(party)?.kind != .person
  }

  private var byGroup: Found? {
    guard isGroup else { return nil }
    let context = draft.context
    let before = namedBefore.filter(isGroup)
    let own = reading.mentions(.party).filter {
      $0.range.upperBound <= range.lowerBound && !isPassedOver($0)
        && $0.party.map(isGroup) ?? true
    }
    let reason = "told by “the group”"
    if let party = called(among: own.compactMap(\.party) + before) {
      return Found(parties: [[party]], reason: reason)
    }
    if let last = own.last, case .party(let ids, _) = last.value {
      return Found(parties: [ids], reason: reason)
    }
    // Whoever was spoken of last in the paragraph, else the article's.
    let main = context.mainParty.flatMap { before.contains($0) ? $0 : nil }
    return (context.inParagraph[draft.number].last(where: isGroup) ?? main ?? before.last).map {
      Found(parties: [[$0]], reason: reason)
    }
  }

  private var before: Found? {
    let context = draft.context
    // Laws and licences are about movements, whoever of theirs was named last.
    let isOfAll = draft.match.kind == .licence || draft.match.kind == .law
    if let last = context.inParagraph[draft.number].last, !isOfAll || isGroup(last) {
      return Found(
        parties: [[last]], reason: "the sentence names no party: the one before is taken")
    }
    if let main = context.mainParty, namedBefore.contains(main) {
      return Found(
        parties: [[main]], reason: "the sentence names no party: the article's is taken")
    }
    if let last = namedBefore.last {
      return Found(
        parties: [[last]], reason: "the sentence names no party: the one before is taken")
    }
    guard draft.number == 0, let main = context.mainParty else { return nil }
    return Found(
      parties: [[main]], reason: "the headline names no party: the article's is taken")
  }

  /// The party spoken of last that is called by the very noun: "the movement" of the Taliban, "the network" of the Haqqanis.
  private func called(among parties: [String]) -> String? {
    let nouns = reading.mentions(.group, in: draft.scopes[0]).map {
      reading.sentence.tokens[$0.range.lowerBound].word
    }
    for noun in nouns {
      let named = draft.lexicon.called(noun)
      if let party = parties.last(where: named.contains) { return party }
    }
    return nil
  }

  /// The parties told in a row before, where the words speak of them as "they".
  private var theyInRow: [String]? {
    let row = draft.context.inRow[draft.number]
    guard !row.isEmpty, let scope = draft.scopes.first,
      reading.mentions(.party, in: scope).isEmpty,
      scope.contains(where: {
        draft.lexicon.theys.contains(reading.sentence.tokens[$0].word)
      })
    else { return nil }
    return row
  }

  /// The parties told together last, or in the next sentence, where the words before the event speak of several.
  private var allOfThem: [String]? {
    guard let scope = draft.scopes.first,
      reading.mentions(.party, in: scope).allSatisfy(isPassedOver)
    else { return nil }
    let lexicon = draft.lexicon
    let tokens = reading.sentence.tokens
    // "Five organisations, of which little had been heard, were removed": whom the sentence begins with.
    let isLed = reading.mentions(.party).isEmpty && scope.lowerBound > 0
    let places = Array(scope) + (isLed ? Array(0..<min(3, scope.lowerBound)) : [])
    let speaks = places.contains { place in
      guard lexicon.pluralLeads.contains(tokens[place].word) else { return false }
      let next = tokens[min(tokens.count, place + 1)..<min(tokens.count, place + 3)]
      if next.contains(where: { lexicon.pluralThings.contains($0.word) }) { return false }
      if lexicon.plurals.contains(tokens[place].word) { return true }
      if place + 1 < tokens.count, lexicon.pluralNext.contains(tokens[place + 1].word) {
        return true
      }
      return tokens[min(tokens.count, place + 1)..<min(tokens.count, place + 4)].contains {
        lexicon.groups.contains($0.word) || lexicon.pluralNouns.contains($0.word)
      }
    }
    guard speaks else { return nil }
    // "Several organisations, among them X and Y"
    let behind = reading.mentions(.party).filter {
      $0.range.lowerBound >= range.upperBound && !isPassedOver($0)
    }.compactMap(\.party)
    if behind.count > 1 { return behind }
    // "The Haqqani network, outlawed in 2015, and the TTP, banned since 2011: both stay"
    let ahead = reading.mentions(.party).filter {
      $0.range.upperBound <= range.lowerBound && !isPassedOver($0)
    }.compactMap(\.party)
    if Set(ahead).count == 2, scope.lowerBound > 0, scope.contains(where: isBoth) {
      return ahead.distinct
    }
    let before = draft.number > 0 ? draft.context.together[draft.number - 1] : []
    let together = before.isEmpty ? draft.context.togetherBehind[draft.number] : before
    return together.count > 1 ? together : nil
  }

  /// Parties of a list parted by semicolons: "gone are ETA, the Basque group; Aum, the sect; and Kach".
  private func listed(_ first: Mention) -> [[String]]? {
    let sentence = reading.sentence
    let all = reading.mentions(.party).filter {
      $0.range.lowerBound >= first.range.lowerBound && !isPassedOver($0)
    }
    guard all.count > 2, reading.tellings.count == 1 else { return nil }
    let isParted = zip(all, all.dropFirst()).allSatisfy { left, right in
      (left.range.upperBound..<right.range.lowerBound).contains {
        sentence.tokens[$0].word == [UInt8(ascii: ";")]
      } || isJoined(left, right) || left.party == right.party
    }
    return isParted ? all.compactMap(\.party).distinct.map { [$0] } : nil
  }

  private func isBoth(_ place: Int) -> Bool {
    draft.lexicon.plurals.contains(reading.sentence.tokens[place].word)
  }

  /// The party of a scope that stands nearest on the side where the rule expects it.
  private func nearest(of scope: Range<Int>, besides other: Mention? = nil) -> Mention? {
    let mentions = reading.mentions(.party, in: scope).filter {
      $0.range != other?.range && !reading.isAgainst($0, draft.lexicon) && !isPassedOver($0)
        && !reading.isOfLaterEvent($0, than: draft.match)
    }
    let before = mentions.filter { $0.range.upperBound <= range.lowerBound }
    let behind = mentions.filter { $0.range.lowerBound >= range.upperBound }
    if other == nil, let inside = mentions.first(where: { $0.range.overlaps(range) }) {
      return inside
    }
    // "Hezb-e Islami, the outfit founded by Gulbuddin Hekmatyar, was let off"
    if let last = before.last, let id = last.party, !isGroup(id), behind.isEmpty,
      let first = before.first, first.party.map(isGroup) ?? false,
      reading.sentence.tokens[first.range.upperBound...].first?.word == [UInt8(ascii: ",")]
    {
      return first
    }
    switch draft.rule.direction {
    case .left: return before.last ?? behind.first
    case .right: return behind.first ?? before.last
    case .any:
      guard let left = before.last else { return behind.first }
      guard let right = behind.first else { return left }
      return range.lowerBound - left.range.upperBound <= right.range.lowerBound - range.upperBound
        ? left : right
    }
  }

  /// Whether a party stands behind "along with".
  private func isAccompanying(_ mention: Mention) -> Bool {
    let start = mention.range.lowerBound
    return start > 1 && draft.lexicon.withs.contains(reading.sentence.tokens[start - 1].word)
      && draft.lexicon.alongs.contains(reading.sentence.tokens[start - 2].word)
  }

  /// Whether a mention of a party only says whose somebody is, where an event is done to a party.
  private func isPassedOver(_ mention: Mention) -> Bool {
    Periphery.kinds.contains(draft.match.kind) && reading.isPeripheral(mention, draft.lexicon)
  }

  /// A party with those told together with it: "Hamas, Hezbollah and the PKK".
  private func together(with mention: Mention) -> [[String]] {
    if let listed = listed(mention) { return listed }
    let all = reading.mentions(.party)
    guard let place = all.firstIndex(where: { $0.range == mention.range }) else { return [] }
    var first = place
    while first > 0, isJoined(all[first - 1], all[first]) { first -= 1 }
    var last = place
    while last + 1 < all.count, isJoined(all[last], all[last + 1]) { last += 1 }
    // "The Islamic State branch, ISIL-K" is about the branch.
    let central = all[first...last].filter { !reading.isPeripheral($0, draft.lexicon) }
    var seen: Set<String> = []
    return (central.isEmpty ? [all[place]] : central).compactMap { mention in
      guard case .party(let ids, _) = mention.value, let id = ids.first, seen.insert(id).inserted
      else { return nil }
      return ids
    }
  }

  private func isJoined(_ left: Mention, _ right: Mention) -> Bool {
    let span = left.range.upperBound..<right.range.lowerBound
    let between = reading.sentence.tokens[span]
    let isBetweenOthers = reading.matches.contains {
      !span.filter($0.found.words.contains).isEmpty
    }
    let lexicon = draft.lexicon
    return between.count <= 6 && !isBetweenOthers
      && reading.segments.numbers[left.range.lowerBound]
        == reading.segments.numbers[right.range.lowerBound]
      && between.contains {
        lexicon.conjunctions.contains($0.word) || $0.word == [UInt8(ascii: ",")]
      }
      && span.allSatisfy { place in
        let token = reading.sentence.tokens[place]
        return !token.isCapital || lexicon.conjunctions.contains(token.word)
          || lexicon.titles.contains(token.word)
      }
      && !between.contains {
        $0.word == [UInt8(ascii: "(")] || $0.word == [UInt8(ascii: ".")]
          // "HTS, a group born of the Nusra Front"
          || lexicon.origins.contains($0.word)
      }
  }
}
