/// A rule that takes words for an event.
struct EventRule: Sendable {
  /// Where the party stands from the words, when they do not hold it.
  enum Direction: String, Sendable { case left, right, any }

  /// What a row has for a kind when its words repeat the event told before.
  static let echo = "echo"

  /// The words a row may hold as flags.
  static let flags: Set<String> = [
    "covers", "weak", "strict", "yields", "closed", "ahead", "near", "grants", "plain", "not",
    "bracket",
    "quoted", "said", "critics", "act", "row",
  ]

  /// nil for the kind of the event told before: "Canada followed in June".
  let kind: ReportedKind?
  let direction: Direction
  /// What follows in the clause belongs to it, and is no event of its own.
  let covers: Bool
  /// Only in a sentence that speaks of lists, bans, sanctions or terror.
  let isWeak: Bool
  /// Needs a party in its own sentence.
  let isStrict: Bool
  /// A noun such as "the ban" that is a listing only where nothing else happens to it in the clause.
  let yields: Bool
  let isClosed: Bool
  /// The event is to come whatever the words around say.
  let isAhead: Bool
  /// The event it repeats must stand in the same sentence.
  let isNear: Bool
  /// What is granted happens: its kind is that of what was asked for.
  let grants: Bool
  /// "Is on the list": with a date in its segment it tells the listing.
  let isPlain: Bool
  /// It says that it is not so: "missing from the list".
  let isNegative: Bool
  /// It holds all up to the closing bracket, which is of nothing else.
  let isBracket: Bool
  /// Only in a sentence with a quotation.
  let isQuoted: Bool
  /// Told without a day, it is of the article's day.
  let isSaid: Bool
  /// Of an echo: its sentence does nothing but name three parties or more.
  let isOfRow: Bool
  /// Of an echo: it repeats the last change, and nothing that stands.
  let isOfAct: Bool
  /// Critics, who count as one speaker.
  let isOfCritics: Bool
  let pattern: TokenPattern
  /// Kind and pattern, as its row has them.
  let id: String
}

/// The rules of a language by the first byte of their first word.
struct RuleIndex: Sendable {
  let all: [EventRule]
  private let echoes: [EventRule]
  private let echoesByFirst: [UInt8: [Int]]
  private let freeEchoes: [Int]
  private let byFirst: [UInt8: [Int]]
  private let free: [Int]

  init(_ language: ArticleLanguage) {
    var all: [EventRule] = []
    for row in NewsReadingTable.rows(NewsReadingTable.events)
    where row.count == 5 && row[1] == language.rawValue {
      let kind = ReportedKind(rawValue: String(row[0]))
      guard kind != nil || row[0] == EventRule.echo,
        let direction = EventRule.Direction(rawValue: String(row[2])),
        let pattern = TokenPattern(NewsReadingTable.expanded(row[4], language))
      else { continue }
      let flags = Set(row[3].split(separator: ","))
      all.append(
        EventRule(
          kind: kind, direction: direction, covers: flags.contains("covers"),
          isWeak: flags.contains("weak"), isStrict: flags.contains("strict"),
          yields: flags.contains("yields"),
          isClosed: flags.contains("closed"), isAhead: flags.contains("ahead"),
          isNear: flags.contains("near"), grants: flags.contains("grants"),
          isPlain: flags.contains("plain"),
          isNegative: flags.contains("not"), isBracket: flags.contains("bracket"),
          isQuoted: flags.contains("quoted"),
          isSaid: flags.contains("said"), isOfRow: flags.contains("row"),
          isOfAct: flags.contains("act") || flags.contains("row"),
          isOfCritics: flags.contains("critics"),
          pattern: pattern,
          id: "\(row[0]): \(row[4])"))
    }
    self.all = all
    let echoes = all.filter { $0.kind == nil }
    let freeEchoes = echoes.indices.filter { echoes[$0].pattern.firstBytes == nil }
    var echoesByFirst: [UInt8: [Int]] = [:]
    for place in echoes.indices {
      for byte in echoes[place].pattern.firstBytes ?? [] {
        echoesByFirst[byte, default: []].append(place)
      }
    }
    self.echoes = echoes
    self.freeEchoes = freeEchoes
    // In the order of their rows, since the first that meets a word is taken.
    self.echoesByFirst = echoesByFirst.mapValues { ($0 + freeEchoes).sorted() }
    var byFirst: [UInt8: [Int]] = [:]
    var free: [Int] = []
    for (place, rule) in all.enumerated() where rule.kind != nil {
      guard let bytes = rule.pattern.firstBytes else {
        free.append(place)
        continue
      }
      for byte in bytes { byFirst[byte, default: []].append(place) }
    }
    self.byFirst = byFirst
    self.free = free
  }

  /// Echoes that may begin with a token, in the order of their rows.
  func echoes(at token: Token) -> [EventRule] {
    (token.word.first.flatMap { echoesByFirst[$0] } ?? freeEchoes).map { echoes[$0] }
  }

  /// Rules that may begin with a token.
  func candidates(_ token: Token) -> [Int] {
    (token.word.first.flatMap { byFirst[$0] } ?? []) + free
  }
}
