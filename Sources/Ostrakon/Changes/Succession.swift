import Chronology
package import Ledger
import Register

/// What became of a published reference that stands under several ids of a list, one after the other.
///
/// An entry is the same under its id, and under its reference. The UN took KPe.068 off its files in
/// August 2023 and brought it back in November with a new id; in summer 2025 it gave HTi.002 to
/// HTi.007 new ids without taking them off.
struct Succession {
  let earlier: EntryRecord
  let later: EntryRecord
  /// Where the earlier id ends.
  let stay: EntryRecord.Stay
  let until: Day
  let from: Day

  /// Nil unless the one id was gone by the time the other came.
  init?(_ earlier: EntryRecord, _ later: EntryRecord) {
    guard earlier.key.list == later.key.list, earlier.key != later.key,
      let reference = earlier.entry.first(.reference),
      reference == later.entry.first(.reference), let stay = earlier.stays.last,
      let until = stay.until, let from = later.stays.first?.from, until <= from
    else { return nil }
    (self.earlier, self.later, self.stay) = (earlier, later, stay)
    (self.until, self.from) = (until, from)
  }

  /// Whether no version held lacks both.
  private var isSeamless: Bool { until == from }

  /// Of the later id, where it was added.
  var arrival: String {
    isSeamless
      ? "the same reference under a new id (until then \(earlier.key.entry))"
      : "listed again under a new id (was off the list since \(until), last seen \(stay.last) as "
        + "\(earlier.key.entry))"
  }

  /// Of the earlier id, where it was removed.
  var departure: String {
    isSeamless
      ? "the same reference goes on under a new id (\(later.key.entry))"
      : "removed; back under a new id (\(later.key.entry)) by \(from)"
  }

  /// The one that led to a record: of several the latest.
  static func to(_ record: EntryRecord, among others: [EntryRecord]) -> Succession? {
    others.compactMap { Succession($0, record) }.max { $0.until < $1.until }
  }

  /// The one that goes on from a record: of several the first.
  static func from(_ record: EntryRecord, among others: [EntryRecord]) -> Succession? {
    others.compactMap { Succession(record, $0) }.min { $0.from < $1.from }
  }
}

extension EntryRecord {
  /// What to say of the entry where it was added on a day: `listed`, or that it was there before.
  fileprivate func arrivalWords(on day: Day, among others: [EntryRecord]) -> String {
    if let stay = stays.last(where: { $0.from <= day }), let past = self.stay(before: stay.from),
      let until = past.until
    {
      return "listed again (was off the list since \(until), last seen \(past.last))"
    }
    return Succession.to(self, among: others)?.arrival ?? "listed"
  }

  /// Sentences about the ids under which the published reference stood before and stands after.
  package func succession(among others: [EntryRecord]) -> [String] {
    [
      Succession.to(self, among: others).map { "id \(key.entry): \($0.arrival)" },
      Succession.from(self, among: others).map { "id \(key.entry): \($0.departure)" },
    ].compactMap(\.self)
  }
}

extension ListDiff {
  /// What to say of each added and removed entry, by id: `listed`, `listed again (…)`, `removed` and so
  /// on; see ``EntryRecord``. Against the order of time nothing is said.
  /// - Complexity: reads the list's memberships and, where a reference was added, its entries.
  package func membershipWords(in store: ListLedger) throws(LedgerError) -> [String: String] {
    guard from.precedes(to), !(added.isEmpty && removed.isEmpty) else { return [:] }
    let namesakes = try store.namesakes(of: added, in: list)
    let ids = Set((added + removed).map(\.id)).union(namesakes)
    let records = try store.records(of: ids, in: list, amending: false)
    var byReference: [String: [EntryRecord]] = [:]
    for record in records.values {
      if let reference = record.entry.first(.reference) {
        byReference[reference, default: []].append(record)
      }
    }
    func others(_ entry: ListEntry) -> [EntryRecord] {
      entry.first(.reference).flatMap { byReference[$0] } ?? []
    }
    var words: [String: String] = [:]
    for entry in added {
      words[entry.id] = records[entry.id]?.arrivalWords(on: to.day, among: others(entry))
    }
    for entry in removed {
      guard let record = records[entry.id] else { continue }
      let successors = others(entry).filter { $0.stays.first.map { $0.from <= to.day } ?? false }
      words[entry.id] = Succession.from(record, among: successors)?.departure ?? "removed"
    }
    return words
  }
}

extension ListLedger {
  /// Ids of all entries the list ever had under the published references of these.
  fileprivate func namesakes(
    of entries: [ListEntry], in list: String
  ) throws(LedgerError) -> [String] {
    let references = Set(entries.compactMap { $0.first(.reference) })
    guard !references.isEmpty else { return [] }
    return try everyEntry(of: list)
      .filter { $0.first(.reference).map(references.contains) ?? false }.map(\.id)
  }
}
