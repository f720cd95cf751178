import Chronology
package import Register

/// Reads press reports: which events one asserts about which parties, under which regimes, when, in whose words and
/// how firmly. It proposes; a person decides.
///
/// Works by rules and word lists (`Data/newsreading`) over sentences: names of parties, bodies, places, regimes and
/// dates are found first, then the words of events; party, regime, date and firmness are those nearest to the words,
/// by clause, sentence and article. The same article gives the same events.
package struct NewsReader: Sendable {
  package let register: DesignationRegister
  private let parties: PartyFinder

  /// - Complexity: linear in the names of the register.
  package init(_ register: DesignationRegister) {
    self.register = register
    parties = PartyFinder(register)
  }

  /// What the article asserts, in the order of its words; an event told more than once stands once, with all wordings.
  /// - Complexity: linear in the text.
  package func events(in article: Article) -> [ProposedEvent] {
    let lexicon = Lexicon.of(article.language)
    let sentences = lexicon.tokeniser.sentences(
      of: article.text, hasHeadline: article.title != nil)
    let readings = sentences.map { SentenceReading($0, lexicon, parties) }
    let context = ArticleContext(readings, published: article.published, lexicon)
    var events: [ProposedEvent] = []
    let text = Array(article.text.utf8)
    let attribution = Attribution(lexicon: lexicon, text: text)
    var told: Told?
    var toldAct: Told?
    var lastRegime: String?
    var regimes: Set<String> = []
    let known = KnownEvents(register)
    for (number, reading) in readings.enumerated() {
      // What is asked is so only as far as the next sentence answers.
      var answer: Modality?
      if reading.isQuestion {
        answer = number + 1 < readings.count ? readings[number + 1].answer(lexicon) : nil
      }
      // "When was it banned?" is answered by a day.
      var answeringDay: Mention?
      if reading.isQuestion, answer == nil, number + 1 < readings.count, reading.asksForDay(lexicon)
      {
        answeringDay = readings[number + 1].answeringDate
        if answeringDay != nil { answer = .asserted }
      }
      var own: [ProposedEvent] = []
      let chain = attribution.chain(of: reading.sentence)
      for telling in reading.tellings where !reading.isQuestion || answer != nil {
        let before = telling.repeatsAct ? toldAct : told
        guard let match = telling.match(after: before, in: number) else { continue }
        var draft = EventDraft(
          reading: reading, match: match, number: number, context: context, article: article,
          lexicon: lexicon, register: register)
        draft.answer = answer
        draft.answeringDay = answeringDay
        draft.regimesBefore = regimes
        draft.lastRegime = lastRegime
        if match.rule.kind == nil { draft.repeated = before?.parties ?? [] }
        let found = draft.parties
        let made = draft.events(about: found, chain: chain, text: text)
        if Echo.kinds.contains(match.kind), !made.isEmpty {
          told = Told(kind: match.kind, parties: found.parties, sentence: number)
          if match.kind != .stillListed { toldAct = told }
        }
        lastRegime = made.last?.regime ?? lastRegime
        regimes.formUnion(made.compactMap(\.regime))
        for event in made {
          own.append(draft.fitted(event, by: known, surely: found.reason == nil))
        }
      }
      if answer == .negated {
        for event in own { add(event, to: &events, article.published) }
        continue
      }
      let besides = KnownReading(
        reading: reading, number: number, context: context, article: article, lexicon: lexicon,
        register: register)
      let loose = besides.events(besides: own, chain: chain, text: text)
      if let last = loose.last, Echo.kinds.contains(last.kind) {
        told = Told(
          kind: last.kind, parties: [last.party.map { [$0] } ?? []], sentence: number)
        toldAct = told
        lastRegime = last.regime ?? lastRegime
      }
      own += loose
      for event in own { add(event, to: &events, article.published) }
    }
    dateHeadline(&events, readings, article)
    events = known.ofOwners(events, among: context.parties)
    events = known.merged(events)
    events += impliedPetitions(events)
    for place in events.indices {
      known.date(&events[place], by: context.dates, published: article.published)
    }
    events = once(events, article.published)
    let lead = readings.last { $0.sentence.paragraph <= 1 }?.sentence.end ?? 0
    return events.map { event in
      let isLead = event.wordings.contains { $0.range.upperBound <= lead }
      return LegalReading(register).judged(event, published: article.published)
        .doubted(by: register, published: article.published, isLead: isLead)
    }
  }

  /// Applications that only a judgment on them tells: "the court dismissed its action".
  private func impliedPetitions(_ events: [ProposedEvent]) -> [ProposedEvent] {
    var implied: [ProposedEvent] = []
    for event in events where event.answersApplication && event.party != nil {
      let isTold = (events + implied).contains {
        $0.kind == .petition && $0.party == event.party && $0.regime == event.regime
      }
      guard !isTold else { continue }
      var petition = ProposedEvent(
        kind: .petition, party: event.party, modality: .asserted, wordings: event.wordings,
        confidence: event.confidence - 0.15)
      petition.regime = event.regime
      petition.reasons = ["told only by the judgment on it"]
      implied.append(petition)
    }
    return implied
  }

  /// Gives what the headline and the first sentence tell without a date the day that the first paragraph tells, where it is
  /// of the week before the article.
  private func dateHeadline(
    _ events: inout [ProposedEvent], _ readings: [SentenceReading], _ article: Article
  ) {
    guard let published = article.published, article.title != nil else { return }
    let days = readings.filter { $0.sentence.paragraph == 1 }.flatMap {
      $0.mentions(.date)
    }
    .compactMap { mention -> Day? in
      guard case .date(let date) = mention.value,
        let told = date.resolved(published: published, isAhead: false, anchor: nil)
      else { return nil }
      return Day(iso: told.text)
    }
    guard let day = days.first(where: { $0 <= published && $0.days(until: published) <= 7 }),
      let end = readings.first(where: { $0.sentence.paragraph == 1 })?.sentence.end
    else { return }
    for place in events.indices
    where events[place].date == nil && events[place].modality == .asserted {
      let isOfHeadline = events[place].wordings.first.map { $0.range.upperBound <= end } ?? false
      guard isOfHeadline, events[place].kind.isOfRegime, events[place].kind != .stillListed else {
        continue
      }
      events[place].date = "\(day)"
      events[place].dateGuess = "its sentence tells none: that of the first ones is taken"
    }
  }

  /// How many words and signs each sentence of an article is read as; for tests of what reading costs.
  package func sentenceLengths(of article: Article) -> [Int] {
    Lexicon.of(article.language).tokeniser.sentences(of: article.text).map(\.tokens.count)
  }

  /// Events that are one now that their dates are known, once.
  private func once(_ events: [ProposedEvent], _ published: Day?) -> [ProposedEvent] {
    var once: [ProposedEvent] = []
    for event in events { add(event, to: &once, published) }
    return once
  }

  /// Adds an event, or its wording to the one it tells again.
  private func add(
    _ event: ProposedEvent, to events: inout [ProposedEvent], _ published: Day?
  ) {
    guard
      let known = events.firstIndex(where: { NewsReader.isSame($0, event, published) })
    else {
      events.append(event)
      return
    }
    events[known].addWordings(of: event)
    if events[known].date == nil || event.date?.count ?? 0 > events[known].date?.count ?? 0 {
      events[known].date = event.date ?? events[known].date
      events[known].dateGuess = event.dateGuess
    }
    if event.modality.rank < events[known].modality.rank { events[known].modality = event.modality }
    events[known].answersApplication =
      events[known].answersApplication || event.answersApplication
    events[known].isClosed = events[known].isClosed || event.isClosed
    events[known].authority = events[known].authority ?? event.authority
    events[known].confidence = max(events[known].confidence, event.confidence)
  }

  private static func isSame(
    _ left: ProposedEvent, _ right: ProposedEvent, _ published: Day?
  ) -> Bool {
    guard left.kind == right.kind, left.party == right.party else { return false }
    let isNegated = (left.modality == .negated) == (right.modality == .negated)
    switch left.kind {
    case .statement:
      // What different people say are different statements; a sentence makes one.
      return left.isOfCritics && right.isOfCritics
        || left.wordings.last?.range == right.wordings.first?.range
    case .effect:
      // What follows for conduct is told in many words.
      return isNegated && left.modality.isOpen == right.modality.isOpen
        && left.regime == right.regime
    default:
      // What is to come is not what happened long ago.
      let past = left.modality.isOpen ? right : left
      if left.modality.isOpen != right.modality.isOpen, let published,
        let date = past.date.flatMap({ try? ImpreciseDate(edtf: $0) }),
        date.latest < published.adding(days: -60)
      {
        return false
      }
      return left.regime == right.regime && agree(left.date, right.date) && isNegated
    }
  }

  /// Whether two dates can be one: equal, one inside the other, or one not told.
  private static func agree(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    return left.hasPrefix(right) || right.hasPrefix(left)
  }
}
