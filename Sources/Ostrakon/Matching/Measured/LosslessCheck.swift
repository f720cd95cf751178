package import Screening

/// Searches held against scoring every document: the same documents with the same scores in the same order.
package struct LosslessCheck: Sendable {
  package let names: Int
  package let queries: Int
  /// Matches that both gave.
  package private(set) var matches = 0
  /// Queries that were answered otherwise, in words; none of a search that loses nothing.
  package private(set) var differences: [String] = []

  private static let thresholds = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

  /// Asks every query at one of several thresholds.
  ///
  /// - Complexity: O(queries · names), on all cores.
  package init(_ documents: [ScreeningDocument], _ subjects: [ScreeningSubject], limit: Int = 50) {
    let index = NameIndex(documents)
    let exhaustive = ExhaustiveSearch(index)
    names = index.nameCount
    queries = subjects.count
    let answers = Parallel.map(Array(subjects.enumerated())) { number, subject -> (Int, String?) in
      let threshold = LosslessCheck.thresholds[number % LosslessCheck.thresholds.count]
      let query = PreparedSubject(subject)
      let found = index.search(query, limit: limit, threshold: threshold)
        .map { (document: $0.document, score: $0.score) }
      let all = exhaustive.search(query, limit: limit, threshold: threshold)
      let isSame =
        found.count == all.count
        && zip(found, all).allSatisfy { $0.document == $1.document && $0.score == $1.score }
      guard !isSame else { return (found.count, nil) }
      let name = subject.names.first?.text ?? ""
      return (0, "\(name) at \(threshold): \(found.prefix(3)) for \(all.prefix(3))")
    }
    matches = answers.reduce(0) { $0 + $1.0 }
    differences = answers.compactMap(\.1)
  }
}
