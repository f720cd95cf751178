import Formats

/// `id-twice`: an id names one thing. The rules of a regime share their ids with its authorities and
/// instruments; regimes, parties and lists share theirs with the other files of their kind.
///
/// Linear in the number of things.
struct DuplicateCheck {
  let log: ProblemLog

  func run() {
    var first: [[String]: ProblemLog.Thing] = [:]
    for thing in log.things {
      guard let space = DuplicateCheck.spaces[thing.what] else { continue }
      let isWide = DuplicateCheck.acrossFiles.contains(thing.what)
      let key = [isWide ? "" : thing.file, space, thing.name]
      guard let other = first[key] else {
        first[key] = thing
        continue
      }
      let place =
        isWide
        ? "in \(other.file)" : "in line \(other.node.mark.line), as \(other.what)"
      let item = CheckedItem(file: thing.file, node: thing.node, log: log)
      let what = thing.what == "a coverage" ? "the regime" : "the id"
      item.report(
        .idTwice,
        at: thing.what == "a coverage" ? item.word(thing.name, in: "regime") : item.key("id"),
        "\(what) '\(thing.name)' stands here a second time; the first is \(place)",
        remedy: thing.what == "a coverage"
          ? "keep one coverage for each regime" : "give one of the two another id, or remove it")
    }
  }

  /// The things whose ids are checked, and which of them share one space of ids.
  private static let spaces = [
    "a source": "source", "a list": "list", "a regime": "regime", "a party": "party",
    "an authority": "rule", "an instrument": "rule", "a transition": "rule", "an effect": "rule",
    "an exemption": "rule", "a duty": "rule", "a remedy": "rule", "a cycle": "rule",
    "a deadline": "rule", "a facet": "facet",
    "an event": "event", "a procedure": "procedure", "a conflict": "conflict",
    "a coverage": "coverage",
  ]
  private static let acrossFiles: Set = ["a list", "a regime", "a party"]
}
