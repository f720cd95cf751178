import Chronology
import CommandLine
import Knowledge
import Ledger
import OfficialLists
import Ostrakon

extension ExchangeFormat: ArgumentValue {}

/// `ostrakon export [--list ID…] [--on DATE] [--format F] [--output FILE]`.
enum ExportCommand {
  static let command = Command<Action>(
    "export", summary: "hand the lists of a day on to other programs",
    discussion: "Writes what stands on the day: a list stands until a newer snapshot of it. ftm is "
      + "FollowTheMoney, one entity a line, as OpenSanctions and Aleph read it; csv is a row an "
      + "entry, for spreadsheets; json is an entry a line with every field and attribute. Each of "
      + "them carries the entries losslessly, and 'ostrakon load' reads each back, one list a file.",
    examples: [
      CommandExample("ostrakon export --format ftm --output lists.ftm.json", "every list of today"),
      CommandExample(
        "ostrakon export --list un-sc --on 2025-04-16 --format csv", "one list, as it stood"),
    ]
  ) { take in
    let lists = take.options("list", "ID", "id of a list; may be given several times")
    let on = take.option("on", "DATE", "the day asked about", as: Day.self, absent: "today")
    let format = take.option(
      "format", "F", "what to write", default: ExchangeFormat.ftm)
    let output = take.option(
      "output", "FILE", "file to write to", absent: "standard output", completion: .file)
    let home = take.option(
      "home", "DIR", "folder of the store", absent: "OSTRAKON_HOME", completion: .directory)
    return { words throws(UsageError) in
      let named = try words[lists]
      let day = try words[on]
      let format = try words[format]
      let path = try words[output]
      let folder = try words[home]
      return { session in
        let home = try Home(folder: Home.folder(option: folder, environment: session.environment))
        let export = ListExport(try home.requireStore(), descriptors: home.facts.lists)
        let day = day ?? session.today
        let ids = try export.lists(named, asOf: day)
        guard !ids.isEmpty else {
          throw CommandFailure(
            message: "no list in the store has a version of \(day) or before: ask for a later day, "
              + "or take older versions in with 'ostrakon update'")
        }
        let written: [ListExport.Written]
        if let path {
          var draft = try OutputFile.Draft(path)
          written = try export.write(ids, asOf: day, as: format) { try draft.append($0) }
          try draft.finish()
        } else {
          written = try export.write(ids, asOf: day, as: format) { session.print($0) }
        }
        for list in written {
          session.note("\(list.list): \(list.entryCount) entries, version of \(list.day)")
        }
        return 0
      }
    }
  }
}
