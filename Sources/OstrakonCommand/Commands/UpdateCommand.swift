import Chronology
import CommandLine
import Formats
import Knowledge
import Ledger
import OfficialLists
import Ostrakon

/// `ostrakon update [LIST …]`.
enum UpdateCommand {
  static let command = Command<Action>(
    "update", summary: "take in lists: from their publishers, or a tree of files",
    discussion: "Each list is one transaction: it is taken in whole or not at all. A file that is "
      + "broken, empty, of another kind, older than what is held or shrunken beyond belief is put "
      + "aside with the reason and never replaces a good snapshot; --quarantine shows what was, "
      + "and --accept takes one in after all. Exit code 1 when any list could not be fetched or "
      + "was put aside.",
    examples: [
      CommandExample("ostrakon update", "fetch every list the register follows"),
      CommandExample(
        "ostrakon update un-sc --from lists/", "every version under lists/un-sc/<date>/<file>"),
      CommandExample("ostrakon update --quarantine", "files put aside, and why"),
      CommandExample("ostrakon update --accept 12", "take number 12 in after all"),
    ]
  ) { take in
    let lists = take.operands("LIST", "ids of lists", absent: "all the register follows")
    let from = take.option(
      "from", "DIR|URL", "a tree <list>/<date>/<file>, packed or not, or an address",
      absent: "the publisher", completion: .directory)
    let shrinkage = take.flag(
      "accept-shrinkage", "take in a list that has lost more than half of its entries")
    let accept = take.option(
      "accept", "ID", "take a file out of quarantine and in", as: Int.self, absent: "none")
    let quarantine = take.flag("quarantine", "list the files that were put aside")
    let timeout = take.option(
      "timeout", "S", "seconds one download may take in all", default: Count(600))
    let retries = take.option(
      "retries", "N", "further attempts at a download that fails", default: Count(3))
    let parallel = take.option("parallel", "N", "lists fetched at once", default: Count(4))
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      var settings = DownloadSettings()
      settings.totalSeconds = try words[timeout].value
      settings.retries = try words[retries].value
      let run = UpdateRun(
        lists: try words[lists], from: try words[from], accept: try words[shrinkage],
        settings: settings, parallel: try words[parallel].value,
        options: try store.values(words))
      let accepted = try words[accept]
      let showsQuarantine = try words[quarantine]
      return { session in
        if showsQuarantine { return try run.showQuarantine(session) }
        if let accepted { return try run.accept(accepted, session) }
        return try run.perform(session)
      }
    }
  }
}

/// A whole number from 0 to a day's seconds.
struct Count: ArgumentValue, Hashable {
  let value: Int

  init(_ value: Int) { self.value = value }

  init(word: String) throws(ArgumentFault) {
    guard let number = Int(word), (0...86_400).contains(number) else {
      throw ArgumentFault("is no count: write a whole number from 0 to 86400")
    }
    value = number
  }

  var word: String { "\(value)" }
}
