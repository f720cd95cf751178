import Chronology

/// Finds the date of an event: one its words hold, else the nearest of its segment or clause, else the only one of its
/// sentence.
struct DateChoice {
  /// What is decided about an application.
  private static let decides: Set<ReportedKind> = [
    .ruling, .suspension, .delisting, .listing, .hearing,
  ]

  /// What is so, and did not happen on a day.
  private static let lasting: Set<ReportedKind> = [.stillListed, .nonRecognition]

  private let draft: EventDraft
  private var reading: SentenceReading { draft.reading }
  private var range: Range<Int> { draft.range }

  init(_ draft: EventDraft) { self.draft = draft }

  /// Dates of the sentence that are told without a year, in the year told before.
  var others: [String] {
    reading.mentions(.date).flatMap { mention in
      mention.dates(draft.article.published, anchor(of: mention)).dropFirst()
    }
  }

  func date(isAhead: Bool) -> DateMention.Resolved? {
    guard !DateChoice.lasting.contains(draft.match.kind) else { return nil }
    let all = reading.mentions(.date).filter { !isEnd($0) && !isHeld($0) }
    func resolved(_ mention: Mention) -> DateMention.Resolved? {
      guard case .date(let date) = mention.value else { return nil }
      return date.resolved(
        published: draft.article.published, isAhead: isAhead, anchor: anchor(of: mention))
    }
    if let day = draft.answeringDay { return resolved(day) }
    let own = draft.match.found.mentions.map { reading.mentions.all[$0] }
    if let own = own.first(where: { $0.kind == .date }) { return resolved(own) }
    if let inside = all.first(where: { $0.range.overlaps(range) }) { return resolved(inside) }
    let scopes = draft.scopes
    // What follows lasts, and has a day only where it begins: "from 11 November".
    if draft.match.kind == .effect {
      return all.first { scopes[0].contains($0.range.lowerBound) && isBeginning($0) }
        .flatMap(resolved)
    }
    for scope in scopes.count == 1 ? scopes : scopes.dropLast() {
      let near = all.filter {
        scope.contains($0.range.lowerBound) && !isOfAnother($0, in: scope)
          && !(isAhead && isOfSaying($0)) && !reading.isOfLaterEvent($0, than: draft.match)
      }
      if scope != scopes[0], isDecidedHere { return nil }
      guard let nearest = near.min(by: { draft.distance($0) < draft.distance($1) }) else {
        continue
      }
      // "Next Thursday, April 17" is told by the day of the month.
      let exact = near.first { mention in
        guard case .date(let date) = mention.value, date.isExact else { return false }
        return mention.range.lowerBound > nearest.range.lowerBound
          && mention.range.lowerBound - nearest.range.upperBound <= 2
      }
      if let exact, case .date(let date) = nearest.value, !date.isExact { return resolved(exact) }
      return resolved(nearest)
    }
    if all.isEmpty, !isAhead, let day = besideAnother { return day }
    guard all.count == 1, let only = all.first, !(isAhead && isOfSaying(only)) else { return nil }
    if isDecidedHere { return nil }
    // The only date of a sentence is of all its events of a kind; of another's segment it is the other's.
    let segment = reading.segments.numbers
    let isOthers = reading.matches.contains {
      $0.found.range != range && $0.kind != draft.match.kind
        && segment[$0.found.range.lowerBound] == segment[only.range.lowerBound]
    }
    return isOthers ? nil : resolved(only)
  }

  /// Whether an application's sentence tells what was decided on it: when that was is not when it was made.
  private var isDecidedHere: Bool {
    draft.match.kind == .petition
      && reading.matches.contains { DateChoice.decides.contains($0.kind) }
  }

  /// The day told last, where the words say that it happened along with something, and of what is said in the paragraph.
  private var besideAnother: DateMention.Resolved? {
    guard draft.number > 0, let anchor = draft.context.anchors[draft.number - 1], anchor.count == 10
    else { return nil }
    let isAlong =
      [.licence, .law].contains(draft.match.kind)
      && reading.sentence.tokens.contains {
        draft.lexicon.words("alongside").contains($0.word)
      }
    let isSaidOn =
      draft.match.kind == .statement && !draft.rule.isOfCritics
      && !draft.context.opensParagraph[draft.number] && isOfTheWeek(anchor)
    guard isAlong || isSaidOn else { return nil }
    return DateMention.Resolved(
      text: anchor, guess: "its sentence tells none: that before is taken")
  }

  /// Whether a day is of the week before the article.
  private func isOfTheWeek(_ text: String) -> Bool {
    guard let day = Day(iso: text), let published = draft.article.published else { return false }
    return day <= published && day.days(until: published) <= 7
  }

  /// The date told last before another, in its sentence or those before.
  private func anchor(of mention: Mention) -> String? {
    let published = draft.article.published
    var anchor = draft.number > 0 ? draft.context.anchors[draft.number - 1] : nil
    for date in reading.mentions(.date) where date.range.upperBound <= mention.range.lowerBound {
      anchor = date.told(published, anchor) ?? anchor
    }
    return anchor
  }

  /// Whether a date tells when something was said: "announced on Friday".
  private func isOfSaying(_ date: Mention) -> Bool {
    let tokens = reading.sentence.tokens
    let before = max(0, date.range.lowerBound - 3)..<date.range.lowerBound
    return before.contains { draft.lexicon.sayingVerbs.contains(tokens[$0].word) }
  }

  /// Whether something begins on a date.
  private func isBeginning(_ date: Mention) -> Bool {
    let before = reading.sentence.tokens[..<date.range.lowerBound].suffix(2).map(\.word)
    guard let last = before.last else { return false }
    // "As of".
    return draft.lexicon.words("begin-lead").contains(last)
      || before.count == 2 && draft.lexicon.ofs.contains(last)
        && draft.lexicon.words("begin-of-lead").contains(before[0])
  }

  /// Whether a date tells how long something lasts: "extended until 17 February 2027".
  private func isEnd(_ date: Mention) -> Bool {
    draft.match.kind == .renewal && date.range.lowerBound > 0
      && draft.lexicon.untils.contains(reading.sentence.tokens[date.range.lowerBound - 1].word)
  }

  /// Whether the words of another event hold a date: "set aside the judgment of December 2014".
  private func isHeld(_ date: Mention) -> Bool {
    reading.tellings.contains { telling in
      guard case .event(let other) = telling, other.found.range != range else { return false }
      return other.found.mentions.contains { reading.mentions.all[$0].range == date.range }
    }
  }

  /// Whether a date stands nearer to the words of another event of a scope.
  private func isOfAnother(_ date: Mention, in scope: Range<Int>) -> Bool {
    let own = draft.distance(date)
    return reading.matches.contains { other in
      guard other.found.range != range, other.kind != .stillListed,
        other.kind != draft.match.kind, scope.contains(other.found.range.lowerBound)
      else {
        return false
      }
      // When an application is granted is not when it was made.
      if draft.match.kind == .petition, DateChoice.decides.contains(other.kind) { return true }
      return EventDraft.distance(date.range, other.found.range) < own
    }
  }
}
