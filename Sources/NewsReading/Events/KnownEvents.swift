import Chronology
import Register

/// The register's events as help in reading: who knows the history reads loose words by it.
///
/// A date, a party and a jurisdiction that meet an event of the register say which event is meant, even where the
/// words ("let it go", "the name went in May") are no rule's.
struct KnownEvents {
  private let register: DesignationRegister

  init(_ register: DesignationRegister) { self.register = register }

  /// Kinds a report tells with a date.
  static func reported(_ kind: Event.Kind) -> ReportedKind? {
    switch kind {
    case .listing: .listing
    case .delisting, .revocation: .delisting
    case .suspension: .suspension
    case .resumption: .resumption
    case .ruling, .annulment: .ruling
    case .petition: .petition
    case .hearing: .hearing
    case .amendment: .amendment
    case .renewal, .review: .renewal
    case .licence: .licence
    case .law: .law
    case .statement: .statement
    case .governmentRecognition: .recognition
    case .fact: .takeover
    default: nil
    }
  }

  /// Events of a party that a date can be of, of the regimes of a jurisdiction or of any.
  func events(
    of party: String, on date: String, in jurisdictions: Set<String>? = nil
  ) -> [Event] {
    register.events(of: party).filter { event in
      guard KnownEvents.reported(event.kind) != nil || event.kind == .otherDesignation,
        event.tells(date, exactly: date.count == 10)
      else { return false }
      // A fact is of no jurisdiction.
      guard let id = event.regime else { return event.kind == .fact || event.state != nil }
      guard let jurisdictions else { return true }
      return register.regime(id).map { jurisdictions.contains($0.jurisdiction) } ?? false
    }
  }

  /// The day from which an event announced before is in force, as the article tells it; nil where it does not.
  func ahead(_ event: Event, of published: Day?, among dates: Set<String>) -> String? {
    guard let published, let day = event.dates.inForce, day.earliest > published else { return nil }
    return dates.filter { date in
      (try? ImpreciseDate(edtf: date)).map {
        $0.latest > published && $0.earliest <= day.latest && day.earliest <= $0.latest
      } ?? false
    }.max { $0.count < $1.count }
  }

  /// Of several that words such as "the movement" may mean, the one whose designation does stand.
  private func standing(
    _ event: ProposedEvent, others: [String], published: Day?
  ) -> ProposedEvent {
    guard let party = event.party, let regime = event.regime, let published else { return event }
    func stands(_ party: String) -> Bool {
      let standing = register.standing(of: party, under: regime, on: AskedTime(published))
      return standing.map { $0.word.isMeasure || $0.isForAssociated } ?? false
    }
    guard !stands(party), let other = others.first(where: stands) else { return event }
    var event = event
    event.party = other
    event.otherParties = []
    event.reasons.append("the register has it of \(other), and not of \(party)")
    return event
  }

  /// Gives an event without a date the one of the article's dates on which the register has it.
  func date(_ event: inout ProposedEvent, by dates: Set<String>, published: Day?) {
    guard let party = event.party, let regime = event.regime else { return }
    if event.modality == .expected {
      let own = register.events(of: party, under: regime).filter {
        event.kind.eventKinds.contains($0.kind)
      }
      let day = own.lazy.compactMap { ahead($0, of: published, among: dates) }.first
      if let day, event.date == nil || published.map({ event.date ?? "" <= "\($0)" }) ?? false {
        event.date = day
        event.dateGuess = "from when the register has it in force"
      }
      return
    }
    guard event.modality == .asserted || event.modality == .reported else { return }
    let kinds = event.kind.eventKinds
    let own = register.events(of: party, under: regime).filter { kinds.contains($0.kind) }
    if let told = event.date, own.contains(where: { $0.tells(told) }) { return }
    let fitting = dates.filter { date in
      date.count >= 7 && own.contains { $0.tells(date) }
        && (event.date.map { KnownEvents.isNear(date, $0) } ?? true)
    }
    guard let date = fitting.max(by: { ($0.count, $0) < ($1.count, $1) }) else { return }
    event.dateGuess =
      event.date == nil
      ? "its sentence tells none: the register has it on that day of the article"
      : "it was said on \(event.date ?? ""): the register has it on that day of the article"
    event.date = date
  }

  /// Whether a day is one of the week before another, so that one may be when it happened, the other when it was said.
  private static func isNear(_ date: String, _ other: String) -> Bool {
    guard let left = Day(iso: date), let right = Day(iso: other) else { return false }
    return left < right && left.days(until: right) <= 7
  }

  /// Events of two dates that the register has as one (announced on a day, in force on another) as one, from when it is in
  /// force.
  func merged(_ events: [ProposedEvent]) -> [ProposedEvent] {
    var merged: [ProposedEvent] = []
    for event in events {
      let known = self.known(event)
      let same = merged.firstIndex { other in
        other.kind == event.kind && other.party == event.party && other.regime == event.regime
          && other.date != event.date
          && known.contains { event in
            other.date.map { event.tells($0) } ?? false
          }
          && (other.modality == .negated) == (event.modality == .negated)
      }
      guard let same else {
        merged.append(event)
        continue
      }
      let told = merged[same].date
      let one = known.first { known in told.map { known.tells($0) } ?? false }
      let inForce = one?.dates.inForce?.text
      merged[same].addWordings(of: event)
      if event.modality.rank < merged[same].modality.rank { merged[same].modality = event.modality }
      if event.date == inForce {
        merged[same].date = event.date
        merged[same].dateGuess = event.dateGuess
      }
    }
    return merged
  }

  /// The register's events that an event with a day can be.
  private func known(_ event: ProposedEvent) -> [Event] {
    guard let party = event.party, let regime = event.regime, let date = event.date,
      date.count == 10
    else { return [] }
    let kinds = event.kind.eventKinds
    return register.events(of: party, under: regime).filter {
      kinds.contains($0.kind) && $0.tells(date)
    }
  }

  /// Amendments as those of the entry that was amended, where another is spoken of, too.
  func ofOwners(_ events: [ProposedEvent], among parties: [String]) -> [ProposedEvent] {
    events.map { event in
      guard event.kind == .amendment, let owner = owner(of: event, among: parties) else {
        return event
      }
      var event = event
      event.reasons.append("the register has it of the entry of \(owner)")
      event.party = owner
      event.otherParties = []
      return event
    }
  }

  /// Whose entry a name was added to: the party that was listed before that day, and whose entry the register has amended.
  private func owner(of event: ProposedEvent, among parties: [String]) -> String? {
    guard let party = event.party, let regime = event.regime, let date = event.date,
      let day = (try? ImpreciseDate(edtf: date))?.earliest
    else { return nil }
    func owns(_ party: String) -> Bool {
      let own = register.events(of: party, under: regime)
      return own.contains { $0.kind == .amendment && $0.tells(date) }
        && own.contains { event in
          event.kind == .listing && event.dates.all.contains { $0.date.earliest < day }
        }
    }
    return owns(party) ? nil : parties.first(where: owns)
  }

  /// Kinds that loose words take for one another.
  private static let alike: [ReportedKind: Set<ReportedKind>] = [
    .ruling: [.listing, .delisting, .suspension],
    .law: [.listing, .delisting, .amendment],
    .listing: [.renewal, .statement],
    .delisting: [.ruling, .suspension, .statement],
    .suspension: [.statement],
    .renewal: [.listing],
    .amendment: [.listing],
  ]

  /// An event fitted to the one of the register that it can only be: what its words left open, or another took for it.
  /// - Parameters:
  ///   - jurisdictions: those that its sentence names.
  ///   - others: parties that may be meant where the words name none.
  ///   - dates: other dates that its words can tell.
  func fitted(
    _ event: ProposedEvent, jurisdictions: Set<String>, others: [String], dates: [String],
    published: Day?
  ) -> ProposedEvent {
    if event.kind == .stillListed { return standing(event, others: others, published: published) }
    guard let party = event.party, let regime = event.regime, let date = event.date else {
      return event
    }
    guard event.modality == .asserted || event.modality == .reported else {
      return saidOnly(event, party, regime, date)
    }
    // A judgment that suspends is a suspension.
    let wanted = event.kind == .ruling ? [.ruling, .annulment] : event.kind.eventKinds
    func known(_ party: String, _ date: String) -> [Event] { events(of: party, on: date) }
    if known(party, date).contains(where: { $0.regime == regime && wanted.contains($0.kind) }) {
      return event
    }
    var fitted = event
    for other in dates
    where known(party, other).contains(where: { $0.regime == regime && wanted.contains($0.kind) }) {
      fitted.date = other
      fitted.dateGuess = "the year is not said: that of the register's event is taken"
      return fitted
    }
    let home = register.regime(regime)?.jurisdiction
    let near = known(party, date).filter { event in
      guard let place = event.regime.flatMap({ register.regime($0)?.jurisdiction }) else {
        return false
      }
      return place == home || jurisdictions.contains(place)
    }
    if let same = near.first(where: { wanted.contains($0.kind) }) {
      fitted.regime = same.regime
      fitted.reasons.append("the register has it under \(same.regime ?? "another")")
      return fitted
    }
    for other in others where other != party {
      if known(other, date).contains(where: { $0.regime == regime && wanted.contains($0.kind) }) {
        fitted.party = other
        fitted.otherParties = []
        fitted.reasons.append("the register has it of \(other) on that day")
        return fitted
      }
    }
    let kinds = near.filter { $0.regime == regime }.compactMap { KnownEvents.reported($0.kind) }
    if let kind = kinds.first(where: { KnownEvents.alike[event.kind]?.contains($0) ?? false }) {
      fitted.kind = kind
      fitted.reasons.append("the register has a \(kind.rawValue) on that day")
      if kind == .statement { fitted.regime = nil }
    }
    return fitted
  }

  /// What is said not to happen ("removal is not being worked on"), as the statement of that day which the
  /// register has.
  private func saidOnly(
    _ event: ProposedEvent, _ party: String, _ regime: String, _ date: String
  ) -> ProposedEvent {
    guard event.modality == .negated, date.count == 10,
      KnownEvents.alike[event.kind]?.contains(.statement) ?? false
    else { return event }
    let own = register.events(of: party, under: regime).filter { $0.tells(date) }
    // "The new list of 2 September no longer had the name."
    if event.kind == .listing, own.contains(where: { $0.kind == .delisting }) {
      var gone = event
      gone.kind = .delisting
      gone.modality = .asserted
      gone.reasons.append("the register has a delisting on that day")
      return gone
    }
    guard !own.isEmpty, own.allSatisfy({ $0.kind == .statement }) else { return event }
    var said = event
    said.kind = .statement
    said.regime = nil
    said.modality = .asserted
    said.reasons.append("the register has a statement on that day")
    return said
  }
}
