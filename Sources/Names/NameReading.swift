/// The steps from a raw name to its words, in the order they happen: fold, repair look-alikes,
/// split articles, romanise, find phrases and roles, split and join compounds, weigh.
struct NameReading {
  private(set) var tokens: [NameToken] = []

  /// A romanised word before it has a role.
  private struct Word {
    var text: [UInt8]
    var traits: NameToken.Traits = []
    var gap = FoldedWord.Gap.other
    var isCapital = false
    /// What the tables say of it.
    var known: Lexicon.Word?
    /// What else it can have been.
    var meant: [[UInt8]] = []
  }

  /// Words beyond this are left aside: no name is that long, and a hostile one must cost no more.
  static let mostWords = 48
  /// How often one word counts.
  private static let mostRepeated = 4

  /// Letters of a phrase from which on damaged words may be words of it.
  private static let longPhrase = 12

  private let lexicon = Lexicon.standard

  /// Letters of a word beyond this are left aside: finding typing errors costs the square of the length.
  private static let mostLetters = 48
  /// Characters of a text beyond this are not looked at.
  private static let mostCharacters = 2048

  init(_ text: String) {
    var words = romanised(
      LetterFolding.standard.words(of: NameReading.bounded(text)).flatMap(splittingForm))
    for place in words.indices {
      let text = words[place].text
      words[place].known = lexicon[text]
      // A word of a script without vowels has lost none.
      guard !words[place].traits.contains(.abjad) else { continue }
      words[place].meant = lexicon.meant(
        by: text, words[place].known, isLast: place + 1 == words.count)
    }
    var place = 0
    while place < words.count, tokens.count < NameReading.mostWords {
      if let phrase = phrase(in: words, at: place) {
        append(phrase.canonical, phrase.role)
        place += phrase.words.count
      } else {
        append(words[place])
        place += 1
      }
    }
    leaveOutRepeated()
    promoteWhenNothingTells()
  }

  /// As much of a text as is looked at.
  static func bounded(_ text: String) -> String {
    guard text.utf8.count > mostCharacters else { return text }
    return String(text.unicodeScalars.prefix(mostCharacters))
  }

  /// A word that stands there again and again tells no more the fifth time.
  private mutating func leaveOutRepeated() {
    guard tokens.count > NameReading.mostRepeated else { return }
    var kept: [NameToken] = []
    for token in tokens
    where kept.count(where: { $0.text == token.text }) < NameReading.mostRepeated {
      kept.append(token)
    }
    tokens = kept
  }

  /// A legal form in capitals that was written onto a name (SiemensAG) is a word of its own.
  private func splittingForm(_ word: FoldedWord) -> [FoldedWord] {
    guard let capitals = word.capitals, capitals >= 3, word.letters.count - capitals >= 2 else {
      return [word]
    }
    let form = word.letters[capitals...].compactMap { UInt8(exactly: $0.value) }
    guard lexicon[form]?.role == .form else { return [word] }
    var (name, rest) = (word, FoldedWord(gap: .blank))
    name.letters.removeLast(form.count)
    rest.letters = Array(word.letters[capitals...])
    rest.isCapital = true
    return [name, rest]
  }

  // MARK: - To Latin

  private func romanised(_ folded: [FoldedWord]) -> [Word] {
    var acronyms = NameReading.joiningAcronyms(folded)
    for place in acronyms.indices where acronyms[place].letters.count > NameReading.mostLetters {
      acronyms[place].letters.removeLast(acronyms[place].letters.count - NameReading.mostLetters)
    }
    let repaired = Homoglyphs.standard.repaired(acronyms.map(\.letters))
    let plain = zip(acronyms, repaired).map { $1 ?? $0.letters }
    let language = CyrillicLanguage(words: plain)
    var words: [Word] = []
    words.reserveCapacity(plain.count + 2)
    for (place, letters) in plain.enumerated() {
      var traits: NameToken.Traits = repaired[place] == nil ? [] : .homoglyph
      let script = letters.lazy.map(Script.init).first { $0 != .digit } ?? .digit
      if script.isAbjad { traits.insert(.abjad) }
      if letters.contains(where: { Script($0) == .other }) { traits.insert(.opaque) }
      if script == .arabic {
        for part in ArabicCompound.parts(of: letters) {
          appendArabic(part, traits, to: &words)
        }
        continue
      }
      let latin = Romanisation.standard.latin(letters, language: language)
      if !latin.isEmpty {
        words.append(
          Word(
            text: latin, traits: traits, gap: acronyms[place].gap,
            isCapital: acronyms[place].isCapital))
      }
    }
    return words
  }

  /// A word in Arabic script, its article apart; a divine name goes to the word before it, as in
  /// Hidayat Allah, which Latin lists write Hidayatullah.
  private func appendArabic(
    _ part: ArabicCompound.Part, _ traits: NameToken.Traits, to words: inout [Word]
  ) {
    switch part {
    case .latin(let text): words.append(Word(text: text, traits: traits))
    case .divine:
      guard let last = words.last, last.traits.contains(.abjad), lexicon[last.text]?.role == nil,
        !last.text.elementsEqual("abd".utf8), !last.text.suffix(5).elementsEqual("ullah".utf8)
      else { return words.append(Word(text: Array("allah".utf8), traits: traits)) }
      words[words.count - 1].text = last.text + Array("ullah".utf8)
    case .letters(let letters):
      let latin = Romanisation.standard.latin(letters, language: nil)
      if !isKnown(latin), letters.starts(with: NameReading.arabicArticle), letters.count >= 4,
        !lexicon.whole.contains(letters)
      {
        words.append(Word(text: Array("al".utf8), traits: traits))
        let rest = Array(letters.dropFirst(2))
        words.append(
          Word(text: Romanisation.standard.latin(rest, language: nil), traits: traits))
      } else if !latin.isEmpty {
        words.append(Word(text: latin, traits: traits))
      }
    }
  }

  /// Three or more single letters with nothing but dots between them are one word (G.m.b.H.);
  /// two may be a person's initials and stay two.
  private static func joiningAcronyms(_ words: [FoldedWord]) -> [FoldedWord] {
    var joined: [FoldedWord] = []
    var place = 0
    while place < words.count {
      var end = place + 1
      while end < words.count, words[end].gap == .dot, words[end].letters.count == 1,
        words[place].letters.count == 1
      {
        end += 1
      }
      var word = words[place]
      if end - place >= 3 {
        word.letters = words[place..<end].flatMap(\.letters)
        joined.append(word)
      } else {
        joined.append(contentsOf: words[place..<end])
      }
      place = end
    }
    return joined
  }

  private static let arabicArticle: [Unicode.Scalar] = ["\u{627}", "\u{644}"]

  private func isKnown(_ text: [UInt8]) -> Bool {
    guard let word = lexicon[text] else { return false }
    return word.role != nil || word.variant != 0
  }

  // MARK: - Roles

  /// The longest phrase at a place. A phrase of single letters (S.A., p.l.c.) counts only after
  /// the first word, so that it does not swallow a person's initials. A phrase that is
  /// long enough to be meant may be damaged.
  private func phrase(in words: [Word], at place: Int) -> Lexicon.Phrase? {
    if let found = phrase(words[place].known?.phrases ?? [], damaged: 0, in: words, at: place) {
      return found
    }
    guard words[place].text.count >= NameReading.shortestPhraseWord else { return nil }
    for meant in words[place].meant {
      let phrases = lexicon[meant]?.phrases ?? []
      if let found = phrase(phrases, damaged: 1, in: words, at: place) { return found }
    }
    return nil
  }

  /// Damaged words shorter than this are not read as words of a phrase.
  private static let shortestPhraseWord = 4

  private func phrase(
    _ phrases: [Lexicon.Phrase], damaged: Int, in words: [Word], at place: Int
  ) -> Lexicon.Phrase? {
    phrases.first { phrase in
      guard place + phrase.words.count <= words.count else { return false }
      if place == 0, phrase.words.allSatisfy({ $0.count == 1 }) { return false }
      var damaged = damaged
      for offset in phrase.words.indices.dropFirst() {
        let word = words[place + offset]
        if word.text == phrase.words[offset] { continue }
        guard word.text.count >= NameReading.shortestPhraseWord,
          word.meant.contains(phrase.words[offset])
        else { return false }
        damaged += 1
      }
      return damaged == 0
        || phrase.words.reduce(0) { $0 + $1.count } >= NameReading.longPhrase
    }
  }

  private mutating func append(_ word: Word) {
    let text = word.text
    // A capital letter by itself is an initial (A., I.), a small or hyphenated one may be a word
    // of its own (Tehrik-e, Ortega y Gasset).
    let isInitial = text.count == 1 && word.isCapital && word.gap != .hyphen
    if !isInitial {
      if let known = word.known, let role = known.role {
        return append(known.canonical, role, word.traits)
      } else if let meant = lexicon.role(among: word.meant) {
        return append(meant.canonical, meant.role, word.traits)
      }
    }
    if text.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      let significant = text.drop { $0 == 48 }
      append(significant.isEmpty ? [48] : Array(significant), .number, word.traits)
    } else if text.count == 1 {
      append(text, .initial, word.traits)
    } else if completesAbdullah(text) {
      tokens.removeLast()
      let abdullah = Array("abdullah".utf8)
      appendName(abdullah, lexicon[abdullah], word.traits)
    } else if word.known?.variant ?? 0 == 0, !word.traits.contains(.opaque),
      let (first, second) = CompoundNames.split(text)
    {
      for half in [first, second] {
        let known = lexicon[half]
        append(
          Word(
            text: half, traits: word.traits, known: known,
            meant: word.traits.contains(.abjad)
              ? [] : lexicon.meant(by: half, known, isLast: false)))
      }
    } else {
      appendName(text, word.known, word.traits)
    }
  }

  private static let divineNames = ["allah", "ullah", "ollah", "lah", "allh"].map { Array($0.utf8) }

  private func completesAbdullah(_ text: [UInt8]) -> Bool {
    guard let last = tokens.last, last.role == .prefix, last.text.elementsEqual("abdul".utf8)
    else { return false }
    return NameReading.divineNames.contains(text)
  }

  private mutating func append(
    _ text: [UInt8], _ role: TokenRole, _ traits: NameToken.Traits = []
  ) {
    // The article inside a compound (Abd al-Rahman, Jalal al-Din) is not a word of its own.
    let isArticle = role == .particle && text.elementsEqual("al".utf8)
    if isArticle, let last = tokens.last, last.role == .prefix,
      last.text.elementsEqual("abdul".utf8)
    {
      return
    }
    if role == .prefix, text.elementsEqual("din".utf8), let last = tokens.last,
      last.role == .particle, last.text.elementsEqual("al".utf8)
    {
      tokens.removeLast()
    }
    tokens.append(NameToken(text: text, role: role, weight: role.weight, traits: traits))
  }

  private mutating func appendName(
    _ text: [UInt8], _ known: Lexicon.Word?, _ traits: NameToken.Traits
  ) {
    tokens.append(
      NameToken(
        text: text, role: .name, weight: lexicon.weight(of: known), variant: known?.variant ?? 0,
        traits: traits))
  }

  /// A name made only of generic words or titles ("National Front") has to be told by them.
  private mutating func promoteWhenNothingTells() {
    guard !tokens.contains(where: { $0.role.isAnchor }) else { return }
    tokens = tokens.map { token in
      switch token.role {
      case .prefix, .generic, .body, .particle, .title, .form:
        NameToken(text: token.text, role: .name, weight: 500, traits: token.traits)
      case .name, .number, .initial, .stop: token
      }
    }
  }
}
