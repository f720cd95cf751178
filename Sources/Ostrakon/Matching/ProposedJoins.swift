package import Formats
package import Ledger
package import Register
package import Screening

/// Two entries of different lists that are likely one party, for a person to confirm or deny.
package struct ProposedJoin: Sendable {
  package let first: EntryKey
  package let second: EntryKey
  /// Names to show, in the same order.
  package let names: [String]
  /// 0 to 1, the better of both directions.
  package let score: Double
  package let explanation: String

  package var json: JSONValue {
    [
      "first": .string("\(first)"), "second": .string("\(second)"), "names": JSONValue(names),
      "score": JSONValue(finite: score) ?? .null, "explanation": .string(explanation),
    ]
  }
}

/// Looks for entries that names and attributes make one party where no number does.
///
/// Nothing is proposed of which somebody has decided already, nor between an entry and a list in which a number
/// has found its party: a publisher lists a party once, and what is left beside it are mostly its branches and
/// relatives.
package struct ProposedJoins: Sendable {
  /// Score from which a join is proposed; see the curve in `docs/methodology/score.md`.
  package static let threshold = 0.85

  private let parties: JoinedParties
  private let decided: Set<[EntryKey]>

  package init(_ joins: [RecordedJoin]) {
    parties = JoinedParties(joins.filter(\.holds).map(\.join))
    decided = Set(joins.filter { $0.decision != nil }.map { [$0.first, $0.second].sorted() })
  }

  /// Whether nothing is known yet of two entries being one party or two.
  package func isOpen(_ one: EntryKey, _ other: EntryKey) -> Bool {
    guard ProposedJoins.base(one.list) != ProposedJoins.base(other.list),
      !decided.contains([one, other].sorted())
    else { return false }
    return !parties.party(of: one).contains { $0.list == other.list }
      && !parties.party(of: other).contains { $0.list == one.list }
  }

  /// Lists of which one is a part of the other have the same base.
  private static func base(_ list: String) -> Substring { list.prefix { $0 != "." } }

  /// Every proposal among the entries of an index, best first.
  ///
  /// - Parameters:
  ///   - lists: both entries are of these; nil for all but the register.
  /// - Complexity: a search for each entry, on all cores.
  package func find(
    in index: NameIndex, lists: Set<String>? = nil, threshold: Double = threshold,
    progress: (Int, Int) -> Void = { _, _ in }
  ) -> [ProposedJoin] {
    let documents = index.documents
    let places = Array(documents.indices)
    var found: [[EntryKey]: ProposedJoin] = [:]
    var done = 0
    while done < places.count {
      let batch = Array(places[done..<min(places.count, done + 8192)])
      for proposals in Parallel.map(batch, { near(documents[$0], index, lists, threshold) }) {
        for join in proposals where found[[join.first, join.second]]?.score ?? 0 < join.score {
          found[[join.first, join.second]] = join
        }
      }
      done += batch.count
      progress(done, places.count)
    }
    return found.values.sorted {
      $0.score == $1.score ? ($0.first, $0.second) < ($1.first, $1.second) : $0.score > $1.score
    }
  }

  private func near(
    _ document: ScreeningDocument, _ index: NameIndex, _ lists: Set<String>?, _ threshold: Double
  ) -> [ProposedJoin] {
    guard isWanted(document.list, lists) else { return [] }
    let key = EntryKey(list: document.list, entry: document.id)
    let matches = index.search(
      ScreeningQuery(document.subject), limit: 20, threshold: threshold,
      filter: SearchFilter(lists: lists, kinds: [document.subject.kind]))
    return matches.compactMap { match in
      let other = EntryKey(list: match.list, entry: match.id)
      guard isWanted(match.list, lists), isOpen(key, other) else { return nil }
      let isFirst = key < other
      return ProposedJoin(
        first: min(key, other), second: max(key, other),
        names: isFirst ? [document.caption, match.caption] : [match.caption, document.caption],
        score: match.score, explanation: match.explanation.sentence)
    }
  }

  private func isWanted(_ list: String, _ lists: Set<String>?) -> Bool {
    list != Screener.registerList && (lists?.contains(list) ?? true)
  }
}
