import Chronology
import CommandLine
import Formats
import Ledger
import Ostrakon
import Register
import Screening

/// A number between 0 and 1 as a word of the command line.
struct Threshold: ArgumentValue, Hashable {
  let value: Double

  init(_ value: Double) { self.value = value }

  init(word: String) throws(ArgumentFault) {
    guard let value = Double(word), (0...1).contains(value) else {
      throw ArgumentFault("is no score: write a number from 0 to 1")
    }
    self.value = value
  }

  var word: String { "\(value)" }
}

/// A whole number from 1 up as a word of the command line.
struct Limit: ArgumentValue, Hashable {
  let value: Int

  init(_ value: Int) { self.value = value }

  init(word: String) throws(ArgumentFault) {
    guard let value = Int(word), (1...500).contains(value) else {
      throw ArgumentFault("is no limit: write a whole number from 1 to 500")
    }
    self.value = value
  }

  var word: String { "\(value)" }
}

/// `ostrakon search NAME`.
enum SearchCommand {
  static let command = Command<Action>(
    "search", summary: "find parties by name, in any script and spelling, or by a number",
    discussion: "Searches the register's parties and the lists taken in, as they stood on a day. A "
      + "number of a passport, firm, tax payer, ship (IMO, MMSI), bank (BIC, IBAN), security (ISIN), "
      + "wallet, aircraft or legal entity (LEI) is looked for as one; a word before it (passport, "
      + "imo, wallet) says what it is where its shape does not.",
    examples: [
      CommandExample("ostrakon search Талибан", "any script"),
      CommandExample("ostrakon search 'IMO 9187629'", "a ship by its number"),
      CommandExample("ostrakon search 'Jalaludin Haqani' --on 2020-01-01", "as of a day"),
    ]
  ) { take in
    let name = take.operand("NAME", "a name")
    let limit = take.option("limit", "N", "how many at most", default: Limit(10))
    let threshold = take.option("threshold", "X", "least score", default: Threshold(0.7))
    let lists = take.options("list", "ID", "search only this list", absent: "all")
    let on = take.option("on", "DATE", "the lists as of this day", as: Day.self, absent: "today")
    let knownBy = take.option(
      "known-by", "DATE", "by what had been taken in on this day alone", as: Day.self, absent: "now"
    )
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let text = try words[name]
      let count = try words[limit].value
      let least = try words[threshold].value
      let only = try words[lists]
      let by = try words[knownBy]
      let day = try words[on]
      let options = try store.values(words)
      return { session in
        let home = try options.open(session)
        let screener = try ScreenSetup.screener(
          home, lists: only, on: day ?? session.today, knownBy: by, session)
        // What is said to be a number is looked for as one only; what its shape tells can be a name, too: OFAC
        // calls aircraft by their marks.
        let number = UnderstoodNumber(text)
        let subject = ScreeningSubject(
          names: number?.isSaid == true ? [] : [.init(text)],
          identifiers: number?.identifiers ?? [])
        let matches = screener.match(subject, limit: count, threshold: least)
        let coverage = SearchCoverage(screener, home.facts)
        if options.json {
          let answer: JSONValue = [
            "query": .string(text),
            "readAs": number.map {
              ["kind": .string($0.kind.rawValue), "value": .string($0.value)]
            } ?? ["kind": "name", "value": .string(text)],
            "results": .array(
              matches.map {
                MatchAnswer(
                  $0, screener: screener, threshold: least, asked: AlertSubject(subject: subject)
                ).json
              }),
            "coverage": coverage.json, "listVersions": screener.versionsJSON,
            "engine": .string(Screener.engine),
          ]
          session.print(answer.text(.pretty) + "\n")
        } else {
          session.print(SearchReport.text(matches, number, coverage, session.layout))
        }
        return 0
      }
    }
  }
}

/// Matches as text.
enum SearchReport {
  static func text(
    _ matches: [Match], _ number: UnderstoodNumber?, _ coverage: SearchCoverage,
    _ layout: TextLayout
  ) -> String {
    var layout = layout
    if let number {
      let others =
        number.isSaid || number.kind == .other ? "" : ", or a number or name of another kind"
      layout.line("read as \(number.kind.title)\(others): \(number.value)")
    }
    if matches.isEmpty {
      layout.line(
        number == nil
          ? "nothing found at this threshold; a lower --threshold shows what comes nearest"
          : "no entry bears it")
      for sentence in coverage.sentences { layout.item("-", sentence, indent: 0, labelWidth: 2) }
      return layout.text
    }
    for match in matches {
      let document = match.listed
      var head = "\(MatchAnswer.shown(match.score))  \(match.caption)"
      head += "  (\(match.list) \(match.id)"
      if let party = match.party, party != match.id { head += ", party \(party)" }
      head += ")"
      layout.line(head)
      let tags = document.subject.programmes
      layout.item(
        "",
        match.explanation.sentence
          + (tags.isEmpty ? "" : " — " + tags.joined(separator: ", ")), indent: 0, labelWidth: 6)
    }
    return layout.text
  }
}

/// Opens what searching and screening need.
enum ScreenSetup {
  /// Builds the screener and says, on the standard error, what is stale or missing.
  static func screener(
    _ home: Home, lists: [String], on day: Day, knownBy: Day? = nil, _ session: Session
  ) throws -> Screener {
    let store = try home.storeIfAny()
    let held = try store?.lists() ?? []
    for list in lists where !held.contains(list) && list != Screener.registerList {
      throw CommandFailure(
        message: "the list '\(list)' is not in the store (held: "
          + "\(([Screener.registerList] + held).joined(separator: " ")))")
    }
    var bar = ProgressBar("building the index", total: 1, unit: "entries", on: session.terminal)
    let screener = try Screener(
      facts: home.facts, store: store, on: day, knownBy: knownBy,
      lists: lists.isEmpty ? nil : Set(lists),
      home: home.folder
    ) { done, total in
      bar.total = total
      bar.draw(done)
    }
    bar.clear()
    if held.isEmpty {
      session.note("no list is taken in yet ('ostrakon update'): only the register is searched")
    }
    for version in screener.versions where version.day.days(until: day) > 7 {
      session.note(
        "\(version.list): newest snapshot is of \(version.day), "
          + "\(version.day.days(until: day)) days before \(day)")
    }
    return screener
  }
}
