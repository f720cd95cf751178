import Likeness

/// Finds the code or name a person most likely meant where an unknown one is refused.
package enum NearestCode {
  /// The nearest of the known codes, one slip in three letters at most; nil when none is so near.
  /// Case does not count.
  package static func to(_ text: String, among known: [String]) -> String? {
    let pattern = EditPattern(Array(text.lowercased().utf8))
    let near = known.map { ($0, pattern.distance(to: Array($0.lowercased().utf8))) }
      .min { $0.1 < $1.1 }
    guard let near, near.1 <= max(1, text.utf8.count / 3) else { return nil }
    return near.0
  }
}
