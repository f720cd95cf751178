/// Finds the word a person most likely meant.
package enum NearestWord {
  /// The nearest candidate that is near enough, the first of equally near ones; nil when none is.
  ///
  /// Near enough is one edit for every three letters of the word, at least one; a candidate that
  /// continues the word counts as near too. An edit is a letter put in, left out or changed, or two
  /// neighbours swapped (optimal string alignment distance). Case does not count.
  package static func to(_ word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.lowercased())
    let bound = max(1, wanted.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased())
      let distance = edits(wanted, letters)
      if distance <= bound, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.word }
    guard wanted.count >= 3 else { return nil }
    return candidates.first { $0.lowercased().hasPrefix(word.lowercased()) }
  }

  private static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var line = [row + 1]
      for column in right.indices {
        var least = min(above[column + 1], line[column]) + 1
        least = min(least, above[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      before = above
      above = line
    }
    return above[right.count]
  }
}
