import Chronology
import CommandLine
import Formats
import Knowledge
import Ostrakon
import Register
import Screening

/// `ostrakon bench`.
enum BenchCommand {
  static let command = Command<Action>(
    "bench", summary: "measure this machine: statuses, index, screening, reading",
    discussion: "Figures of one run, side by side, so that ratios can be compared; on one core, "
      + "but that large XML files are parsed on a second one while entries are made. Screening "
      + "asks for every name of the lists held with one letter left out. With --lists the readers "
      + "are measured instead: of each format the largest file, beside what the library below the "
      + "reader needs for the same bytes, unpacked and in memory. With --judged scores are held "
      + "against pairs that people judged.",
    examples: [
      CommandExample("ostrakon bench --json", "for a record"),
      CommandExample("ostrakon bench --lists lists/", "every reader beside its library"),
    ]
  ) { take in
    let lists = take.option(
      "lists", "DIR", "a tree <list>/<date>/<file> of which to measure the readers",
      completion: .file)
    let judged = take.option(
      "judged", "DIR", "a tree with published sets of judged pairs (ground-truth, names-corpus)",
      completion: .file)
    let across = take.option(
      "across", "DIR", "the same tree: entries of one list looked for in others, and judged joins",
      completion: .file)
    let perturbed = take.option(
      "screening", "DIR", "the same tree, for speed and recall of screening the lists held",
      completion: .file)
    let sizes = take.options(
      "size", "N", "with --screening: names to hold; repeat for several", as: Amount.self,
      absent: "20000, 100000")
    let each = take.option(
      "each", "N", "with --screening: queries of each class of distortion", default: Amount(60))
    let negatives = take.option(
      "negatives", "N", "with --screening: invented persons to ask for", default: Amount(2000))
    let seed = take.option(
      "seed", "N", "with --screening: other queries for every number", default: Amount(1))
    let keep = take.option(
      "keep", "FOLDER",
      "with --screening, --across and --judged: leave what was measured with here, for other programs",
      completion: .file)
    let check = take.option(
      "check", "N", "with --screening: so many queries held against scoring every entry",
      as: Amount.self, absent: "none")
    let opened = take.option(
      "opened", "FILE", "an index left by --keep, opened: time, memory, one core and all",
      completion: .file)
    let names = take.option("names", "N", "names to screen", default: Amount(500))
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let count = try words[names].value
      let tree = try words[lists]
      let judgements = try words[judged]
      let others = try words[across]
      let asked = try words[sizes].map(\.value)
      let measured = ScreeningBench.Options(
        tree: try words[perturbed] ?? "", sizes: asked.isEmpty ? [20_000, 100_000] : asked,
        each: try words[each].value, negatives: try words[negatives].value,
        seed: try words[seed].value, keep: try words[keep],
        check: try words[check]?.value ?? 0)
      let kept = try words[opened]
      let options = try store.values(words)
      return { session in
        if let tree {
          try ReaderBench.run(tree, isJSON: options.json, session)
          return 0
        }
        if let kept {
          try OpenedBench.run(kept, isJSON: options.json, session)
          return 0
        }
        if let judgements {
          try JudgedBench.run(judgements, keep: measured.keep, isJSON: options.json, session)
          return 0
        }
        let home = try options.open(session)
        if let others {
          try AcrossBench.run(others, home, keep: measured.keep, isJSON: options.json, session)
          return 0
        }
        if !measured.tree.isEmpty {
          try ScreeningBench.run(measured, home, isJSON: options.json, session)
          return 0
        }
        var rows = facts(home, session) + statuses(home, session)
        rows += try screening(home, session, names: count)
        if options.json {
          session.print(
            JSONValue.object(
              rows.map { JSONMember($0.name, JSONValue(finite: $0.value) ?? .null) }
            ).text(.pretty) + "\n")
        } else {
          var layout = session.layout
          layout.columns(
            rows.map { [$0.name, rounded($0.value), $0.unit] }, indent: 0)
          session.print(layout.text)
        }
        return 0
      }
    }
  }

  private struct Figure {
    let name: String
    let value: Double
    let unit: String
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  /// Three significant digits.
  private static func rounded(_ value: Double) -> String {
    var scale = 1.0
    while value * scale < 100, scale < 1e6 { scale *= 10 }
    let text = "\((value * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func facts(_ home: Home, _ session: Session) -> [Figure] {
    let rounds = 20
    let time = seconds { for _ in 0..<rounds { _ = KnowledgeImage.embedded() } }
    let start = seconds { for _ in 0..<rounds { _ = try? Home(folder: home.folder) } }
    return [
      Figure(name: "facts read from the image", value: time / Double(rounds) * 1000, unit: "ms"),
      Figure(name: "start with all knowledge", value: start / Double(rounds) * 1000, unit: "ms"),
    ]
  }

  private static func statuses(_ home: Home, _ session: Session) -> [Figure] {
    let asked = AskedTime(session.today)
    let register = home.register
    let rounds = 200
    let all = seconds {
      for _ in 0..<20 {
        for party in register.parties { _ = register.statuses(of: party.id, on: asked) }
      }
    }
    let one = seconds {
      for _ in 0..<rounds {
        _ = register.status(of: "taliban", under: "RU-35FZ", on: asked)
      }
    }
    return [
      Figure(name: "one status", value: one / Double(rounds) * 1e6, unit: "µs"),
      Figure(
        name: "one party in all regimes",
        value: all / 20 / Double(max(1, register.parties.count)) * 1e6, unit: "µs"),
      Figure(name: "whole register on a day", value: all / 20 * 1000, unit: "ms"),
    ] + growth(register, asked)
  }

  /// The register of a day at ten sizes apart, to show how it grows.
  private static func growth(_ register: DesignationRegister, _ asked: AskedTime) -> [Figure] {
    [("ten thousand", 10_000), ("a hundred thousand", 100_000)].map { name, count in
      let generated = GeneratedRegister.make(designations: count, regimes: register.regimes)
      var lines = 0
      let time = seconds { lines = generated.standings(on: asked).count }
      return Figure(
        name: "\(name) designations (generated) on a day", value: lines == count ? time * 1000 : 0,
        unit: "ms")
    }
  }

  private static func screening(
    _ home: Home, _ session: Session, names count: Int
  ) throws -> [Figure] {
    var screener: Screener?
    let build = try seconds {
      screener = try Screener(facts: home.facts, store: try home.storeIfAny(), on: session.today)
    }
    guard let screener else { return [] }
    let documents = screener.index.documents
    let step = max(1, documents.count / count)
    let queries = stride(from: 0, to: documents.count, by: step).map { place in
      var name = documents[place].caption
      let middle = name.index(name.startIndex, offsetBy: name.count / 2)
      if middle < name.endIndex { name.remove(at: middle) }
      return ScreeningSubject(names: [.init(name)])
    }
    var found = 0
    let time = seconds {
      for query in queries {
        found += screener.match(query, limit: 10, threshold: 0.7).isEmpty ? 0 : 1
      }
    }
    return [
      Figure(name: "names in the index", value: Double(screener.index.nameCount), unit: ""),
      Figure(name: "index built", value: build * 1000, unit: "ms"),
      Figure(name: "screened a second", value: Double(queries.count) / time, unit: "names/s"),
      Figure(
        name: "found with a letter left out", value: Double(found) / Double(queries.count) * 100,
        unit: "%"),
    ]
  }
}
