import Chronology
import CommandLine
import Formats
import Glibc
import NewsReading
import Ostrakon

/// `ostrakon read FILE|-`.
enum ReadCommand {
  static let command = Command<Action>(
    "read", summary: "the events a press report asserts, held against the register",
    discussion:
      "Reads an article (text, a web page, PDF) in English or Russian and proposes the events "
      + "it asserts, with the words, who says so and how firmly. It decides nothing.",
    examples: [
      CommandExample("ostrakon read article.txt --published 2025-04-01", "an article of a day"),
      CommandExample(
        "curl -s URL | ostrakon read -", "a page, with the date and publisher it tells"),
    ]
  ) { take in
    let file = take.operand("FILE", "the article, or - for the standard input", completion: .file)
    let published = take.option(
      "published", "DATE", "the day it was published", as: Day.self, absent: "as the page tells")
    let publisher = take.option("publisher", "NAME", "who published it")
    let title = take.option("title", "TEXT", "its headline")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let path = try words[file]
      let known = ArticleFile.Known(
        title: try words[title], publisher: try words[publisher], published: try words[published])
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
        let answer = NewsAnswer(article, reader: NewsReader(home.register))
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

  private static func read(_ path: String) throws -> [UInt8] {
    do throws(FileReadError) { return try FileBytes.read(path) } catch {
      throw CommandFailure(message: "\(error)")
    }
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
