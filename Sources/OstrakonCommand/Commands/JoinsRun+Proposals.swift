import CommandLine
import Formats
import Ledger
import Ostrakon
import Register

/// `joins --propose`, `--confirm` and `--deny`.
extension JoinsRun {
  func propose(_ home: Home, _ store: ListLedger, _ session: Session) throws -> Int32 {
    let held = try store.lists()
    for list in lists where !held.contains(list) {
      throw CommandFailure(
        message: "the list '\(list)' is not in the store (held: \(held.joined(separator: " ")))")
    }
    let screener = try ScreenSetup.screener(home, lists: [], on: session.today, session)
    var bar = ProgressBar("looking for joins", total: 1, unit: "entries", on: session.terminal)
    let found = ProposedJoins(try store.joins()).find(
      in: screener.index, lists: lists.isEmpty ? nil : Set(lists), threshold: threshold
    ) { done, total in
      bar.total = total
      bar.draw(done)
    }
    bar.clear()
    if options.json {
      session.print(
        JSONValue.object([
          JSONMember("threshold", JSONValue(finite: threshold) ?? .null),
          JSONMember("found", .integer(found.count)),
          JSONMember("proposals", .array(found.prefix(limit).map(\.json))),
        ]).text(.pretty) + "\n")
      return 0
    }
    var layout = session.layout
    layout.line(
      "\(found.count) pairs of entries may be one party; nothing is joined until confirmed")
    for join in found.prefix(limit) {
      layout.line(
        "\(MatchAnswer.shown(join.score))  \(join.first.list)/\(join.first.entry) \(join.names[0])"
          + " — \(join.second.list)/\(join.second.entry) \(join.names[1])")
      layout.item("", join.explanation, indent: 0, labelWidth: 6)
    }
    if found.count > limit { layout.line("… and \(found.count - limit) more (--limit)") }
    session.print(layout.text)
    return 0
  }

  func decideProposal(_ store: ListLedger, _ session: Session) throws -> Int32 {
    guard confirms != denies else {
      throw CommandFailure(message: "give --confirm or --deny, not both", code: 2)
    }
    guard let reason, !reason.isEmpty else {
      throw CommandFailure(message: "say why with --reason: it is kept with the join", code: 2)
    }
    guard entries.count == 2 else {
      throw CommandFailure(message: "give the two entries, each as LIST/ID", code: 2)
    }
    let keys = try entries.map { try key($0, store) }
    guard keys[0].list != keys[1].list else {
      throw CommandFailure(message: "both entries are of \(keys[0].list): a join is across lists")
    }
    let join = EntryJoin(keys[0], keys[1], by: HardReference(.decision, "on their names"))
    _ = try store.record([join], at: session.wallTime)
    let recorded = try store.joins().first {
      $0.first == join.first && $0.second == join.second && $0.basis == "\(join.reference)"
    }
    guard let recorded else { throw CommandFailure(message: "the join was not recorded") }
    try store.decide(join: recorded.id, holds: confirms, reason: reason, at: session.wallTime)
    session.print(
      "\(join.first) and \(join.second) are \(confirms ? "one party" : "two parties"): join "
        + "\(recorded.id)\(confirms ? "" : ", undone")\n")
    return 0
  }

  /// An entry that the store has ever held.
  private func key(_ text: String, _ store: ListLedger) throws -> EntryKey {
    guard let slash = text.firstIndex(of: "/") else {
      throw CommandFailure(message: "'\(text)' names no list: write LIST/ID, as --propose does")
    }
    let key = EntryKey(
      list: String(text[..<slash]), entry: String(text[text.index(after: slash)...]))
    let lookup = try EntryLookup(key.entry, in: store, list: key.list)
    guard lookup.found.contains(key) else {
      throw CommandFailure(message: "the store has no entry '\(key.entry)' of \(key.list)")
    }
    return key
  }
}
