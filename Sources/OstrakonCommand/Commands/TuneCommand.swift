import Chronology
import CommandLine
import Formats
import Ostrakon
import Screening

/// `ostrakon tune FILE`.
enum TuneCommand {
  static let command = Command<Action>(
    "tune", summary: "what a threshold would do to a customer file",
    discussion:
      "Screens the file and tells how many customers have their best match at each score, "
      + "and which stand just above and just below the threshold: those are what another threshold "
      + "would win or lose.",
    examples: [
      CommandExample("ostrakon tune customers.csv", "at the default threshold"),
      CommandExample(
        "ostrakon tune customers.csv --threshold 0.8 --width 0.02", "at another, closer"),
    ]
  ) { take in
    let file = take.operand("FILE", "customer file: CSV, NDJSON or JSON", completion: .file)
    let on = take.option("on", "DATE", "the lists as of this day", as: Day.self, absent: "today")
    let threshold = take.option("threshold", "X", "the threshold", default: Threshold(0.7))
    let width = take.option(
      "width", "X", "how far from it matches are shown", default: Threshold(0.05))
    let limit = take.option("limit", "N", "matches shown of either side", default: Limit(20))
    let lists = take.options("list", "ID", "screen only against this list", absent: "all")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let path = try words[file]
      let day = try words[on]
      let least = try words[threshold].value
      let around = try words[width].value
      let count = try words[limit].value
      let only = try words[lists]
      let options = try store.values(words)
      return { session in
        let home = try options.open(session)
        let customers: CustomerFile
        do {
          customers = try CustomerFile(try FileBytes.read(path), name: path)
        } catch {
          throw CommandFailure(message: "\(error)")
        }
        let screener = try ScreenSetup.screener(
          home, lists: only, on: day ?? session.today, session)
        var bar = ProgressBar(
          "screening", total: customers.lines.count, unit: "names", on: session.terminal)
        let tuning = Tuning(customers, screener, threshold: least, width: around) { bar.draw($0) }
        bar.clear()
        session.print(
          options.json
            ? tuning.json(limit: count).text(.pretty) + "\n"
            : TuneReport.text(tuning, limit: count, session.layout))
        return 0
      }
    }
  }
}

/// A tuning as text.
enum TuneReport {
  static func text(_ tuning: Tuning, limit: Int, _ layout: TextLayout) -> String {
    var layout = layout
    layout.line(
      "\(tuning.customers) customers"
        + (tuning.faults > 0 ? ", \(tuning.faults) lines could not be read" : ""))
    layout.blank()
    var rows = [["best match from", "customers", "with a match at this threshold", "share"]]
    for band in Tuning.bands.indices.reversed() {
      let alerts = tuning.alerts(from: band)
      let share = tuning.customers == 0 ? 0 : Double(alerts) / Double(tuning.customers)
      rows.append([
        String(MatchAnswer.shown(Tuning.bands[band]).prefix(4)), "\(tuning.counts[band])",
        "\(alerts)", "\(MatchAnswer.shown(share * 100)) %",
      ])
    }
    layout.columns(rows, indent: 0)
    list(
      "Just above \(tuning.threshold): a higher threshold would lose these", tuning.above, limit,
      &layout)
    list(
      "Just below \(tuning.threshold): a lower threshold would add these", tuning.below, limit,
      &layout)
    return layout.text
  }

  private static func list(
    _ title: String, _ near: [Tuning.Near], _ limit: Int, _ layout: inout TextLayout
  ) {
    layout.blank()
    layout.line(near.isEmpty ? "\(title): none" : "\(title) (\(near.count))")
    for found in near.prefix(limit) {
      layout.line(
        "\(MatchAnswer.shown(found.match.score))  \(Tuning.name(found.customer)) — "
          + "\(found.match.caption)  (\(found.match.list) \(found.match.id))")
      layout.item("", found.match.explanation.sentence, indent: 0, labelWidth: 6)
    }
    if near.count > limit { layout.line("… and \(near.count - limit) more") }
  }
}
