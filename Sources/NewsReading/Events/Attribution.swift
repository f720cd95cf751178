/// Who says what a sentence says: "according to …", "… reported", "citing …".
struct Attribution {
  let lexicon: Lexicon
  /// The text's UTF-8.
  let text: [UInt8]

  /// Most words of a name of a source.
  private static let longest = 8

  /// Whom a sentence names as its source, nearest first.
  func chain(of sentence: Sentence) -> [String] {
    var chain: [String] = []
    let tokens = sentence.tokens
    for (place, token) in tokens.enumerated() where token.isWord {
      if lexicon.isSourceLead(tokens, place) {
        let start = place + lexicon.leadLength(tokens, place)
        var end = start
        while end < tokens.count, tokens[end].isWord, end - start < Attribution.longest,
          !lexicon.sourceEnds.contains(tokens[end].word)
        {
          end += 1
        }
        if end > start { chain.append(words(tokens[start..<end])) }
      } else if lexicon.sayingVerbs.contains(token.word) {
        var start = place
        while start > 0, tokens[start - 1].isCapital, place - start < Attribution.longest {
          start -= 1
        }
        if start < place { chain.append(words(tokens[start..<place])) }
      }
    }
    var seen: Set<String> = []
    return chain.filter { seen.insert($0).inserted }
  }

  private func words(_ tokens: ArraySlice<Token>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(decoding: text[first.start..<last.end], as: UTF8.self)
  }
}

extension Lexicon {
  var sayingVerbs: Set<[UInt8]> { words("say") }
  var sourceEnds: Set<[UInt8]> { words("source-end") }

  func isSourceLead(_ tokens: [Token], _ place: Int) -> Bool { leadLength(tokens, place) > 0 }

  /// How many tokens a lead such as "according to" has; zero for none.
  func leadLength(_ tokens: [Token], _ place: Int) -> Int {
    if words("source-lead").contains(tokens[place].word) { return 1 }
    guard place + 1 < tokens.count else { return 0 }
    let two = tokens[place].word + [UInt8(ascii: "_")] + tokens[place + 1].word
    return words("source-lead").contains(two) ? 2 : 0
  }
}
