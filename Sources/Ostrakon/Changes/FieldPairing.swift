import Ledger
import Likeness
import Register

/// Which of the values that went and came are one value that changed.
struct FieldPairing {
  private(set) var pairs: [(before: EntryField, after: EntryField)] = []
  private(set) var gone: [EntryField]
  private(set) var come: [EntryField]

  /// - Parameter isAlone: Whether the entry has one value of the property on either side.
  init(_ change: EntryAmendment.FieldChange, isAlone: Bool) {
    gone = change.before
    come = change.after
    // The publisher's own number of an alias or address first, then the same value, as alike in its
    // qualifiers as there is.
    pair { left, right in
      FieldPairing.number(left) != nil && FieldPairing.number(left) == FieldPairing.number(right)
        ? 0 : nil
    }
    pair { left, right in
      FieldPairing.isSame(left.value, right.value)
        ? 1_000 - FieldWords.differingQualifiers(left, right).count : nil
    }
    guard !FieldPairing.neverPaired.contains(change.property) else { return }
    if isAlone, gone.count == 1, come.count == 1, let left = gone.first, let right = come.first {
      pairs.append((left, right))
      (gone, come) = ([], [])
      return
    }
    guard !FieldPairing.dates.contains(change.property) else { return }
    pair { left, right in
      guard FieldPairing.type(left) == FieldPairing.type(right),
        FieldPairing.number(left) == nil || FieldPairing.number(right) == nil
      else { return nil }
      let likeness = FieldPairing.likeness(left.value, right.value)
      return likeness >= 600 ? likeness : nil
    }
  }

  /// Pairs off what scores, the best first; among equals the first in order, so that the outcome does
  /// not hang on chance.
  private mutating func pair(by score: (EntryField, EntryField) -> Int?) {
    var candidates: [(score: Int, left: Int, right: Int)] = []
    for (left, old) in gone.enumerated() {
      for (right, new) in come.enumerated() {
        if let score = score(old, new) { candidates.append((score, left, right)) }
      }
    }
    candidates.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
    var (usedLeft, usedRight): (Set<Int>, Set<Int>) = ([], [])
    for (_, left, right) in candidates
    where !usedLeft.contains(left) && !usedRight.contains(right) {
      usedLeft.insert(left)
      usedRight.insert(right)
      pairs.append((gone[left], come[right]))
    }
    gone = gone.enumerated().filter { !usedLeft.contains($0.offset) }.map(\.element)
    come = come.enumerated().filter { !usedRight.contains($0.offset) }.map(\.element)
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || FoldedText(left) == FoldedText(right)
  }

  /// Likeness in thousandths: of the words in longer texts, of the letters in short ones.
  private static func likeness(_ left: String, _ right: String) -> Int {
    let (old, new) = (words(left), words(right))
    if old.count + new.count >= 12 {
      var counts: [Substring: Int] = [:]
      for word in old { counts[word, default: 0] += 1 }
      var shared = 0
      for word in new {
        guard let count = counts[word], count > 0 else { continue }
        counts[word] = count - 1
        shared += 1
      }
      return 2_000 * shared / (old.count + new.count)
    }
    let (a, b) = (Array(left.lowercased().utf8), Array(right.lowercased().utf8))
    let longest = max(a.count, b.count)
    guard longest > 0 else { return 1_000 }
    return 1_000 - 1_000 * EditPattern(a).distance(to: b) / longest
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }

  private static func number(_ field: EntryField) -> String? { field.attributes["uid"] }

  /// A passport is never corrected into a tax number, nor one country's document into another's.
  private static func type(_ field: EntryField) -> String {
    guard [.identifier, .particular, .crossReference].contains(field.property) else { return "" }
    return ["type", "list", "country"].map { field.attributes[$0] ?? "" }.joined(separator: "\n")
  }

  /// Tags and marks: one does not become another, it comes or goes.
  private static let neverPaired: Set<EntryProperty> = [
    .programme, .measure, .relation, .legalBasis,
  ]
  /// Two dates of birth that differ in a digit are two dates, unless there was only one.
  private static let dates: Set<EntryProperty> = [
    .birthDate, .deathDate, .foundedOn, .listedOn, .amendedOn, .version, .nationality, .citizenship,
    .country,
  ]
}
