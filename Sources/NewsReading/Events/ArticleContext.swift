import Chronology

/// What the article as a whole is about.
struct ArticleContext: Sendable {
  /// By sentence: the parties mentioned up to and in it, the last one last.
  let mentioned: [[String]]
  /// The party that a footnote is about.
  let starred: String?
  /// All parties, in the order of their first mention.
  let parties: [String]
  /// The party mentioned most, the headline counting twice.
  let mainParty: String?
  /// By sentence: the jurisdictions mentioned up to and in it.
  let places: [[String]]
  let mainPlace: String?
  /// By sentence: the date told last up to and in it, in EDTF.
  let anchors: [String?]
  /// By sentence: whether it begins a paragraph.
  let opensParagraph: [Bool]
  /// All dates that are told, in EDTF.
  let dates: Set<String>
  /// By sentence: whether the last act told up to and in it falls on somebody whom the register may not know.
  let isDoneToSomebodyElse: [Bool]
  /// By sentence: the parties mentioned before it in its paragraph.
  let inParagraph: [[String]]
  /// By sentence: parties that the sentence before, of the same paragraph, tells in a row.
  let inRow: [[String]]
  /// By sentence: the parties of the last sentence that named several.
  let together: [[String]]
  /// By sentence: the parties that the next sentences list, where they are several.
  let togetherBehind: [[String]]

  init(_ readings: [SentenceReading], published: Day?, _ lexicon: Lexicon) {
    var mentioned: [String] = []
    var counts: [String: Int] = [:]
    var order: [String] = []
    var byPlace: [String: Int] = [:]
    var places: [String] = []
    var allMentioned: [[String]] = []
    var allPlaces: [[String]] = []
    var anchor: String?
    var anchors: [String?] = []
    var dates: Set<String> = []
    var together: [String] = []
    var allTogether: [[String]] = []
    var named: [[String]] = []
    var spoken: [[String]] = []
    starred = readings.lazy.compactMap(\.starred.first).first
    var news: String?
    for (number, reading) in readings.enumerated() {
      // "The same day" at a paragraph's start is that of the news, and no day of long ago told before.
      if number > 0, reading.sentence.paragraph != readings[number - 1].sentence.paragraph,
        let news, let first = reading.mentions(.date).first, first.isSameDay, anchor != news
      {
        anchor = news
        anchors[number - 1] = news
      }
      for mention in reading.mentions(.date) {
        if let told = mention.told(published, anchor) {
          dates.insert(told)
          if let ahead = mention.told(published, anchor, isAhead: true) { dates.insert(ahead) }
          anchor = told
          if let published, let day = Day(iso: told), day <= published,
            day.days(until: published) <= 14
          {
            news = told
          }
        }
      }
      anchors.append(anchor)
      var own: [String] = []
      for id in reading.mentions(.party).compactMap(\.party) where !own.contains(id) {
        own.append(id)
      }
      if own.count > 1 { together = own }
      named.append(own)
      allTogether.append(together)
      var spokenHere: [String] = []
      defer { spoken.append(spokenHere) }
      let weight = reading.sentence.paragraph == 0 ? 2 : 1
      for mention in reading.mentions(.party)
      where !lexicon.isKin(reading.sentence.tokens, before: mention.range.lowerBound)
        && !reading.isAgainst(mention, lexicon)
      {
        guard let id = mention.party else { continue }
        mentioned.append(id)
        spokenHere.append(id)
        if counts[id] == nil { order.append(id) }
        counts[id, default: 0] += weight
      }
      if let id = reading.partyOfRegime(lexicon) {
        if counts[id] == nil { order.append(id) }
        counts[id, default: 0] += weight
      }
      for code in reading.mentions.all.compactMap(\.jurisdiction) {
        places.append(code)
        byPlace[code, default: 0] += weight
      }
      allMentioned.append(Array(mentioned.suffix(24)))
      allPlaces.append(Array(places.suffix(8)))
    }
    self.anchors = anchors
    self.dates = dates
    let paragraphs = readings.map(\.sentence.paragraph)
    opensParagraph = paragraphs.indices.map { $0 == 0 || paragraphs[$0] != paragraphs[$0 - 1] }
    self.together = allTogether
    var isElse = false
    isDoneToSomebodyElse = readings.map { reading in
      for match in reading.matches where match.kind == .listing || match.kind == .delisting {
        isElse = reading.isDoneToSomebodyElse(match, lexicon)
      }
      return isElse
    }
    var inParagraph: [[String]] = []
    var inRow: [[String]] = []
    for (number, reading) in readings.enumerated() {
      guard number > 0, reading.sentence.paragraph == readings[number - 1].sentence.paragraph
      else {
        inParagraph.append([])
        inRow.append([])
        continue
      }
      inParagraph.append(inParagraph[number - 1] + spoken[number - 1])
      inRow.append(readings[number - 1].row(lexicon))
    }
    self.inParagraph = inParagraph
    self.inRow = inRow
    togetherBehind = readings.indices.map { number in
      var parties: [String] = []
      for next in (number + 1)..<min(readings.count, number + 6) {
        let own = named[next]
        if own.isEmpty, !parties.isEmpty || number > 0 && !readings[next].matches.isEmpty { break }
        if next > number + 1, number > 0, !readings[next].matches.isEmpty { break }
        parties += own.filter { !parties.contains($0) }
      }
      return parties.count > 1 ? parties : []
    }
    self.mentioned = allMentioned
    parties = order
    self.places = allPlaces
    // Of those named as often the one that stands first: `max` keeps the first of equals.
    mainParty = order.max { counts[$0, default: 0] < counts[$1, default: 0] }
    mainPlace = byPlace.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension Mention {
  /// Whether it says "the same day".
  fileprivate var isSameDay: Bool {
    if case .date(let date) = value, case .fromAnchor(.day, 0) = date.form { return true }
    return false
  }

  /// The date that it tells, in EDTF, as one that is past unless it is said to be ahead; nil for what is none.
  func told(_ published: Day?, _ anchor: String?, isAhead: Bool = false) -> String? {
    guard case .date(let date) = value else { return nil }
    return date.resolved(published: published, isAhead: isAhead, anchor: anchor)?.text
  }

  /// What its words can tell, in EDTF: as it is resolved, and in the year told before.
  func dates(_ published: Day?, _ anchor: String?) -> [String] {
    guard let first = told(published, anchor) else { return [] }
    guard case .date(let date) = value, let year = anchor.flatMap({ Int($0.prefix(4)) })
    else { return [first] }
    let years: [Int]
    switch date.form {
    // "In September 2015, and again on 14 January": that of the next year may be meant.
    case .calendar(nil, _?, _): years = [year, year + 1]
    case .ofYear(let away, _, _): years = [year + away]
    default: years = []
    }
    let others = years.map { "\($0)" + first.dropFirst(4) }
    return [first] + others.filter { $0 != first }
  }
}
