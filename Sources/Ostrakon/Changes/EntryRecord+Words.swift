package import Chronology
package import Formats
package import Ledger
import Register

extension EntryRecord {
  /// The stays on the list as sentences without a full stop: how each began and how it ended.
  ///
  /// A beginning is what versions prove; the publisher's own date stands beside the first.
  package var stayWords: [String] { stays.flatMap { [beginning(of: $0), ending(of: $0)] } }

  private func beginning(of stay: Stay) -> String {
    let own = entry.first(.listedOn).map { "listed on \($0) by the publisher's own date" }
    let isFirst = stay == stays.first
    if let after = stay.after {
      let text = "\(isFirst ? "listed" : "back") \(EntryRecord.span(after, stay.from))"
      guard isFirst, let own else { return text }
      return text + " (\(own))"
    }
    let oldest =
      stay.from == first ? "the oldest version held" : "no earlier version held speaks of it"
    let notes = [oldest] + (isFirst ? [own].compactMap(\.self) : [])
    return
      "\(isFirst ? "listed" : "back"): first seen \(stay.from) (\(notes.joined(separator: "; ")))"
  }

  private func ending(of stay: Stay) -> String {
    if let until = stay.until { return "removed \(EntryRecord.span(stay.last, until))" }
    if stay.last == newest { return "still listed \(stay.last), in the newest version held" }
    return "last seen \(stay.last); no later version held says that it was removed"
  }

  /// When something happened that the version of one day does not have and that of another has.
  package static func span(_ after: Day, _ by: Day) -> String {
    after == by
      ? "between two versions of \(by)" : "after \(after), not later than \(by)"
  }

  /// What to say of the entry where it stands as added on a day: `listed`, or that it was there before.
  /// - Parameter others: Records of entries of the list with the same published reference.
  func arrivalWords(on day: Day, others: [EntryRecord] = []) -> String {
    guard let stay = stays.last(where: { $0.from <= day }) else { return "listed" }
    if let past = self.stay(before: stay.from), let until = past.until {
      return "listed again (was off the list since \(until), last seen \(past.last))"
    }
    guard let (other, past, until) = EntryRecord.ended(before: stay.from, among: others) else {
      return "listed"
    }
    return "listed again under a new id (was off the list since \(until), last seen \(past.last) "
      + "as \(other.key.entry))"
  }

  /// Of entries with the same published reference the one that went off the list last, before a day.
  private static func ended(
    before day: Day, among others: [EntryRecord]
  ) -> (record: EntryRecord, stay: Stay, until: Day)? {
    others.compactMap { other in
      other.stays.last.flatMap { stay in
        stay.until.flatMap { $0 <= day ? (other, stay, $0) : nil }
      }
    }.max { $0.until < $1.until }
  }

  /// Where the published reference stood before under another id: a sentence about it.
  package func succession(among others: [EntryRecord]) -> String? {
    guard let first = stays.first, let reference = entry.first(.reference) else { return nil }
    let same = others.filter {
      $0.key.list == key.list && $0.key != key && $0.entry.first(.reference) == reference
    }
    guard let (other, stay, until) = EntryRecord.ended(before: first.from, among: same) else {
      return nil
    }
    return "listed again under a new id: \(reference) was entry \(other.key.entry) until it was "
      + "removed \(EntryRecord.span(stay.last, until))"
  }

  package var json: JSONValue {
    [
      "list": .string(key.list), "entry": entry.summary,
      "heldFrom": .string(first.description), "heldThrough": .string(newest.description),
      "membership": .array(
        stays.map { stay in
          [
            "after": JSONValue(stay.after?.description), "from": .string(stay.from.description),
            "last": .string(stay.last.description),
            "until": JSONValue(stay.until?.description),
            "text": JSONValue([beginning(of: stay), ending(of: stay)]),
          ]
        }),
      "amendments": .array(
        steps.map { step in
          [
            "after": .string(step.after.description), "by": .string(step.by.description),
            "restated": .bool(step.amendment.isRestatement),
            "changes": .array(step.amendment.inWords.map(\.json)),
          ]
        }),
    ]
  }
}

extension ListDiff {
  /// What to say of each added entry, by id: `listed` or `listed again (…)`.
  ///
  /// An entry is the same under its id, and under its published reference: the UN took KPe.068 off its
  /// files in August 2023 and brought it back in November with a new id. Against the order of time
  /// nothing is listed again, and nothing is said.
  package func arrivals(in store: ListLedger) throws(LedgerError) -> [String: String] {
    guard from.precedes(to), !added.isEmpty else { return [:] }
    let namesakes = try store.namesakes(of: added, in: list)
    let ids = Set(added.map(\.id)).union(namesakes.values.joined())
    let records = try store.records(of: ids, in: list, amending: false)
    var words: [String: String] = [:]
    for entry in added {
      guard let record = records[entry.id] else { continue }
      let others = (namesakes[entry.id] ?? []).compactMap { records[$0] }
      words[entry.id] = record.arrivalWords(on: to.day, others: others)
    }
    return words
  }
}

extension ListLedger {
  /// Ids of other entries the list ever had under the same published reference, by id.
  fileprivate func namesakes(
    of entries: [ListEntry], in list: String
  ) throws(LedgerError) -> [String: [String]] {
    let references = Set(entries.compactMap { $0.first(.reference) })
    guard !references.isEmpty else { return [:] }
    var ids: [String: [String]] = [:]
    for entry in try everyEntry(of: list) {
      guard let reference = entry.first(.reference), references.contains(reference) else {
        continue
      }
      ids[reference, default: []].append(entry.id)
    }
    var namesakes: [String: [String]] = [:]
    for entry in entries {
      guard let reference = entry.first(.reference) else { continue }
      namesakes[entry.id] = (ids[reference] ?? []).filter { $0 != entry.id }
    }
    return namesakes
  }
}
