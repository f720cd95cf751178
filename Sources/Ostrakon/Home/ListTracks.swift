import Chronology
import Knowledge
import Ledger
import Register

/// Reads from the store how the entries an editor linked to a party stood over time.
struct ListTracks {
  private let store: ListLedger
  private let lists: [ListDescriptor]
  /// Days of the versions held of each list, in order.
  private let versions: [String: [Day]]

  init(store: ListLedger, lists: [ListDescriptor]) throws(LedgerError) {
    self.store = store
    self.lists = lists
    var versions: [String: [Day]] = [:]
    for list in try store.lists() {
      versions[list] = try store.snapshots(of: list).map(\.day).sorted()
    }
    self.versions = versions
  }

  /// A track for every regime that a linked list publishes; none for a list the store does not hold.
  func tracks(of party: Party) throws(LedgerError) -> [ListTrack] {
    var tracks: [ListTrack] = []
    for link in party.listLinks {
      guard let list = lists.first(where: { $0.id == link.list }),
        let versions = versions[link.list], !versions.isEmpty
      else { continue }
      let history = try store.history(of: link.entry, in: link.list)
      tracks += list.regimes.compactMap { regime in
        track(link, list, regime: regime, history: history, versions: versions)
      }
    }
    return tracks
  }

  private func track(
    _ link: Party.ListLink, _ list: ListDescriptor, regime: String, history: [EntryTenure],
    versions: [Day]
  ) -> ListTrack? {
    let tags = Set(list.programmes.filter { $0.value == regime }.keys)
    guard !tags.isEmpty, !history.isEmpty else { return nil }
    let tagged = history.filter { tenure in
      tenure.entry.values(.programme).contains(where: tags.contains)
    }
    let listedOn = tagged.last?.entry.first(.listedOn).flatMap { try? ImpreciseDate(edtf: $0) }
    return ListTrack(
      list: list.id, title: list.title, regime: regime, entry: link.entry,
      reference: link.reference ?? tagged.last?.entry.first(.reference), listedOn: listedOn,
      stays: ListTracks.stays(tagged, versions: versions), versions: versions)
  }

  /// Tenures that follow one another are one stay, however often the entry was amended meanwhile.
  private static func stays(_ tenures: [EntryTenure], versions: [Day]) -> [ListTrack.Stay] {
    var spans: [(from: Day, until: Day?)] = []
    for tenure in tenures.sorted(by: { $0.from < $1.from }) {
      if let last = spans.last, let until = last.until, until >= tenure.from {
        spans[spans.count - 1].until = tenure.until.map { max($0, until) }
      } else if spans.last.map({ $0.until != nil }) ?? true {
        spans.append((tenure.from, tenure.until))
      }
    }
    return spans.map { span in
      ListTrack.Stay(
        from: span.from, before: versions.last { $0 < span.from },
        last: versions.last { day in span.until.map { day < $0 } ?? true } ?? span.from,
        until: span.until)
    }
  }
}
