import Formats
import Testing

@Suite("Objects of a large JSON array")
struct JSONElementsTests {
  private func elements(_ text: String, chunks: Int = 1) throws -> [JSONValue] {
    var elements = JSONElements(ByteSource(Array(text.utf8), name: "test.json"), key: "results")
    var all: [JSONValue] = []
    while let next = try elements.element() { all.append(next.value) }
    return all
  }

  @Test(
    "They are those of the document read whole",
    arguments: [
      #"{"results": []}"#,
      #"{"total": 2, "results": [{"a": 1}, {"b": {"c": [1, {"d": "}]"}]}}], "more": [{"x": 1}]}"#,
      #"{"a": {"results": [{"no": 1}]}, "results": [{"q": "say \"{\" and \\"}, {}]}"#,
      #"{"text": "results", "results": [ { "e": "\u007b" } ] }"#,
    ])
  func sameAsWhole(_ text: String) throws {
    let whole = try JSONValue(parsing: text)
    #expect(try elements(text) == whole["results"]?.elements)
  }

  @Test("Seeded documents too")
  func seeded() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let items = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        let texts = ["{", "}", "]", "\\\"", "x", "\\\\"]
        let text = (0..<3).map { _ in texts.randomElement(using: &generator) ?? "" }.joined()
        return #"{"k": "\#(text)", "n": [[{}], {"m": null}]}"#
      }
      let text = #"{"head": ["results"], "results": [\#(items.joined(separator: ","))]}"#
      #expect(try elements(text) == JSONValue(parsing: text)["results"]?.elements)
    }
  }

  @Test("Lines are counted from one")
  func lines() throws {
    let text = "{\"results\": [\n{\"a\": 1},\n{\"b\":\n2}]}"
    var elements = JSONElements(ByteSource(Array(text.utf8), name: "test.json"), key: "results")
    #expect(try elements.element()?.line == 2)
    #expect(try elements.element()?.line == 3)
    #expect(try elements.element() == nil)
  }

  @Test("A document that ends early is an error, wherever it ends", arguments: 0...39)
  func truncated(_ length: Int) {
    let text = #"{"results": [{"a": "x\"y"}, {"b": [1]}]}  "#
    #expect(throws: FormatError.self) { try elements(String(text.prefix(length))) }
  }

  @Test("What is no object, no array of that name, or closes too much is an error")
  func malformed() {
    for text in ["[1]", #"{"other": []}"#, "", #"{"results": [{"a": }]}"#, #"{"results": []}}"#] {
      #expect(throws: FormatError.self) { try elements(text) }
    }
  }
}
