package import Chronology
import Formats
package import NewsReading

/// An article as a file: plain text, a web page, or PDF.
package enum ArticleFile {
  /// Largest article read, in bytes.
  package static let largest = 8 << 20

  /// Longest text read, in bytes: some four hundred pages.
  package static let longestText = 2 << 20

  /// Why a file is no article.
  package enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
    case empty(String)
    case tooLarge(String)
    case tooLong(String)
    case notText(String)
    case unreadable(String)
    case noText(String)

    package var description: String {
      switch self {
      case .empty(let name): "\(name) is empty: there is nothing to read"
      case .tooLarge(let name):
        "\(name) is larger than \(ArticleFile.largest >> 20) MB: no article is; cut out the one to be read"
      case .tooLong(let name):
        "\(name) has more than \(ArticleFile.longestText >> 20) MB of text: no article has; cut out the one to be read"
      case .notText(let name):
        "\(name) is neither UTF-8 text, a web page nor PDF: save it as one of these"
      case .unreadable(let reason): reason
      case .noText(let name):
        "\(name) holds no text: where it is a picture of a page, its text must be recognised first"
      }
    }
  }

  /// What somebody says of an article; what is nil is taken from the file.
  package struct Known: Sendable {
    package var title: String?
    package var publisher: String?
    package var published: Day?

    package init(title: String? = nil, publisher: String? = nil, published: Day? = nil) {
      self.title = title
      self.publisher = publisher
      self.published = published
    }
  }

  /// The article of a file, told by its content.
  package static func article(
    _ bytes: [UInt8], name: String, known: Known = Known()
  ) throws(Fault) -> Article {
    guard bytes.count <= largest else { throw .tooLarge(name) }
    let article = try read(bytes, name, known)
    guard article.text.utf8.count <= longestText else { throw .tooLong(name) }
    return article
  }

  private static func read(
    _ bytes: [UInt8], _ name: String, _ known: Known
  ) throws(Fault) -> Article {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }) else { throw .empty(name) }
    if bytes[first...].starts(with: Array("%PDF-".utf8)) {
      let text = try PDFText.text(of: bytes, name: name)
      return try plain(text, name, known)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(name) }
    let head = text.prefix(2000).lowercased()
    if head.contains("<html") || head.contains("<!doctype html") || head.contains("<body") {
      return try page(bytes, name, known)
    }
    return try plain(text, name, known)
  }

  private static func plain(
    _ text: String, _ name: String, _ known: Known
  ) throws(Fault) -> Article {
    let body = paragraphs(text)
    guard body.contains(where: \.isLetter) else { throw .noText(name) }
    return Article(
      title: known.title, publisher: known.publisher, published: known.published, body: body)
  }

  /// The text with lines of one paragraph joined: an empty line parts paragraphs.
  private static func paragraphs(_ text: String) -> String {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.isNewline || $0 == "\u{C}" })
    {
      if line.allSatisfy(\.isWhitespace) {
        if !(paragraphs.last?.isEmpty ?? true) { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(
      separator: "\n\n")
  }

  private static func page(
    _ bytes: [UInt8], _ name: String, _ known: Known
  ) throws(Fault) -> Article {
    let page: HTMLPage
    do throws(FormatError) { page = try HTMLPage(ByteSource(bytes, name: name)) } catch {
      throw .unreadable("\(error)")
    }
    let root = page.root
    var told: [String: String] = [:]
    for meta in root.all("meta") {
      guard let key = meta.attributes["property"] ?? meta.attributes["name"],
        let content = meta.attributes["content"]
      else { continue }
      told[key.lowercased()] = told[key.lowercased()] ?? content
    }
    // The largest of the elements that hold an article; the whole body where there is none.
    let holders = root.all("article") + root.all("main")
    let holder = holders.max { $0.text.utf8.count < $1.text.utf8.count } ?? root
    let paragraphs = holder.all("p").map(\.text).filter { $0.count > 1 }
    let body = (paragraphs.isEmpty ? holder.lines : paragraphs).joined(separator: "\n\n")
    guard body.contains(where: \.isLetter) else { throw .noText(name) }
    let title =
      known.title ?? told["og:title"] ?? root.all("h1").first?.text ?? root.all("title").first?.text
    let time =
      told["article:published_time"] ?? told["date"] ?? told["pubdate"]
      ?? root.all("time").compactMap { $0.attributes["datetime"] }.first
    return Article(
      title: title, publisher: known.publisher ?? told["og:site_name"],
      published: known.published ?? time.flatMap { Day(iso: String($0.prefix(10))) }, body: body)
  }
}
