import Register
package import Screening

/// Two parties of which people said whether they are one.
package struct JudgedPair: Sendable {
  package let query: ScreeningSubject
  package let candidate: ScreeningSubject
  package let isMatch: Bool

  package init(query: ScreeningSubject, candidate: ScreeningSubject, isMatch: Bool) {
    self.query = query
    self.candidate = candidate
    self.isMatch = isMatch
  }

  /// Which half of its set it belongs to, by a hash of what is asked and offered: constants are tuned on
  /// the first half only, and the second shows whether they hold.
  package var isInSecondHalf: Bool { Half.isSecond(words) }

  /// Both names, for people.
  package var words: String {
    query.names.map(\.text).joined(separator: " / ") + " — "
      + candidate.names.map(\.text).joined(separator: " / ")
  }

  /// The engine's score of the pair, as if nothing else were listed; 0 to 1.
  package var score: Double {
    let document = ScreeningDocument(
      id: "1", list: "judged", caption: candidate.names.first?.text ?? "", subject: candidate)
    return NameIndex([document]).scoreExhaustively(PreparedSubject(query), document: 0)?.score ?? 0
  }
}

/// Halves a set for good: FNV-1a (Fowler, Noll, Vo 1991) over the bytes, its lowest bit.
enum Half {
  static func isSecond(_ text: String) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (hash >> 17) & 1 == 1
  }
}

/// Precision, recall and their mean at a threshold.
package struct JudgedFigures: Sendable, Hashable {
  package private(set) var right = 0
  package private(set) var wrong = 0
  package private(set) var missed = 0

  /// - Parameter scores: of pairs, with what people said.
  package init(_ scores: some Sequence<(score: Double, isMatch: Bool)>, threshold: Double) {
    for (score, isMatch) in scores {
      switch (score >= threshold, isMatch) {
      case (true, true): right += 1
      case (true, false): wrong += 1
      case (false, true): missed += 1
      case (false, false): break
      }
    }
  }

  package var precision: Double { Double(right) / Double(max(1, right + wrong)) }
  package var recall: Double { Double(right) / Double(max(1, right + missed)) }
  /// Harmonic mean of precision and recall.
  package var f1: Double { 2 * Double(right) / Double(max(1, 2 * right + wrong + missed)) }
}
