package import Chronology

/// How an entry of a published list stood over time, as far as versions of the list are held: the
/// list's evidence on one party under one regime.
///
/// A list may lag the law in both directions. It is evidence of what was published, and the register
/// takes it for the status only where nothing better is recorded: where nobody checked, and after the
/// last day up to which the facts were checked.
package struct ListTrack: Hashable, Sendable {
  /// One unbroken stay on the list.
  package struct Stay: Hashable, Sendable {
    /// The first version that carries the entry.
    package let from: Day
    /// The version before it, which does not; nil where none is held.
    package let before: Day?
    /// The last version that carries it.
    package let last: Day
    /// The first version that carries it no longer; nil while it stands.
    package let until: Day?

    package init(from: Day, before: Day?, last: Day, until: Day?) {
      self.from = from
      self.before = before
      self.last = last
      self.until = until
    }
  }

  /// What the list says on a day.
  package enum State: String, Hashable, Sendable {
    case carried
    case absent
  }

  package let list: String
  package let title: String
  package let regime: String
  /// The entry's id in the list, and the number the publisher prints.
  package let entry: String
  package let reference: String?
  /// The publisher's own day of listing, where it gives one.
  package let listedOn: ImpreciseDate?
  package let stays: [Stay]
  /// Days of the versions held, in order; never empty.
  package let versions: [Day]

  package init(
    list: String, title: String, regime: String, entry: String, reference: String?,
    listedOn: ImpreciseDate?, stays: [Stay], versions: [Day]
  ) {
    self.list = list
    self.title = title
    self.regime = regime
    self.entry = entry
    self.reference = reference
    self.listedOn = listedOn
    self.stays = stays
    self.versions = versions
  }

  /// The version that stood on a day: the newest on or before it. A list stands until a newer one.
  package func version(on day: Day) -> Day? { versions.last { $0 <= day } }

  /// What that version says; nil before the first version held.
  package func state(on day: Day) -> State? {
    guard let version = version(on: day) else { return nil }
    let isCarried = stays.contains { stay in
      stay.from <= version && (stay.until.map { version < $0 } ?? true)
    }
    return isCarried ? .carried : .absent
  }

  /// The newest version held.
  package var heldThrough: Day? { versions.last }

  /// Words people know the entry by.
  package var name: String { "\(list) \(reference ?? entry)" }
}

extension ListTrack {
  /// The stays as events that set a facet, those only that begin or end after a day when one is
  /// given: what the list shows beyond what the recorded facts were checked for.
  func events(of party: String, setting facet: String, after checked: Day?) -> [Event] {
    stays.flatMap { stay in
      [begin(stay, party, facet, checked), end(stay, party, facet, checked)].compactMap { $0 }
    }
  }

  private func begin(
    _ stay: Stay, _ party: String, _ facet: String, _ checked: Day?
  ) -> Event? {
    if let checked, stay.from <= checked { return nil }
    // Neither a version that lacks the entry nor a day that an editor checked can lie within the stay.
    let first = [stay.before, checked].compactMap { $0?.adding(days: 1) }.max()
    // The publisher's day of listing holds for the stay it falls into.
    let own = listedOn.flatMap { date -> ImpreciseDate? in
      guard date.latest <= stay.from else { return nil }
      guard let first, date.earliest < first else { return date }
      return date.latest < first ? nil : ImpreciseDate(from: first, through: date.latest)
    }
    let effective =
      own ?? first.map { ImpreciseDate(from: $0, through: stay.from) } ?? ImpreciseDate(stay.from)
    let atLatest = own == nil && first == nil
    return Event(
      id: "list-\(list)-\(stay.from)", party: party, regime: regime, kind: .publication,
      title: "Carried in \(title) as \(reference ?? entry)" + (atLatest ? ", at the latest" : ""),
      dates: EventDates(
        published: own ?? ImpreciseDate(stay.from), effective: effective,
        listUpdated: ImpreciseDate(stay.from)),
      sets: [facet: .inForce], evidence: [.list], sources: [list],
      note: "Read from the versions of the list that are held, from \(stay.from) on.")
  }

  private func end(_ stay: Stay, _ party: String, _ facet: String, _ checked: Day?) -> Event? {
    guard let until = stay.until else { return nil }
    if let checked, until <= checked { return nil }
    let effective = ImpreciseDate(
      from: max(stay.last, checked ?? stay.last).adding(days: 1), through: until)
    return Event(
      id: "list-\(list)-\(until)-gone", party: party, regime: regime, kind: .publication,
      title: "No longer carried in \(title) as \(reference ?? entry)",
      dates: EventDates(
        published: ImpreciseDate(until), effective: effective, listUpdated: ImpreciseDate(until)),
      sets: [facet: .ended], endKind: .delisted, evidence: [.list], sources: [list],
      note: "Read from the list's versions of \(stay.last) and \(until); the act is not recorded.")
  }
}
