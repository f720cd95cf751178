import Chronology
import CommandLine
import Formats
import Glibc
import Ledger
import NewsReading
import Ostrakon

/// `ostrakon read FILE|-`.
enum ReadCommand {
  static let command = Command<Action>(
    "read", summary: "the events a press report asserts, held against the register",
    discussion:
      "Reads an article (text, a web page, PDF) in English or Russian and proposes the events "
      + "it asserts, with the words, who says so and how firmly. It decides nothing: --accept and --reject "
      + "record what you decide, with your name; --withdraw takes it back.",
    examples: [
      CommandExample("ostrakon read article.txt --published 2025-04-01", "an article of a day"),
      CommandExample(
        "ostrakon read article.txt --accept 1,3 --reject 2 --reader Ann", "what a person decides"),
      CommandExample(
        "curl -s URL | ostrakon read -", "a page, with the date and publisher it tells"),
    ]
  ) { take in
    let file = take.operand("FILE", "the article, or - for the standard input", completion: .file)
    let published = take.option(
      "published", "DATE", "the day it was published", as: Day.self, absent: "as the page tells")
    let publisher = take.option("publisher", "NAME", "who published it")
    let title = take.option("title", "TEXT", "its headline")
    let accept = take.option(
      "accept", "N,…", "accept these events, or all but the doubtful", as: EventNumbers.self,
      absent: "none")
    let reject = take.option(
      "reject", "N,…", "reject these events, or all", as: EventNumbers.self, absent: "none")
    let withdraw = take.option(
      "withdraw", "N,…", "take back what was decided about these", as: EventNumbers.self,
      absent: "none")
    let reader = take.option("reader", "NAME", "who decides", absent: "the user logged in")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let path = try words[file]
      let known = ArticleFile.Known(
        title: try words[title], publisher: try words[publisher], published: try words[published])
      let decisions: [(ReadingDecision, EventNumbers)] = [
        (.accepted, try words[accept]), (.rejected, try words[reject]),
        (.withdrawn, try words[withdraw]),
      ].compactMap { decision, numbers in numbers.map { (decision, $0) } }
      let name = try words[reader]
      let options = try store.values(words)
      return { session in
        let home = try options.open(session)
        let bytes = try path == "-" ? StandardInput.read() : read(path)
        let article: Article
        do throws(ArticleFile.Fault) {
          article = try ArticleFile.article(
            bytes, name: path == "-" ? "the standard input" : path, known: known)
        } catch {
          throw CommandFailure(message: "\(error)")
        }
        let reader = NewsReader(home.register)
        if !decisions.isEmpty {
          try decide(
            decisions, NewsAnswer(article, reader: reader), by: name ?? session.environment["USER"],
            home, session)
        }
        let answer = try NewsAnswer(article, reader: reader, store: home.storeIfAny())
        if options.json {
          session.print(answer.json.text(.pretty) + "\n")
        } else {
          if article.published == nil {
            session.note(
              "no day of publication is known: give it with --published, for dates without a year")
          }
          session.print(NewsReport.text(answer, register: home.register, layout: session.layout))
        }
        return 0
      }
    }
  }

  private static func decide(
    _ decisions: [(ReadingDecision, EventNumbers)], _ answer: NewsAnswer, by reader: String?,
    _ home: Home,
    _ session: Session
  ) throws {
    guard let reader, !reader.isEmpty else {
      throw CommandFailure(message: "say who decides with --reader NAME", code: 2)
    }
    // A doubtful event is accepted by its number only.
    let places = try decisions.map { decision, numbers in
      let all = decision == .accepted ? answer.proposed : answer.items.count
      return (decision, try numbers.places(of: answer.items.count, all: all))
    }
    let all = places.flatMap(\.1)
    guard Set(all).count == all.count else {
      throw CommandFailure(
        message: "an event can be accepted, rejected or withdrawn, not two of these", code: 2)
    }
    let store = try home.openStore()
    for (decision, places) in places {
      let count = try answer.decide(places, decision, by: reader, in: store, at: session.wallTime)
      session.note("\(count) newly \(decision.rawValue) by \(reader)")
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    do throws(FileReadError) { return try FileBytes.read(path) } catch {
      throw CommandFailure(message: "\(error)")
    }
  }
}

/// Numbers of events as a word of the command line: `1,3`, `all`.
struct EventNumbers: ArgumentValue, Hashable {
  /// Counted from one; nil for all.
  let numbers: [Int]?

  init(word: String) throws(ArgumentFault) {
    if word == "all" {
      numbers = nil
      return
    }
    let numbers = word.split(separator: ",").map { Int($0) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 ?? 0 > 0 }) else {
      throw ArgumentFault("names no events: 1,3 or all")
    }
    self.numbers = numbers.compactMap { $0 }
  }

  var word: String { numbers?.map(String.init).joined(separator: ",") ?? "all" }

  /// Places counted from zero.
  /// - Parameter all: how many of them, from the first, `all` stands for.
  func places(of count: Int, all: Int) throws -> [Int] {
    guard let numbers else { return Array(0..<all) }
    if let beyond = numbers.first(where: { $0 > count }) {
      throw CommandFailure(
        message: "there is no event \(beyond): the article has \(count)", code: 2)
    }
    return numbers.map { $0 - 1 }
  }
}

/// The standard input, whole.
enum StandardInput {
  static func read() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= ArticleFile.largest {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw CommandFailure(
          message: "the standard input cannot be read: \(unsafe String(cString: strerror(errno)))")
      }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
