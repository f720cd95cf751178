import CommandLine
import Formats
import Ledger
import Ostrakon
import Register

/// `ostrakon joins [ENTRY]`.
enum JoinsCommand {
  static let command = Command<Action>(
    "joins", summary: "entries of different lists that are one party, by numbers and by decision",
    discussion: "Joined are entries that bear one number: a UN reference, another list's id, an "
      + "IMO number, an LEI, a registration or passport number where something else agrees. A "
      + "join is recorded once and stays, whatever the lists print later; --undo takes it back "
      + "and --redo gives it again, each with a reason that is kept. --propose looks for entries that "
      + "names and attributes make one where no number does; nothing is joined by that until "
      + "somebody says so: --confirm and --deny take the two entries as LIST/ID.",
    examples: [
      CommandExample("ostrakon joins", "how many, between which lists"),
      CommandExample("ostrakon joins TAi.144", "all entries about that entry's party, and why"),
      CommandExample(
        "ostrakon joins --undo 17 --reason 'father and son share a passport number'",
        "take one back"),
      CommandExample(
        "ostrakon joins --propose --list un-sc --list eu-fsf", "what a person might join"),
    ]
  ) { take in
    let entries = take.operands(
      "ENTRY", "ids, published references or names of entries", absent: "a summary")
    let lists = take.options(
      "list", "ID", "the list of ENTRY; with --propose, look only among these", absent: "any")
    let proposes = take.flag("propose", "look for likely joins by names and attributes")
    let confirm = take.flag("confirm", "the two entries given are one party")
    let deny = take.flag("deny", "the two entries given are two parties")
    let threshold = take.option(
      "threshold", "X", "with --propose: least score", default: Threshold(ProposedJoins.threshold))
    let limit = take.option("limit", "N", "with --propose: how many to show", default: Limit(50))
    let undo = take.option("undo", "N", "take join N back", as: Int.self, absent: "nothing")
    let redo = take.option("redo", "N", "give join N again", as: Int.self, absent: "nothing")
    let reason = take.option("reason", "TEXT", "why", absent: "none")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let run = JoinsRun(
        entries: try words[entries], lists: try words[lists], undo: try words[undo],
        redo: try words[redo], reason: try words[reason], options: try store.values(words),
        proposes: try words[proposes], confirms: try words[confirm], denies: try words[deny],
        threshold: try words[threshold].value, limit: try words[limit].value)
      return { session in try run.perform(session) }
    }
  }
}

/// One run of `joins`.
struct JoinsRun: Sendable {
  let entries: [String]
  let lists: [String]
  let undo: Int?
  let redo: Int?
  let reason: String?
  let options: StoreOptions.Values
  let proposes: Bool
  let confirms: Bool
  let denies: Bool
  let threshold: Double
  let limit: Int

  private var list: String? { lists.first }

  func perform(_ session: Session) throws -> Int32 {
    let home = try options.open(session)
    let store = try home.requireStore()
    if undo != nil || redo != nil { return try decide(store, session) }
    guard proposes || lists.count < 2 else {
      throw CommandFailure(message: "give one --list: several go with --propose only", code: 2)
    }
    if confirms || denies { return try decideProposal(store, session) }
    if proposes { return try propose(home, store, session) }
    let joins = try store.joins()
    if entries.isEmpty {
      summarise(joins, session)
      return 0
    }
    let parties = JoinedParties(joins.filter(\.holds).map(\.join))
    var found: [[EntryKey]] = []
    let joined = Set(joins.flatMap { [$0.first, $0.second] })
    for id in entries {
      let keys = try meant(by: id, joined, store)
      for key in keys where !found.contains(parties.party(of: key)) {
        found.append(parties.party(of: key))
      }
    }
    if options.json {
      session.print(JSONValue.array(found.map { json($0, joins) }).text(.pretty) + "\n")
    } else {
      for party in found { show(party, joins, session) }
    }
    return 0
  }

  /// The entries with this id that are joined, else those that the same words find in `history`.
  private func meant(
    by text: String, _ joined: Set<EntryKey>, _ store: ListLedger
  ) throws -> [EntryKey] {
    let keys = joined.filter { $0.entry == text && (list == nil || $0.list == list) }
    if !keys.isEmpty { return keys.sorted() }
    let lookup = try EntryLookup(text, in: store, list: list)
    let place = list.map { " of \($0)" } ?? ""
    guard !lookup.found.isEmpty else {
      let near =
        lookup.near.isEmpty
        ? "nothing comes near it" : "near it are \(lookup.near.joined(separator: "; "))"
      throw CommandFailure(message: "no entry\(place) is '\(text)'; \(near)", code: 1)
    }
    let found = lookup.found.filter { joined.contains($0) }
    guard !found.isEmpty else {
      throw CommandFailure(
        message: "'\(text)'\(place) is \(lookup.found.map(\.description).joined(separator: ", ")), "
          + "which is joined to no other entry",
        code: 1)
    }
    return found
  }

  private func decide(_ store: ListLedger, _ session: Session) throws -> Int32 {
    guard undo == nil || redo == nil else {
      throw CommandFailure(message: "give --undo or --redo, not both", code: 2)
    }
    guard let reason, !reason.isEmpty else {
      throw CommandFailure(message: "say why with --reason: it is kept with the join", code: 2)
    }
    guard let id = undo ?? redo else { return 0 }
    try store.decide(join: id, holds: undo == nil, reason: reason, at: session.wallTime)
    session.print("join \(id) \(undo == nil ? "holds again" : "is undone")\n")
    let joins = try store.joins()
    let parties = JoinedParties(joins.filter(\.holds).map(\.join))
    if undo != nil, let join = joins.first(where: { $0.id == id }),
      parties.party(of: join.first).contains(join.second)
    {
      session.note(
        "\(join.first) and \(join.second) still hang together through other joins: "
          + "'ostrakon joins \(join.first.entry)' shows them")
    }
    return 0
  }

  private func summarise(_ joins: [RecordedJoin], _ session: Session) {
    var counts: [String: Int] = [:]
    for join in joins where join.holds {
      counts["\(join.first.list) – \(join.second.list)", default: 0] += 1
    }
    let parties = JoinedParties(joins.filter(\.holds).map(\.join)).parties
    let undone = joins.filter { !$0.holds }.count
    if options.json {
      session.print(
        JSONValue.object([
          JSONMember("joins", .integer(joins.count - undone)),
          JSONMember("undone", .integer(undone)),
          JSONMember("parties", .integer(parties.count)),
          JSONMember(
            "lists",
            .object(
              counts.sorted { $0.key < $1.key }.map { JSONMember($0.key, .integer($0.value)) })),
        ]).text(.pretty) + "\n")
      return
    }
    var layout = session.layout
    layout.line(
      "\(joins.count - undone) joins make \(parties.count) parties of entries of several lists"
        + (undone > 0 ? "; \(undone) undone" : ""))
    layout.columns(counts.sorted { $0.key < $1.key }.map { [$0.key, "\($0.value)"] }, indent: 2)
    session.print(layout.text)
  }

  private func show(_ party: [EntryKey], _ joins: [RecordedJoin], _ session: Session) {
    var layout = session.layout
    layout.heading(party.map(\.description).joined(separator: " = "))
    let members = Set(party)
    for join in joins where members.contains(join.first) && members.contains(join.second) {
      var line = "\(join.id)  \(join.first) = \(join.second), by \(join.basis)"
      if let decision = join.decision {
        line += decision.holds ? "; done again" : "; undone"
        line += " on \(decision.recorded): \(decision.reason)"
      }
      layout.line(line)
    }
    session.print(layout.text)
  }

  private func json(_ party: [EntryKey], _ joins: [RecordedJoin]) -> JSONValue {
    let members = Set(party)
    return [
      "entries": .array(party.map { ["list": .string($0.list), "id": .string($0.entry)] }),
      "joins": .array(
        joins.filter { members.contains($0.first) && members.contains($0.second) }.map { join in
          [
            "id": .integer(join.id), "first": .string("\(join.first)"),
            "second": .string("\(join.second)"), "basis": .string(join.basis),
            "holds": .bool(join.holds), "reason": JSONValue(join.decision?.reason),
          ]
        }),
    ]
  }
}
