/// Finds dates in a sentence.
struct DateFinder {
  let lexicon: Lexicon

  func add(to mentions: inout SentenceMentions, _ sentence: Sentence) {
    let tokens = sentence.tokens
    var place = 0
    while place < tokens.count {
      if let (form, end) = form(tokens, place) {
        let isSince = place > 0 && lexicon.since.contains(tokens[place - 1].word)
        var date = DateMention(form: form, isSince: isSince)
        date.isLast = place > 0 && lexicon.last.contains(tokens[place - 1].word)
        let words = date.year == nil ? lexicon.sameYearLength(tokens, end) : 0
        // "That June".
        let isSame =
          date.year == nil && place > 0 && lexicon.sames.contains(tokens[place - 1].word)
        date.isOfThatYear = words > 0 || isSame
        mentions.add(Mention(kind: .date, value: .date(date), range: place..<(end + words)))
        place = end + words
      } else {
        place += 1
      }
    }
  }

  private func form(_ tokens: [Token], _ place: Int) -> (DateMention.Form, Int)? {
    let token = tokens[place]
    if let written = written(token) { return (written, place + 1) }
    if let iso = iso(tokens, place) { return (iso, place + 3) }
    // 17 April 2025, 17 апреля 2025 года
    if let day = number(token, within: 1...31), let month = month(tokens, place + 1) {
      if let (away, end) = yearAway(tokens, place + 2) {
        return (of(away, month, day), end)
      }
      let (year, end) = year(tokens, place + 2)
      return (.calendar(year: year, month: month, day: day), end)
    }
    // The first of September, двадцать седьмого февраля
    let worded = ordinal(tokens, place)
    if let (day, length) = worded ?? number(token, within: 1...31).map({ ($0, 1) }) {
      let isOf =
        place + length < tokens.count && lexicon.ofs.contains(tokens[place + length].word)
      let skip = isOf ? length + 1 : length
      if let month = month(tokens, place + skip), isOf || worded != nil {
        if let (away, end) = yearAway(tokens, place + skip + 1) {
          return (of(away, month, day), end)
        }
        let (year, end) = year(tokens, place + skip + 1)
        return (.calendar(year: year, month: month, day: day), end)
      }
    }
    if let month = month(tokens, place) {
      // "Oct. 11"
      let isShortened =
        place + 1 < tokens.count && tokens[place + 1].word == [UInt8(ascii: ".")]
      let next = isShortened ? place + 2 : place + 1
      if let (away, end) = yearAway(tokens, next) { return (of(away, month, nil), end) }
      // April 17, 2025
      if let day = number(tokens, next, within: 1...31) {
        if let (away, end) = yearAway(tokens, next + 1) { return (of(away, month, day), end) }
        let (year, end) = year(tokens, next + 1)
        return (.calendar(year: year, month: month, day: day), end)
      }
      // November eleventh
      if let (day, length) = ordinal(tokens, next) {
        let (year, end) = year(tokens, next + length)
        return (.calendar(year: year, month: month, day: day), end)
      }
      let (year, end) = year(tokens, next)
      if year == nil {
        // "May" and "March" alone are seldom months.
        guard place > 0 else { return nil }
        let before = tokens[place - 1].word
        guard
          lexicon.monthLeads.contains(before) || lexicon.last.contains(before)
            || lexicon.sames.contains(before)
        else { return nil }
      }
      return (.calendar(year: year, month: month, day: nil), end)
    }
    if let weekday = lexicon.weekdays[token.word] {
      let before = place > 0 ? tokens[place - 1].word : []
      let which: DateMention.Which =
        lexicon.last.contains(before) ? .last : lexicon.next.contains(before) ? .next : .plain
      return (.weekday(weekday, which), place + 1)
    }
    if let days = lexicon.days[token.word] { return (.daysAway(days), place + 1) }
    if let unit = lexicon.units[token.word], let told = away(tokens, place, unit) { return told }
    if let year = number(token, within: 1945...2099), token.word.count == 4, isYear(tokens, place) {
      return (.calendar(year: year, month: nil, day: nil), yearEnd(tokens, place + 1))
    }
    return nil
  }

  /// "Last month", "two years later", "the same day".
  private func away(
    _ tokens: [Token], _ place: Int, _ unit: Lexicon.Unit
  ) -> (DateMention.Form, Int)? {
    // "Днем позже" may begin a sentence.
    let before = place > 0 ? tokens[place - 1].word : []
    if lexicon.last.contains(before) { return (unit.away(-1), place + 1) }
    // "The next day" is told from the one before, "next week" from today.
    if lexicon.next.contains(before), unit == .day { return (.fromAnchor(unit, 1), place + 1) }
    if lexicon.next.contains(before) { return (unit.away(1), place + 1) }
    if lexicon.sames.contains(before) { return (.fromAnchor(unit, 0), place + 1) }
    if lexicon.followings.contains(before) { return (.fromAnchor(unit, 1), place + 1) }
    if lexicon.previous.contains(before) { return (.fromAnchor(unit, -1), place + 1) }
    if unit == .month || unit == .year, lexicon.thisWords.contains(before) {
      return (unit.away(0), place + 1)
    }
    let count =
      lexicon.numbers[before]
      ?? (place > 0 ? number(tokens[place - 1], within: 1...99) : nil)
    if place + 1 < tokens.count {
      let behind = tokens[place + 1].word
      // "The year before".
      let told =
        count ?? (lexicon.sames.contains(before) || lexicon.articles.contains(before) ? 1 : nil)
      if let count, lexicon.ago.contains(behind) { return (unit.away(-count), place + 2) }
      // "A day after the Treasury had lifted them": the Treasury's day is the one before.
      let isClause = place + 2 < tokens.count && tokens[place + 2].isWord
      let turns =
        isClause && lexicon.conjunctive.contains(behind)
          && tokens[min(tokens.count, place + 2)..<min(tokens.count, place + 12)].contains {
            lexicon.auxiliaries.contains($0.word)
          } ? -1 : 1
      if let count = told ?? lexicon.bareUnit, lexicon.later.contains(behind) {
        return (.fromAnchor(unit, count * turns), place + 2)
      }
      if let count = told ?? lexicon.bareUnit, lexicon.earlier.contains(behind) {
        return (.fromAnchor(unit, -count * turns), place + 2)
      }
    }
    // "Спустя год", "через два года".
    for back in 1...2
    where place - back >= 0 && lexicon.afterLeads.contains(tokens[place - back].word) {
      guard let count = back == 1 ? 1 : count else { continue }
      return (.fromAnchor(unit, count), place + 1)
    }
    return nil
  }

  /// A number of four digits is a year behind a word that leads to one, before "year", or in brackets.
  private func isYear(_ tokens: [Token], _ place: Int) -> Bool {
    if place + 1 < tokens.count, lexicon.yearWords.contains(tokens[place + 1].word) { return true }
    // "2014: the court annuls the act."
    guard place > 0 else { return tokens.count == 1 || tokens.count > 1 && !tokens[1].isWord }
    let before = tokens[place - 1]
    return lexicon.yearLeads.contains(before.word) || before.word == [UInt8(ascii: "(")]
  }

  /// 2025-04-17 (parts the tokeniser took apart are joined by their places) and 17.04.2025.
  private func written(_ token: Token) -> DateMention.Form? {
    let digits = token.word
    // The tokeniser drops full stops inside a word: 17042025.
    guard digits.count == 8, token.end - token.start == 10,
      let all = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let (day, month, year) = (all / 1_000_000, all / 10_000 % 100, all % 10_000)
    guard (1...31).contains(day), (1...12).contains(month), (1945...2099).contains(year) else {
      return nil
    }
    return .calendar(year: year, month: month, day: day)
  }

  /// 2025-04-17, whose hyphens the tokeniser has taken out.
  private func iso(_ tokens: [Token], _ place: Int) -> DateMention.Form? {
    guard place + 2 < tokens.count, tokens[place].word.count == 4,
      tokens[place + 1].start == tokens[place].end + 1,
      tokens[place + 2].start == tokens[place + 1].end + 1,
      let year = number(tokens[place], within: 1945...2099),
      let month = number(tokens, place + 1, within: 1...12),
      let day = number(tokens, place + 2, within: 1...31)
    else { return nil }
    return .calendar(year: year, month: month, day: day)
  }

  /// A year told from the day of publication or from the date before.
  private struct YearAway {
    let count: Int
    let isFromAnchor: Bool
  }

  private func of(_ away: YearAway, _ month: Int, _ day: Int?) -> DateMention.Form {
    away.isFromAnchor
      ? .ofAnchorYear(away: away.count, month: month, day: day)
      : .ofYear(away: away.count, month: month, day: day)
  }

  /// "Last year", "of this year", "of the following year" behind a month.
  private func yearAway(_ tokens: [Token], _ place: Int) -> (YearAway, Int)? {
    var next = place
    if next < tokens.count, lexicon.ofs.contains(tokens[next].word) { next += 1 }
    if next < tokens.count, lexicon.articles.contains(tokens[next].word) { next += 1 }
    guard next + 1 < tokens.count, case .year? = lexicon.units[tokens[next + 1].word] else {
      return nil
    }
    let word = tokens[next].word
    if lexicon.last.contains(word) { return (YearAway(count: -1, isFromAnchor: false), next + 2) }
    if lexicon.followings.contains(word) || next > place + 1 && lexicon.next.contains(word) {
      return (YearAway(count: 1, isFromAnchor: true), next + 2)
    }
    if lexicon.previous.contains(word) {
      return (YearAway(count: -1, isFromAnchor: true), next + 2)
    }
    if lexicon.next.contains(word) { return (YearAway(count: 1, isFromAnchor: false), next + 2) }
    return lexicon.thisWords.contains(word)
      ? (YearAway(count: 0, isFromAnchor: false), next + 2) : nil
  }

  /// A day of the month in words, with how many words it takes.
  private func ordinal(_ tokens: [Token], _ place: Int) -> (Int, Int)? {
    guard place < tokens.count else { return nil }
    if let day = lexicon.ordinals[tokens[place].word] { return (day, 1) }
    guard let tens = lexicon.tens[tokens[place].word], place + 1 < tokens.count,
      let ones = lexicon.ordinals[tokens[place + 1].word], ones < 10, tens + ones <= 31
    else { return nil }
    return (tens + ones, 2)
  }

  private func month(_ tokens: [Token], _ place: Int) -> Int? {
    guard place < tokens.count else { return nil }
    return lexicon.months[tokens[place].word]
  }

  /// A year behind a month, with the comma before and the word for year behind it.
  private func year(_ tokens: [Token], _ place: Int) -> (Int?, Int) {
    var next = place
    if next < tokens.count, tokens[next].word == [UInt8(ascii: ".")] { next += 1 }
    if next < tokens.count,
      tokens[next].word == [UInt8(ascii: ",")] || lexicon.ofs.contains(tokens[next].word)
    {
      next += 1
    }
    guard let year = number(tokens, next, within: 1945...2099) else { return (nil, place) }
    return (year, yearEnd(tokens, next + 1))
  }

  private func yearEnd(_ tokens: [Token], _ place: Int) -> Int {
    place < tokens.count && lexicon.yearWords.contains(tokens[place].word) ? place + 1 : place
  }

  private func number(_ tokens: [Token], _ place: Int, within range: ClosedRange<Int>) -> Int? {
    place < tokens.count ? number(tokens[place], within: range) : nil
  }

  private func number(_ token: Token, within range: ClosedRange<Int>) -> Int? {
    var word = token.word[...]
    for ending in ["st", "nd", "rd", "th", "го", "е"] {
      let bytes = Array(ending.utf8)
      if word.count > bytes.count, word.suffix(bytes.count).elementsEqual(bytes) {
        word = word.dropLast(bytes.count)
      }
    }
    guard word.count <= 4, let value = Int(String(decoding: word, as: UTF8.self)),
      range.contains(value)
    else { return nil }
    return value
  }
}
