/// How alike two words are, in thousandths, and by which channel. Zero below a floor of 600.
///
/// Symmetric. Whole numbers, so that sums do not depend on their order.
struct TokenSimilarity: Equatable, Sendable {
  var score: Int
  var channel: Channel

  /// Likeness below this counts as none.
  static let floor = 600
  /// What a single letter is worth beside a word that begins with it.
  static let initial = 700
  /// What two words are worth that are one on the other side.
  static let join = 950
  /// What one typing error costs a word of one letter; a longer word pays its share.
  static let costOfError = 850
  /// What a different first letter costs on top: errors are rare there, other names are not.
  static let costOfFirst = 130

  /// Typing errors allowed for a word of this length (the shorter of the two): none up to three
  /// letters, where Un and Il or Kim and Kam would meet, one up to seven, two from eight.
  static func editBound(length: Int) -> Int {
    length <= 3 ? 0 : length <= 7 ? 1 : 2
  }
}
