/// The words of a language, from the tables of `Data/newsreading`.
struct Lexicon: Sendable {
  /// A unit of time told from the day of publication.
  enum Unit: Sendable {
    case day, week, month, year

    func away(_ count: Int) -> DateMention.Form {
      switch self {
      case .day: .daysAway(count)
      case .week: .daysAway(count * 7)
      case .month: .monthsAway(count)
      case .year: .yearsAway(count)
      }
    }
  }

  let language: ArticleLanguage
  private let sets: [String: Set<[UInt8]>]
  private let values: [String: [[UInt8]: Int]]

  private let signals: [ReportedKind: [TokenPattern.Word]]

  /// Words that may speak of a kind, too loose to tell it by themselves.
  func signals(of kind: ReportedKind) -> [TokenPattern.Word] { signals[kind] ?? [] }

  private let callers: [[UInt8]: Set<String>]

  /// Parties that are called by a noun such as "the movement".
  func called(_ noun: [UInt8]) -> Set<String> { callers[noun] ?? [] }

  /// Asked of every word.
  let units: [[UInt8]: Unit]
  /// Words such as "of that year".
  private let sameYear: [[[UInt8]]]

  let rules: RuleIndex
  let cues: [Cue]
  let names: NamedThings

  /// Words that say how firmly something is said.
  struct Cue: Sendable {
    let modality: Modality
    let pattern: TokenPattern
    /// What it can begin with; nil for anything.
    let firstBytes: Set<UInt8>?
    /// How many tokens before a trigger it reaches; nil for its whole clause, before and behind.
    let reach: Int?
    /// Its whole sentence.
    let isWide: Bool
    /// Only right before the words of an event in a headline: "UK to lift ban".
    let isOfHeadline: Bool
  }

  init(_ language: ArticleLanguage) {
    self.language = language
    var sets: [String: Set<[UInt8]>] = [:]
    var values: [String: [[UInt8]: Int]] = [:]
    for row in NewsReadingTable.rows(NewsReadingTable.words)
    where row.count == 4 && row[1] == language.rawValue {
      for word in row[3].split(separator: " ") {
        sets[String(row[0]), default: []].insert(Array(word.utf8))
        if let value = Int(row[2]) {
          values[String(row[0]), default: [:]][Array(word.utf8)] = value
        }
      }
    }
    self.sets = sets
    var signals: [ReportedKind: [TokenPattern.Word]] = [:]
    for kind in ReportedKind.allCases {
      let words = sets["signal-" + kind.rawValue] ?? []
      if !words.isEmpty { signals[kind] = words.map { TokenPattern.Word($0) } }
    }
    self.signals = signals
    var callers: [[UInt8]: Set<String>] = [:]
    for (name, words) in sets where name.hasPrefix("called-") {
      for word in words { callers[word, default: []].insert(String(name.dropFirst(7))) }
    }
    self.callers = callers
    adjectiveNouns = (sets["group"] ?? []).union(sets["adjective-noun"] ?? [])
    peripheralBehind = (sets["peripheral-behind"] ?? []).map { TokenPattern.Word($0) }
    func leads(_ name: String) -> [[TokenPattern.Word]] {
      (sets[name] ?? []).map { text in
        text.split(separator: UInt8(ascii: "_")).map { TokenPattern.Word(Array($0)) }
      }
    }
    kinLeads = leads("kin-lead")
    peripheralLeads = leads("peripheral-lead") + kinLeads
    self.values = values
    units = (values["unit"] ?? [:]).compactMapValues {
      [1: Unit.day, 2: .week, 3: .month, 4: .year][$0]
    }
    sameYear = (sets["same-year"] ?? []).map { text in
      text.split(separator: UInt8(ascii: "_")).map { Array($0) }
    }
    rules = RuleIndex(language)
    cues = NewsReadingTable.rows(NewsReadingTable.modality).compactMap { row in
      guard row.count == 4, row[1] == language.rawValue,
        let modality = Modality(rawValue: String(row[0])),
        let pattern = TokenPattern(row[3])
      else { return nil }
      return Cue(
        modality: modality, pattern: pattern, firstBytes: pattern.firstBytes, reach: Int(row[2]),
        isWide: row[2] == "sentence",
        isOfHeadline: row[2] == "headline")
    }
    names = NamedThings(language)
  }

  func words(_ name: String) -> Set<[UInt8]> { sets[name] ?? [] }

  var months: [[UInt8]: Int] { values["month"] ?? [:] }
  var weekdays: [[UInt8]: Int] { values["weekday"] ?? [:] }
  var days: [[UInt8]: Int] { values["day"] ?? [:] }
  var numbers: [[UInt8]: Int] { values["number"] ?? [:] }
  var ordinals: [[UInt8]: Int] { values["ordinal"] ?? [:] }
  /// "Twenty", before an ordinal.
  var tens: [[UInt8]: Int] { values["tens"] ?? [:] }
  var last: Set<[UInt8]> { words("last") }
  var next: Set<[UInt8]> { words("next") }
  var ofs: Set<[UInt8]> { words("of") }
  var thisWords: Set<[UInt8]> { words("this") }
  var ago: Set<[UInt8]> { words("ago") }
  var sames: Set<[UInt8]> { words("same") }
  var followings: Set<[UInt8]> { words("following") }
  var previous: Set<[UInt8]> { words("previous") }
  var later: Set<[UInt8]> { words("later") }
  var earlier: Set<[UInt8]> { words("earlier") }
  /// Words for later and earlier that may lead a clause of their own.
  var conjunctive: Set<[UInt8]> { words("conjunctive") }
  /// Verbs that make a clause of what stands behind such a word.
  var auxiliaries: Set<[UInt8]> { words("auxiliary") }
  var articles: Set<[UInt8]> { words("article") }
  /// Words before a span: "через год".
  var afterLeads: Set<[UInt8]> { words("after-lead") }
  /// What a unit without a number counts: one in Russian ("годом позже"), none in English.
  var bareUnit: Int? { language == .russian ? 1 : nil }
  var since: Set<[UInt8]> { words("since") }
  var monthLeads: Set<[UInt8]> { words("month-lead") }
  var yearLeads: Set<[UInt8]> { words("year-lead") }
  var yearWords: Set<[UInt8]> { words("year-word") }
  var groups: Set<[UInt8]> { words("group") }
  var determiners: Set<[UInt8]> { words("determiner") }
  var against: Set<[UInt8]> { words("against") }
  var conjunctions: Set<[UInt8]> { words("conjunction") }
  /// Words that part events of a sentence, as a comma does.
  var breaks: Set<[UInt8]> { words("break") }
  /// Small words before the state of a repeated event: "and in Canada".
  var echoLeads: Set<[UInt8]> { words("echo-lead") }
  var listWords: Set<[UInt8]> { words("list-word") }
  var closed: Set<[UInt8]> { words("closed") }
  var pluralLeads: Set<[UInt8]> { words("plural-lead") }
  /// What may stand between a state and its court: "of the", a possessive.
  var besides: Set<[UInt8]> { words("beside") }
  /// Words before somebody's name: "Interior Minister".
  var titles: Set<[UInt8]> { words("title") }
  /// Nouns for an application to a court.
  var applications: Set<[UInt8]> { words("application") }
  /// "Along", "together", and the "with" behind them.
  var alongs: Set<[UInt8]> { words("along") }
  var withs: Set<[UInt8]> { words("with") }
  /// Nouns for what a party is under.
  var measures: Set<[UInt8]> { words("set-measure") }
  /// Pronouns of several: "they".
  var theys: Set<[UInt8]> { words("they") }
  /// Pronouns of what an act is done to: "put it on the list".
  var pronouns: Set<[UInt8]> { words("pronoun") }
  /// Words behind "not" that make it deny nothing: "not until June".
  var undenying: Set<[UInt8]> { words("undenying") }
  /// Nouns of people before which a state only says where they are from.
  var descriptives: Set<[UInt8]> { words("descriptive") }
  /// "Whose assets are frozen" says which list is meant.
  var whoses: Set<[UInt8]> { words("whose") }
  /// Nouns of lists and committees that are called by those who are on them, and who they are.
  var committees: Set<[UInt8]> { words("committee") }
  var committeeParties: Set<[UInt8]> { words("committee-party") }
  /// "Could", "would".
  var modals: Set<[UInt8]> { words("modal") }
  /// Words for all that was told: "undid the whole thing".
  var wholes: Set<[UInt8]> { words("whole") }
  /// Nouns for what a party is under, of which two are no two parties: "both designations".
  var pluralThings: Set<[UInt8]> { words("plural-thing") }
  /// Words before a day that something lasts to.
  var untils: Set<[UInt8]> { words("until") }
  /// Words before the party that another came from or is named for.
  var origins: Set<[UInt8]> { words("origin") }
  /// Words that stand for several by themselves: "both were removed".
  var plurals: Set<[UInt8]> { words("plural") }
  /// Nouns behind a number that stand for the parties told with it: "five names".
  var pluralNouns: Set<[UInt8]> { words("plural-noun") }
  /// Words of crime and punishment; that there is none is what follows, not a denial.
  var crimes: Set<[UInt8]> { words("crime") }
  /// Words behind "all" that make it stand for the parties told before: "all five remain".
  var pluralNext: Set<[UInt8]> { words("plural-next") }
  /// Nouns before which "banned" and its like only describe.
  let adjectiveNouns: Set<[UInt8]>
  /// Verbs whose object stands right behind them; what may stand between; and nouns for somebody who is no party.
  var transitives: Set<[UInt8]> { words("transitive") }
  var fillers: Set<[UInt8]> { words("filler") }
  var somebodies: Set<[UInt8]> { words("somebody") }
  /// Words for those an act falls on who are no party of the sentence: "the designees".
  var notParties: Set<[UInt8]> { words("not-party") }
  /// "Banned", "listed": before such a noun they describe.
  var participles: Set<[UInt8]> { words("participle") }
  /// Words behind a party that make it say whose somebody is ("Hamas leaders"), and before it ("linked to").
  private let peripheralBehind: [TokenPattern.Word]
  private let peripheralLeads: [[TokenPattern.Word]]
  private let kinLeads: [[TokenPattern.Word]]

  /// Whether a party is only told as the kin of another: "the Afghan branch of Islamic State".
  func isKin(_ tokens: [Token], before place: Int) -> Bool {
    let isArticle = place > 0 && articles.contains(tokens[place - 1].word)
    return Lexicon.stand(kinLeads, in: tokens, before: isArticle ? place - 1 : place)
  }

  /// Whether a word for a state can be an adjective: by its ending, in a language that has endings for them.
  func canDescribe(_ token: Token) -> Bool {
    let endings = words("adjective-ending")
    return endings.isEmpty || endings.contains { token.word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word behind a party says that somebody of it is meant.
  func isPeripheral(behind token: Token) -> Bool {
    peripheralBehind.contains { $0.matches(token) }
  }

  /// Whether words that end before a place say that somebody or something of the party there is meant.
  func isPeripheral(_ tokens: [Token], before place: Int) -> Bool {
    Lexicon.stand(peripheralLeads, in: tokens, before: place)
  }

  private static func stand(
    _ leads: [[TokenPattern.Word]], in tokens: [Token], before place: Int
  ) -> Bool {
    leads.contains { words in
      guard words.count <= place else { return false }
      return zip(words, tokens[(place - words.count)..<place]).allSatisfy { $0.matches($1) }
    }
  }

  /// How many words such as "of that year" stand at a place; zero for none.
  func sameYearLength(_ tokens: [Token], _ place: Int) -> Int {
    sameYear.filter { words in
      place + words.count <= tokens.count
        && zip(words, tokens[place...]).allSatisfy { $0 == $1.word }
    }.map(\.count).max() ?? 0
  }

  var tokeniser: Tokeniser {
    Tokeniser(
      abbreviations: words("abbreviation"), numbered: words("abbreviation-number"),
      clauseWords: words("clause"), prepositions: words("preposition"))
  }

  /// The lexicons, made once.
  static let english = Lexicon(.english)
  static let russian = Lexicon(.russian)

  static func of(_ language: ArticleLanguage) -> Lexicon {
    switch language {
    case .english: english
    case .russian: russian
    }
  }
}
