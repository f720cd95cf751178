import Chronology
import Register

/// Finds the regime that an event is of: the one named nearest, else that of the jurisdiction spoken of under which
/// the party has a history.
struct RegimeChoice {
  private let draft: EventDraft

  init(_ draft: EventDraft) { self.draft = draft }

  func regime(of party: String?, kind: ReportedKind, date: String?, in place: String? = nil) -> (
    id: String?, reason: String?
  ) {
    // Where those who are listed come from says nothing.
    if draft.rule.isOfRow, let last = draft.lastRegime { return (last, nil) }
    if let place = draft.match.place ?? place, let id = regime(in: place, party, kind, date) {
      return (id, nil)
    }
    for scope in draft.scopes {
      let named = draft.reading.mentions(.regime, in: scope).filter {
        !draft.reading.isOfLaterEvent($0, than: draft.match)
      }
      if let nearest = named.min(by: { draft.distance($0) < draft.distance($1) }),
        case .regime(let ids) = nearest.value
      {
        return (best(of: ids, party, kind, date), nil)
      }
      if let place = jurisdiction(in: scope), let id = regime(in: place, party, kind, date) {
        return (id, nil)
      }
    }
    if let last = draft.lastRegime, draft.speaksOfItsMeasure { return (last, nil) }
    for place in placesBefore {
      if let id = regime(in: place, party, kind, date) {
        return (id, "the sentence names no jurisdiction: that of the text before is taken")
      }
    }
    if let id = known(party, kind, date) {
      return (id, "no jurisdiction is named: the register has it under this regime only")
    }
    return (nil, "no regime is named")
  }

  /// Where the article names no state at all ("the High Court ruled …"): the only regime under which the register has the
  /// party, else the one under which it has what is told.
  private func known(_ party: String?, _ kind: ReportedKind, _ date: String?) -> String? {
    guard let party, draft.context.mainPlace == nil else { return nil }
    var own: [String] = []
    var alike: [String] = []
    for event in draft.register.events(of: party) {
      guard let id = event.regime else { continue }
      if !event.sets.isEmpty, !own.contains(id) { own.append(id) }
      let isAlike = kind.eventKinds.contains(event.kind) && (date.map { event.tells($0) } ?? true)
      if isAlike, !alike.contains(id) { alike.append(id) }
    }
    if own.count == 1 { return own[0] }
    return alike.count == 1 ? alike[0] : nil
  }

  /// Where the sentence names no jurisdiction: within a paragraph that of the text before, else the article's.
  private var placesBefore: [String] {
    let context = draft.context
    let before = draft.number > 0 ? Array(context.places[draft.number - 1].reversed()) : []
    let main = context.mainPlace.map { [$0] } ?? []
    var places = context.opensParagraph[draft.number] ? main + before : before + main
    // The court of a state is no court of the United Nations.
    if draft.reading.mentions(.court).contains(where: {
      if case .authority(let court) = $0.value { return court.id == "supreme-court" }
      return false
    }) {
      places.removeAll { $0 == "UN" || $0 == "EU" }
    }
    return places
  }

  /// The regimes of one state under which the register has the same on one day ("both designations were revoked").
  func ofOneDay(_ party: String?, _ kind: ReportedKind, _ date: String?) -> [String] {
    guard let party, let date, date.count == 10,
      let first = regime(of: party, kind: kind, date: date).id,
      let home = draft.register.regime(first)?.jurisdiction
    else { return [] }
    var ids: [String] = []
    for event in draft.register.events(of: party)
    where kind.eventKinds.contains(event.kind) && event.tells(date) {
      guard let id = event.regime, draft.register.regime(id)?.jurisdiction == home else { continue }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// Regimes named together: "as an FTO and an SDGT"; fewer than two where they are not.
  var together: [String] {
    guard let scope = draft.scopes.first else { return [] }
    let named = draft.reading.mentions(.regime, in: scope)
    guard
      let place = named.indices.min(by: { draft.distance(named[$0]) < draft.distance(named[$1]) })
    else { return [] }
    var last = place
    while last + 1 < named.count, isJoined(named[last], named[last + 1]) {
      last += 1
    }
    var first = place
    while first > 0, isJoined(named[first - 1], named[first]) { first -= 1 }
    var ids: [String] = []
    for mention in named[first...last] {
      if case .regime(let all) = mention.value, let id = all.first, !ids.contains(id) {
        ids.append(id)
      }
    }
    return ids
  }

  /// "Under E.O. 13224 and as a Foreign Terrorist Organization".
  private func isJoined(_ left: Mention, _ right: Mention) -> Bool {
    guard left.range.upperBound <= right.range.lowerBound else { return false }
    let between = draft.reading.sentence.tokens[left.range.upperBound..<right.range.lowerBound]
    return between.count <= 5
      && between.contains { draft.lexicon.conjunctions.contains($0.word) }
      && between.allSatisfy { !$0.isCapital }
  }

  /// The jurisdiction named nearest to the words.
  private func jurisdiction(in scope: Range<Int>) -> String? {
    var near: [(code: String, distance: Int)] = []
    for kind in [Mention.Kind.authority, .court, .place] {
      for mention in draft.reading.mentions(kind, in: scope)
      where !draft.reading.isOfLaterEvent(mention, than: draft.match) {
        guard let code = mention.jurisdiction else { continue }
        if kind != .place || !regimes(of: code).isEmpty {
          near.append((code, draft.distance(mention)))
        }
      }
    }
    return near.min { $0.distance < $1.distance }?.code
  }

  private func regimes(of jurisdiction: String) -> [String] {
    let order = RegimeChoice.order
    return draft.register.regimes.filter { $0.jurisdiction == jurisdiction }.map(\.id)
      .sorted { (order[$0] ?? 99, $0) < (order[$1] ?? 99, $1) }
  }

  private func regime(
    in jurisdiction: String, _ party: String?, _ kind: ReportedKind, _ date: String?
  ) -> String? {
    let ids = regimes(of: jurisdiction)
    return ids.isEmpty ? nil : best(of: ids, party, kind, date)
  }

  /// Regimes that words of the sentence speak for, among those of their jurisdiction.
  private var hinted: Set<String> {
    let none = SentenceMentions()
    let sentence = draft.reading.sentence
    for scope in draft.scopes {
      var ids: Set<String> = []
      for hint in draft.lexicon.names.hints
      where scope.contains(where: { hint.pattern.match(at: $0, in: sentence, none) != nil }) {
        ids.formUnion(hint.regimes)
      }
      if !ids.isEmpty { return ids }
    }
    return []
  }

  /// The regime of several under which the party's history fits the event best; the first where none does.
  private func best(of ids: [String], _ party: String?, _ kind: ReportedKind, _ date: String?)
    -> String?
  {
    guard ids.count > 1, let party else { return ids.first }
    let events = draft.register.events(of: party)
    let hinted = self.hinted
    let isNegated = draft.isNegated
    func fit(_ id: String) -> Int {
      let own = events.filter { $0.regime == id }
      var fit = own.contains { !$0.sets.isEmpty } ? 2 : 0
      if hinted.contains(id) { fit += 3 }
      if hinted.isEmpty, draft.regimesBefore.contains(id) { fit += 2 }
      if isNegated {
        // What is said not to be listed is not.
        let standing = draft.register.standing(of: party, under: id, on: AskedTime(day(date)))
        return (hinted.contains(id) ? 3 : 0) + (standing?.word.isMeasure ?? false ? 0 : 2)
          + (standing?.isForAssociated ?? false ? 1 : 0)
      }
      let alike = own.filter { kind.eventKinds.contains($0.kind) }
      if !alike.isEmpty { fit += 2 }
      if let date, alike.contains(where: { $0.tells(date) }) { fit += 6 }
      // Without a date it is news: what happened shortly before the article.
      if date == nil, let published = draft.article.published,
        alike.contains(where: { $0.isShortly(before: published) })
      {
        fit += 4
      }
      if let standing = draft.register.standing(of: party, under: id, on: AskedTime(day(date))) {
        if kind == .stillListed {
          // What is none cannot stand.
          fit += standing.word.isMeasure ? 2 : standing.word == .unknown ? 1 : 0
        } else if standing.word != .unknown {
          fit += 1
        }
        if standing.isForAssociated { fit += 3 }
      }
      return fit
    }
    return ids.enumerated().max { (fit($0.element), $1.offset) < (fit($1.element), $0.offset) }?
      .element
  }

  /// The day by which histories are judged: the event's, else the article's.
  private func day(_ date: String?) -> Day {
    date.flatMap { try? ImpreciseDate(edtf: $0) }?.latest ?? draft.article.published ?? .last
  }

  /// Which regime of a jurisdiction the press means when it says no more, the smaller the sooner.
  static let order: [String: Int] = {
    var order: [String: Int] = [:]
    for row in NewsReadingTable.rows(NewsReadingTable.regimes) where row.count == 3 && row[1] == "*"
    {
      for id in row[0].split(separator: ",") { order[String(id)] = order.count }
    }
    return order
  }()
}

extension ReportedKind {
  /// Kinds of the register's events that it can be.
  var eventKinds: Set<Event.Kind> {
    switch self {
    case .petition: [.petition, .admission]
    case .hearing: [.hearing, .scheduling, .admission]
    case .ruling: [.ruling, .annulment, .suspension, .resumption]
    case .suspension: [.suspension]
    case .resumption: [.resumption]
    case .listing: [.listing]
    case .delisting: [.delisting, .revocation, .annulment]
    case .amendment: [.amendment]
    case .renewal: [.renewal, .review]
    case .law: [.law]
    case .statement: [.statement, .announcement]
    case .recognition, .nonRecognition: [.governmentRecognition]
    case .licence: [.licence]
    case .attack, .takeover: [.fact]
    case .stillListed, .effect: []
    }
  }
}

extension Event {
  /// Whether it took place in the two months before a day.
  func isShortly(before day: Day) -> Bool {
    guard let occurred = dates.occurred else { return false }
    return occurred.earliest <= day && occurred.latest >= day.adding(days: -60)
  }

  /// Whether one of its dates can be a date in EDTF.
  /// - Parameter isExact: whether a date of more than a month, which many days can be of, does not count.
  func tells(_ text: String, exactly isExact: Bool = false) -> Bool {
    guard let asked = try? ImpreciseDate(edtf: text) else { return false }
    return dates.all.contains { _, date in
      date.earliest <= asked.latest && asked.earliest <= date.latest
        && (!isExact || date.earliest.days(until: date.latest) <= 31)
    }
  }
}
