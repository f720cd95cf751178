import Formats
import HTTPServer
import Ostrakon

extension Site {
  /// Screening a customer file: sent, followed, looked through, taken away.
  func addScreenings(to router: inout Router) {
    router.on("GET", "screen") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        _ = try Question(request, site: self, known: [], isDated: false)
        return Site.page(ScreenPage(site: self).html)
      }
    }
    router.on("POST", "screenings") { request, _ in
      Site.answering(request) { () throws(Refusal) in try beginScreening(request) }
    }
    router.on("GET", "screenings/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(
          request, site: self, known: ["show", "page"], isDated: false)
        let job = try screening(parameters)
        guard Site.wantsPage(request) else { return Site.json(job.json) }
        return Site.page(try ScreeningPage(job, question).html)
      }
    }
    for format in ResultFormat.allCases {
      router.on("GET", "screenings/:id/results.\(format.rawValue)") { request, parameters in
        Site.answering(request) { () throws(Refusal) in
          let job = try finished(parameters)
          let type =
            switch format {
            case .csv: "text/csv; charset=utf-8"
            case .ndjson: "application/x-ndjson"
            case .json: "application/json"
            case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
          let bytes: [UInt8]
          do throws(FormatError) { bytes = try job.file(format) } catch {
            throw Refusal(status: 500, message: "\(error)")
          }
          return Site.download(bytes, type, "results-\(job.id.prefix(8)).\(format.rawValue)")
        }
      }
    }
    router.on("GET", "screenings/:id/report.html") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let job = try finished(parameters)
        return Site.page(ScreeningReport(job, on: day).html)
      }
    }
    router.on("POST", "screenings/:id/columns") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let job = try screening(parameters)
        var order = job.order
        for item in try Site.form(request) {
          guard item.name.hasPrefix("column"), let place = Int(item.name.dropFirst(6)) else {
            continue
          }
          guard item.value.isEmpty || CustomerColumn(rawValue: item.value) != nil else {
            throw Refusal(status: 400, message: "a column cannot hold '\(item.value)'")
          }
          order.columns[place] = .some(CustomerColumn(rawValue: item.value))
        }
        _ = screenings.remove(job.id)
        return Site.follow(screenings.add(order, screener))
      }
    }
    router.on("POST", "screenings/:id/delete") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let job = try screening(parameters)
        _ = screenings.remove(job.id)
        var answer = HTTPResponse(status: 303)
        answer.headers.append(("Location", "/screen"))
        return answer
      }
    }
    router.on("DELETE", "screenings/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let job = try screening(parameters)
        _ = screenings.remove(job.id)
        return HTTPResponse(status: 204)
      }
    }
  }

  private func screening(_ parameters: Router.Parameters) throws(Refusal) -> ScreeningJob {
    guard let job = screenings.job(parameters["id"] ?? "") else {
      throw Refusal(
        status: 404,
        message: "There is no such screening. The service keeps the newest few, in memory only.")
    }
    return job
  }

  private func finished(_ parameters: Router.Parameters) throws(Refusal) -> ScreeningJob {
    let job = try screening(parameters)
    switch job.state {
    case .finished: return job
    case .running: throw Refusal(status: 409, message: "the screening is still under way")
    case .failed(let reason): throw Refusal(status: 409, message: reason)
    }
  }

  /// The fields of a form that brings no file.
  static func form(_ request: HTTPRequest) throws(Refusal) -> [QueryItem] {
    do throws(HTTPProblem) { return try request.formItems() } catch {
      throw Refusal(status: error.status, message: error.reason)
    }
  }

  /// The fields and files of a form.
  static func multipart(_ request: HTTPRequest) throws(Refusal) -> MultipartForm {
    do throws(HTTPProblem) { return try MultipartForm(request) } catch {
      throw Refusal(status: error.status, message: error.reason)
    }
  }

  private static func download(_ bytes: [UInt8], _ type: String, _ name: String) -> HTTPResponse {
    var answer = HTTPResponse(type: type, body: bytes)
    answer.headers.append(("Content-Disposition", "attachment; filename=\"\(name)\""))
    answer.headers.append(("Cache-Control", "no-store"))
    return answer
  }

  private static func follow(_ id: String) -> HTTPResponse {
    var answer = HTTPResponse(status: 303)
    answer.headers.append(("Location", "/screenings/\(id)"))
    return answer
  }

  /// A file as a form sends it, or as the body with the settings in the address.
  private func beginScreening(_ request: HTTPRequest) throws(Refusal) -> HTTPResponse {
    guard request.contentType == "multipart/form-data" else {
      let question = try Question(
        request, site: self, known: ["threshold", "limit", "list", "name"], isDated: false)
      guard !request.body.isEmpty else {
        throw Refusal(
          status: 400,
          message: "send a customer file: CSV with headings, XLSX, NDJSON or a JSON array")
      }
      let order = ScreeningJob.Order(
        name: question.text("name") ?? "the file", bytes: request.body,
        threshold: try question.share("threshold", default: 0.7),
        limit: try question.number("limit", within: 1...100, default: 5),
        lists: try listIDs(question.texts("list")))
      let id = screenings.add(order, screener)
      var answer = Site.json(["id": .string(id), "url": .string("/screenings/\(id)")], status: 202)
      answer.headers.append(("Location", "/screenings/\(id)"))
      return answer
    }
    let form = try Site.multipart(request)
    guard let file = form.parts.first(where: { $0.name == "file" }), !file.content.isEmpty else {
      throw Refusal(status: 400, message: "No file was chosen, or it is empty.")
    }
    let threshold = form.text("threshold").flatMap { $0.isEmpty ? nil : $0 } ?? "0.7"
    guard let least = Double(threshold), (0.3...1).contains(least) else {
      throw Refusal(status: 400, message: "The least score must be a number from 0.3 to 1.")
    }
    return Site.follow(
      screenings.add(
        ScreeningJob.Order(
          name: file.file ?? "the file", bytes: file.content, threshold: least, limit: 5,
          lists: try listIDs(form.texts("list").filter { !$0.isEmpty })), screener))
  }

  /// Lists by their ids or names of data sets; nil for all.
  private func listIDs(_ names: [String]) throws(Refusal) -> Set<String>? {
    guard !names.isEmpty else { return nil }
    var ids: Set<String> = []
    for name in names {
      guard let id = try dataSets.find(name, status: 400).list else {
        throw Refusal(status: 400, message: "\(name) is no single list")
      }
      ids.insert(id)
    }
    return ids
  }
}
