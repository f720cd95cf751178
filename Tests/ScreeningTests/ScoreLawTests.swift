import Names
import Register
import Screening
import Testing

@Suite("Laws of the score")
struct ScoreLawTests {
  @Test("similarity of names is symmetric, between 0 and 1, and 1 only for identity")
  func symmetry() {
    var names = NameGenerator(seed: 1)
    for _ in 0..<1000 {
      let text = names.name()
      let left = ComparableName(text)
      let right = ComparableName(names.distorted(text))
      let there = NameSimilarity.compare(left, right)
      let back = NameSimilarity.compare(right, left)
      #expect(there.value == back.value, "\(left.text) | \(right.text)")
      #expect((0...1).contains(there.value))
      #expect((there.value == 1) == there.isLiteral)
    }
  }

  @Test("one more agreement never lowers a score, one more contradiction never raises it")
  func monotony() throws {
    var names = NameGenerator(seed: 2)
    let agreeing: [(inout ScreeningSubject) -> Void] = [
      { $0.birthDates = ["1957-07-30"] }, { $0.birthDates.append("1957") },
      { $0.countries.append("sa") }, { $0.gender = "male" },
      { $0.identifiers = [.init(value: "XY998877")] },
    ]
    let contradicting: [(inout ScreeningSubject) -> Void] = [
      { $0.birthDates = ["1999-01-01"] }, { $0.countries = ["fr"] }, { $0.gender = "female" },
      { $0.kind = .organisation },
    ]
    for _ in 0..<200 {
      let text = names.name()
      var listed = ScreeningSubject(
        kind: .person, names: [.init(text)], birthDates: ["1957-07-30"], countries: ["sa"],
        identifiers: [.init(value: "XY998877")])
      listed.gender = "male"
      let index = NameIndex([
        ScreeningDocument(id: "x", list: "l", caption: text, subject: listed)
      ])
      func score(_ subject: ScreeningSubject) -> Double {
        index.scoreExhaustively(PreparedSubject(subject), document: 0)?.score ?? 0
      }
      let bare = ScreeningSubject(names: [.init(names.distorted(text))])
      var subject = bare
      for add in agreeing {
        let before = score(subject)
        add(&subject)
        #expect(score(subject) >= before)
      }
      subject = bare
      for add in contradicting {
        let before = score(subject)
        add(&subject)
        #expect(score(subject) <= before)
      }
    }
  }

  @Test("agreement lifts to at most n + 0.3 (1 − n), and nothing but identity reaches 1")
  func bounds() {
    var names = NameGenerator(seed: 5)
    for document in Fixtures.documents where document.subject.identifiers.isEmpty {
      let index = NameIndex([document])
      for _ in 0..<20 {
        let query = names.query(for: document)
        guard
          let match = index.scoreExhaustively(PreparedSubject(query.subject), document: 0)
        else { continue }
        let n = match.explanation.nameSimilarity
        #expect(match.score <= n + 0.3 * (1 - n) + 1e-12)
        if match.score == 1 {
          #expect(match.explanation.isLiteral)
          #expect(match.explanation.attributes.contains { $0.outcome == .agrees })
        }
      }
    }
  }

  @Test("scores do not depend on what else is loaded, nor on the order of questions")
  func independence() {
    var names = NameGenerator(seed: 3)
    let whole = NameIndex(Fixtures.documents)
    let queries = (0..<60).map { _ in names.query(for: names.pick(Fixtures.documents)) }
    let first = queries.map { whole.search($0, limit: 100).map(\.score) }
    let again = queries.reversed().map { whole.search($0, limit: 100).map(\.score) }
    #expect(first == again.reversed())
    for query in queries.prefix(20) {
      for match in whole.search(query, limit: 100) {
        let alone = NameIndex([Fixtures.documents[match.document]])
        #expect(alone.search(query).first?.score == match.score)
      }
    }
  }

  @Test("searching from several tasks gives what searching in turn gives")
  func concurrency() async {
    let index = NameIndex(Fixtures.documents)
    var names = NameGenerator(seed: 8)
    let queries = (0..<40).map { _ in names.query(for: names.pick(Fixtures.documents)) }
    let expected = queries.map { index.search($0).map(\.score) }
    await withTaskGroup(of: (Int, [Double]).self) { group in
      for (place, query) in queries.enumerated() {
        group.addTask { (place, index.search(query).map(\.score)) }
      }
      for await (place, scores) in group { #expect(scores == expected[place]) }
    }
  }
}
