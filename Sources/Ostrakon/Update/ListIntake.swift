package import Chronology
import Formats
package import Knowledge
package import Ledger
package import OfficialLists
import Register

/// What an update of one list did.
package struct IntakeReport: Sendable {
  package var list: String
  /// Snapshots taken in now, oldest first.
  package var taken: [Snapshot] = []
  package var alreadyHeld = 0
  /// Files put aside, with the reason; they are kept and never replace a good snapshot.
  package var refused: [(file: String, reason: String)] = []
  /// Files of a tree that were not tried, with the reason.
  package var skipped: [SkippedFile] = []
  package var warnings: [String] = []
  /// Entries added, removed and amended over all snapshots taken in.
  package var added = 0
  package var removed = 0
  package var amended = 0
  /// Bytes of the files as received.
  package var bytes = 0
  /// Whether the server said that the version held is the newest.
  package var isNotModified = false
  /// Whether the files came over the network, so that refused ones are in quarantine.
  package var isFromNetwork = false
  /// Whether what was refused had been refused before, with the same bytes and for the same reason.
  package var isKnownRefusal = false

  package init(list: String) { self.list = list }

  /// Takes in what another update, of a series of the same list, did.
  mutating func add(_ other: IntakeReport) {
    taken += other.taken
    alreadyHeld += other.alreadyHeld
    refused += other.refused
    skipped += other.skipped
    warnings += other.warnings
    added += other.added
    removed += other.removed
    amended += other.amended
    bytes += other.bytes
  }
}

/// One version of a list as files, to be read and taken in.
package struct OfferedSnapshot: Sendable {
  package let day: Day
  package let format: ListFormat
  /// Set where the version is kept as a list of its own; see ``ListDocument/series``.
  package var series: String? = nil
  package let files: [ListFile]
}

/// Takes versions of a list into the ledger, all of them or, when the store fails, none.
package struct ListIntake: Sendable {
  package let ledger: ListLedger
  package let list: String
  /// The moment it is recorded under.
  package let time: WallTime

  /// What is known of single versions, by their day.
  private let notes: [Day: ListDescriptor.VersionNote]

  package init(
    ledger: ListLedger, list: String, time: WallTime,
    notes: [ListDescriptor.VersionNote] = []
  ) {
    self.ledger = ledger
    self.list = list
    self.time = time
    self.notes = Dictionary(notes.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads and takes in planned snapshots in one transaction.
  ///
  /// A file that cannot be read or believed is refused with its reason and the rest goes on. Files
  /// that are held already are recognised by their bytes and not read again.
  /// - Parameter progress: told how many of the snapshots are done.
  /// - Throws: ``LedgerError`` when the store fails; the store is then as before.
  package func take(
    _ plan: [OfferedSnapshot], acceptingShrinkage: Bool = false, progress: (Int) -> Void = { _ in }
  ) throws(LedgerError) -> IntakeReport {
    let held = try heldFiles()
    let before = try ledger.summary().lastSequence ?? 0
    var report = try ledger.update(list: list, at: time) { intake throws(LedgerError) in
      var report = IntakeReport(list: list)
      for (index, snapshot) in plan.enumerated() {
        try take(
          snapshot, into: &intake, acceptingShrinkage, held: held, report: &report)
        progress(index + 1)
      }
      return report
    }
    for change in try ledger.changes(since: .after(sequence: before)) where change.list == list {
      switch change.event {
      case .taken(_, _, let counts):
        report.added += counts.added
        report.removed += counts.removed
        report.amended += counts.amended
      default: break
      }
    }
    return report
  }

  /// Digests of the files of every snapshot held, by day.
  private func heldFiles() throws(LedgerError) -> [Day: Set<Set<Digest>>] {
    guard try ledger.lists().contains(list) else { return [:] }
    var held: [Day: Set<Set<Digest>>] = [:]
    for snapshot in try ledger.snapshots(of: list) {
      held[snapshot.day, default: []].insert(Set(snapshot.files.map(\.digest)))
    }
    return held
  }

  private func take(
    _ snapshot: OfferedSnapshot, into intake: inout Intake,
    _ acceptingShrinkage: Bool, held: [Day: Set<Set<Digest>>], report: inout IntakeReport
  ) throws(LedgerError) {
    var files: [SourceFile] = []
    do throws(FileReadError) {
      for file in snapshot.files {
        var bytes = file.content ?? []
        if file.content == nil { bytes = try FileBytes.read(file.path) }
        files.append(SourceFile(name: file.name, bytes: bytes))
      }
    } catch {
      report.refused.append((snapshot.files.first?.name ?? list, "\(error)"))
      return
    }
    report.bytes += files.reduce(0) { $0 + $1.bytes.count }
    let digests = Set(files.map { SHA256.digest(of: $0.bytes) })
    if held[snapshot.day]?.contains(digests) == true {
      report.alreadyHeld += 1
      return
    }
    let read: (document: ListDocument, entries: [ListEntry])
    do throws(ListError) {
      read = try OfficialLists.ListReading.readAll(snapshot.files, format: snapshot.format)
    } catch {
      try refuse(files, snapshot.day, "\(error)", &intake, &report)
      return
    }
    report.warnings += read.document.warnings
    let version = try version(
      read, on: snapshot.day, over: { day throws(LedgerError) in try intake.standing(before: day) })
    let description = SnapshotDescription(
      day: snapshot.day, files: files, reading: version.reading, origin: read.document.origin,
      note: notes[snapshot.day]?.note)
    do throws(LedgerError) {
      switch try intake.take(
        description, entries: version.entries, acceptingShrinkage: acceptingShrinkage)
      {
      case .taken(let taken): report.taken.append(taken)
      case .alreadyHeld: report.alreadyHeld += 1
      case .implausible(let doubt):
        try refuse(files, snapshot.day, doubt.description, &intake, &report)
      }
    } catch {
      guard !error.isOfStore else { throw error }
      try refuse(files, snapshot.day, "\(error)", &intake, &report)
    }
  }

  /// What the ledger is told of files that were read, and the entries it is given.
  /// - Parameter standing: the entries that stood before a day, for a file of changes.
  func version(
    _ read: (document: ListDocument, entries: [ListEntry]), on day: Day,
    over standing: (Day) throws(LedgerError) -> [ListEntry]
  ) throws(LedgerError) -> (reading: SnapshotReading, entries: [ListEntry]) {
    var reading = read.document.reading
    var entries = ListIntake.united(read.entries)
    if read.document.origin == .delta {
      entries = ListIntake.changed(
        try standing(day), by: entries, removing: read.document.removed)
      // Laid over what stood before, a file of changes speaks for the list as far as it was known.
      reading.coversMembership = true
    }
    if let note = notes[day], !note.isComplete { reading.coversMembership = false }
    return (reading, entries)
  }

  /// Entries with rows of one id united: a list that gives an entry twice (the UN's of 9 December
  /// 2023 did) says all of it about one party. The reader's warnings name the id.
  private static func united(_ entries: [ListEntry]) -> [ListEntry] {
    var places: [String: Int] = [:]
    var result: [ListEntry] = []
    result.reserveCapacity(entries.count)
    for entry in entries {
      if let place = places[entry.id] {
        for field in entry.fields where !result[place].fields.contains(field) {
          result[place].fields.append(field)
        }
      } else {
        places[entry.id] = result.count
        result.append(entry)
      }
    }
    return result
  }

  /// A list after a file of changes: what stood, without what it removes, and with what it has.
  private static func changed(
    _ standing: [ListEntry], by changes: [ListEntry], removing removed: Set<String>
  ) -> [ListEntry] {
    let changedIDs = Set(changes.map(\.id))
    return standing.filter { !removed.contains($0.id) && !changedIDs.contains($0.id) } + changes
  }

  private func refuse(
    _ files: [SourceFile], _ day: Day, _ reason: String, _ intake: inout Intake,
    _ report: inout IntakeReport
  ) throws(LedgerError) {
    for file in files { try intake.refuse(file, day: day, reason: reason) }
    report.refused.append((files.first?.name ?? list, reason))
  }
}

extension ListDocument {
  /// How the ledger is told what a snapshot speaks for.
  var reading: SnapshotReading {
    let scope: Set<String>? =
      switch self.scope.extent {
      case .whole: nil
      case .part: Set(self.scope.parts)
      }
    return SnapshotReading(
      format: format.id, readerVersion: readerVersion, scope: scope, coverage: Set(coverage),
      coveredProperties: coveredProperties, coversMembership: coversMembership)
  }
}

extension LedgerError {
  /// Whether the store itself failed, rather than the data offered to it.
  var isOfStore: Bool {
    switch self {
    case .duplicateEntry, .noFiles, .placeTaken: false
    default: true
    }
  }
}
