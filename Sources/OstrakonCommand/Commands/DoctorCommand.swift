import Chronology
import CommandLine
import Formats
import Ledger
import Ostrakon
import Register

/// `ostrakon doctor`.
enum DoctorCommand {
  static let command = Command<Action>(
    "doctor", summary: "look over the facts and the store, and say what is wrong",
    discussion: "With --deep every held file, entry and log line is checked against its hash.",
    examples: [CommandExample("ostrakon doctor --deep", "check everything")]
  ) { take in
    let deep = take.flag("deep", "check every hash in the store")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let isDeep = try words[deep]
      let options = try store.values(words)
      return { session in
        let home = try options.open(session)
        var findings: [String] = []
        let oldest = home.register.regimes.map(\.verifiedThrough).min()
        var rows = [
          [
            "facts",
            "\(home.register.regimes.count) regimes, \(home.register.parties.count) parties",
          ],
          ["verified", oldest.map { "regimes through \($0)" } ?? "nothing"],
          ["store", home.folder],
        ]
        if let ledger = try home.storeIfAny() {
          let summary = try ledger.summary()
          rows.append(["schema", "\(summary.schema)"])
          rows.append(["size", "\(summary.databaseBytes / 1024) KiB"])
          for list in summary.lists {
            let age = list.newest.map { $0.days(until: session.today) } ?? 0
            rows.append([
              list.id,
              "\(list.snapshots) snapshots, newest \(list.newest.map(\.description) ?? "none"), "
                + "\(list.entries) entries"
                + (list.refusedFiles > 0 ? ", \(list.refusedFiles) refused files" : ""),
            ])
            if age > 7 { findings.append("\(list.id) is \(age) days old: run 'ostrakon update'") }
          }
          if summary.lists.isEmpty { findings.append("no list is taken in: run 'ostrakon update'") }
          if isDeep {
            findings += try ledger.verify().map(\.description)
            findings += home.damagedIndexes().map {
              "\($0) is damaged or of another version: remove it, it is made anew"
            }
          }
        } else {
          findings.append("there is no store yet: run 'ostrakon update'")
        }
        if options.json {
          let json: JSONValue = [
            "facts": .object(rows.map { JSONMember($0[0], .string($0[1])) }),
            "findings": JSONValue(findings),
          ]
          session.print(json.text(.pretty) + "\n")
        } else {
          var layout = session.layout
          layout.columns(rows, indent: 0)
          for finding in findings { layout.item("!", finding, indent: 0, labelWidth: 2) }
          if findings.isEmpty { layout.line("nothing is wrong") }
          session.print(layout.text)
        }
        return 0
      }
    }
  }
}
