import Formats
import Testing

@Suite("reading JSON")
struct JSONReadingTests {
  @Test("every kind of value is read")
  func kinds() throws {
    let value = try JSONValue(
      parsing: #" {"n":null,"t":true,"i":-7,"d":1.5e2,"s":"\u0422\ud83c\udff4\/","a":[],"o":{}} "#)
    #expect(
      value == [
        "n": nil, "t": true, "i": -7, "d": 150.0, "s": "Т🏴/", "a": [], "o": [:],
      ])
  }

  @Test("a value need not be an object", arguments: ["1", "\"x\"", "null", "[]", " true\n"])
  func scalars(text: String) throws {
    let value = try JSONValue(parsing: text)
    #expect(value.text() == text.filter { !$0.isWhitespace })
  }

  @Test("a byte order mark is passed over")
  func mark() throws {
    #expect(try JSONValue(parsing: "\u{FEFF}[1]") == [1])
    #expect(message("\u{FEFF}[1") == "line 1, byte 4: the array that opens here is not closed")
  }

  @Test(
    "a fault is named with its line and byte",
    arguments: [
      ("", "line 1, byte 1: the text is empty, a JSON value is needed"),
      ("{\n\"a\": 1,\n  \"b\" 2}", "line 3, byte 7: a colon is needed after the key, not 2"),
      ("[1, 2,\n]", "line 1, byte 6: there is a comma after the last of the array"),
      (#"{"a":1,}"#, "line 1, byte 7: there is a comma after the last of the object"),
      ("[1 2]", "line 1, byte 4: a comma or ] is needed, not 2"),
      ("{a: 1}", "line 1, byte 2: a key in double quotes is needed, not a"),
      ("[\n{\"a\": [1, 2}\n]", "line 2, byte 12: a comma or ] is needed, not }"),
      ("{\"a\":\n{\"b\": 1}", "line 1, byte 1: the object that opens here is not closed"),
      ("[\"abc]", "line 1, byte 2: the string that opens here is not closed"),
      (
        "[\"abc\n]",
        "line 1, byte 6: a control character (0xA) stands in a string unescaped; "
          + "perhaps the closing quote is missing"
      ),
      (#"["\x41"]"#, #"line 1, byte 3: JSON has no such escape; write \\ for a backslash"#),
      (#"["\u12g4"]"#, #"line 1, byte 3: \u needs four hexadecimal digits"#),
      (#"["\ud800x"]"#, #"line 1, byte 3: this \u escape is half of a surrogate pair"#),
      (#"["\udc00"]"#, #"line 1, byte 3: this \u escape is half of a surrogate pair"#),
      ("['a']", "line 1, byte 2: strings stand in double quotes, not in single ones"),
      ("[nul]", "line 1, byte 2: a value is needed, not this word"),
      ("[NaN]", "line 1, byte 2: a value is needed, not N"),
      ("[01]", "line 1, byte 2: a number does not begin with 0"),
      ("[1.]", "line 1, byte 2: a number needs digits after the point"),
      ("[-]", "line 1, byte 2: a minus sign needs a number behind it"),
      ("[1e]", "line 1, byte 2: a number needs digits in its exponent"),
      ("[12x]", "line 1, byte 2: this is neither a number nor another value"),
      ("[1e999]", "line 1, byte 2: the number is too large for a double"),
      (
        "[9223372036854775808]",
        "line 1, byte 2: the integer does not fit 64 bits; write it as a string"
      ),
      ("{} {}", "line 1, byte 4: there is more text after the end of the value"),
      ("<html>", "line 1, byte 1: a value is needed, not <"),
    ])
  func faults(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  @Test("text that is not UTF-8 is named as such at its first bad byte")
  func notUTF8() {
    let latin = Array("{\"name\":\n\"Caf".utf8) + [0xE9] + Array("\"}".utf8)
    #expect(
      message(latin)
        == "line 2, byte 5: byte 0xE9 is not UTF-8, and JSON must be: save the text again as UTF-8")
    #expect(
      message([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00])
        == "line 1, byte 1: the text is UTF-16, and JSON must be UTF-8: save it again as UTF-8")
  }

  @Test("nesting stands at the limit and falls one level beyond it")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    let limits = JSONLimits(depth: 20)
    _ = try JSONValue(parsing: nested(20), limits: limits)
    #expect(
      message(nested(21), limits: limits)
        == "line 1, byte 21: arrays and objects are nested too deep")
    #expect(message(nested(1_000_000)).hasSuffix("nested too deep"))
  }

  @Test("a text longer than the limit is refused unread")
  func size() {
    #expect(
      message("[\n1,2,3]", limits: JSONLimits(bytes: 5))
        == "line 2, byte 4: the text has 8 bytes, more than the limit of 5")
  }

  @Test("a reader goes on after a fault")
  func goesOn() throws {
    var reader = JSONReader()
    #expect(throws: JSONError.self) { try reader.value(of: Array("[".utf8)) }
    #expect(try reader.value(of: Array("[2]".utf8)) == [2])
  }

  private func message(_ text: String, limits: JSONLimits = JSONLimits()) -> String {
    message(Array(text.utf8), limits: limits)
  }

  private func message(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> String {
    do {
      return "read: \(try JSONValue(parsing: bytes, limits: limits).text())"
    } catch {
      return error.description
    }
  }
}
