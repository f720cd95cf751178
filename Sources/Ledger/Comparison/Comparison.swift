import Register
import SQLite

/// An entry version as it lies in the store.
struct StoredVersion: Sendable {
  let row: Int
  let entryID: String
  let canonical: [UInt8]

  /// The entry itself.
  func entry() throws(SQLiteError) -> ListEntry {
    do { return try CanonicalEntry.read(canonical) } catch {
      throw .damaged("entry version \(row): \(error)")
    }
  }
}

/// What two readings of a list let one say about each other.
///
/// Absence is evidence only inside scope and coverage. An entry only the later snapshot has is
/// *added* when the earlier one would have shown it; one only the earlier has is *removed* when
/// the later would have shown it; one that both have is *amended* when a field differs that both
/// cover. Everything else is left aside and counted.
struct Comparison: Sendable {
  let earlier: SnapshotReading
  let later: SnapshotReading

  /// The properties both carry; nil for all.
  var properties: Set<EntryProperty>? {
    switch (earlier.coveredProperties, later.coveredProperties) {
    case (nil, let one), (let one, nil): one
    case (let one?, let other?): one.intersection(other)
    }
  }

  /// The programmes both cover; nil for all.
  var scope: Set<String>? {
    switch (earlier.scope, later.scope) {
    case (nil, let one), (let one, nil): one
    case (let one?, let other?): one.intersection(other)
    }
  }

  /// Whether fields are compared at all. Two formats write the same fact down in different words
  /// and fields, so that nearly every entry would look amended: between formats only who is listed
  /// is compared.
  var comparesFields: Bool { earlier.format == later.format }

  /// Whether both tell the kind of party: it comes with the component that names every entry.
  var comparesKind: Bool { earlier.coversMembership && later.coversMembership }

  /// Compares two memberships, rows ascending.
  ///
  /// Only rows that are not in both are looked at, so two versions of a list that differ in a
  /// few entries cost little more than reading two packed memberships.
  func delta(
    from before: [Int], to after: [Int], version: (Int) throws(SQLiteError) -> StoredVersion
  ) throws(SQLiteError) -> (delta: RowDelta, leftAside: Int) {
    let (gone, come) = PackedRows.difference(before, after)
    var goneByID: [[UInt8]: StoredVersion] = [:]
    goneByID.reserveCapacity(gone.count)
    for row in gone {
      let stored = try version(row)
      goneByID[Array(stored.entryID.utf8)] = stored
    }
    var delta = RowDelta()
    var leftAside = 0
    for row in come {
      let stored = try version(row)
      if let past = goneByID.removeValue(forKey: Array(stored.entryID.utf8)) {
        if try amends(past, stored) { delta.amended.append(.init(before: past.row, after: row)) }
      } else if try isEvidence(stored, wantedFrom: earlier) {
        delta.added.append(row)
      } else {
        leftAside += 1
      }
    }
    for stored in goneByID.values {
      if try isEvidence(stored, wantedFrom: later) {
        delta.removed.append(stored.row)
      } else {
        leftAside += 1
      }
    }
    delta.removed.sort()
    delta.amended.sort { $0.before < $1.before }
    return (delta, leftAside)
  }

  private func isEvidence(
    _ stored: StoredVersion, wantedFrom reading: SnapshotReading
  ) throws(SQLiteError) -> Bool {
    guard reading.coversMembership else { return false }
    return reading.scope == nil ? true : reading.wouldShow(try stored.entry())
  }

  private func amends(
    _ before: StoredVersion, _ after: StoredVersion
  ) throws(SQLiteError) -> Bool {
    if before.canonical == after.canonical || !comparesFields { return false }
    // Different bytes are a difference in some field; whether in one that both cover is the
    // question only where not all are covered.
    if properties == nil, comparesKind { return true }
    return EntryAmendment(
      from: try before.entry(), to: try after.entry(), comparing: properties,
      comparesKind: comparesKind) != nil
  }
}
