package import Chronology
package import Register

/// How a proposed event stands to what the register knows.
package enum RegisterComparison: Sendable, Hashable {
  /// The register has nothing like it.
  case new
  /// The register has the event: what the report adds is one more who says so.
  case known(event: String)
  /// The register has it with a date less exact.
  case refining(event: String, date: String)
  /// The register has it, or something that goes before it, otherwise.
  case conflicting(event: String?, with: String)

  package var word: String {
    switch self {
    case .new: "new"
    case .known: "known"
    case .refining: "refining"
    case .conflicting: "conflicting"
    }
  }

  /// - Parameter register: what is known; of the party's events those of the regime and a fitting kind are compared.
  package init(_ proposed: ProposedEvent, with register: DesignationRegister, published: Day?) {
    guard let party = proposed.party else {
      self = .new
      return
    }
    if proposed.kind == .stillListed {
      self = RegisterComparison.standing(proposed, party, register, published)
      return
    }
    if proposed.kind == .recognition || proposed.kind == .nonRecognition {
      self = .new
      return
    }
    let kinds = proposed.kind.eventKinds
    let alike = register.events(of: party).filter {
      kinds.contains($0.kind) && (proposed.regime == nil || $0.regime == proposed.regime)
    }
    guard !alike.isEmpty else {
      self = .new
      return
    }
    guard let text = proposed.date, let told = try? ImpreciseDate(edtf: text) else {
      // Without a date only the one event of its kind can be meant.
      self = alike.count == 1 ? .known(event: alike[0].id) : .new
      return
    }
    let meeting = alike.filter { $0.tells(text) }
    if let event = meeting.first(where: { RegisterComparison.date($0)?.day != nil })
      ?? meeting.first
    {
      let known = RegisterComparison.date(event)
      self =
        if let known, told.day != nil, known.day == nil {
          .refining(event: event.id, date: known.text)
        } else {
          .known(event: event.id)
        }
      return
    }
    // The nearest of its kind within a year is the same event told otherwise; what is further away is another.
    let near = alike.compactMap { event -> (Event, Int)? in
      guard let known = RegisterComparison.date(event) else { return nil }
      let away =
        told.latest < known.earliest
        ? told.latest.days(until: known.earliest) : known.latest.days(until: told.earliest)
      return (event, away)
    }.min { $0.1 < $1.1 }
    if let (event, away) = near, away <= 45, proposed.modality != .expected {
      self = .conflicting(
        event: event.id,
        with: "the register has it on \(RegisterComparison.date(event)?.text ?? "another day")")
    } else {
      self = .new
    }
  }

  private static func date(_ event: Event) -> ImpreciseDate? {
    event.dates.occurred ?? event.dates.scheduledFor
  }

  /// A claim that a designation stands, held against the status on the day of the article.
  private static func standing(
    _ proposed: ProposedEvent, _ party: String, _ register: DesignationRegister, _ published: Day?
  ) -> RegisterComparison {
    guard let regime = proposed.regime, let published,
      let standing = register.standing(of: party, under: regime, on: AskedTime(published))
    else { return .new }
    if standing.word.isMeasure {
      return standing.basis.map { .known(event: $0.id) } ?? .new
    }
    let said = "the register has “\(standing.word.rawValue)” under \(regime) on \(published)"
    if standing.isForAssociated {
      return .conflicting(
        event: nil,
        with: said
          + ": the party itself is no entry, persons and entities associated with it are listed")
    }
    return standing.word == .unknown ? .new : .conflicting(event: standing.basis?.id, with: said)
  }
}

extension ProposedEvent {
  /// The event with less confidence where the register, which was checked for the party, has nothing like it: what is told
  /// as history and is none was more likely misread. News is not doubted so.
  /// - Parameter isLead: whether it is told in the headline or the first paragraph.
  func doubted(by register: DesignationRegister, published: Day?, isLead: Bool) -> ProposedEvent {
    guard let party, let regime, modality == .asserted || modality == .reported else { return self }
    var event = self
    let comparison = RegisterComparison(self, with: register, published: published)
    // Of a party whose people are listed it is said of itself.
    if kind == .stillListed, case .conflicting(_?, _) = comparison,
      modality == .asserted || isPartyGuessed || isRegimeGuessed
    {
      event.confidence -= 0.5
      event.reasons.append("the register has it otherwise")
    }
    var isKnown = false
    if case .known = comparison { isKnown = true }
    if kind == .listing, !isKnown, isNewsOfStanding(register, party, regime, published) {
      event.confidence -= 0.5
      event.reasons.append("the register had it in force long before: somebody of it may be meant")
      return event
    }
    guard kind == .listing || kind == .delisting, case .new = comparison,
      register.coverage(of: party, under: regime) != nil
    else { return event }
    let isPast =
      date.flatMap { try? ImpreciseDate(edtf: $0) }.flatMap { date in
        published.map { date.latest < $0.adding(days: -60) }
      } ?? !isLead
    // A name that was added to another's entry is listed with it.
    let isTold = date.map { date in
      register.events(of: party, under: regime).contains {
        ($0.kind == .amendment || $0.kind == .otherDesignation && date.count >= 7)
          && $0.tells(date)
      }
    }
    guard isPast, isTold != true else { return event }
    event.confidence -= 0.5
    event.reasons.append("the register was checked for this, and has no such event")
    return event
  }

  /// Whether a listing is told as news of a party that had been listed for long.
  private func isNewsOfStanding(
    _ register: DesignationRegister, _ party: String, _ regime: String, _ published: Day?
  ) -> Bool {
    guard let published, let date, let day = (try? ImpreciseDate(edtf: date))?.latest,
      day >= published.adding(days: -60),
      let standing = register.standing(
        of: party, under: regime, on: AskedTime(day.adding(days: -60)))
    else { return false }
    return standing.word.isMeasure
  }
}
