/// How much a search had to do: what a bound on its work is asserted by, since it is the same on every machine.
package struct SearchWork: Hashable, Sendable {
  /// Keys of words looked up.
  package internal(set) var keys = 0
  /// Pairs of words measured.
  package internal(set) var words = 0
  /// Occurrences of words gone through.
  package internal(set) var postings = 0
  /// Rows of which the words were looked at.
  package internal(set) var rows = 0
  /// Rows compared in full.
  package internal(set) var comparisons = 0

  package func divided(by count: Int) -> SearchWork {
    var mean = self
    let count = max(1, count)
    mean.keys /= count
    mean.words /= count
    mean.postings /= count
    mean.rows /= count
    mean.comparisons /= count
    return mean
  }

  package init() {}

  package static func + (left: SearchWork, right: SearchWork) -> SearchWork {
    var sum = left
    sum.keys += right.keys
    sum.words += right.words
    sum.postings += right.postings
    sum.rows += right.rows
    sum.comparisons += right.comparisons
    return sum
  }
}
