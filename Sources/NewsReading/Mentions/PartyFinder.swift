import Names
import Register
import Screening

/// Finds parties of the register in sentences: by their names letter by letter, by forms that only a language has, and
/// near spellings by the screening engine.
struct PartyFinder: Sendable {
  private struct Name: Sendable {
    let words: [[UInt8]]
    let parties: [String]
    /// Whether its first letter must be a capital one.
    let isCapital: Bool
    /// Whether it must stand in capitals: LTTE.
    let isAcronym: Bool
  }

  private let names: [Name]
  private let byFirst: [[UInt8]: [Int]]
  private let forms: [ArticleLanguage: [Form]]

  private struct Form: Sendable {
    let party: String
    let pattern: TokenPattern
    /// Written with a capital in the table, and only found with one: LeT, not "let".
    let isCapital: Bool
  }

  private let index: NameIndex

  /// Below this score a spelling is another name.
  private static let likeness = 0.9
  /// Words of a name that is tried as a near spelling.
  private static let longest = 6

  init(_ register: DesignationRegister) {
    var parties: [String: (ids: Set<String>, text: String)] = [:]
    var documents: [ScreeningDocument] = []
    for party in register.parties {
      let texts = [party.name] + party.names.map(\.text)
      for text in texts {
        parties[
          PartyFinder.words(text).map { String(decoding: $0, as: UTF8.self) }.joined(
            separator: " "), default: ([], text)
        ].ids
          .insert(party.id)
      }
      documents.append(
        ScreeningDocument(
          id: party.id, list: "register", party: party.id, caption: party.name,
          subject: ScreeningSubject(
            kind: party.kind, names: texts.map { ScreeningSubject.Name($0) })))
    }
    index = NameIndex(documents)
    let names = parties.sorted { $0.key < $1.key }.compactMap { key, value -> Name? in
      let words = key.split(separator: " ").map { Array($0.utf8) }
      let letters = words.reduce(0) { $0 + String(decoding: $1, as: UTF8.self).count }
      guard letters > 2 else { return nil }
      let scalars = value.text.unicodeScalars.filter(\.properties.isAlphabetic)
      return Name(
        words: words, parties: value.ids.sorted(),
        isCapital: scalars.first?.properties.isUppercase ?? false,
        isAcronym: words.count == 1 && letters <= 5 && scalars.allSatisfy(\.properties.isUppercase))
    }
    self.names = names
    byFirst = Dictionary(
      grouping: names.indices.filter { !names[$0].words.isEmpty },
      by: { PartyFinder.stem(names[$0].words[0]) })
    var forms: [ArticleLanguage: [Form]] = [:]
    for row in NewsReadingTable.rows(NewsReadingTable.partyForms) where row.count == 3 {
      guard let language = ArticleLanguage(rawValue: String(row[1])),
        register.party(String(row[0])) != nil
      else { continue }
      for text in row[2].split(separator: ";") {
        if let pattern = TokenPattern(text.lowercased()) {
          forms[language, default: []].append(
            Form(
              party: String(row[0]), pattern: pattern,
              isCapital: text.contains(where: \.isUppercase)))
        }
      }
    }
    self.forms = forms
  }

  /// The words of a name as the tokeniser cuts them.
  private static func words(_ text: String) -> [[UInt8]] {
    let tokeniser = Tokeniser(abbreviations: [], numbered: [], clauseWords: [], prepositions: [])
    return tokeniser.sentences(of: text).flatMap(\.tokens).filter(\.isWord).map(\.word)
  }

  /// The first letters, under which a name and its inflected forms are looked up.
  private static func stem(_ word: [UInt8]) -> [UInt8] {
    Array(String(String(decoding: word, as: UTF8.self).prefix(4)).utf8)
  }

  func add(to mentions: inout SentenceMentions, _ sentence: Sentence, _ language: ArticleLanguage) {
    let tokens = sentence.tokens
    let none = SentenceMentions()
    var place = 0
    while place < tokens.count {
      guard tokens[place].isWord else {
        place += 1
        continue
      }
      var best: (end: Int, parties: [String])?
      for number in byFirst[PartyFinder.stem(tokens[place].word)] ?? [] {
        let name = names[number]
        guard let end = end(of: name, tokens, place), end > best?.end ?? 0 else { continue }
        best = (end, name.parties)
      }
      for form in forms[language] ?? [] where !form.isCapital || tokens[place].isCapital {
        guard let found = form.pattern.match(at: place, in: sentence, none),
          found.range.upperBound > best?.end ?? 0
        else { continue }
        best = (found.range.upperBound, [form.party])
      }
      if let best {
        mentions.add(
          Mention(kind: .party, value: .party(best.parties, isExact: true), range: place..<best.end)
        )
        place = best.end
      } else if let near = near(sentence, place, mentions) {
        mentions.add(
          Mention(
            kind: .party, value: .party([near.party], isExact: false), range: place..<near.end))
        place = near.end
      } else {
        place += 1
      }
    }
  }

  /// Where a name that begins at a token ends; nil where it does not stand there.
  private func end(of name: Name, _ tokens: [Token], _ place: Int) -> Int? {
    let first = tokens[place]
    if name.isAcronym, !first.isAcronym { return nil }
    if name.isCapital, !first.isCapital { return nil }
    var next = place
    for word in name.words {
      while next < tokens.count, next > place, !tokens[next].isWord,
        PartyFinder.skipped.contains(tokens[next].word)
      {
        next += 1
      }
      guard next < tokens.count, PartyFinder.isForm(tokens[next].word, of: word) else { return nil }
      next += 1
    }
    return next
  }

  /// It begins no name that is tried as a near spelling: what stands behind it is tried.
  private static let article = Array("the".utf8)

  private static let skipped: Set<[UInt8]> = [Array("-".utf8), Array("'".utf8)]

  /// Whether a token is a word of a name, in Cyrillic with whatever ending it has in a sentence.
  private static func isForm(_ token: [UInt8], of word: [UInt8]) -> Bool {
    if token == word { return true }
    guard let first = word.first, first == 0xD0 || first == 0xD1, word.count >= 8 else {
      return false
    }
    // Of five letters and more the last may change; at most three follow the stem.
    let stem = word.count > 10 ? word.dropLast(2) : word[...]
    return token.starts(with: stem) && token.count <= word.count + 6
  }

  /// The party whose name a run of capitalised words nearly is.
  private func near(
    _ sentence: Sentence, _ place: Int, _ mentions: SentenceMentions
  ) -> (party: String, end: Int)? {
    let tokens = sentence.tokens
    guard tokens[place].isCapital, mentions.longest(at: place) == nil,
      tokens[place].word != PartyFinder.article
    else { return nil }
    if let end = PartyFinder.quoted(sentence, place), let party = party(called: tokens[place..<end])
    {
      return (party, end)
    }
    var end = place
    while end < tokens.count, end - place < PartyFinder.longest, tokens[end].isWord,
      tokens[end].isCapital
    {
      end += 1
    }
    // One word is too little to go by, unless it is a long one.
    guard end - place >= 2 else { return nil }
    for last in stride(from: end, to: place + 1, by: -1) {
      if let party = party(called: tokens[place..<last]) { return (party, last) }
    }
    return nil
  }

  /// The one party whose name words nearly are.
  private func party(called tokens: ArraySlice<Token>) -> String? {
    let text = tokens.filter(\.isWord).map { String(decoding: $0.word, as: UTF8.self) }
      .joined(separator: " ")
    for text in [text, PartyFinder.nominative(tokens)].compactMap({ $0 }) {
      let matches = index.search(
        ScreeningQuery(ScreeningSubject(names: [.init(text)])), limit: 2,
        threshold: PartyFinder.likeness)
      if matches.count == 1, let match = matches.first { return match.id }
    }
    return nil
  }

  /// Where a name of several words in quotation marks ends that begins at a word.
  private static func quoted(_ sentence: Sentence, _ place: Int) -> Int? {
    sentence.quoted.first { $0.lowerBound == place && (2...longest + 2).contains($0.count) }?
      .upperBound
  }

  /// A Russian name without the endings of its case ("Азиза Азама"), roughly; nil for other scripts.
  private static func nominative(_ tokens: ArraySlice<Token>) -> String? {
    var changed = false
    let words = tokens.map { token -> String in
      let word = String(decoding: token.word, as: UTF8.self)
      guard token.word.first.map({ $0 == 0xD0 || $0 == 0xD1 }) ?? false, word.count > 3 else {
        return word
      }
      for ending in ["ом", "ем", "ой", "а", "я", "у", "ю", "е"] where word.hasSuffix(ending) {
        changed = true
        return String(word.dropLast(ending.count))
      }
      return word
    }
    return changed ? words.joined(separator: " ") : nil
  }
}
