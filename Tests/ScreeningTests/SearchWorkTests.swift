import Register
import Screening
import Testing

/// What a search does is bounded whatever it is asked: counted, since seconds differ from machine to machine.
@Suite("The work of a search")
struct SearchWorkTests {
  /// A list in which one name is in every row and each row has a word of its own.
  private static let crowded = NameIndex(
    (0..<4000).map { number in
      Fixtures.entry("\(number)", .person, ["Mohammed Ali \(word(number))"])
    })

  private static func word(_ number: Int) -> String {
    let letters = Array("bcdfghjklmnprstvz")
    return [number / 289, number / 17 % 17, number % 17]
      .map { String(letters[$0 % 17]) + "a" }.joined() + "n"
  }

  @Test("does not go through the words that everybody has")
  func passesOverCommonWords() {
    let work = Self.crowded.work(of: ScreeningQuery(name: "Mohammed Ali \(Self.word(1234))"))
    #expect(work.postings < 400, "\(work)")
    #expect(work.comparisons < 100, "\(work)")
  }

  @Test(
    "is small for hostile names",
    arguments: [
      String(repeating: "a", count: 100_000), String(repeating: "ab ", count: 10_000),
      String(repeating: "Mohammed ", count: 10_000),
      "Z̸̨̛a̷͇͝l̶̰̈́g̵̛̺o̴͙͝" + String(repeating: "\u{0301}", count: 5_000),
      "\u{202E}nabilaT\u{202C}", "Ж漢한カمαᄀא" + String(repeating: "ขдم", count: 3_000), "a", "",
      String(repeating: "\u{200B}", count: 50_000), String(repeating: "1 ", count: 20_000),
    ])
  func isBounded(name: String) {
    let work = Self.crowded.work(of: ScreeningQuery(name: name), threshold: 0.5)
    #expect(work.keys < 300_000, "\(work)")
    #expect(work.words < 200_000, "\(work)")
    #expect(work.postings < 250_000, "\(work)")
    #expect(work.comparisons <= 4_000, "\(work)")
  }

  @Test("grows more slowly than the list")
  func growsSlowly() {
    let documents = (0..<4000).map { number in
      Fixtures.entry("\(number)", .person, ["\(Self.word(number)) \(Self.word(number * 7 + 3))"])
    }
    let small = NameIndex(documents.prefix(500))
    let large = NameIndex(documents)
    let query = ScreeningQuery(name: "\(Self.word(77)) \(Self.word(77 * 7 + 3))")
    #expect(small.work(of: query).keys == large.work(of: query).keys)
    #expect(large.work(of: query).comparisons < 20)
  }
}
