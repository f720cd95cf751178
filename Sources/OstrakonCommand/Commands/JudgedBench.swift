import Formats
import Ostrakon
import Screening

/// `ostrakon bench --judged DIR`: scores against people's judgements.
enum JudgedBench {
  private static let threshold = 0.7

  static func run(_ tree: String, keep: String?, isJSON: Bool, _ session: Session) throws {
    func source(_ path: String) throws -> ByteSource {
      try ByteSource(path: "\(tree)/\(path)", name: path)
    }
    var rows: [[String]] = [
      ["set", "pairs", "F1", "first half", "second half", "best", "at"]
    ]
    var wrong: [JSONValue] = []
    var curve = [["score"] + bands.map { "\($0)" }]
    let sets = [
      ("name pairs", try JudgedFiles.cases(source("ground-truth/2026-08-05/cases.csv"))),
      ("entity pairs", try JudgedFiles.checks(source("ground-truth/2026-08-05/checks.yml"))),
    ]
    if let keep {
      try OutputFile.write(
        MeasuredSet.pairs(sets.map { (name: $0.0, pairs: $0.1) }), to: "\(keep)/pairs.ndjson")
    }
    for (name, pairs) in sets {
      let scored = pairs.map { (pair: $0, score: $0.score) }
      rows.append([name, "\(pairs.count)"] + cells(scored))
      curve.append([name] + calibration(scored.map { ($0.score, $0.pair.isMatch) }))
      wrong += scored.filter { ($0.score >= threshold) != $0.pair.isMatch }.map {
        [
          "set": .string(name), "pair": .string($0.pair.words), "match": .bool($0.pair.isMatch),
          "secondHalf": .bool($0.pair.isInSecondHalf),
          "score": JSONValue(finite: $0.score) ?? .null,
        ]
      }
    }
    let persons = try persons(source)
    let scripts = try crossScript(source)
    let originals = try OriginalNames(tree: tree)
    if isJSON {
      session.print(
        JSONValue.object([
          JSONMember("judged", .array(rows.dropFirst().map { JSONValue($0) })),
          JSONMember("curve", .array(curve.map { JSONValue($0) })),
          JSONMember("persons", .array(persons.dropFirst().map { JSONValue($0) })),
          JSONMember("crossScript", scripts.json), JSONMember("originals", originals.json),
          JSONMember("wrong", .array(wrong)),
        ]).text(.pretty) + "\n")
      return
    }
    var layout = session.layout
    layout.line("F1 at threshold \(threshold), and the best there is at any threshold")
    layout.columns(rows, indent: 0)
    layout.line("")
    layout.line("Share of pairs that people called one, by the score they begin at, and how many")
    layout.columns(curve, indent: 0)
    layout.line("")
    layout.line("Distorted names of listed persons against invented persons")
    layout.columns(persons, indent: 0)
    layout.line("")
    layout.line(scripts.text)
    layout.line("")
    layout.line(
      "Entries of the UN by their names in other scripts, which are taken out of the index")
    layout.columns(originals.rows, indent: 0)
    session.print(layout.text)
  }

  /// Scores at which bands begin.
  private static let bands = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]

  private static func calibration(_ scored: [(score: Double, isMatch: Bool)]) -> [String] {
    bands.indices.map { band in
      let within = scored.filter { pair in
        pair.score >= bands[band] && (band + 1 == bands.count || pair.score < bands[band + 1])
      }
      let share = Double(within.count { $0.isMatch }) / Double(max(1, within.count))
      return within.isEmpty
        ? "–" : "\(String(MatchAnswer.shown(share).prefix(4))) of \(within.count)"
    }
  }

  private static func cells(_ scored: [(pair: JudgedPair, score: Double)]) -> [String] {
    func figures(_ part: [(pair: JudgedPair, score: Double)], _ threshold: Double) -> JudgedFigures
    {
      JudgedFigures(part.lazy.map { ($0.score, $0.pair.isMatch) }, threshold: threshold)
    }
    let best = (50...99).map { Double($0) / 100 }.map { ($0, figures(scored, $0).f1) }
      .max { $0.1 < $1.1 }
    return [
      thousandths(figures(scored, threshold).f1),
      thousandths(figures(scored.filter { !$0.pair.isInSecondHalf }, threshold).f1),
      thousandths(figures(scored.filter { $0.pair.isInSecondHalf }, threshold).f1),
      thousandths(best?.1 ?? 0), "\(best?.0 ?? 0)",
    ]
  }

  /// Recall of the right person at thresholds that 1 % and 0.1 % of the invented reach.
  private static func persons(_ source: (String) throws -> ByteSource) throws -> [[String]] {
    let listed = try JudgedFiles.persons(
      source("ground-truth/2026-08-11/positives_un_untreated.csv"))
    let asked = try JudgedFiles.persons(source("ground-truth/2026-08-11/positives_un_treated.csv"))
    let invented = try JudgedFiles.persons(
      source("names-corpus/2026-08-11/negatives_global.csv.zst"))
    let index = NameIndex(
      listed.enumerated().map { number, person in
        ScreeningDocument(
          id: "\(number)", list: "un", caption: person.names.first?.text ?? "", subject: person)
      })
    func best(_ subject: ScreeningSubject) -> [Match] {
      index.search(ScreeningQuery(subject), limit: 20, threshold: 0.5)
    }
    let false1 = invented.map { best($0).first?.score ?? 0 }.sorted(by: >)
    let true1 = asked.enumerated().map { number, subject in
      best(subject).first { $0.id == "\(number)" }?.score ?? 0
    }
    var rows = [["false positives", "threshold", "recall"]]
    for share in [0.01, 0.001] {
      let place = min(false1.count - 1, Int(Double(false1.count) * share))
      let bound = place >= 0 ? false1[place] : 1
      let found = true1.count { $0 > bound }
      rows.append([
        "\(share * 100) %", thousandths(bound),
        thousandths(Double(found) / Double(max(1, true1.count))),
      ])
    }
    return rows
  }

  private static func crossScript(
    _ source: (String) throws -> ByteSource
  ) throws -> (text: String, json: JSONValue) {
    let pairs = try JudgedFiles.crossScript(
      source("ground-truth/2026-08-21/cross_script_pairs.csv"))
    var missed: [String] = []
    for (query, match) in pairs {
      for (asked, listed) in [(query, match), (match, query)] {
        let pair = JudgedPair(
          query: ScreeningSubject(names: [.init(asked)]),
          candidate: ScreeningSubject(names: [.init(listed)]), isMatch: true)
        let score = pair.score
        if score < threshold { missed.append("\(asked) — \(listed) \(thousandths(score))") }
      }
    }
    return (
      "\(2 * pairs.count - missed.count) of \(2 * pairs.count) pairs across scripts are found at "
        + "\(threshold)"
        + (missed.isEmpty ? "" : "; not found: \(missed.joined(separator: ", "))"),
      ["pairs": .integer(2 * pairs.count), "missed": JSONValue(missed)]
    )
  }

  private static func thousandths(_ value: Double) -> String {
    MatchAnswer.shown(value)
  }
}
