import Register
import Screening
import Testing

@Suite("Search is lossless")
struct LosslessTests {
  @Test("equals scoring every document, on the fixtures, from threshold 0.5 up")
  func onFixtures() {
    var names = NameGenerator(seed: 17_042_025)
    var documents = Fixtures.documents
    for number in 0..<90 {
      documents.append(
        Fixtures.entry("r\(number)", .unknown, [names.name(), names.name()], weak: []))
    }
    let index = NameIndex(documents)
    for round in 0..<200 {
      let query =
        round % 4 == 0
        ? ScreeningQuery(name: names.name()) : names.query(for: names.pick(documents))
      expectLossless(index, query, threshold: Double(names.number(in: 50...100)) / 100)
    }
  }

  @Test("equals scoring every document, on the aliases of a real list")
  func onRealList() throws {
    guard let documents = try OFACAliases.documents() else { return }
    var names = NameGenerator(seed: 4_012_019)
    // Scoring everything is slow in a debug build, so the list is a sample and the queries few.
    let sample = documents.enumerated().filter { $0.offset % 16 == 0 }.map(\.element)
    let index = NameIndex(sample)
    for _ in 0..<25 {
      let query = names.query(for: names.pick(sample))
      expectLossless(index, query, threshold: Double(names.number(in: 50...90)) / 100)
    }
  }

  private func expectLossless(_ index: NameIndex, _ query: ScreeningQuery, threshold: Double) {
    let prepared = PreparedSubject(query.subject)
    let expected = index.documents.indices
      .compactMap { index.scoreExhaustively(prepared, document: $0) }
      .filter { $0.score >= threshold }
      .sorted { ($1.score, $0.document) < ($0.score, $1.document) }
    let found = index.search(query, limit: index.documents.count, threshold: threshold)
    #expect(
      found.map(\.document) == expected.map(\.document),
      "\(query.subject.names[0].text) at \(threshold)")
    #expect(found.map(\.score) == expected.map(\.score))
    #expect(found.map(\.explanation) == expected.map(\.explanation))
  }
}

/// The aliases of the OFAC SDN list of 2019-01-04 as documents, read just well enough for a test.
enum OFACAliases {
  /// Nil, with a line on the console, when `OSTRAKON_LISTS` is not set.
  static func documents() throws -> [ScreeningDocument]? {
    guard let lists = environment("OSTRAKON_LISTS") else {
      let isRequired = environment("OSTRAKON_REQUIRE_LISTS") == "1"
      try #require(!isRequired, "OSTRAKON_REQUIRE_LISTS is 1 but OSTRAKON_LISTS is not set")
      print("skipped 1 test of screening: OSTRAKON_LISTS is not set")
      return nil
    }
    let path = lists + "/us-ofac-sdn/2019-01-04/alt.csv"
    let list = try #require(text(ofFile: path), "no list at \(path)")
    var order: [String] = []
    var names: [String: [String]] = [:]
    for line in list.split(separator: "\n") {
      let columns = line.split(separator: "\"")
      guard columns.count >= 4, let id = line.split(separator: ",").first.map(String.init)
      else { continue }
      if names[id] == nil { order.append(id) }
      names[id, default: []].append(String(columns[3]))
    }
    return order.enumerated().map { place, id in
      Fixtures.entry(
        id, .unknown, names[id] ?? [], births: place % 3 == 0 ? ["1970"] : [],
        countries: place % 2 == 0 ? ["fr"] : ["ir"])
    }
  }
}
