import Chronology
package import Register

/// The regimes as one page of Markdown for the documents: what `docs/regimes.md` holds.
package enum RegimeTable {
  package static func markdown(_ regimes: [Regime]) -> String {
    var lines = [
      "# Regimes", "",
      "Made by `make data` from `Knowledge/regimes`; do not edit. A status is the state of the",
      "**operative** facet; the other facets stand beside it and can change on their own.", "",
      "| regime | title | facets | decided by | ends by | procedures public |",
      "|---|---|---|---|---|---|",
    ]
    for regime in regimes {
      let facets = regime.facets.map {
        $0.id == regime.operativeFacet ? "**\(cell($0.title))**" : cell($0.title)
      }
      let deciders = regime.authorities.filter { $0.roles.contains("decider") }.map(\.name)
      lines.append(
        "| `\(regime.id)` | \(cell(regime.title)) | \(facets.joined(separator: "; ")) | "
          + "\(cell(deciders.joined(separator: "; "))) | \(cell(endings(regime))) | "
          + "\(regime.publicity?.extent.rawValue ?? "not checked") |")
    }
    lines += [
      "", "## What comes round", "", "| regime | kind | what | how often |", "|---|---|---|---|",
    ]
    for regime in regimes {
      for cycle in regime.cycles {
        lines.append(
          "| `\(regime.id)` | \(cycle.kind.rawValue) | \(cell(cycle.title)) | \(rhythm(cycle)) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func endings(_ regime: Regime) -> String {
    var kinds: [String] = []
    for rule in regime.transitions where rule.to == .ended || rule.to == .suspended {
      if !kinds.contains(rule.title) { kinds.append(rule.title) }
    }
    return kinds.isEmpty ? "–" : kinds.joined(separator: "; ")
  }

  private static func rhythm(_ cycle: Cycle) -> String {
    if let until = cycle.until { return "until \(until.text)" }
    if let day = cycle.yearlyOn { return "each year on \(day)" }
    return cycle.every.map { "every \($0.words)" } ?? "no fixed time"
  }

  private static func cell(_ text: String) -> String {
    text.isEmpty ? "–" : text.replacing("|", with: "\\|")
  }
}
