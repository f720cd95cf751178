import Chronology
import CommandLine
import Formats
import Knowledge
import Ledger
import OfficialLists
import Ostrakon
import Synchronization

/// One run of `update`.
struct UpdateRun: Sendable {
  let lists: [String]
  let from: String?
  let accept: Bool
  let settings: DownloadSettings
  let parallel: Int
  let options: StoreOptions.Values

  /// What came of one list: a report, or why there is none.
  private struct Outcome {
    let list: String
    var report: IntakeReport?
    var failure: String?
  }

  func perform(_ session: Session) throws -> Int32 {
    let home = try options.open(session)
    let isAddress = from?.contains("://") ?? false
    if isAddress, lists.count != 1 {
      throw CommandFailure(
        message:
          "--from with an address updates one list: name it, as in 'update un-sc --from URL'",
        code: 2)
    }
    let outcomes =
      if let from, !isAddress { try readTree(from, home, session) } else {
        try fetch(home, session, isAddress)
      }
    let anew = try readAnew(outcomes.map(\.list), home, session)
    if anew || outcomes.contains(where: { !($0.report?.taken.isEmpty ?? true) }) {
      let joins = try home.joinEntries(at: session.wallTime)
      if joins.new > 0, !options.json {
        session.note("\(joins.new) joins of entries found; 'ostrakon joins' shows them")
      }
    }
    tell(outcomes, try home.storeIfAny()?.summary(), session)
    let isWell = outcomes.allSatisfy { outcome in
      outcome.failure == nil
        && !(outcome.report.map { $0.isFromNetwork && !$0.refused.isEmpty } ?? false)
    }
    return isWell ? 0 : 1
  }

  /// Reads held versions anew where a reader has become better since they were taken in.
  /// - Returns: whether there were any.
  private func readAnew(
    _ lists: [String], _ home: Home, _ session: Session
  ) throws -> Bool {
    var any = false
    for list in lists {
      var bar = ProgressBar(list, total: nil, unit: "versions read anew", on: session.terminal)
      let report = try home.readAnew(list, at: session.wallTime) { bar.draw($0) }
      bar.clear()
      if !report.read.isEmpty {
        session.note(
          "\(list): \(report.read.count) held versions were read anew by a better reader")
        any = true
      }
      for failed in report.failed {
        session.note(
          "\(list) \(failed.snapshot.day) stays as it was read before: \(failed.reason)")
      }
    }
    return any
  }

  // MARK: From a tree

  private func readTree(
    _ root: String, _ home: Home, _ session: Session
  ) throws -> [Outcome] {
    let known = home.facts.lists.map(\.id)
    let wanted =
      lists.isEmpty ? known.filter { FileSystem.isFolder("\(root)/\($0)") } : lists
    if wanted.isEmpty {
      throw CommandFailure(
        message: "\(root) holds none of the lists \(known.joined(separator: " ")): the layout is "
          + "<list>/<date>/<file>", code: 1)
    }
    if lists.isEmpty {
      for folder in FileSystem.folders(in: root) where !known.contains(folder) {
        session.note(
          "skipped: \(folder)/: the register follows no list of this name; name it to take it in")
      }
    }
    var outcomes: [Outcome] = []
    for list in wanted {
      do {
        outcomes.append(Outcome(list: list, report: try readTree(root, list, home, session)))
      } catch let error as UpdateError {
        if case .store = error { throw error }
        outcomes.append(Outcome(list: list, failure: "\(error)"))
      }
    }
    return outcomes
  }

  private func readTree(
    _ root: String, _ list: String, _ home: Home, _ session: Session
  ) throws -> IntakeReport {
    var bar = ProgressBar(list, total: nil, unit: "snapshots", on: session.terminal)
    var known: Int?
    defer { bar.clear() }
    return try home.update(
      list, fromTree: root, at: session.wallTime, acceptingShrinkage: accept
    ) { done, total in
      if known == nil {
        bar = ProgressBar(list, total: total, unit: "snapshots", on: session.terminal)
        known = total
      }
      bar.draw(done)
    }
  }

  // MARK: From the publishers

  private func fetch(
    _ home: Home, _ session: Session, _ isAddress: Bool
  ) throws -> [Outcome] {
    let wanted = try addresses(home, session, isAddress)
    let bar = Mutex(
      ProgressBar("fetching", total: wanted.count, unit: "lists", on: session.terminal))
    let done = Mutex(0)
    let fetched = home.fetchAll(wanted, atOnce: parallel, settings: settings) { _ in
      let count = done.withLock { number in
        number += 1
        return number
      }
      bar.withLock { $0.draw(count) }
    }
    bar.withLock { $0.clear() }
    var outcomes: [Outcome] = []
    for (list, result) in zip(wanted.map(\.list), fetched) {
      do throws(UpdateError) {
        let report = try home.takeIn(
          try result.get(), today: session.today, at: session.wallTime,
          acceptingShrinkage: accept)
        outcomes.append(Outcome(list: list, report: report))
      } catch {
        if case .store = error { throw error }
        outcomes.append(Outcome(list: list, failure: "\(error)"))
      }
    }
    return outcomes
  }

  private func addresses(
    _ home: Home, _ session: Session, _ isAddress: Bool
  ) throws -> [(list: String, addresses: [String])] {
    if isAddress, let from, let list = lists.first { return [(list, [from])] }
    var wanted: [(list: String, addresses: [String])] = []
    for list in lists.isEmpty ? home.facts.lists.map(\.id) : lists {
      guard let descriptor = home.descriptor(of: list) else {
        let ids = home.facts.lists.map(\.id)
        let near = NearestWord.to(list, among: ids).map { "; did you mean \($0)?" } ?? ""
        throw CommandFailure(
          message: "the register follows no list '\(list)'\(near) (it follows "
            + "\(ids.joined(separator: " "))); take a list of your own in with 'ostrakon load'",
          code: 2)
      }
      guard descriptor.addresses.isEmpty else {
        wanted.append((list, descriptor.addresses))
        continue
      }
      guard lists.isEmpty else {
        throw CommandFailure(
          message: "\(list) has no address to be fetched from: take its files in with "
            + "'update \(list) --from DIR' or 'load'", code: 2)
      }
    }
    return wanted
  }

  // MARK: Quarantine

  func showQuarantine(_ session: Session) throws -> Int32 {
    let store = try options.open(session).requireStore()
    let files = try store.quarantine().filter {
      lists.isEmpty || lists.contains($0.refusal.list)
    }
    if options.json {
      session.print(JSONValue.array(files.map(\.json)).text(.pretty) + "\n")
      return 0
    }
    if files.isEmpty { session.print("no file was put aside\n") }
    for file in files {
      let state = file.accepted.map { _ in "accepted" } ?? "put aside \(file.recorded)"
      session.print(
        "\(file.refusal.id)  \(file.refusal.list)  \(file.refusal.file)  \(state)\n"
          + "    \(file.refusal.reason)\n")
    }
    return 0
  }

  func accept(_ id: Int, _ session: Session) throws -> Int32 {
    let home = try options.open(session)
    let report = try home.accept(refusal: id, today: session.today, at: session.wallTime)
    tell([Outcome(list: report.list, report: report)], try home.storeIfAny()?.summary(), session)
    return report.refused.isEmpty ? 0 : 1
  }

  // MARK: Telling

  /// - Parameter held: what the store holds now, for the newest version whether it came just now or not.
  private func tell(_ outcomes: [Outcome], _ held: LedgerSummary?, _ session: Session) {
    for outcome in outcomes {
      for refused in outcome.report?.refused ?? [] {
        let word = outcome.report?.isFromNetwork ?? false ? "quarantined" : "refused"
        session.note("\(word): \(refused.file): \(refused.reason)")
      }
      for skipped in outcome.report?.skipped ?? [] { session.note("skipped: \(skipped)") }
      if let failure = outcome.failure { session.note("not updated: \(failure)") }
    }
    if options.json {
      session.print(
        JSONValue.array(
          outcomes.map { outcome in
            outcome.report?.json
              ?? ["list": .string(outcome.list), "error": JSONValue(outcome.failure)]
          }
        ).text(.pretty) + "\n")
      return
    }
    var layout = session.layout
    let heading = ["list", "newest", "entries", "added", "removed", "amended", "state"]
    layout.columns(
      [heading]
        + outcomes.map { outcome in
          guard let report = outcome.report else {
            return [outcome.list, "", "", "", "", "", "failed"]
          }
          let held = held?.lists.first { $0.id == outcome.list }
          return [
            outcome.list, held?.newest.map { "\($0)" } ?? "",
            held.flatMap { held in held.newest.map { _ in "\(held.entries)" } } ?? "",
            "\(report.added)", "\(report.removed)", "\(report.amended)", report.state,
          ]
        }, indent: 0)
    session.print(layout.text)
  }
}

extension QuarantinedFile {
  var json: JSONValue {
    [
      "id": .integer(refusal.id), "list": .string(refusal.list), "file": .string(refusal.file),
      "day": JSONValue(refusal.day?.description), "reason": .string(refusal.reason),
      "recorded": .string("\(recorded)"), "accepted": .bool(accepted != nil),
    ]
  }
}

extension IntakeReport {
  /// What became of the list, in a few words.
  var state: String {
    if isNotModified { return "not modified" }
    if isFromNetwork, !refused.isEmpty {
      return isKnownRefusal ? "quarantined before" : "quarantined"
    }
    if taken.isEmpty, refused.isEmpty, skipped.isEmpty, alreadyHeld > 0 { return "unchanged" }
    var parts: [String] = []
    if !taken.isEmpty { parts.append("\(taken.count) new") }
    if alreadyHeld > 0 { parts.append("\(alreadyHeld) held already") }
    if !refused.isEmpty { parts.append("\(refused.count) refused") }
    if !skipped.isEmpty { parts.append("\(skipped.count) files skipped") }
    return parts.isEmpty ? "nothing found" : parts.joined(separator: ", ")
  }

  var json: JSONValue {
    [
      "list": .string(list), "taken": .integer(taken.count), "alreadyHeld": .integer(alreadyHeld),
      "added": .integer(added), "removed": .integer(removed), "amended": .integer(amended),
      "newest": JSONValue(taken.max { $0.precedes($1) }?.day.description),
      "state": .string(state),
      "snapshots": .array(
        taken.map {
          [
            "list": .string($0.list), "day": .string("\($0.day)"),
            "entries": .integer($0.entryCount), "format": .string($0.reading.format),
            "files": JSONValue($0.files.map(\.name)),
          ]
        }),
      "refused": .array(
        refused.map { ["file": .string($0.file), "reason": .string($0.reason)] }),
      "skipped": .array(
        skipped.map { ["file": .string($0.name), "reason": .string($0.reason)] }),
      "warnings": JSONValue(warnings), "bytes": .integer(bytes),
    ]
  }
}
