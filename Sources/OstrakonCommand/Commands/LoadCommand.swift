import Chronology
import CommandLine
import Formats
import Ledger
import OfficialLists
import Ostrakon

extension ListFormat: ArgumentValue {}

/// `ostrakon load FILE --list ID`.
enum LoadCommand {
  static let command = Command<Action>(
    "load", summary: "take one version of a list in from files, your own lists included",
    examples: [
      CommandExample("ostrakon load consolidated.xml --list un-sc", "a file by its own date"),
      CommandExample(
        "ostrakon load sdn.csv alt.csv add.csv --list us-ofac-sdn --date 2024-05-03",
        "a set of component files"),
    ]
  ) { take in
    let files = take.operands(
      "FILE", "a file, or the component files of a list", isRequired: true, completion: .file)
    let list = take.requiredOption("list", "ID", "id of the list")
    let format = take.option(
      "format", "F", "format of the file", as: ListFormat.self, absent: "detected")
    let date = take.option(
      "date", "D", "day of publication", as: Day.self, absent: "the one in the file")
    let accept = take.flag(
      "accept-shrinkage", "take in a list that has lost more than half of its entries")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let paths = try words[files]
      let id = try words[list]
      let format = try words[format]
      let day = try words[date]
      let accept = try words[accept]
      let options = try store.values(words)
      return { session in
        let home = try options.open(session)
        let report = try home.load(
          paths.map { ListFile(path: $0) }, as: id, format: format, day: day,
          at: session.wallTime, acceptingShrinkage: accept)
        if options.json { session.print(report.json.text(.pretty) + "\n") }
        for refused in report.refused {
          session.note("refused: \(refused.file): \(refused.reason)")
        }
        guard report.refused.isEmpty else { return 1 }
        if !options.json {
          if let taken = report.taken.first {
            session.print(
              "\(id): \(taken.day) taken in with \(taken.entryCount) entries; \(report.added) "
                + "added, \(report.removed) removed, \(report.amended) amended\n")
          } else {
            session.print("\(id): these bytes are held already; nothing changed\n")
          }
        }
        return 0
      }
    }
  }
}
