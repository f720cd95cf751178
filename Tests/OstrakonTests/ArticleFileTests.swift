import Chronology
import NewsReading
import Ostrakon
import Testing

@Suite("Articles as files")
struct ArticleFileTests {
  private func article(_ text: String) throws -> Article {
    try ArticleFile.article(Array(text.utf8), name: "article")
  }

  @Test("A page gives headline, publisher, day and paragraphs; navigation and scripts are left out")
  func page() throws {
    let article = try article(
      """
      <!doctype html><html><head><title>Wire - front</title>
      <meta property="og:title" content="Court suspends ban"><meta property="og:site_name" content="Northern Wire">
      <meta property="article:published_time" content="2025-04-17T18:00:00Z"></head>
      <body><nav><p>Sport</p></nav><script>var a = "Hamas listed"</script>
      <article><p>The court  suspended<br>the ban.</p><p>Second &amp; last.</p></article></body></html>
      """)
    #expect(article.title == "Court suspends ban")
    #expect(article.publisher == "Northern Wire")
    #expect(article.published == Day(iso: "2025-04-17"))
    #expect(article.text == "Court suspends ban\n\nThe court suspended the ban.\n\nSecond & last.")
  }

  @Test("What is said of an article goes before what the page says")
  func known() throws {
    let page =
      "<html><head><meta property=\"og:title\" content=\"Theirs\"></head><body><p>Text.</p></body></html>"
    let article = try ArticleFile.article(
      Array(page.utf8), name: "a",
      known: .init(title: "Mine", publisher: "P", published: Day(iso: "2025-01-02")))
    #expect(article.title == "Mine")
    #expect(article.publisher == "P")
    #expect(article.published == Day(iso: "2025-01-02"))
  }

  @Test("Lines of plain text are joined to paragraphs, and the language is told by the letters")
  func plain() throws {
    let article = try article("One line\ngoes on.\r\n\r\n  \nAnother.\n")
    #expect(article.text == "One line goes on.\n\nAnother.")
    #expect(article.language == .english)
    #expect(try self.article("Верховный суд приостановил запрет.").language == .russian)
  }

  @Test("The text of a PDF is read")
  func pdf() throws {
    let article = try ArticleFile.article(
      Array(PDF.text("The court suspended the ban.").utf8), name: "a.pdf")
    #expect(article.text.contains("The court suspended the ban."))
  }

  @Test("What is no article is refused with what to do")
  func refused() {
    func reason(_ bytes: [UInt8]) -> String {
      do throws(ArticleFile.Fault) {
        _ = try ArticleFile.article(bytes, name: "it")
        return ""
      } catch {
        return error.description
      }
    }
    #expect(reason([]) == "it is empty: there is nothing to read")
    #expect(reason([0xFF, 0xFE, 0x41]).contains("neither UTF-8 text, a web page nor PDF"))
    #expect(reason(Array("12 34".utf8)).contains("holds no text"))
    #expect(reason(Array("%PDF-1.7 nothing of the sort".utf8)).contains("damaged or locked PDF"))
    #expect(
      reason([UInt8](repeating: 0x61, count: ArticleFile.largest + 1)).contains("larger than 8 MB"))
    #expect(
      reason([UInt8](repeating: 0x61, count: ArticleFile.longestText + 1)).contains(
        "more than 2 MB of text"))
    #expect(reason(Array("<html><body></body></html>".utf8)).contains("holds no text"))
  }
}

/// A page of PDF 1.4 with one line of text, its places of objects counted.
private enum PDF {
  static func text(_ line: String) -> String {
    let stream = "BT /F1 12 Tf 72 720 Td (\(line)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    return text
      + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  }
}
