import Formats
import Testing

@Suite("JSON values")
struct JSONValueTests {
  @Test("literals build a value in the order they are written")
  func literals() {
    let answer: JSONValue = [
      "z": 1, "a": [true, nil, 2.5, "text"], "m": ["inner": [:]],
    ]
    #expect(answer.text() == #"{"z":1,"a":[true,null,2.5,"text"],"m":{"inner":{}}}"#)
  }

  @Test("members are found by key, elements by index, and nothing is found elsewhere")
  func subscripts() throws {
    let value = try JSONValue(parsing: #"{"list":[10,"x"],"twice":1,"twice":2}"#)
    #expect(value["list"]?[1]?.stringValue == "x")
    #expect(value["twice"]?.integerValue == 2)
    #expect(value.members?.map(\.key) == ["list", "twice", "twice"])
    #expect(value["list"]?[2] == nil)
    #expect(value["list"]?[-1] == nil)
    #expect(value["absent"] == nil)
    #expect(value["list"]?["key"] == nil)
    #expect(value[0] == nil)
  }

  @Test("typed getters answer only for their own kind")
  func getters() {
    #expect(JSONValue.integer(3).doubleValue == 3)
    #expect(JSONValue.number(3).integerValue == nil)
    #expect(JSONValue.string("true").boolValue == nil)
    #expect(JSONValue.bool(false).boolValue == false)
    #expect(JSONValue.null.isNull)
    #expect(JSONValue(nil as String?) == .null)
    #expect(JSONValue(["a", "b"]) == ["a", "b"])
  }

  @Test("a number that JSON cannot express is refused by the initialiser and written as null")
  func nonFinite() {
    #expect(JSONValue(finite: .nan) == nil)
    #expect(JSONValue(finite: .infinity) == nil)
    #expect(JSONValue(finite: 0.25) == .number(0.25))
    #expect(JSONValue.array([.number(.nan), .number(-.infinity)]).text() == "[null,null]")
  }
}

@Suite("writing JSON")
struct JSONWritingTests {
  @Test("the pretty style has two spaces a level and closes empty lists at once")
  func pretty() {
    let value: JSONValue = ["a": [1, ["b": []]], "c": [:], "d": "e"]
    #expect(
      value.text(.pretty) == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {},
          "d": "e"
        }
        """)
  }

  @Test("what must not stand in a JSON string or a script is escaped, the rest is left alone")
  func escapes() {
    #expect(
      JSONValue.string("\"\\/\n\r\t\u{0}\u{1B}\u{7F}").text()
        == #""\"\\/\n\r\t\u0000\u001b"# + "\u{7F}\"")
    #expect(JSONValue.string("a\u{2028}b\u{2029}c").text() == #""a\u2028b\u2029c""#)
    #expect(JSONValue.string("\u{2027}\u{E8}\u{A8}é").text() == "\"\u{2027}\u{E8}\u{A8}é\"")
    #expect(JSONValue.string("Талибан طالبان 塔利班 🏴").text() == "\"Талибан طالبان 塔利班 🏴\"")
    #expect(JSONValue.object([JSONMember("k\"ey", 1)]).text() == #"{"k\"ey":1}"#)
  }

  @Test(
    "doubles are written with the fewest digits that read back the same",
    arguments: [
      (0.1, "0.1"), (0.9543210987654321, "0.9543210987654321"), (1, "1.0"), (-0.0, "-0.0"),
      (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
      (1e16, "1e+16"),
    ] as [(Double, String)])
  func doubles(number: Double, text: String) {
    #expect(JSONValue.number(number).text() == text)
  }

  @Test("integers keep every digit")
  func integers() {
    #expect(JSONValue.integer(.max).text() == "9223372036854775807")
    #expect(JSONValue.integer(.min).text() == "-9223372036854775808")
  }
}
