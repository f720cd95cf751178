import Register
import Testing

@Suite("Joining entries of different lists")
struct JoinFinderTests {
  private func entry(
    _ id: String, _ fields: [EntryField] = [], kind: PartyKind = .person,
    name: String = "Ahmad Yusuf Karimi"
  ) -> ListEntry {
    ListEntry(id: id, kind: kind, fields: [EntryField(.name, name)] + fields)
  }

  private func cites(_ list: String, _ value: String) -> EntryField {
    EntryField(.crossReference, value, ["list": list])
  }

  private func joins(_ entries: [(String, ListEntry)]) -> [String] {
    var finder = JoinFinder()
    for (list, entry) in entries { finder.add(entry, of: list) }
    return finder.joins().joins.map { "\($0.first) = \($0.second) by \($0.reference)" }
  }

  @Test("A UN reference cited by other lists makes one party of the entries, in any order")
  func reference() {
    let entries = [
      ("un-sc", entry("1", [EntryField(.reference, "QDi.001")])),
      ("uk-hmt", entry("70", [cites("un-sc", "QDi.001")])),
      ("eu-fsf", entry("EU.1.2", [cites("un-sc", "QDi.001")])),
      ("au-dfat", entry("9", [cites("un-sc", "QDi.002")])),
    ]
    var finder = JoinFinder()
    for (list, entry) in entries { finder.add(entry, of: list) }
    let parties = JoinedParties(finder.joins().joins).parties
    #expect(parties.map { $0.map(\.description) } == [["eu-fsf EU.1.2", "uk-hmt 70", "un-sc 1"]])
    #expect(joins(entries) == joins(entries.reversed()))
  }

  @Test("A list that cites another's id is joined to it; OFAC's lists share their numbers")
  func ids() {
    #expect(
      joins([
        ("uk-hmt", entry("70")), ("uk-fcdo", entry("AFG0001", [cites("uk-ofsi", "70")])),
      ]) == ["uk-fcdo AFG0001 = uk-hmt 70 by uk-hmt id 70"])
    #expect(
      joins([("us-ofac-cons", entry("9")), ("us-csl", entry("x", [cites("us-ofac-sdn", "9")]))])
        == ["us-csl x = us-ofac-cons 9 by us-ofac-sdn id 9"])
  }

  @Test("A person is no organisation, whatever number they share")
  func kinds() {
    let lei = EntryField(.identifier, "54930084UKLVMY22DS16", ["type": "LEI"])
    #expect(
      joins([
        ("a", entry("1", [lei], kind: .organisation)),
        ("b", entry("2", [lei], kind: .organisation)),
        ("c", entry("3", [cites("a", "1")])),
      ]) == ["a 1 = b 2 by LEI 54930084UKLVMY22DS16"])
  }

  @Test("A document's number joins only where a name agrees and no birth year contradicts")
  func documents() {
    let passport = EntryField(.identifier, "A 123456", ["type": "Passport", "country": "Iran"])
    let born = { EntryField(.birthDate, $0) }
    let first = entry("1", [passport, born("1960-01-02")])
    #expect(joins([("a", first), ("b", entry("2", [passport]))]).count == 1)
    #expect(joins([("a", first), ("b", entry("2", [passport, born("1985")]))]).isEmpty)
    #expect(joins([("a", first), ("b", entry("2", [passport], name: "Reza Hosseini"))]).isEmpty)
  }

  @Test("A number that two entries of one list bear is reported, and joins neither")
  func open() {
    var finder = JoinFinder()
    finder.add(entry("1", [EntryField(.reference, "QDi.001")]), of: "un-sc")
    finder.add(entry("5", [cites("un-sc", "QDi.001")]), of: "eu-fsf")
    finder.add(entry("6", [cites("un-sc", "QDi.001")]), of: "eu-fsf")
    let (joins, open) = finder.joins()
    #expect(joins.isEmpty)
    #expect(open.map(\.entries.description) == ["[eu-fsf 5, eu-fsf 6]"])
  }
}
