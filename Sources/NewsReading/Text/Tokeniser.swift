/// Cuts a text into sentences of tokens.
///
/// Words end at blanks, signs and hyphens; an apostrophe with an s behind it is a word of its own. A sentence ends at
/// a full stop, question or exclamation mark before a capital letter, unless an abbreviation stands before it, and at
/// every empty line.
struct Tokeniser {
  /// Words, in lower case, after which a full stop ends no sentence.
  let abbreviations: Set<[UInt8]>
  /// Words such as "No." and "Art.", after which a full stop ends no sentence where a number follows.
  let numbered: Set<[UInt8]>
  /// Words that begin a new clause behind a comma or by themselves.
  let clauseWords: Set<[UInt8]>
  /// Small words that may stand between the comma and such a word.
  let prepositions: Set<[UInt8]>

  /// - Complexity: linear in the text.
  /// - Parameter hasHeadline: whether the first paragraph is the headline, number 0.
  func sentences(of text: String, hasHeadline: Bool = true) -> [Sentence] {
    var sentences: [Sentence] = []
    var current: [Token] = []
    var paragraph = hasHeadline ? 0 : 1
    var hasQuotation = false
    var quoteStart: Int?
    var quoted: [Range<Int>] = []
    func close() {
      if current.contains(where: \.isWord) {
        var sentence = Sentence(tokens: current, paragraph: paragraph)
        sentence.clauses = clauses(of: current)
        sentence.quoted = quoted
        sentence.hasQuotation =
          hasQuotation
          || quoteStart.map { current.count - $0 >= Tokeniser.quotationWords } ?? false
        sentences.append(sentence)
      }
      current = []
      quoted = []
      // A quotation may go on in the next sentence.
      hasQuotation = quoteStart != nil
      if quoteStart != nil { quoteStart = 0 }
    }
    var lineBreaks = 0
    var pending: (start: Int, scalars: [Unicode.Scalar])?
    var offset = 0
    var isAfterBlank = true
    func flush(at end: Int) {
      guard let word = pending else { return }
      pending = nil
      current.append(
        token(
          word.scalars, start: word.start, end: end, isJoined: !isAfterBlank && !current.isEmpty))
      isAfterBlank = false
      // No writer's sentence is as long; what comes without a full stop must not be read as one.
      if current.count >= Tokeniser.longestSentence { close() }
    }
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let size = UTF8.width(scalar)
      defer { offset += size }
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      if Tokeniser.isLetter(scalar) || Tokeniser.isMark(scalar) {
        lineBreaks = 0
        if pending == nil { pending = (offset, []) }
        pending?.scalars.append(scalar)
        continue
      }
      let isApostrophe = scalar == "'" || scalar == "\u{2019}"
      if isApostrophe, let word = pending, let next, Tokeniser.isLetter(next) {
        let behind = place + 2 < scalars.count ? scalars[place + 2] : " "
        if next == "s" || next == "S", !Tokeniser.isLetter(behind) {
          // A possessive is a word of its own, so that the name before it is found.
          flush(at: offset)
          pending = (offset, ["'"])
          continue
        }
        pending = word
        pending?.scalars.append("'")
        continue
      }
      // 1.5 and U.S. hold together.
      if scalar == ".", let word = pending, let next, Tokeniser.isLetter(next),
        word.scalars.count <= 2 || word.scalars.last.map(Tokeniser.isDigit) == true,
        word.scalars.last.map(Tokeniser.isDigit) == Tokeniser.isDigit(next)
          || word.scalars.count == 1
      {
        pending?.scalars.append(".")
        continue
      }
      flush(at: offset)
      if scalar.properties.isWhitespace {
        isAfterBlank = true
        if scalar == "\n" {
          lineBreaks += 1
          if lineBreaks == 2 {
            quoteStart = nil
            close()
            paragraph += 1
          }
        }
        continue
      }
      lineBreaks = 0
      // A hyphen inside a word parts it and says nothing.
      if scalar == "-" || scalar == "\u{2011}", let next, Tokeniser.isLetter(next), !isAfterBlank {
        continue
      }
      // Quotation marks part no words of a name or rule.
      if Tokeniser.isClosing(scalar) && scalar != ")" && scalar != "]"
        || Tokeniser.isOpening(scalar) && scalar != "(" && scalar != "["
      {
        // A quotation of some words, not a name in quotation marks.
        if scalar == "\"" || Tokeniser.isOpening(scalar), scalar != "'", scalar != "\u{2018}",
          quoteStart == nil
        {
          quoteStart = current.count
        } else if scalar != "'", scalar != "\u{2019}", let start = quoteStart {
          if current.count - start >= Tokeniser.quotationWords { hasQuotation = true }
          if start < current.count { quoted.append(start..<current.count) }
          quoteStart = nil
        }
        continue
      }
      current.append(
        Token(
          start: offset, end: offset + size, word: Array(String(scalar).utf8), isCapital: false,
          isAcronym: false, isWord: false, isJoined: !isAfterBlank))
      isAfterBlank = false
      if scalar == "." || scalar == "!" || scalar == "?" || scalar == "\u{2026}",
        ends(current, before: scalars, at: place + 1)
      {
        close()
      }
    }
    flush(at: offset)
    close()
    return sentences
  }

  /// Whether the sign just read ends its sentence.
  private func ends(_ tokens: [Token], before scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard tokens.count >= 2 else { return false }
    let before = tokens[tokens.count - 2]
    if tokens[tokens.count - 1].word == [UInt8(ascii: ".")] {
      if abbreviations.contains(before.word) { return false }
      if numbered.contains(before.word), isNumber(scalars, behind: place) { return false }
      if before.isCapital, before.word.count == 1 { return false }
    }
    var next = place
    while next < scalars.count, Tokeniser.isClosing(scalars[next]) { next += 1 }
    guard next < scalars.count else { return true }
    guard scalars[next].properties.isWhitespace else { return false }
    while next < scalars.count,
      scalars[next].properties.isWhitespace || Tokeniser.isOpening(scalars[next])
    {
      next += 1
    }
    guard next < scalars.count else { return true }
    return !scalars[next].properties.isLowercase
  }

  private func isNumber(_ scalars: [Unicode.Scalar], behind place: Int) -> Bool {
    scalars[place...].first { !$0.properties.isWhitespace }.map(Tokeniser.isDigit) ?? false
  }

  private func token(_ scalars: [Unicode.Scalar], start: Int, end: Int, isJoined: Bool) -> Token {
    var text = ""
    var capitals = 0
    for scalar in scalars {
      if scalar.properties.isUppercase { capitals += 1 }
      if scalar == "." { continue }
      text += scalar.properties.lowercaseMapping
    }
    text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "ё" ? "е" : $0 }))
    let letters = scalars.count { Tokeniser.isLetter($0) }
    return Token(
      start: start, end: end, word: Array(text.utf8),
      isCapital: scalars.first?.properties.isUppercase ?? false,
      isAcronym: letters >= 2 && capitals == letters, isWord: true, isJoined: isJoined)
  }

  /// Numbers the clauses: a new one begins behind a semicolon, colon or dash, and at a clause word that stands behind a
  /// comma, or that always begins one.
  private func clauses(of tokens: [Token]) -> [Int] {
    var clause = 0
    var clauses: [Int] = []
    for (place, token) in tokens.enumerated() {
      let before = place > 0 ? tokens[place - 1] : nil
      if token.isWord, let before, !before.isWord, clauseWords.contains(token.word),
        before.word == [UInt8(ascii: ",")]
      {
        clause += 1
      } else if place > 1, let before, before.isWord, prepositions.contains(before.word),
        clauseWords.contains(token.word), tokens[place - 2].word == [UInt8(ascii: ",")]
      {
        // ", in which"
        clause += 1
      } else if let before, !before.isWord, Tokeniser.parting.contains(before.word) {
        clause += 1
      }
      clauses.append(clause)
    }
    return clauses
  }

  private static let parting: Set<[UInt8]> = Set([";", ":", "—", "–"].map { Array($0.utf8) })

  /// Words of a quotation at least; what is shorter is a name or a word held up.
  private static let quotationWords = 5

  /// Tokens of a sentence at most. Reading one costs more than in proportion to its length.
  static let longestSentence = 200

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "'", ")", "]", "\u{201D}", "\u{2019}", "\u{BB}", "\u{201C}"].contains(scalar)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "'", "(", "[", "\u{201C}", "\u{2018}", "\u{AB}", "\u{201E}"].contains(scalar)
  }
}
