/// What was rewritten in a long text: the passages that differ, word by word.
struct TextDifference {
  private var passages: [(old: String, new: String)] = []

  /// Nil for texts short enough to be shown whole, and for those that have little in common.
  /// - Complexity: O(n·d) in the words and the differing ones; texts of thousands of words that have
  ///   nothing in common are given up on.
  init?(_ before: String, _ after: String) {
    let old = before.split(whereSeparator: \.isWhitespace)
    let new = after.split(whereSeparator: \.isWhitespace)
    guard max(old.count, new.count) > 14, max(old.count, new.count) < 4_000 else { return nil }
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    guard (old.count - removed.count) * 3 >= min(old.count, new.count) else { return nil }
    var (left, right) = (0, 0)
    var passage: (old: [Substring], new: [Substring]) = ([], [])
    /// Words both have since the passage; a few do not end it.
    var shared: [Substring] = []
    while left < old.count || right < new.count {
      if removed.contains(left) || inserted.contains(right) {
        passage.old += shared
        passage.new += shared
        shared = []
        if removed.contains(left) {
          passage.old.append(old[left])
          left += 1
        } else {
          passage.new.append(new[right])
          right += 1
        }
      } else {
        if !passage.old.isEmpty || !passage.new.isEmpty { shared.append(old[left]) }
        left += 1
        right += 1
        if shared.count > 2 {
          end(passage)
          passage = ([], [])
          shared = []
        }
      }
    }
    end(passage)
  }

  private mutating func end(_ passage: (old: [Substring], new: [Substring])) {
    guard !passage.old.isEmpty || !passage.new.isEmpty else { return }
    passages.append(
      (passage.old.joined(separator: " "), passage.new.joined(separator: " ")))
  }

  /// `"…" added`, `"…" removed` or `"…" → "…"`, passage by passage.
  var words: String {
    passages.map { old, new in
      if old.isEmpty { return "\"\(new)\" added" }
      return new.isEmpty ? "\"\(old)\" removed" : "\"\(old)\" → \"\(new)\""
    }.joined(separator: "; ")
  }
}
