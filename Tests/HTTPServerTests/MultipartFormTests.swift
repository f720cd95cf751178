import HTTPServer
import Testing

@Suite("Forms with files")
struct MultipartFormTests {
  private func form(_ body: String, boundary: String = "b") throws -> MultipartForm {
    let headers = HTTPHeaders([("Content-Type", "multipart/form-data; boundary=\(boundary)")])
    return try MultipartForm(
      HTTPRequest(.post, "/", headers: headers, body: Array(body.utf8)))
  }

  @Test("Fields and files are read byte for byte")
  func read() throws {
    let form = try form(
      "--b\r\nContent-Disposition: form-data; name=\"threshold\"\r\n\r\n0.7\r\n"
        + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.csv\"\r\n"
        + "Content-Type: text/csv\r\n\r\nname\r\n--B\r\nTaliban\r\n\r\n--b--\r\n")
    #expect(form.text("threshold") == "0.7")
    #expect(form.parts.count == 2)
    #expect(form.parts.last?.file == "a b.csv")
    #expect(
      form.parts.last.map { String(decoding: $0.content, as: UTF8.self) }
        == "name\r\n--B\r\nTaliban\r\n")
  }

  @Test("An empty file is an empty content")
  func empty() throws {
    let form = try form("--b\r\nContent-Disposition: form-data; name=file\r\n\r\n\r\n--b--")
    #expect(form.parts.first?.content.isEmpty == true)
  }

  @Test(
    "What is no such form is refused",
    arguments: [
      "", "--b", "--b\r\n", "--b\r\n\r\n", "x--b--",
      "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
      "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx", "--bX",
      "--b\r\nname\r\n\r\n\r\n--b",
    ])
  func refused(body: String) {
    #expect(throws: HTTPProblem.self) { try form(body) }
  }

  @Test("Every cut of a good form is read or refused")
  func cuts() throws {
    let whole = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n--b--\r\n"
    for length in 0..<whole.utf8.count { _ = try? form(String(whole.prefix(length))) }
    #expect(try form(whole).text("a") == "value")
  }

  @Test("Another kind of body is 415")
  func kind() throws {
    let request = try HTTPRequest(.post, "/", body: [1, 2, 3])
    #expect(throws: HTTPProblem(415, "send the form as multipart/form-data with a boundary")) {
      try MultipartForm(request)
    }
  }
}
