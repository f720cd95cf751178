import Chronology
import CommandLine
import Formats
import Ledger
import Ostrakon
import Register

/// `ostrakon changes`.
enum ChangesCommand {
  static let command = Command<Action>(
    "changes", summary: "what changed in the lists since a day",
    examples: [
      CommandExample("ostrakon changes --since 2025-11-01", "by the lists' own dates"),
      CommandExample("ostrakon changes --list un-sc --since 2023-10-01 --entries", "named entries"),
      CommandExample("ostrakon changes --recorded", "what this register took in, and when"),
    ]
  ) { take in
    let since = take.option("since", "DATE", "first day", as: Day.self, absent: "30 days ago")
    let list = take.options("list", "ID", "one list only")
    let entries = take.flag("entries", "name the entries, and what changed in each")
    let recorded = take.flag("recorded", "by the day this register took it in, refusals included")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let day = try words[since]
      let lists = try words[list]
      let named = try words[entries]
      let byRecord = try words[recorded]
      let options = try store.values(words)
      return { session in
        let ledger = try options.open(session).requireStore()
        let from = day ?? session.today.adding(days: -30)
        let wanted = lists.isEmpty ? try ledger.lists() : lists
        if byRecord {
          let all = try ledger.changes(since: .recorded(WallTime(startOf: from)))
          let changes = all.filter { wanted.contains($0.list) }
          for change in changes where !options.json { session.print(change.line + "\n") }
          if options.json {
            session.print(JSONValue.array(changes.map(\.json)).text(.pretty) + "\n")
          } else if changes.isEmpty {
            session.print("nothing was taken in since \(from)\n")
          }
          return 0
        }
        var steps: [ListDiff] = []
        for list in wanted { steps += try ledger.steps(of: list, since: from) }
        let changed = steps.filter {
          !$0.added.isEmpty || !$0.removed.isEmpty || !$0.amendments.isEmpty
        }
        if options.json {
          var answers: [JSONValue] = []
          for step in changed {
            answers.append(step.json(words: try step.membershipWords(in: ledger)))
          }
          session.print(JSONValue.array(answers).text(.pretty) + "\n")
          return 0
        }
        if changed.isEmpty { session.print("no list changed since \(from)\n") }
        for step in changed {
          session.print(
            "\(step.list) \(step.from.day) → \(step.to.day): \(step.added.count) added, "
              + "\(step.removed.count) removed, \(step.amendments.count) amended"
              + (step.isLookBack ? ", which the versions between do not tell\n" : "\n"))
          guard named else { continue }
          var layout = session.layout
          layout.memberships(
            added: step.added, removed: step.removed, words: try step.membershipWords(in: ledger))
          for amendment in step.amendments { layout.changes(of: amendment, restated: false) }
          session.print(layout.text)
        }
        return 0
      }
    }
  }
}

extension LoggedChange {
  /// The line of the log as text.
  var line: String {
    switch event {
    case .taken(let snapshot, _, let counts):
      "\(recorded) \(list) \(snapshot.day) taken in: \(counts.added) added, "
        + "\(counts.removed) removed, \(counts.amended) amended"
    case .reread(let snapshot, _): "\(recorded) \(list) \(snapshot.day) read anew"
    case .refused(let refusal): "\(recorded) \(list) refused \(refusal.file): \(refusal.reason)"
    }
  }

  var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("sequence", .integer(sequence)), JSONMember("recorded", .string("\(recorded)")),
      JSONMember("list", .string(list)),
    ]
    switch event {
    case .taken(let snapshot, _, let counts):
      members += [
        JSONMember("event", "taken"), JSONMember("day", .string("\(snapshot.day)")),
        JSONMember("added", .integer(counts.added)),
        JSONMember("removed", .integer(counts.removed)),
        JSONMember("amended", .integer(counts.amended)),
      ]
    case .reread(let snapshot, _):
      members += [JSONMember("event", "reread"), JSONMember("day", .string("\(snapshot.day)"))]
    case .refused(let refusal):
      members += [
        JSONMember("event", "refused"), JSONMember("file", .string(refusal.file)),
        JSONMember("reason", .string(refusal.reason)),
      ]
    }
    return .object(members)
  }
}
