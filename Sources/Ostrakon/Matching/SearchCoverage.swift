package import Chronology
package import Formats
package import Knowledge
import Register

/// What a search has covered and what not, since "nothing found" is no answer without it.
package struct SearchCoverage: Sendable {
  /// Lists searched, oldest version first.
  package let versions: [Screener.ListVersion]
  /// Parties of the register; zero when it was not searched.
  package let parties: Int
  /// Regimes of jurisdictions of which no list was searched. Of the others it is not told here which list
  /// publishes what.
  package let regimesWithoutList: [String]
  /// The day asked about.
  package let day: Day

  package init(_ screener: Screener, _ facts: CuratedFacts) {
    versions = screener.versions.sorted { ($0.day, $0.list) < ($1.day, $1.list) }
    day = screener.asOf
    let register = screener.register
    parties = screener.searchesRegister ? register.parties.count : 0
    // Parts of a list (us-ofac-sdn.all-lists) are described as the list.
    let held = Set(screener.versions.map { String($0.list.prefix { $0 != "." }) })
    let covered = Set(facts.lists.filter { held.contains($0.id) }.map(\.jurisdiction))
    regimesWithoutList = register.regimes.filter { !covered.contains($0.jurisdiction) }
      .map(\.id).sorted()
  }

  /// What no list tells.
  package static let ownership =
    "firms that listed parties own or control without being named themselves (the 50 percent rule of "
    + "the United States, and what other regimes have in its place): no list names them"

  /// The coverage in sentences.
  package var sentences: [String] {
    var sentences: [String] = []
    if let oldest = versions.first, let newest = versions.last {
      let entries = versions.reduce(0) { $0 + $1.entries }
      var text = "searched: \(entries) entries of \(versions.count) list"
      text += versions.count == 1 ? " of \(oldest.day)" : "s of \(oldest.day) (\(oldest.list)) "
      if versions.count > 1 { text += "to \(newest.day) (\(newest.list))" }
      if parties > 0 { text += ", and \(parties) parties of the register" }
      sentences.append(text)
    } else if parties > 0 {
      sentences.append("searched: \(parties) parties of the register; no list is taken in")
    }
    if !regimesWithoutList.isEmpty {
      sentences.append(
        "not searched, since no list of their jurisdiction is held: "
          + regimesWithoutList.joined(separator: " ")
          + (parties > 0 ? " (of these only parties of the register)" : ""))
    }
    sentences.append("not covered: " + SearchCoverage.ownership)
    return sentences
  }

  package var json: JSONValue {
    [
      "day": .string(day.description), "parties": .integer(parties),
      "entries": .integer(versions.reduce(0) { $0 + $1.entries }),
      "lists": .array(
        versions.map { ["list": .string($0.list), "day": .string($0.day.description)] }),
      "regimesWithoutList": JSONValue(regimesWithoutList),
      "notCovered": [.string(SearchCoverage.ownership)],
    ]
  }
}
