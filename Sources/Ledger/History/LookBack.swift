import Register
import SQLite

/// What a snapshot says about matters of which the one before it does not speak: compared with the
/// last one that does.
///
/// Between two full sets of files may lie one of names only, between two consolidated lists one
/// sub-list. An alias or an entry that went in the meantime is told by no pair of neighbours.
struct LookBack {
  private let later: SnapshotReading
  private let entries: [String: ListEntry]
  /// Ids that snapshots between have, and what those snapshots speak about.
  private var seen: Set<String> = []
  private var between: [SnapshotReading] = []
  /// Readings of the same format, by the entries they have.
  private var settled: [String: [SnapshotReading]] = [:]

  /// The last reading between of each other format, and what pairs of them tell of every entry.
  private var others: [String: SnapshotReading] = [:]
  private var told: [SnapshotReading] = []

  init(from later: SnapshotReading, _ entries: [ListEntry]) {
    self.later = later
    self.entries = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Takes a snapshot as lying between from now on.
  mutating func pass(_ reading: SnapshotReading, _ past: [ListEntry]) {
    passUnread(reading)
    for entry in past {
      seen.insert(entry.id)
      if reading.format == later.format { settled[entry.id, default: []].append(reading) }
    }
  }

  /// The same for one whose entries are of no use.
  mutating func passUnread(_ reading: SnapshotReading) {
    between.append(reading)
    guard reading.format != later.format else { return }
    if let next = others.updateValue(reading, forKey: reading.format) {
      told.append(Comparison(earlier: reading, later: next).common)
    }
  }

  /// Whether fields need not be compared any more: versions in another format between tell all.
  var areFieldsTold: Bool { told.contains { $0.carries(later) } }

  /// What changed since this snapshot and none between tells.
  func changes(
    since reading: SnapshotReading, _ past: [ListEntry]
  ) -> (added: [ListEntry], removed: [ListEntry], amended: [EntryAmendment]) {
    let before = Dictionary(past.map { ($0.id, $0) }) { first, _ in first }
    let comparison = Comparison(earlier: reading, later: later)
    let added = entries.values.filter { entry in
      before[entry.id] == nil && reading.wouldShow(entry) && isOpen(entry)
    }
    let removed = past.filter { entry in
      entries[entry.id] == nil && later.wouldShow(entry) && isOpen(entry)
    }
    var amended: [EntryAmendment] = []
    for entry in past where comparison.comparesFields {
      guard let now = entries[entry.id] else { continue }
      let readings = (settled[entry.id] ?? []) + told
      let amendment = EntryAmendment(
        from: entry, to: now, comparing: comparison.properties(of: entry, now, without: readings),
        comparesKind: comparison.comparesKind && !readings.contains(where: \.coversMembership))
      if let amendment { amended.append(amendment) }
    }
    return (
      added.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }, removed, amended
    )
  }

  /// Whether no snapshot between speaks of the entry.
  private func isOpen(_ entry: ListEntry) -> Bool {
    !seen.contains(entry.id) && !between.contains { $0.wouldShow(entry) }
  }
}
