import Chronology
import Register

/// `regime-not-covered`: where an event is recorded under a regime, the register says since when and
/// up to which day the party was checked there. Also `date-order`: a check that ends before it
/// begins.
enum CoverageCheck {
  /// Reported once for each regime, at its first event.
  static func check(_ file: PartyFile, in path: String, _ facts: CheckedFacts) {
    for coverage in file.coverage {
      guard let from = coverage.verifiedFrom,
        let through = coverage.verifiedThrough
          ?? facts.laws[coverage.regime]?.regime.verifiedThrough,
        through < from
      else { continue }
      let item = facts.log.item(path, "a coverage", coverage.regime)
      item.report(
        .dateOrder, at: item.key("verified-from"),
        "the coverage of \(coverage.regime) is verified from \(from), after the day it is verified "
          + "through (\(through))", remedy: "correct one of the days")
    }
    var known = Set(file.coverage.map(\.regime))
    for event in file.events {
      guard let regime = event.regime, facts.laws[regime] != nil, known.insert(regime).inserted
      else { continue }
      let item = facts.log.item(path, "an event", event.id)
      item.report(
        .regimeNotCovered, at: item.word(regime, in: "regime"),
        "the event '\(event.id)' is about \(regime), which the party's 'coverage' lacks",
        remedy: "add a coverage {regime: \(regime), baseline: …, sources: […]}")
    }
  }
}
