import Register
import SQLite

/// Works out what stands after a snapshot that does not speak for the whole list.
///
/// Such a snapshot (one sub-list, or the main file without those of aliases and addresses) is
/// laid over what stood before: entries it would have shown and does not are gone, entries outside
/// its scope stay, and an entry it has keeps the fields the snapshot does not carry. A screening
/// on the day after a bare main file must not lose every alias of the list.
struct Standing {
  private struct Pair: Hashable {
    let own: Int
    let before: Int
  }

  private var composed: [Pair: Int] = [:]
  private var reading: SnapshotReading?

  /// Rows that stand after a snapshot with these rows, ascending.
  mutating func rows(
    own: [Int], reading: SnapshotReading, before: [Int], versions: inout VersionTable
  ) throws(SQLiteError) -> [Int] {
    if reading.isWhole { return own }
    if self.reading != reading {
      composed = [:]
      self.reading = reading
    }
    var ownByID: [String: Int] = [:]
    ownByID.reserveCapacity(own.count)
    for row in own { ownByID[try versions.version(row).entryID] = row }

    var rows: [Int] = []
    rows.reserveCapacity(max(own.count, before.count))
    for past in before {
      let version = try versions.version(past)
      if let own = ownByID.removeValue(forKey: version.entryID) {
        rows.append(try compose(own: own, before: past, reading, &versions))
      } else if reading.scope == nil && reading.coversMembership {
        continue
      } else if !reading.wouldShow(try version.entry()) {
        rows.append(past)
      }
    }
    rows.append(contentsOf: ownByID.values)
    rows.sort()
    return rows
  }

  /// The entry as the snapshot has it, with the fields it does not carry from before.
  private mutating func compose(
    own: Int, before: Int, _ reading: SnapshotReading, _ versions: inout VersionTable
  ) throws(SQLiteError) -> Int {
    if own == before || (reading.coveredProperties == nil && reading.coversMembership) {
      return own
    }
    let pair = Pair(own: own, before: before)
    if let known = composed[pair] { return known }
    let past = try versions.version(before).entry()
    var entry = try versions.version(own).entry()
    let present = Set(entry.fields.map(CanonicalEntry.line))
    entry.fields += past.fields.filter {
      !reading.covers($0.property) && !present.contains(CanonicalEntry.line(of: $0))
    }
    if !reading.coversMembership { entry.kind = past.kind }
    let row = try versions.internComposed(entry, reader: reading.readerVersion)
    composed[pair] = row
    return row
  }
}
