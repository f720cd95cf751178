import Chronology
import Register
import SQLite

/// Follows one entry through the versions of its list, oldest first.
struct EntryTrace {
  /// The entry with all that is known of it so far: a version that does not carry some fields leaves
  /// those of before standing.
  private(set) var shape: ListEntry?
  private(set) var steps: [EntryRecord.Step] = []
  private var stays: [EntryRecord.Stay] = []
  private var open: (after: Day?, from: Day, last: Day)?
  /// Versions without the entry since it was last on the list.
  private var absences: [(day: Day, reading: SnapshotReading)] = []
  private var looks: [Look] = []

  /// Of each format the last comparison made in it: from which look, and what it told.
  private var told: [String: (from: Int, reading: SnapshotReading)] = [:]
  private var lookCount = 0

  /// A version of the entry to compare the next ones with.
  private struct Look {
    /// Place among all looks.
    let number: Int
    let day: Day
    let reading: SnapshotReading
    let entry: ListEntry
  }

  /// Takes in what a version has of the entry; nil where it lacks it.
  /// - Parameter amending: Whether amendments are wanted, or only the stays.
  mutating func take(_ day: Day, _ reading: SnapshotReading, _ entry: ListEntry?, amending: Bool) {
    guard let entry else {
      if let stay = open, let shape, reading.wouldShow(shape) {
        stays.append(.init(after: stay.after, from: stay.from, last: stay.last, until: day))
        open = nil
        absences = []
      }
      if open == nil { absences.append((day, reading)) }
      return
    }
    let shape = completed(entry, reading)
    if let stay = open {
      open = (stay.after, stay.from, day)
    } else {
      // Whether a sub-list would have shown the entry is told by the programme it came under.
      open = (absences.last { $0.reading.wouldShow(shape) }?.day, day, day)
      absences = []
    }
    if amending { compare(entry, reading, day) }
    self.shape = shape
  }

  var finished: [EntryRecord.Stay] {
    guard let stay = open else { return stays }
    return stays + [.init(after: stay.after, from: stay.from, last: stay.last, until: nil)]
  }

  private func completed(_ entry: ListEntry, _ reading: SnapshotReading) -> ListEntry {
    guard let shape else { return entry }
    var whole = entry
    whole.fields += shape.fields.filter { !reading.covers($0.property) }
    if !reading.coversMembership { whole.kind = shape.kind }
    return whole
  }

  /// Compares each field with the last version of the same format that carries it, however far back:
  /// between two full sets of files may lie years of names only. What comparisons in another format
  /// told since then is not told once more.
  private mutating func compare(_ entry: ListEntry, _ reading: SnapshotReading, _ day: Day) {
    var settled: [SnapshotReading] = []
    var latest: (from: Int, reading: SnapshotReading)?
    for look in looks.reversed() where look.reading.format == reading.format {
      let comparison = Comparison(earlier: look.reading, later: reading)
      let known =
        settled
        + told.filter { $0.key != reading.format && $0.value.from > look.number }
        .map(\.value.reading)
      let amendment = EntryAmendment(
        from: look.entry, to: entry,
        comparing: comparison.properties(of: look.entry, entry, without: known),
        comparesKind: comparison.comparesKind && !known.contains(where: \.coversMembership))
      if let amendment {
        steps.append(.init(after: look.day, by: day, amendment: amendment))
      }
      settled.append(look.reading)
      if latest == nil { latest = (look.number, comparison.common) }
    }
    if let latest { told[reading.format] = latest }
    looks.removeAll { $0.reading.format == reading.format && reading.carries($0.reading) }
    looks.append(Look(number: lookCount, day: day, reading: reading, entry: entry))
    lookCount += 1
  }
}

extension Comparison {
  /// What both readings tell of an entry.
  var common: SnapshotReading {
    SnapshotReading(
      format: later.format, readerVersion: later.readerVersion, coveredProperties: properties,
      coversMembership: comparesKind)
  }

  /// The properties to compare in two entries: those both readings carry, without those that readings
  /// between them carry as well. Nil for all.
  func properties(
    of before: ListEntry, _ after: ListEntry, without settled: [SnapshotReading]
  ) -> Set<EntryProperty>? {
    guard !settled.isEmpty else { return properties }
    let present = Set((before.fields + after.fields).map(\.property))
    return present.filter { property in
      properties?.contains(property) ?? true && !settled.contains { $0.covers(property) }
    }
  }
}

extension SnapshotReading {
  /// Whether everything the other reading tells of an entry, this one tells as well.
  func carries(_ other: SnapshotReading) -> Bool {
    guard coversMembership || !other.coversMembership else { return false }
    guard let own = coveredProperties else { return true }
    return other.coveredProperties.map(own.isSuperset) ?? false
  }

  /// Whether of every entry whose absence the other reading tells, this one tells it as well.
  func tellsMembership(likeAllOf other: SnapshotReading) -> Bool {
    if !other.coversMembership { return true }
    guard coversMembership else { return false }
    guard let scope else { return true }
    return other.scope.map(scope.isSuperset) ?? false
  }

  /// Whether whatever the other reading speaks about, this one speaks about as well.
  func speaks(forAllOf other: SnapshotReading) -> Bool {
    guard carries(other) else { return false }
    guard let scope else { return true }
    return other.scope.map(scope.isSuperset) ?? false
  }
}
