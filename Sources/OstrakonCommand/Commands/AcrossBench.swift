import Chronology
import Formats
import Ostrakon

/// `ostrakon bench --across DIR`: entries of one list looked for in others.
enum AcrossBench {
  /// The day of the judgements.
  private static let day = "2021-10-06"

  static func run(
    _ tree: String, _ home: Home, keep: String?, isJSON: Bool, _ session: Session
  ) throws {
    guard let store = try home.storeIfAny(), let day = Day(iso: day) else {
      throw CommandFailure(
        message: "no list is taken in: 'ostrakon update --from \(tree)' takes them in", code: 1)
    }
    let figures = try ListsAgainstLists(tree: tree, facts: home.facts, store: store, on: day)
    if let keep {
      for setting in figures.settings {
        try OutputFile.write(
          MeasuredSet.list(setting.documents), to: "\(keep)/\(setting.list).list.ndjson")
        try OutputFile.write(
          MeasuredSet.queries(setting.queries), to: "\(keep)/\(setting.list).queries.ndjson")
      }
    }
    var found = [
      ["looked for in", "asked with", "entries", "at 1 %", "at 0.1 %", "at 0.7", "false"]
    ]
    for finding in figures.findings {
      let alerts = finding.invented.count { $0 >= 0.7 }
      found.append([
        finding.list, finding.asked, "\(finding.scores.count)",
        MatchAnswer.shown(finding.recall(at: finding.threshold(falsePositives: 0.01))),
        MatchAnswer.shown(finding.recall(at: finding.threshold(falsePositives: 0.001))),
        MatchAnswer.shown(finding.recall(at: 0.7)),
        MatchAnswer.shown(Double(alerts) / Double(max(1, finding.invented.count))),
      ])
    }
    let all = joins(figures.judged)
    let open = joins(figures.judged.filter(\.isOpen))
    if isJSON {
      func table(_ rows: [[String]]) -> JSONValue { .array(rows.map { JSONValue($0) }) }
      session.print(
        JSONValue.object([
          JSONMember("found", table(found)), JSONMember("judgedPairs", table(all)),
          JSONMember("openPairs", table(open)),
          JSONMember("missed", JSONValue(figures.missed)),
          JSONMember("unlike", JSONValue(figures.unlike)),
        ]).text(.pretty) + "\n")
      return
    }
    var layout = session.layout
    layout.line(
      "Entries of the UN's list of \(day) looked for in other lists of about that day, by")
    layout.line("thresholds that 1 % and 0.1 % of invented persons reach")
    layout.columns(found, indent: 0)
    layout.blank()
    for (title, rows, pairs) in [
      ("Pairs of entries of two lists that people judged", all, figures.judged),
      ("Of these no number settles", open, figures.judged.filter(\.isOpen)),
    ] {
      layout.line("\(title): \(pairs.count), of them \(pairs.count { $0.isMatch }) one party")
      layout.columns(rows, indent: 0)
      layout.blank()
    }
    session.print(layout.text)
  }

  /// Precision and recall at several thresholds, and of both halves.
  private static func joins(_ judged: [ListsAgainstLists.Judged]) -> [[String]] {
    var rows = [["threshold", "precision", "recall", "first half", "second half"]]
    for threshold in [0.7, 0.8, 0.85, 0.9, 0.95, 0.97] {
      func figures(_ half: Bool?) -> JudgedFigures {
        JudgedFigures(
          judged.filter { half == nil || $0.isInSecondHalf == half }
            .map { ($0.score, $0.isMatch) }, threshold: threshold)
      }
      func both(_ figures: JudgedFigures) -> String {
        MatchAnswer.shown(figures.precision) + " / " + MatchAnswer.shown(figures.recall)
      }
      let all = figures(nil)
      rows.append([
        "\(threshold)", MatchAnswer.shown(all.precision), MatchAnswer.shown(all.recall),
        both(figures(false)), both(figures(true)),
      ])
    }
    return rows
  }
}
