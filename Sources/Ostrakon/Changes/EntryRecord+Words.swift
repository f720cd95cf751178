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
