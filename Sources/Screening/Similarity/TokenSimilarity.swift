internal import Likeness
internal import Names

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

/// A word prepared to be compared with many others.
struct TokenComparison: Sendable {
  let token: NameToken
  private let text: EditPattern
  private let sound: EditPattern

  init(_ token: NameToken) {
    self.token = token
    text = EditPattern(token.text)
    sound = EditPattern(token.sound)
  }

  /// How alike this word and the other are, or nil when no channel joins them.
  func similarity(to other: NameToken) -> TokenSimilarity? {
    if token.role == .initial || other.role == .initial {
      return TokenComparison.initialSimilarity(token, other)
    }
    guard token.role == .name, other.role == .name,
      token.traits.isDisjoint(with: .opaque), other.traits.isDisjoint(with: .opaque)
    else {
      // A generic word that has to tell a party ("National Front") does not meet one that does not.
      guard token.role.isAnchor == other.role.isAnchor, token.text == other.text else {
        return nil
      }
      return TokenSimilarity(score: 1000, channel: .equal)
    }
    return nameSimilarity(to: other)
  }

  /// A single letter beside another or beside a word that begins with it.
  static func initialSimilarity(_ token: NameToken, _ other: NameToken) -> TokenSimilarity? {
    if token.role == other.role {
      return token.text == other.text ? TokenSimilarity(score: 1000, channel: .equal) : nil
    }
    let full = token.role == .initial ? other : token
    guard full.role == .name, full.traits.isDisjoint(with: .opaque),
      token.text.first == other.text.first
    else { return nil }
    return TokenSimilarity(score: TokenSimilarity.initial, channel: .initial)
  }

  private func nameSimilarity(to other: NameToken) -> TokenSimilarity? {
    if token.text == other.text {
      let looksAlike = !token.traits.union(other.traits).isDisjoint(with: .homoglyph)
      return looksAlike
        ? TokenSimilarity(score: 970, channel: .homoglyph)
        : TokenSimilarity(score: 1000, channel: .equal)
    }
    if token.sound == other.sound {
      return TokenSimilarity(score: token.sound.count > 2 ? 960 : 850, channel: .sound)
    }
    if token.variant != 0, other.variant != 0 {
      // Two names the table knows to be different (Hasan, Husayn) are not typing errors.
      return token.variant == other.variant ? TokenSimilarity(score: 930, channel: .variant) : nil
    }
    var best = TokenSimilarity(score: 0, channel: .edit)
    func offer(_ score: Int, _ channel: Channel) {
      if score > best.score { best = TokenSimilarity(score: score, channel: channel) }
    }
    offer(editScore(text, other.text, cost: 0), .edit)
    offer(editScore(sound, other.sound, cost: 30), .edit)
    offer(skeletonScore(other), .skeleton)
    offer(prefixScore(other), .prefix)
    return best.score >= TokenSimilarity.floor ? best : nil
  }

  private func editScore(_ pattern: EditPattern, _ other: [UInt8], cost: Int) -> Int {
    let own = pattern.bytes
    let bound = TokenSimilarity.editBound(length: min(own.count, other.count))
    guard bound > 0, abs(own.count - other.count) <= bound else { return 0 }
    let distance = pattern.distance(to: other)
    guard distance <= bound else { return 0 }
    let first = own.first == other.first ? 0 : TokenSimilarity.costOfFirst
    return 1000 - distance * TokenSimilarity.costOfError / max(own.count, other.count) - first
      - cost
  }

  /// The same consonants count where one side comes from a script without vowels, or has lost
  /// most of its vowels.
  private func skeletonScore(_ other: NameToken) -> Int {
    guard token.skeleton == other.skeleton, token.skeleton.count >= 2 else { return 0 }
    let longest = max(token.sound.count, other.sound.count)
    let alike = longest - sound.distance(to: other.sound)
    if token.traits.union(other.traits).contains(.abjad) {
      // All that such a script writes agrees; what is missing are vowels. Few consonants fit many names.
      let base = [2: 690, 3: 800][token.skeleton.count] ?? 850
      return base + 120 * alike / longest
    }
    let agreement = 220 * alike / longest
    let vowels = [token, other].map { $0.sound.count - $0.skeleton.count }
    guard token.skeleton.count >= 3, min(vowels[0], vowels[1]) * 2 <= max(vowels[0], vowels[1])
    else { return 0 }
    return 680 + agreement
  }

  /// A word cut short: at least four letters, at least two missing.
  private func prefixScore(_ other: NameToken) -> Int {
    let (short, long) =
      token.text.count < other.text.count ? (token.text, other.text) : (other.text, token.text)
    guard short.count >= 4, long.count - short.count >= 2, long.starts(with: short) else {
      return 0
    }
    return 500 + 350 * short.count / long.count
  }
}
