/// The parts of a sentence that each tell one event: clauses, parted again between the words of two events.
///
/// "Britain outlawed the group in January, Canada listed it in July" is one clause of two segments. What belongs to an
/// event is looked for in its segment first.
struct Segments: Sendable {
  /// By token; ascending.
  let numbers: [Int]

  /// - Parameter ranges: the words of each event, in their order.
  init(
    _ sentence: Sentence, _ mentions: SentenceMentions, ranges: [Range<Int>], _ lexicon: Lexicon
  ) {
    var starts: Set<Int> = []
    for (left, right) in zip(ranges, ranges.dropFirst())
    where left.upperBound <= right.lowerBound
      && sentence.clauses[left.lowerBound] == sentence.clauses[right.lowerBound]
    {
      let between = left.upperBound..<right.lowerBound
      let signs = between.filter { Segments.isBreak(sentence.tokens[$0], lexicon) }
      // The body or state that acts in the second event stands behind the break.
      let actor = between.first { place in
        switch mentions.longest(at: place)?.kind {
        case .place, .authority, .court: true
        default: false
        }
      }
      let start = signs.last { actor == nil || $0 < actor ?? 0 } ?? signs.last
      if let start { starts.insert(start) }
    }
    var number = -1
    var clause = -1
    numbers = sentence.tokens.indices.map { place in
      if sentence.clauses[place] != clause || starts.contains(place) { number += 1 }
      clause = sentence.clauses[place]
      return number
    }
  }

  /// A comma or a word such as "and".
  static func isBreak(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.word == [UInt8(ascii: ",")] || lexicon.breaks.contains(token.word)
  }
}
