import Chronology
import Formats
import HTTPServer
import Ledger
import NewsReading
import Ostrakon

extension Site {
  /// Reading press reports: pasted or sent, looked through beside the words, decided about.
  func addReading(to router: inout Router) {
    router.on("GET", "read") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        _ = try Question(request, site: self, known: [], isDated: false)
        return Site.page(ReadPage().html)
      }
    }
    router.on("POST", "read") { request, _ in
      Site.answering(request) { () throws(Refusal) in try beginReading(request) }
    }
    router.on("GET", "read/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["reader"], isDated: false)
        let answer = try reading(parameters)
        guard Site.wantsPage(request) else { return Site.json(answer.json) }
        return Site.page(
          ReadingPage(
            id: parameters["id"] ?? "", answer: answer, register: register,
            reader: question.text("reader") ?? ""
          ).html)
      }
    }
    router.on("POST", "read/:id/decide") { request, parameters in
      Site.answering(request) { () throws(Refusal) in try decide(request, parameters) }
    }
  }

  private func article(_ parameters: Router.Parameters) throws(Refusal) -> Article {
    guard let article = articles.article(parameters["id"] ?? "") else {
      throw Refusal(
        status: 404,
        message: "There is no such article. The service keeps the newest few, in memory only.")
    }
    return article
  }

  private func reading(_ parameters: Router.Parameters) throws(Refusal) -> NewsAnswer {
    let article = try article(parameters)
    do throws(LedgerError) {
      return try NewsAnswer(article, reader: newsReader, store: try home.storeIfAny())
    } catch {
      throw Refusal(status: 500, message: "\(error)")
    }
  }

  /// An article as a form sends it, or as the body with what is known of it in the address.
  private func beginReading(_ request: HTTPRequest) throws(Refusal) -> HTTPResponse {
    var known = ArticleFile.Known()
    let bytes: [UInt8]
    var name = "the text"
    func day(_ text: String?) throws(Refusal) -> Day? {
      guard let text, !text.isEmpty else { return nil }
      guard let day = Day(iso: text) else {
        throw Refusal(status: 400, message: "published must be a day: 2025-04-03, not '\(text)'")
      }
      return day
    }
    if request.contentType == "multipart/form-data" {
      let form = try Site.multipart(request)
      func text(_ name: String) -> String? { form.text(name).flatMap { $0.isEmpty ? nil : $0 } }
      known.title = text("title")
      known.publisher = text("publisher")
      known.published = try day(text("published"))
      if let file = form.parts.first(where: { $0.name == "file" }), !file.content.isEmpty {
        bytes = file.content
        name = file.file ?? "the file"
      } else {
        bytes = Array((form.text("text") ?? "").utf8)
      }
    } else {
      let question = try Question(
        request, site: self, known: ["title", "publisher", "published"], isDated: false)
      known.title = question.text("title")
      known.publisher = question.text("publisher")
      known.published = try day(question.text("published"))
      bytes = request.body
    }
    let article: Article
    do throws(ArticleFile.Fault) {
      article = try ArticleFile.article(bytes, name: name, known: known)
    } catch {
      throw Refusal(status: 400, message: error.description)
    }
    if request.contentType != "multipart/form-data" {
      return Site.json(NewsAnswer(article, reader: newsReader).json)
    }
    var answer = HTTPResponse(status: 303)
    answer.headers.append(("Location", "/read/\(articles.add(article))"))
    return answer
  }

  private func decide(
    _ request: HTTPRequest, _ parameters: Router.Parameters
  ) throws(Refusal) -> HTTPResponse {
    // Another site's page must not decide in a reader's name.
    if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" {
      throw Refusal(status: 403, message: "decisions are taken from this service's own pages only")
    }
    let items = try Site.form(request)
    let reader =
      items.first { $0.name == "reader" }?.value.split(separator: " ").joined(separator: " ") ?? ""
    guard !reader.isEmpty, reader.count <= 100 else {
      throw Refusal(status: 400, message: "Say who decides: a name of at most a hundred letters.")
    }
    let answer = try reading(parameters)
    let words: [(String, ReadingDecision)] = [
      ("accept", .accepted), ("reject", .rejected), ("withdraw", .withdrawn),
    ]
    guard
      let (item, decision) = items.lazy.compactMap({ item in
        words.first { $0.0 == item.name }.map { (item, $0.1) }
      }).first, let number = Int(item.value), answer.items.indices.contains(number - 1)
    else {
      throw Refusal(
        status: 400, message: "Name an event by its number: accept=1, reject=1 or withdraw=1.")
    }
    do throws(LedgerError) {
      _ = try answer.decide(
        [number - 1], decision, by: reader, in: try home.openStore(),
        at: WallTime(milliseconds: clock() * 1000))
    } catch {
      throw Refusal(status: 500, message: "\(error)")
    }
    var response = HTTPResponse(status: 303)
    let next = min(number + (decision == .withdrawn ? 0 : 1), answer.items.count)
    response.headers.append(
      (
        "Location",
        "/read/\(parameters["id"] ?? "")?reader=\(PercentCoding.encoded(reader))#event-\(next)"
      ))
    return response
  }
}
