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
      + "broken, empty, of another kind or shrunken beyond belief is put aside with the reason and "
      + "never replaces a good snapshot.",
    examples: [
      CommandExample("ostrakon update", "fetch every list the register follows"),
      CommandExample(
        "ostrakon update un-sc --from lists/", "every version under lists/un-sc/<date>/<file>"),
    ]
  ) { take in
    let lists = take.operands("LIST", "ids of lists", absent: "all the register follows")
    let from = take.option(
      "from", "DIR|URL", "a tree <list>/<date>/<file>, packed or not, or an address",
      absent: "the publisher", completion: .directory)
    let accept = take.flag(
      "accept-shrinkage", "take in a list that has lost more than half of its entries")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let run = UpdateRun(
        lists: try words[lists], from: try words[from], accept: try words[accept],
        options: try store.values(words))
      return { session in try run.perform(session) }
    }
  }
}

/// One run of `update`.
struct UpdateRun: Sendable {
  let lists: [String]
  let from: String?
  let accept: Bool
  let options: StoreOptions.Values

  func perform(_ session: Session) throws -> Int32 {
    let home = try options.open(session)
    let known = home.facts.lists.map(\.id)
    var reports: [IntakeReport] = []
    var failures: [String] = []
    let isAddress = from?.contains("://") ?? false
    if isAddress, lists.count != 1 {
      throw CommandFailure(
        message:
          "--from with an address updates one list: name it, as in 'update un-sc --from URL'",
        code: 2)
    }
    let wanted = lists.isEmpty ? known.filter { hasFolder($0, isAddress) } : lists
    if wanted.isEmpty, let from {
      throw CommandFailure(
        message: "\(from) holds none of the lists \(known.joined(separator: " ")): the layout is "
          + "<list>/<date>/<file>", code: 1)
    }
    for list in wanted {
      do {
        reports.append(try update(list, home, session, isAddress))
      } catch let error as UpdateError {
        if case .store = error { throw error }
        failures.append("\(error)")
      } catch let failure as CommandFailure where !lists.isEmpty {
        throw failure
      }
    }
    for report in reports { tell(report, session) }
    for failure in failures { session.note("not updated: \(failure)") }
    if options.json {
      session.print(JSONValue.array(reports.map(\.json)).text(.pretty) + "\n")
    }
    return failures.isEmpty ? 0 : 1
  }

  private func hasFolder(_ list: String, _ isAddress: Bool) -> Bool {
    guard let from, !isAddress else { return true }
    return FileSystem.isFolder("\(from)/\(list)")
  }

  private func update(
    _ list: String, _ home: Home, _ session: Session, _ isAddress: Bool
  ) throws -> IntakeReport {
    if let from, !isAddress {
      var bar = ProgressBar(list, total: nil, unit: "snapshots", on: session.terminal)
      var known: Int?
      defer { bar.clear() }
      return try home.update(
        list, fromTree: from, at: session.wallTime, acceptingShrinkage: accept
      ) { done, total in
        if known == nil {
          bar = ProgressBar(list, total: total, unit: "snapshots", on: session.terminal)
          known = total
        }
        bar.draw(done)
      }
    }
    let addresses: [String]
    if let from {
      addresses = [from]
    } else if let descriptor = home.descriptor(of: list) {
      addresses = descriptor.addresses
    } else {
      let ids = home.facts.lists.map(\.id)
      let near = NearestWord.to(list, among: ids).map { "; did you mean \($0)?" } ?? ""
      throw CommandFailure(
        message: "the register follows no list '\(list)'\(near) (it follows "
          + "\(ids.joined(separator: " "))); take a list of your own in with 'ostrakon load'",
        code: 2)
    }
    if session.terminal.showsErrors { session.note("fetching \(list) …") }
    return try home.update(
      list, from: addresses, today: session.today, at: session.wallTime,
      acceptingShrinkage: accept)
  }

  private func tell(_ report: IntakeReport, _ session: Session) {
    for refused in report.refused { session.note("refused: \(refused.file): \(refused.reason)") }
    for skipped in report.skipped { session.note("skipped: \(skipped)") }
    guard !options.json else { return }
    var line = "\(report.list): \(report.taken.count) snapshots taken in"
    if report.alreadyHeld > 0 { line += ", \(report.alreadyHeld) held already" }
    if !report.refused.isEmpty { line += ", \(report.refused.count) refused" }
    if !report.skipped.isEmpty { line += ", \(report.skipped.count) files skipped" }
    if let newest = report.taken.max(by: { $0.precedes($1) }) {
      line += "; newest \(newest.day) with \(newest.entryCount) entries"
      line += "; \(report.added) added, \(report.removed) removed, \(report.amended) amended"
    }
    session.print(line + "\n")
  }
}

extension IntakeReport {
  var json: JSONValue {
    [
      "list": .string(list), "taken": .integer(taken.count), "alreadyHeld": .integer(alreadyHeld),
      "added": .integer(added), "removed": .integer(removed), "amended": .integer(amended),
      "newest": JSONValue(taken.max { $0.precedes($1) }?.day.description),
      "refused": .array(
        refused.map { ["file": .string($0.file), "reason": .string($0.reason)] }),
      "skipped": .array(
        skipped.map { ["file": .string($0.name), "reason": .string($0.reason)] }),
      "warnings": JSONValue(warnings), "bytes": .integer(bytes),
    ]
  }
}
