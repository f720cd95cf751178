import Chronology
import CommandLine
import Formats
import Ostrakon
import Screening

/// How many of something to measure with.
struct Amount: ArgumentValue, Hashable {
  let value: Int

  init(_ value: Int) { self.value = value }

  init(word: String) throws(ArgumentFault) {
    guard let value = Int(word), (1...10_000_000).contains(value) else {
      throw ArgumentFault("is no amount: write a whole number from 1 to 10000000")
    }
    self.value = value
  }

  var word: String { "\(value)" }
}

/// `ostrakon bench --screening DIR`: speed and accuracy at several sizes of list, in one run.
enum ScreeningBench {
  /// Seeds of the list and of the queries; any others must show the same within a point or two.
  private static let seeds = (list: UInt64(20_250_417), queries: UInt64(2_003))

  struct Options: Sendable {
    var tree: String
    var sizes: [Int]
    var each: Int
    var negatives: Int
    var seed: Int
    /// Folder in which the indexes made are left, for `--opened`, and lists and queries, for other programs.
    var keep: String?
    /// Queries that are held against scoring every entry; zero for none.
    var check: Int
  }

  static func run(_ options: Options, _ home: Home, isJSON: Bool, _ session: Session) throws {
    let documents = try Screener.documents(
      facts: home.facts, store: try home.storeIfAny(), on: session.today)
    let path = "names-corpus/2026-08-11/negatives_global.csv.zst"
    let invented = try JudgedFiles.persons(
      ByteSource(path: "\(options.tree)/\(path)", name: path))
    let step = max(1, invented.count / max(1, options.negatives))
    let negatives = stride(from: 0, to: invented.count, by: step).map { invented[$0] }
    var results: [JSONValue] = []
    var layout = session.layout
    var speeds = [["names", "built", "threshold", "queries/s", "p50", "p99"]]
    var works = [["names", "MB", "keys", "words", "postings", "rows", "comparisons"]]
    var found = [
      ["names", "asked with", "recall at 1 %", "above", "at 0.1 %", "above", "at 0.7", "false"]
    ]
    var classes = [["class of distortion"] + options.sizes.map(String.init)]
    classes += Distortion.allCases.map { [$0.rawValue] }
    var hostile = [["hostile name"] + options.sizes.map { "ms at \($0)" }]
    hostile += HostileNames.all.map { [$0.title] }
    for size in options.sizes {
      let list = MeasuredList(of: documents, names: size, seed: seeds.list)
      let base = min(
        list.originals, MeasuredList(of: documents, names: 20_000, seed: seeds.list).originals)
      let queries = DistortedQueries.make(
        from: list.documents[..<base], each: options.each,
        seed: seeds.queries &+ UInt64(options.seed))
      if let folder = options.keep {
        let bytes = IndexFile.bytes(list.documents, origin: "bench")
        try OutputFile.write(bytes, to: "\(folder)/\(size).index")
        try OutputFile.write(
          MeasuredSet.list(list.documents), to: "\(folder)/\(size).list.ndjson")
        try OutputFile.write(
          MeasuredSet.queries(
            queries.map {
              .init($0.subject, right: [$0.document], distortion: $0.distortion.rawValue)
            } + negatives.map { .init($0) }),
          to: "\(folder)/\(size).queries.ndjson")
      }
      if options.check > 0 {
        let step = max(1, queries.count / max(1, options.check * 3 / 4))
        let asked =
          stride(from: 0, to: queries.count, by: step).map { queries[$0].subject }
          + negatives.prefix(options.check / 4)
        let check = LosslessCheck(list.documents, asked)
        session.note(
          "\(check.names) names, \(check.queries) queries: \(check.matches) matches, "
            + "\(check.differences.count) queries answered otherwise than by scoring every entry")
        guard check.differences.isEmpty else {
          throw CommandFailure(
            message: check.differences.prefix(5).joined(separator: "\n"), code: 1)
        }
      }
      for withAttributes in [false, true] {
        let figures = ScreeningFigures(
          list, queries: queries, negatives: negatives, withAttributes: withAttributes)
        if !withAttributes {
          for (place, found) in figures.hostile.enumerated() {
            hostile[place + 1].append("\((found.seconds * 1e5).rounded() / 100)")
          }
        }
        results.append(json(figures, withAttributes))
        let asked = withAttributes ? "name, kind, date, country" : "name"
        for rate in figures.rates where !withAttributes {
          speeds.append([
            "\(figures.names)", tenths(figures.build) + " s", "\(rate.threshold)",
            "\(Int(rate.rate))", tenths(rate.p50 * 1e6) + " µs", tenths(rate.p99 * 1e6) + " µs",
          ])
        }
        if !withAttributes {
          let work = figures.work
          works.append(
            [
              figures.names, figures.size / 1_000_000, work.keys, work.words, work.postings,
              work.rows, work.comparisons,
            ].map(String.init))
        }
        found.append(
          ["\(figures.names)", asked]
            + figures.recalls.flatMap {
              [MatchAnswer.shown($0.recall), MatchAnswer.shown($0.threshold)]
            } + [
              MatchAnswer.shown(figures.atDefault.recall),
              MatchAnswer.shown(figures.atDefault.falsePositives),
            ])
        if withAttributes {
          for (place, found) in figures.classes.enumerated() {
            classes[place + 1].append(MatchAnswer.shown(found.recall))
          }
        }
      }
    }
    if isJSON {
      session.print(JSONValue.array(results).text(.pretty) + "\n")
      return
    }
    layout.line("One core, limit 10, asked by name")
    layout.columns(speeds, indent: 0)
    layout.line("")
    layout.line("What one search at 0.7 does in the mean")
    layout.columns(works, indent: 0)
    layout.line("")
    layout.line("Entries found by distorted names, against invented persons")
    layout.columns(found, indent: 0)
    layout.line("")
    layout.line("Recall at 1 % of false positives, by class, asked by name, kind, date and country")
    layout.columns(classes, indent: 0)
    layout.line("")
    layout.line("A search at 0.5 for names that cost the most")
    layout.columns(hostile, indent: 0)
    session.print(layout.text)
  }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  private static func json(_ figures: ScreeningFigures, _ withAttributes: Bool) -> JSONValue {
    func number(_ value: Double) -> JSONValue { JSONValue(finite: value) ?? .null }
    return [
      "names": .integer(figures.names), "withAttributes": .bool(withAttributes),
      "buildSeconds": number(figures.build),
      "rates": .array(
        figures.rates.map {
          [
            "threshold": number($0.threshold), "queriesPerSecond": number($0.rate),
            "p50": number($0.p50), "p99": number($0.p99),
          ]
        }),
      "recall": .array(
        figures.recalls.map {
          [
            "falsePositives": number($0.share), "threshold": number($0.threshold),
            "recall": number($0.recall),
          ]
        }),
      "hostile": .object(
        figures.hostile.map { JSONMember($0.title, number($0.seconds)) }),
      "recallAtDefault": number(figures.atDefault.recall),
      "falsePositivesAtDefault": number(figures.atDefault.falsePositives),
      "missed": .array(
        figures.missed.map {
          [
            "distortion": .string($0.distortion.rawValue), "asked": .string($0.asked),
            "listed": JSONValue(Array($0.listed.prefix(6))), "score": number($0.score),
          ]
        }),
      "classes": .object(
        figures.classes.map { JSONMember($0.distortion.rawValue, number($0.recall)) }),
    ]
  }
}
