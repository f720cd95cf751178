import Register
import Screening
import Testing

/// What users of other screening programs complain of, one test a complaint; the threads are named.
@Suite("Complaints of the field")
struct ComplaintTests {
  private func index(_ documents: ScreeningDocument...) -> NameIndex { NameIndex(documents) }

  private func score(
    _ asked: String, _ listed: String, _ kind: PartyKind = .person
  ) -> Double {
    index(Fixtures.entry("1", kind, [listed])).search(ScreeningQuery(name: asked), threshold: 0.01)
      .first?.score ?? 0
  }

  @Test("nomenklatura#334: there is an order inside the top band, and 1.0 needs more than a name")
  func orderAtTheTop() throws {
    let found = index(
      Fixtures.entry("same", .person, ["Ivan Petrovich Sidorov"], births: ["1961-05-04"]),
      Fixtures.entry("undated", .person, ["Ivan Petrovich Sidorov"]),
      Fixtures.entry("sound", .person, ["Ivan Petrovitch Sidorow"], births: ["1961-05-04"]),
      Fixtures.entry("shorter", .person, ["Ivan Sidorov"], births: ["1961"]),
      Fixtures.entry("other", .person, ["Ivan Petrovich Sidorov"], births: ["1984-01-01"])
    ).search(
      ScreeningQuery(
        ScreeningSubject(
          kind: .person, names: [.init("Ivan Petrovich Sidorov")], birthDates: ["1961-05-04"])),
      threshold: 0.5)
    let scores = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0.score) })
    #expect(found.first?.id == "same" && found.first?.score == 1)
    #expect(found.filter { $0.score == 1 }.count == 1)
    #expect(Set(scores.values).count == found.count, "\(scores)")
    let (sound, undated) = try (#require(scores["sound"]), #require(scores["undated"]))
    let other = try #require(scores["other"])
    #expect(sound < 1 && undated < 1 && other < undated)
  }

  @Test("nomenklatura#247: given and family name exchanged is near, but not the same")
  func exchangedNames() {
    let exchanged = score("Friedrich Hans", "Hans Friedrich")
    #expect(exchanged < score("Hans Friedrich", "Hans Friedrich"))
    #expect(exchanged > 0.7)
  }

  @Test("yente#245: short names are found, and the same date of birth does not make others one")
  func shortNames() {
    #expect(score("Li Na", "LI, Na") > 0.85)
    #expect(score("Bo Xi", "BO Xi") > 0.85)
    let dated = index(
      Fixtures.entry("1", .person, ["Anna Schmidt"], births: ["1970-02-02"])
    ).search(
      ScreeningQuery(
        ScreeningSubject(
          kind: .person, names: [.init("Robert Kowalski")], birthDates: ["1970-02-02"])),
      threshold: 0.01)
    #expect(dated.isEmpty)
  }

  @Test(
    "watchman#483: legal forms and numbers alone are no match",
    arguments: [
      ("CORP", "4 CORP"), ("Corp 3", "Ferrum Corp 4"), ("Holding Ltd", "Alpha Holding Ltd"),
      ("Ferrum Corp 3", "Ferrum Corp 4"), ("12 LLC", "13 LLC"),
    ])
  func formsAndNumbers(asked: String, listed: String) {
    #expect(score(asked, listed, .organisation) < 0.7)
  }

  @Test(
    "watchman#338: names that sound alike or share a common word are no match",
    arguments: [
      ("Nicolas Maduro", "Nicholas Madero Ruiz"), ("John Smith", "Jon Smyth-Jones Walker"),
      ("Mohammed Ali", "Mohammed Omar"), ("Kim Jong Un", "Kim Jong Il"),
      ("Islamic Bank", "Islamic Front"), ("Bank of America", "Bank of Moscow"),
    ])
  func overMatches(asked: String, listed: String) {
    #expect(score(asked, listed, .unknown) < 0.75)
  }

  @Test(
    "watchman#469: a name of one word does not match every long query that holds it",
    arguments: [
      ("Maria de la Rosa Hernandez", "ROSA"), ("Jamal Trading and Contracting Company", "JAMAL"),
      ("Khan Mohammad Restaurant", "KHAN"), ("Northern Lion Shipping Agency", "LION"),
    ])
  func singleWords(asked: String, listed: String) {
    #expect(score(asked, listed, .unknown) < 0.7)
  }

  @Test(
    "watchman#543, opensanctions#1969: names in other alphabets are found, aliases too",
    arguments: [
      "Усама бин Ладен", "أسامة بن لادن", "Ουσάμα μπιν Λάντεν", "אוסמה בן לאדן",
      "ოსამა ბინ ლადენი", "Օսամա բեն Լադեն",
    ])
  func alphabets(asked: String) {
    let found = index(
      Fixtures.entry("1", .person, ["Another first name", "Usama bin Laden"])
    ).search(ScreeningQuery(name: asked), threshold: 0.7)
    #expect(found.first?.id == "1")
  }

  @Test(
    "watchman#543: and Chinese, Japanese and Korean names by their own letters",
    arguments: [
      ("김정은", "Kim Jong Un"), ("习近平", "Xi Jinping"), ("山田太郎", "Taro Yamada"),
    ])
  func eastAsian(asked: String, listed: String) {
    #expect(score(asked, listed) > 0.7)
  }

  @Test("rigour#54: “so-called X” matches X, and the words stay in what is shown")
  func soCalled() throws {
    let listed = index(
      Fixtures.entry("1", .organisation, ["So-called Luhansk People's Republic"]))
    let match = try #require(
      listed.search(ScreeningQuery(name: "Luhansk People's Republic")).first)
    #expect(match.score > 0.85)
    #expect(match.explanation.documentName == "So-called Luhansk People's Republic")
    #expect(score("so called Ministry of State Security", "Ministry of State Security") > 0.85)
  }
}
