internal import Likeness
internal import Names

/// A word prepared to be compared with many others. A class, so that handing it on copies nothing.
final class TokenComparison: Sendable {
  /// Shorter looks and fewer consonants belong to too many words.
  static let leastLook = 5
  static let leastConsonants = 2
  /// What words of up to three letters are worth that sound the same.
  static let shortSound = 800
  /// What an error in the sound costs more for each letter by which the spellings differ besides.
  static let costOfConvention = 40
  /// What two consonants are worth before the letters that agree.
  static let twoConsonants = 500
  /// What words are worth that readers of print take for each other.
  static let sameLook = 900

  let token: NameToken
  let facts: WordFacts
  private let text: EditPattern
  private let sound: EditPattern
  private let skeleton: [UInt8]
  private let look: [UInt8]
  private let consonants: [UInt8]
  private let textHasVowels: Bool
  private let soundHasVowels: Bool

  init(_ token: NameToken) {
    self.token = token
    facts = WordFacts(token)
    text = EditPattern(token.text)
    sound = EditPattern(token.sound)
    skeleton = token.skeleton
    look = token.look
    consonants = token.consonants
    textHasVowels = TokenComparison.hasVowelInside(token.text.span)
    soundHasVowels = TokenComparison.hasVowelInside(token.sound.span)
  }

  /// How alike this word and the other are, or nil when no channel joins them.
  func similarity(to other: NameToken) -> TokenSimilarity? {
    similarity(
      to: WordFacts(other), text: other.text.span, sound: other.sound.span,
      skeleton: other.skeleton.span, look: other.look.span, consonants: other.consonants.span)
  }

  /// The same for a word whose letters stand somewhere else.
  func similarity(
    to other: WordFacts, text otherText: Span<UInt8>, sound otherSound: Span<UInt8>,
    skeleton otherSkeleton: Span<UInt8>, look otherLook: Span<UInt8>,
    consonants otherConsonants: Span<UInt8>
  ) -> TokenSimilarity? {
    if facts.role == .initial || other.role == .initial {
      return TokenComparison.initialSimilarity(facts, other)
    }
    guard facts.isPlain, other.isPlain else {
      // A generic word that has to tell a party ("National Front") does not meet one that does not.
      guard facts.isAnchor == other.isAnchor, otherText.equals(text.bytes) else { return nil }
      return TokenSimilarity(score: 1000, channel: .equal)
    }
    if otherText.equals(text.bytes) {
      let looksAlike = !facts.traits.union(other.traits).isDisjoint(with: .homoglyph)
      return looksAlike
        ? TokenSimilarity(score: 970, channel: .homoglyph)
        : TokenSimilarity(score: 1000, channel: .equal)
    }
    if otherSound.equals(sound.bytes) {
      // Of three letters hardly a name is left but acronyms, which sound tells nothing of (KBR, CBR).
      let isShort = max(text.bytes.count, otherText.count) <= 3
      return TokenSimilarity(score: isShort ? TokenComparison.shortSound : 960, channel: .sound)
    }
    if facts.variant != 0, other.variant != 0 {
      // Two names the table knows to be different (Hasan, Husayn) are not typing errors.
      return facts.variant == other.variant ? TokenSimilarity(score: 930, channel: .variant) : nil
    }
    var best = TokenSimilarity(score: 0, channel: .edit)
    func offer(_ score: Int, _ channel: Channel) {
      if score > best.score { best = TokenSimilarity(score: score, channel: channel) }
    }
    offer(TokenComparison.editScore(text, otherText, cost: 0), .edit)
    let isAbjad = facts.traits.union(other.traits).contains(.abjad)
    offer(soundEditScore(otherText, otherSound, isAbjad: isAbjad), .edit)
    if look.count >= TokenComparison.leastLook, otherLook.equals(look) {
      offer(TokenComparison.sameLook, .homoglyph)
    }
    offer(skeletonScore(other, otherSound, otherSkeleton), .skeleton)
    offer(consonantScore(otherText, otherConsonants), .skeleton)
    offer(TokenComparison.prefixScore(text.bytes, otherText), .prefix)
    return best.score >= TokenSimilarity.floor ? best : nil
  }

  /// A single letter beside another or beside a word that begins with it.
  static func initialSimilarity(_ one: WordFacts, _ other: WordFacts) -> TokenSimilarity? {
    guard one.first == other.first else { return nil }
    if one.role == other.role { return TokenSimilarity(score: 1000, channel: .equal) }
    guard (one.role == .initial ? other : one).isPlain else { return nil }
    return TokenSimilarity(score: TokenSimilarity.initial, channel: .initial)
  }

  private static func editScore(
    _ pattern: EditPattern, _ other: Span<UInt8>, cost: Int
  ) -> Int {
    let own = pattern.bytes.count
    let bound = TokenSimilarity.editBound(length: min(own, other.count))
    guard bound > 0, abs(own - other.count) <= bound else { return 0 }
    let distance = pattern.distance(to: other)
    guard distance <= bound else { return 0 }
    let first = pattern.bytes[0] == other[0] ? 0 : TokenSimilarity.costOfFirst
    return 1000 - distance * TokenSimilarity.costOfError / max(own, other.count) - first - cost
  }

  /// An error in the sound counts less the more the spellings differ otherwise: each convention that has to be
  /// seen through makes another name as likely (Messer, Miller).
  /// Where one side has no vowels of its own the spellings tell nothing.
  private func soundEditScore(
    _ otherText: Span<UInt8>, _ otherSound: Span<UInt8>, isAbjad: Bool
  ) -> Int {
    let score = TokenComparison.editScore(sound, otherSound, cost: 30)
    guard score > 0, !isAbjad else { return score }
    let apart = text.distance(to: otherText) - sound.distance(to: otherSound)
    return score - TokenComparison.costOfConvention * max(0, apart)
  }

  /// The same consonants count where one side comes from a script without vowels, or has lost
  /// most of its vowels.
  private func skeletonScore(
    _ other: WordFacts, _ otherSound: Span<UInt8>, _ otherSkeleton: Span<UInt8>
  ) -> Int {
    let count = skeleton.count
    guard count >= 2, otherSkeleton.equals(skeleton) else { return 0 }
    let longest = max(sound.bytes.count, otherSound.count)
    let alike = longest - sound.distance(to: otherSound)
    if facts.traits.union(other.traits).contains(.abjad) {
      // All that such a script writes agrees; what is missing are vowels. Few consonants fit many names.
      let base = count == 2 ? 690 : count == 3 ? 800 : 850
      return base + 120 * alike / longest
    }
    guard count >= 3, soundHasVowels != TokenComparison.hasVowelInside(otherSound) else { return 0 }
    return 680 + 220 * alike / longest
  }

  /// The same consonants as written, where one side has lost most of its vowels.
  private func consonantScore(_ otherText: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    let count = consonants.count
    guard count >= TokenComparison.leastConsonants, other.equals(consonants) else {
      return 0
    }
    guard textHasVowels != TokenComparison.hasVowelInside(otherText) else { return 0 }
    let longest = max(text.bytes.count, otherText.count)
    let base = count == 2 ? TokenComparison.twoConsonants : 680
    return base + 220 * (longest - text.distance(to: otherText)) / longest
  }

  /// Whether a vowel stands between the first letter and the last. Of two words with the same consonants one must
  /// have none: with some left on both sides (brown, byrne) they are two names.
  private static func hasVowelInside(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2 else { return false }
    for place in 1..<(text.count - 1) {
      switch text[place] {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"):
        return true
      default: continue
      }
    }
    return false
  }

  /// A word cut short: at least four letters, at least two missing.
  private static func prefixScore(_ one: [UInt8], _ other: Span<UInt8>) -> Int {
    let shortest = min(one.count, other.count)
    let longest = max(one.count, other.count)
    guard shortest >= 4, longest - shortest >= 2 else { return 0 }
    for place in 0..<shortest where one[place] != other[place] { return 0 }
    return 500 + 350 * shortest / longest
  }
}

extension Span<UInt8> {
  /// Whether both have the same bytes.
  @inline(__always) func equals(_ other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    for place in indices where self[place] != other[place] { return false }
    return true
  }
}
