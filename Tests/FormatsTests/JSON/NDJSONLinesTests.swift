import Formats
import Testing

@Suite("lines of NDJSON")
struct NDJSONLinesTests {
  @Test("lines are the same whatever the chunks", arguments: [1, 2, 3, 7, 1000])
  func chunks(size: Int) {
    let text = "\u{FEFF}{\"a\":1}\n\n  \r\n{\"b\":2}\r\nthird"
    #expect(lines(of: text, chunk: size) == ["1 {\"a\":1}", "4 {\"b\":2}", "5 third"])
  }

  @Test(
    "a line that is too long is named in its place and the stream goes on", arguments: [1, 4, 99])
  func tooLong(size: Int) {
    let text = "12345678\n123456789\nok\n" + String(repeating: "x", count: 50)
    #expect(
      lines(of: text, chunk: size, limit: 8)
        == ["1 12345678", "2 too long: 9", "3 ok", "4 too long: 50"])
  }

  @Test("an empty stream has no lines")
  func empty() {
    #expect(lines(of: "", chunk: 1) == [])
    #expect(lines(of: "\n\n", chunk: 1) == [])
  }

  private func lines(of text: String, chunk size: Int, limit: Int = 100) -> [String] {
    var splitter = NDJSONLines(maximumLength: limit)
    var found: [String] = []
    func drain() {
      while let line = splitter.next() {
        switch line.content {
        case .bytes(let bytes):
          found.append("\(line.number) \(String(decoding: bytes, as: UTF8.self))")
        case .tooLong(let count): found.append("\(line.number) too long: \(count)")
        }
      }
    }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      splitter.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      drain()
    }
    splitter.end()
    drain()
    return found
  }
}
