import CommandLine
import Formats
import Ledger
import Ostrakon
import Register

/// `ostrakon history ENTRY`.
enum HistoryCommand {
  static let command = Command<Action>(
    "history", summary: "when an entry was on a list, and what changed in it",
    discussion:
      "Says what the versions held say and no more: an entry that one version has and the "
      + "next lacks was removed after the one and not later than the other. A version of names "
      + "only, or of another sub-list, proves no removal.",
    examples: [
      CommandExample("ostrakon history TAi.004", "by the reference people cite"),
      CommandExample("ostrakon history 6636 --list us-ofac-sdn", "by the list's own id"),
      CommandExample("ostrakon history 'Haqqani network'", "by a name, in any script and spelling"),
    ]
  ) { take in
    let entry = take.operand("ENTRY", "an id, a published reference, or a name")
    let list = take.option("list", "ID", "the list", absent: "all")
    let restated = take.flag(
      "restated", "show amendments that only write the entry out differently as well")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let text = try words[entry]
      let only = try words[list]
      let shows = try words[restated]
      let options = try store.values(words)
      return { session in
        let ledger = try options.open(session).requireStore()
        let lookup = try EntryLookup(text, in: ledger, list: only)
        guard !lookup.found.isEmpty else { throw failure(text, only, lookup.near) }
        var records: [EntryRecord] = []
        for key in lookup.found.prefix(shown) {
          if let record = try ledger.record(of: key.entry, in: key.list) { records.append(record) }
        }
        // One after the other in time, where a reference stood under several ids.
        records.sort { left, right in
          (left.key.list, left.stays.first?.from ?? left.first)
            < (right.key.list, right.stays.first?.from ?? right.first)
        }
        if options.json {
          session.print(JSONValue.array(records.map(\.json)).text(.pretty) + "\n")
        } else {
          var layout = session.layout
          for record in records { layout.history(record, among: records, restated: shows) }
          session.print(layout.text)
        }
        if lookup.found.count > shown {
          session.note(
            "\(lookup.found.count - shown) further entries fit '\(text)': narrow it with --list")
        }
        return 0
      }
    }
  }

  /// How many entries are shown at most.
  private static let shown = 20

  private static func failure(
    _ text: String, _ list: String?, _ near: [String]
  ) -> CommandFailure {
    let place = list.map { "of \($0)" } ?? "of any list taken in"
    let hint =
      near.isEmpty
      ? "nothing comes near it; 'ostrakon doctor' shows the lists held"
      : "near ones: \(near.joined(separator: "; "))"
    return CommandFailure(
      message: "no entry \(place) has the id, reference or name '\(text)'; \(hint)")
  }
}

extension TextLayout {
  /// The record of an entry: its stays, then its amendments.
  fileprivate mutating func history(
    _ record: EntryRecord, among all: [EntryRecord], restated: Bool
  ) {
    heading("\(record.key.list): \(record.entry.line)")
    for words in record.succession(among: all) { line(words) }
    for words in record.stayWords { line(words) }
    let steps = record.steps.filter { restated || !$0.amendment.isRestatement }
    for step in steps {
      line("amended \(EntryRecord.span(step.after, step.by))")
      changes(in: step.amendment, restated: restated)
    }
    let hidden = record.steps.count - steps.count
    if hidden > 0 {
      item(
        "restated",
        "\(hidden) \(hidden == 1 ? "time" : "times") written out differently with nothing amended; "
          + "--restated shows it")
    }
  }
}
