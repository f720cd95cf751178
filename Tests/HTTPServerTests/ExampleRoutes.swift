import HTTPServer

/// Routes that say back what they were asked.
private func exampleRouter() -> Router {
  var router = Router()
  router.commonHeaders = [("X-Content-Type-Options", "nosniff"), ("X-Kind", "common")]
  router.on("GET", "") { _, _ in HTTPResponse(text: "home") }
  router.on("GET", "entities/:id") { _, found in
    HTTPResponse(text: "entity \(found["id"] ?? "")")
  }
  router.on("GET", "entities/first") { _, _ in HTTPResponse(text: "the first") }
  router.on("GET", "entities/:id/adjacent") { _, found in
    HTTPResponse(text: "next to \(found["id"] ?? "")")
  }
  router.on("GET", "reconcile/:set") { _, _ in HTTPResponse(text: "manifest") }
  router.on("POST", "reconcile/:set") { request, _ in
    do throws(HTTPProblem) {
      let items = try request.formItems().map { "\($0.name)=\($0.value)" }
      return HTTPResponse(text: items.joined(separator: ";"))
    } catch {
      return error.response
    }
  }
  router.on("GET", "query") { request, _ in
    HTTPResponse(text: request.query.map { "\($0.name)=\($0.value)" }.joined(separator: ";"))
  }
  router.on("POST", "echo") { request, _ in
    HTTPResponse(type: request.contentType ?? "application/octet-stream", body: request.body)
  }
  router.on("GET", "header") { request, _ in
    var response = HTTPResponse(text: request.headers["x-question"] ?? "none")
    response.headers.append(("X-Kind", "own"))
    return response
  }
  return router
}

let exampleHandler: @Sendable (HTTPRequest) -> HTTPResponse = {
  let router = exampleRouter()
  return { router.respond(to: $0) }
}()
