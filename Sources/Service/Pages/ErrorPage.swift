import HTTPServer

/// What went wrong and what to do, for people.
struct ErrorPage {
  let status: Int
  let message: String

  var response: HTTPResponse {
    let title = status == 404 ? "Not found" : "This cannot be answered"
    let content: HTML = """
      <h1>\(title)</h1>
      <p class="notice">\(message)</p>
      <p><a href="/">Search for a party</a></p>
      """
    return Site.page(PageFrame(title: title, content: content).html, status: status)
  }
}
