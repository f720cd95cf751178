import Chronology
import CommandLine
import Formats
import Ledger
import Ostrakon
import Register

/// `ostrakon diff LIST DATE1 DATE2`.
enum DiffCommand {
  static let command = Command<Action>(
    "diff", summary: "what changed in a list between two days, field by field",
    discussion: "Compares the snapshots that stood on the two days, and of these only what both "
      + "carry: what one of them does not cover is no change.",
    examples: [
      CommandExample("ostrakon diff us-ofac-sdn 2022-05-06 2022-06-02", "between two days"),
      CommandExample(
        "ostrakon diff us-ofac-sdn 2022-05-06 2022-06-02 --programme FTO", "one programme only"),
    ]
  ) { take in
    let list = take.operand("LIST", "id of the list")
    let first = take.operand("DATE1", "the earlier day", as: Day.self)
    let second = take.operand("DATE2", "the later day", as: Day.self)
    let programme = take.option("programme", "TAG", "only what gained, lost or has this programme")
    let restated = take.flag(
      "restated", "show entries that are only written out differently as well")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let shows = try words[restated]
      let id = try words[list]
      let (from, to) = (try words[first], try words[second])
      let tag = try words[programme]
      let options = try store.values(words)
      return { session in
        let ledger = try options.open(session).requireStore()
        let diff = try ledger.diff(id, from: from, to: to)
        if options.json {
          session.print(diff.json(words: try diff.membershipWords(in: ledger)).text(.pretty) + "\n")
        } else {
          var report = DiffReport(
            diff: diff, words: try diff.membershipWords(in: ledger), programme: tag,
            showsRestated: shows, layout: session.layout)
          session.print(report.text())
        }
        return 0
      }
    }
  }
}

/// A diff as text.
struct DiffReport {
  let diff: ListDiff
  /// What to say of entries that came and went, by id.
  let words: [String: String]
  let programme: String?
  let showsRestated: Bool
  var layout: TextLayout

  mutating func text() -> String {
    let added = diff.added.filter(concerns)
    let removed = diff.removed.filter(concerns)
    let amended = diff.amendments.filter(concerns)
    let restated = diff.restatements.filter(concerns)
    layout.heading("\(diff.list): \(diff.from.day) → \(diff.to.day)")
    layout.line("\(added.count) added, \(removed.count) removed, \(amended.count) amended")
    if !restated.isEmpty {
      layout.item(
        "restated",
        "\(restated.count) entries are written out differently, while the publisher's own version "
          + "and dates of the entry are the same"
          + (showsRestated ? "" : "; --restated shows them"))
    }
    if let scope = diff.comparedScope {
      layout.item("compared", "only \(scope.sorted().joined(separator: ", "))")
    }
    if diff.comparedProperties != nil {
      layout.item("compared", "only the fields that both snapshots carry")
    }
    if !diff.comparesFields {
      layout.item(
        "compared",
        "only who is listed: the two versions come in different formats "
          + "(\(diff.from.reading.format), \(diff.to.reading.format))")
    }
    if diff.leftAside > 0 {
      layout.item("left aside", "\(diff.leftAside) entries that one of the two does not speak of")
    }
    layout.memberships(added: added, removed: removed, words: words)
    for amendment in amended { layout.changes(of: amendment, restated: showsRestated) }
    if showsRestated {
      for amendment in restated { layout.changes(of: amendment, restated: true) }
    }
    return layout.text
  }

  private func concerns(_ entry: ListEntry) -> Bool {
    programme.map { entry.values(.programme).contains($0) } ?? true
  }

  /// Without a programme every amendment is wanted; with one, those that moved it.
  private func concerns(_ amendment: EntryAmendment) -> Bool {
    programme == nil || concerns(amendment.before) != concerns(amendment.after)
  }
}
