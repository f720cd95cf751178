import Chronology
import Ledger
import Ostrakon
import Register
import Screening
import Testing

@Suite("Joins proposed by names")
struct ProposedJoinsTests {
  private static func entry(
    _ list: String, _ id: String, _ name: String, born: String? = nil
  ) -> ScreeningDocument {
    ScreeningDocument(
      id: id, list: list, caption: name,
      subject: ScreeningSubject(
        kind: .person, names: [.init(name)], birthDates: born.map { [$0] } ?? []))
  }

  private let index = NameIndex([
    entry("un-sc", "1", "ISNILON TOTONI HAPILON", born: "1966-03-18"),
    entry("eu-fsf", "a", "Isnilon Totoni HAPILON", born: "1966-03-18"),
    entry("eu-fsf", "b", "Isnilon Hapilon"),
    entry("eu-fsf.logical", "a", "Isnilon Totoni HAPILON"),
    entry("uk-hmt", "7", "Isnilun HAPILUN", born: "1966"),
    entry("uk-hmt", "8", "Somebody Else"),
    entry(Screener.registerList, "hapilon", "Isnilon Totoni Hapilon"),
  ])

  private func join(
    _ first: (String, String), _ second: (String, String), holds: Bool? = nil
  ) -> RecordedJoin {
    RecordedJoin(
      id: 1, first: EntryKey(list: first.0, entry: first.1),
      second: EntryKey(list: second.0, entry: second.1), basis: "UN reference",
      recorded: WallTime(milliseconds: 0),
      decision: holds.map {
        RecordedJoin.Decision(holds: $0, reason: "", recorded: WallTime(milliseconds: 1))
      })
  }

  private func pairs(_ joins: [RecordedJoin], lists: Set<String>? = nil) -> Set<String> {
    Set(
      ProposedJoins(joins).find(in: index, lists: lists, threshold: 0.8)
        .map { "\($0.first) = \($0.second)" })
  }

  @Test("are entries of two lists that names and attributes make one, each pair once")
  func found() {
    let found = pairs([])
    #expect(found.contains("eu-fsf a = un-sc 1"))
    #expect(found.contains("uk-hmt 7 = un-sc 1"))
    #expect(!found.contains { $0.contains("register") || $0.contains("uk-hmt 8") })
    #expect(!found.contains("eu-fsf a = eu-fsf.logical a"))
    #expect(pairs([], lists: ["un-sc", "uk-hmt"]) == ["uk-hmt 7 = un-sc 1"])
  }

  @Test("leave alone what is decided, and what a number has found already")
  func leftAlone() {
    let joined = pairs([join(("eu-fsf", "a"), ("un-sc", "1"))])
    #expect(!joined.contains("eu-fsf a = un-sc 1"))
    #expect(!joined.contains("eu-fsf b = un-sc 1"), "another of a list that has the party already")
    #expect(joined.contains { $0.contains("uk-hmt 7") })
    let denied = pairs([join(("eu-fsf", "a"), ("un-sc", "1"), holds: false)])
    #expect(!denied.contains("eu-fsf a = un-sc 1"))
    #expect(denied.contains("eu-fsf b = un-sc 1"))
  }
}
