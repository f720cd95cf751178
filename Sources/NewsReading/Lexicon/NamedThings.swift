/// Places, bodies and regimes as a language calls them.
struct NamedThings: Sendable {
  private struct Form: Sendable {
    let kind: Mention.Kind
    let value: Mention.Value
    let pattern: TokenPattern
    /// Written with capitals in the table, and only found with them: US, not "us".
    let isCapital: Bool
  }

  /// Words that speak for regimes of their jurisdiction without naming them: "proscribed" for the Terrorism Act.
  struct Hint: Sendable {
    let regimes: [String]
    let pattern: TokenPattern
  }

  let hints: [Hint]
  /// The party whom the name of a regime speaks of.
  let partyOfRegime: [String: String]
  /// Ids of all bodies.
  let authorities: Set<String>
  private let placed: Set<String>

  /// Whether a body is of one state, whatever an article says.
  func isPlaced(_ authority: String) -> Bool { placed.contains(authority) }

  private let forms: [Form]
  private let byFirst: [UInt8: [Int]]

  init(_ language: ArticleLanguage) {
    var forms: [Form] = []
    func add(
      _ kind: Mention.Kind, _ value: Mention.Value, _ texts: Substring, isCapital: Bool = false
    ) {
      for text in texts.split(separator: ";") {
        if let pattern = TokenPattern(text.lowercased()) {
          forms.append(
            Form(
              kind: kind, value: value, pattern: pattern,
              isCapital: isCapital || text.contains(where: \.isUppercase)))
        }
      }
    }
    for row in NewsReadingTable.rows(NewsReadingTable.places)
    where row.count == 3 && row[1] == language.rawValue {
      // In English a state's adjective, too, has a capital letter: Turkey, not the bird.
      add(.place, .place(String(row[0])), row[2], isCapital: language == .english)
    }
    for row in NewsReadingTable.rows(NewsReadingTable.authorities)
    where row.count == 5 && row[1] == language.rawValue {
      let authority = Authority(
        id: String(row[0]), jurisdiction: row[2] == "-" ? nil : String(row[2]), role: String(row[3])
      )
      let kinds: [Substring: Mention.Kind] = ["court": .court, "publication": .publication]
      add(kinds[row[3]] ?? .authority, .authority(authority), row[4])
    }
    for row in NewsReadingTable.rows(NewsReadingTable.regimes)
    where row.count == 3 && row[1] == language.rawValue {
      add(.regime, .regime(row[0].split(separator: ",").map(String.init)), row[2])
    }
    var parties: [String: String] = [:]
    for row in NewsReadingTable.rows(NewsReadingTable.regimes)
    where row.count == 3 && row[1] == "party" {
      parties[String(row[0])] = String(row[2])
    }
    partyOfRegime = parties
    placed = Set(
      NewsReadingTable.rows(NewsReadingTable.authorities).compactMap { row in
        row.count == 5 && row[2] != "-" ? String(row[0]) : nil
      })
    authorities = Set(
      NewsReadingTable.rows(NewsReadingTable.authorities).compactMap { $0.first.map(String.init) })
    hints = NewsReadingTable.rows(NewsReadingTable.regimes).flatMap { row -> [Hint] in
      guard row.count == 3, row[1] == language.rawValue + "?" else { return [] }
      let regimes = row[0].split(separator: ",").map(String.init)
      return row[2].split(separator: ";").compactMap { text in
        TokenPattern(text).map { Hint(regimes: regimes, pattern: $0) }
      }
    }
    self.forms = forms
    var byFirst: [UInt8: [Int]] = [:]
    for (place, form) in forms.enumerated() {
      for byte in form.pattern.firstBytes ?? [] { byFirst[byte, default: []].append(place) }
    }
    self.byFirst = byFirst
  }

  /// Adds what is named; of forms of one kind that overlap, the longest.
  func add(to mentions: inout SentenceMentions, _ sentence: Sentence) {
    let none = SentenceMentions()
    var free: [Mention.Kind: Int] = [:]
    for (place, token) in sentence.tokens.enumerated() {
      var longest: [Mention.Kind: Mention] = [:]
      for number in token.word.first.flatMap({ byFirst[$0] }) ?? [] {
        let form = forms[number]
        guard place >= free[form.kind] ?? 0, !form.isCapital || token.isCapital,
          let found = form.pattern.match(at: place, in: sentence, none),
          found.range.count > longest[form.kind]?.range.count ?? 0
        else { continue }
        longest[form.kind] = Mention(kind: form.kind, value: form.value, range: found.range)
      }
      for (kind, mention) in longest.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        mentions.add(mention)
        free[kind] = mention.range.upperBound
      }
    }
  }
}
