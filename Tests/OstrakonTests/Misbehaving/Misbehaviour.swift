import Testing
import Formats

/// A way in which a server misbehaves, and what the update is to say of it.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
  let name: String
  /// A part of what the person is told; nil where the file must be taken in all the same.
  let says: String?
  let script: @Sendable (RawServer.Request, RawServer.Line) -> Void

  init(
    _ name: String, says: String?,
    _ script: @escaping @Sendable (RawServer.Request, RawServer.Line) -> Void
  ) {
    self.name = name
    self.says = says
    self.script = script
  }

  var testDescription: String { name }

  /// A list of four parties of 2 August 2025, one more than is held.
  static let list = Array(Fixture.list((1...4).map(Misbehaviour.body)).utf8)
  /// The list that is held: three parties of the day before.
  static let held = Array(
    Fixture.list((1...3).map(Misbehaviour.body)).replacing("2025-08-02", with: "2025-08-01").utf8)

  static func body(_ number: Int) -> Fixture.Body {
    Fixture.Body(id: number, name: "TESTABAD WORKS \(number)")
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A list that never comes to its first entry: blanks, packed a thousandfold.
  static let bomb: [UInt8] =
    GzipMember.stored(Array("<CONSOLIDATED_LIST dateGenerated=\"2025-08-02\"><ENTITIES>".utf8))
    + GzipMember.blanks(64 << 20)
  static let bombOfOneMember = GzipMember.blanks(64 << 20)

  static let all: [Misbehaviour] = stalls + cuts + lies + redirects + errors + contents + resuming

  private static let stalls = [
    Misbehaviour("stalls before its answer", says: "took too long") { _, line in line.wait(4) },
    Misbehaviour("stalls within the head", says: "took too long") { _, line in
      line.send("HTTP/1.1 200 OK\r\nContent-Type: te")
      line.wait(4)
    },
    Misbehaviour("stalls within the body", says: "took too long") { _, line in
      line.answer(Array(list.prefix(200)), length: list.count)
      line.wait(4)
    },
    Misbehaviour("drips a byte now and then", says: "took too long") { _, line in
      line.answer([], length: list.count)
      for byte in list.prefix(40) {
        guard line.send([byte]) else { return }
        line.wait(0.1)
      }
    },
    Misbehaviour("sends a head without end", says: "head of its answer is longer") { _, line in
      line.send("HTTP/1.1 200 OK\r\n")
      for number in 0..<20_000 {
        guard line.send(Array("X-Field-\(number): yes\r\n".utf8)) else { return }
      }
    },
    Misbehaviour("sends a body without end", says: "larger than") { _, line in
      line.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
      let chunk = [UInt8](repeating: 65, count: 1 << 16)
      for _ in 0..<1000 { guard line.send(chunk) else { return } }
    },
  ]

  private static let cuts = [
    Misbehaviour("closes at once", says: "closed the connection without an answer") { _, _ in },
    Misbehaviour("cuts the body short of its length", says: "connection broke") { _, line in
      line.answer(Array(list.prefix(300)), length: list.count)
    },
    Misbehaviour("cuts a chunked body", says: "could not be reached") { _, line in
      line.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\n")
      line.send(Array(list.prefix(256)))
      line.send("\r\n100\r\nabc")
    },
    Misbehaviour("cuts the file and says that this is its length", says: "ends inside element") {
      _, line in line.answer(Array(list.prefix(list.count - 40)))
    },
    Misbehaviour("cuts a body without a length", says: "ends inside element") { _, line in
      line.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
      line.send(Array(list.prefix(list.count / 2)))
    },
    Misbehaviour("sends a gzip file that is cut", says: "end early") { _, line in
      let packed = GzipMember.stored(list)
      line.answer(Array(packed.prefix(packed.count - 9)), fields: ["Content-Type: x/gzip"])
    },
  ]

  private static let lies = [
    Misbehaviour("promises more than it sends", says: "connection broke") { _, line in
      line.answer(list, length: list.count + 5000)
    },
    Misbehaviour("promises less than it sends", says: "line 1, column") { _, line in
      line.answer(list, length: list.count - 60)
    },
    Misbehaviour("claims gzip and sends plain text", says: "not packed as the server says") {
      _, line in line.answer(list, fields: ["Content-Encoding: gzip"])
    },
    Misbehaviour("claims an encoding nobody knows", says: "could not be reached") { _, line in
      line.answer(list, fields: ["Content-Encoding: middle-out"])
    },
    Misbehaviour("speaks no HTTP", says: "could not be reached") { _, line in
      line.send("220 mail.example ESMTP ready\r\n")
    },
    Misbehaviour("says 304 although nothing was asked", says: "304") { request, line in
      line.answer([], status: "304 Not Modified")
    },
    Misbehaviour("gives a wrong content type, but the list", says: nil) { _, line in
      line.answer(list, fields: ["Content-Type: image/png"])
    },
  ]

  private static let redirects = [
    Misbehaviour("redirects in a circle", says: "redirects again and again") { _, line in
      line.answer([], status: "302 Found", fields: ["Location: /again"])
    },
    Misbehaviour("redirects to a file", says: "not followed") { _, line in
      line.answer([], status: "302 Found", fields: ["Location: file:///etc/passwd"])
    },
    Misbehaviour("redirects to FTP", says: "not followed") { _, line in
      line.answer([], status: "302 Found", fields: ["Location: ftp://127.0.0.1/x"])
    },
    Misbehaviour("redirects without saying where", says: "without saying where") { _, line in
      line.answer([], status: "302 Found", fields: [])
    },
    Misbehaviour("redirects once, to the list", says: nil) { request, line in
      if request.path == "/there" { return line.answer(list) }
      line.answer([], status: "301 Moved", fields: ["Location: /there"])
    },
  ]

  private static let errors = [
    Misbehaviour("answers 403 with a page", says: "answered 403") { _, line in
      line.answer(Array("<html>no</html>".utf8), status: "403 Forbidden")
    },
    Misbehaviour("answers 404", says: "answered 404") { _, line in
      line.answer(Array("gone".utf8), status: "404 Not Found")
    },
    Misbehaviour("answers 500 again and again", says: "answered 500 (3 attempts)") { _, line in
      line.answer(Array("oops".utf8), status: "500 Internal Server Error")
    },
    Misbehaviour("answers 429 for a year", says: "answered 429 (3 attempts)") { _, line in
      line.answer([], status: "429 Too Many Requests", fields: ["Retry-After: 31536000"])
    },
    Misbehaviour("answers 503 twice and then the list", says: nil) { request, line in
      if request.number > 2 { return line.answer(list) }
      line.answer([], status: "503 Service Unavailable", fields: ["Retry-After: 1"])
    },
    Misbehaviour("closes once and then gives the list", says: nil) { request, line in
      if request.number > 1 { line.answer(list) }
    },
  ]

  private static let contents = [
    Misbehaviour("serves a page to log in", says: "is a web page (HTML)") { _, line in
      line.answer(
        Array("<!DOCTYPE html><html><body>Log in</body></html>".utf8),
        fields: ["Content-Type: text/html"])
    },
    Misbehaviour("serves a PDF", says: "is a PDF file") { _, line in
      line.answer(Array("%PDF-1.7 list".utf8))
    },
    Misbehaviour("serves nothing", says: "the file is empty") { _, line in line.answer([]) },
    Misbehaviour("serves blanks", says: "nothing but white space") { _, line in
      line.answer(Array("  \n\n".utf8))
    },
    Misbehaviour("serves a list without entries", says: "holds no entry") { _, line in
      line.answer(
        Array(
          text(list).replacing(/<ENTITIES>.*<\/ENTITIES>/.dotMatchesNewlines(), with: "<ENTITIES/>")
            .utf8))
    },
    Misbehaviour("serves a shrunken list", says: "cut by more than half") { _, line in
      line.answer(Array(Fixture.list([body(1)]).utf8))
    },
    Misbehaviour("serves an older list", says: "older than the version of 2025-08-01") {
      _, line in
      line.answer(Array(text(list).replacing("2025-08-02", with: "2024-01-02").utf8))
    },
    Misbehaviour("serves another publisher's list", says: "where un-sc is published as un-xml") {
      _, line in
      line.answer(
        Array(
          "36,\"AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u{1A}".utf8))
    },
    Misbehaviour("serves ill-formed XML", says: "line") { _, line in
      line.answer(Array(text(list).replacing("</CONSOLIDATED_LIST>", with: "</OTHER>").utf8))
    },
    Misbehaviour("serves bytes that are no UTF-8", says: "line") { _, line in
      var broken = list
      if let place = broken.lastIndex(of: UInt8(ascii: "W")) { broken[place] = 0xFF }
      line.answer(broken)
    },
    Misbehaviour("declares entities that would grow", says: "line") { _, line in
      let bomb =
        "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
      line.answer(
        Array(text(list).replacing("<CONSOLIDATED_LIST", with: bomb + "<CONSOLIDATED_LIST").utf8))
    },
    Misbehaviour("packs a bomb for the way", says: "larger than") { _, line in
      line.answer(bombOfOneMember, fields: ["Content-Encoding: gzip"])
    },
    Misbehaviour("serves a packed bomb", says: "a text is longer than") { _, line in
      line.answer(bomb)
    },
  ]

  private static let resuming = [
    Misbehaviour("breaks off, and goes on where it broke", says: nil) { request, line in
      let tag = "ETag: \"one\""
      guard let range = request.fields["range"], request.fields["if-range"] == "\"one\"",
        let start = Int(range.dropFirst(6).dropLast()), start > 0
      else { return line.answer(Array(list.prefix(400)), length: list.count, fields: [tag]) }
      line.answer(
        Array(list[start...]), status: "206 Partial Content",
        fields: [tag, "Content-Range: bytes \(start)-\(list.count - 1)/\(list.count)"])
    },
    Misbehaviour("breaks off, and goes on somewhere else", says: "another part of the file") {
      request, line in
      let tag = "ETag: \"one\""
      if request.fields["range"] == nil {
        return line.answer(Array(list.prefix(400)), length: list.count, fields: [tag])
      }
      line.answer(
        Array(list[500...]), status: "206 Partial Content",
        fields: [tag, "Content-Range: bytes 500-\(list.count - 1)/\(list.count)"])
    },
    Misbehaviour("breaks off, and the file changed meanwhile", says: nil) { request, line in
      if request.fields["range"] == nil {
        let old = Array(text(list).replacing("TESTABAD", with: "OLDABAD").utf8)
        return line.answer(Array(old.prefix(400)), length: old.count, fields: ["ETag: \"old\""])
      }
      line.answer(list, fields: ["ETag: \"new\""])
    },
    Misbehaviour("breaks off with a weak tag, and is asked anew", says: nil) { request, line in
      let tag = "ETag: W/\"one\""
      if request.number == 1 {
        return line.answer(Array(list.prefix(400)), length: list.count, fields: [tag])
      }
      if request.fields["range"] != nil {
        return line.answer([], status: "500 A range was asked for", fields: [])
      }
      line.answer(list, fields: [tag])
    },
  ]
}
