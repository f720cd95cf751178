/// A pattern over tokens and mentions, as rules of the tables are written.
///
/// A word stands for itself, `remov*` for every word that begins so, `a|b` for either, `a?` for one or none, `~4` for
/// up to four words of any kind, `<party>` for a mention of that kind, `<court>|<authority>` for either. Case makes no difference.
struct TokenPattern: Sendable {
  enum Element: Sendable {
    /// A word or a mention, whichever stands there; words first.
    case any([Word], [Mention.Kind], isOptional: Bool)
    case gap(Int)
  }

  struct Word: Sendable {
    let text: [UInt8]
    let isPrefix: Bool

    /// - Parameter text: with a star behind it, every word that begins so.
    init(_ text: [UInt8]) {
      isPrefix = text.last == UInt8(ascii: "*")
      self.text = isPrefix ? Array(text.dropLast()) : text
    }

    func matches(_ token: Token) -> Bool {
      isPrefix ? token.word.starts(with: text) : token.word == text
    }
  }

  let elements: [Element]

  /// - Returns: nil where an element cannot be read.
  init?(_ text: some StringProtocol) {
    var elements: [Element] = []
    for part in text.split(separator: " ") {
      var part = part[...]
      if part.hasPrefix("~") {
        guard let count = Int(part.dropFirst()), (1...20).contains(count) else { return nil }
        elements.append(.gap(count))
        continue
      }
      let isOptional = part.hasSuffix("?")
      if isOptional { part = part.dropLast() }
      var words: [Word] = []
      var kinds: [Mention.Kind] = []
      for choice in part.split(separator: "|") {
        if choice.hasPrefix("<") {
          guard choice.hasSuffix(">"),
            let kind = Mention.Kind(rawValue: String(choice.dropFirst().dropLast()))
          else { return nil }
          kinds.append(kind)
        } else {
          let word = Word(Array(choice.utf8))
          guard !word.text.isEmpty else { return nil }
          words.append(word)
        }
      }
      guard !words.isEmpty || !kinds.isEmpty else { return nil }
      elements.append(.any(words, kinds, isOptional: isOptional))
    }
    guard let first = elements.first else { return nil }
    if case .gap = first { return nil }
    self.elements = elements
  }

  /// What the first element can begin with, as first bytes; nil where it is a mention or may be left out.
  var firstBytes: Set<UInt8>? {
    guard case .any(let words, let kinds, false) = elements.first, kinds.isEmpty else { return nil }
    return Set(words.compactMap(\.text.first))
  }

  /// What a pattern met.
  struct Found: Sendable {
    /// Places of tokens in the sentence.
    let range: Range<Int>
    /// Mentions that elements stood for, by number in the sentence's mentions.
    let mentions: [Int]
    /// The places of tokens that words of the pattern met.
    let words: [Int]
  }

  /// The pattern at a place of a sentence, the shortest gaps first; nil where it does not stand there.
  /// - Parameter isWide: whether gaps may reach into other clauses.
  func match(
    at start: Int, in sentence: Sentence, _ mentions: SentenceMentions, isWide: Bool = false
  ) -> Found? {
    var found: [Int] = []
    var words: [Int] = []
    guard
      let end = end(
        of: 0, at: start, sentence, mentions, &found, &words,
        clause: isWide ? nil : sentence.clauses[start])
    else { return nil }
    return Found(range: start..<end, mentions: found, words: words)
  }

  private func end(
    of element: Int, at place: Int, _ sentence: Sentence, _ mentions: SentenceMentions,
    _ found: inout [Int], _ words: inout [Int], clause: Int?
  ) -> Int? {
    guard element < elements.count else { return place }
    switch elements[element] {
    case .any(let choices, let kinds, let isOptional):
      if place < sentence.tokens.count,
        choices.contains(where: { $0.matches(sentence.tokens[place]) })
      {
        words.append(place)
        if let end = end(
          of: element + 1, at: place + 1, sentence, mentions, &found, &words, clause: clause)
        {
          return end
        }
        words.removeLast()
      }
      for number in kinds.lazy.compactMap({ mentions.beginning(at: place, $0) }) {
        found.append(number)
        if let end = end(
          of: element + 1, at: mentions.all[number].range.upperBound, sentence, mentions, &found,
          &words, clause: clause)
        {
          return end
        }
        found.removeLast()
      }
      guard isOptional else { return nil }
      return end(of: element + 1, at: place, sentence, mentions, &found, &words, clause: clause)
    case .gap(let count):
      var next = place
      for _ in 0...count {
        if let clause, next < sentence.tokens.count, sentence.clauses[next] != clause {
          return nil
        }
        if let end = end(
          of: element + 1, at: next, sentence, mentions, &found, &words, clause: clause)
        {
          return end
        }
        guard next < sentence.tokens.count else { return nil }
        // A mention is one step, however many words it has.
        next = mentions.longest(at: next)?.range.upperBound ?? next + 1
      }
      return nil
    }
  }
}
