import Chronology
import Formats
import Glibc
import Knowledge
import Ostrakon
import Register
import Testing

/// The answer does not depend on the order of files, nor on that of the facts in them.
@Suite("Law: order decides nothing")
struct OrderLawTests {
  /// For every party and regime, on every day on which something about the pair changes, the day
  /// before, and a few others, the answer is byte for byte the same from shuffled facts.
  @Test("Shuffled facts give the same bytes", arguments: LawSubject.all)
  func facts(_ subject: LawSubject) throws {
    let register = subject.register
    let home = Home(folder: "/nonexistent", facts: CuratedFacts(register: register))
    let seeds = subject == .curated ? 1...1 : 1...3 as ClosedRange<UInt64>
    for seed in seeds {
      var random = SeededGenerator(seed: seed)
      let shuffled = Home(
        folder: "/nonexistent",
        facts: CuratedFacts(register: register.shuffled(using: &random)))
      var different: [String] = []
      for pair in LawPair.all(in: register) {
        let days =
          pair.boundaries
          + (pair.events.isEmpty ? ["2014-07-01"] : LawPair.otherDays)
          .compactMap { Day(iso: $0) }
        for day in days where !same(pair, day, home, shuffled) {
          different.append("\(pair.name) on \(day)")
        }
      }
      #expect(different.isEmpty, "shuffled with seed \(seed): \(different.prefix(5))")
    }
  }

  private func same(_ pair: LawPair, _ day: Day, _ left: Home, _ right: Home) -> Bool {
    let answers = [left, right].map {
      $0.status(of: pair.party, regime: pair.regime.id, on: AskedTime(day)).json.bytes()
    }
    return answers[0] == answers[1]
  }

  @Test(
    "The docket and the register of a day are the same from shuffled facts",
    arguments: LawSubject.all)
  func days(_ subject: LawSubject) throws {
    let register = subject.register
    var random = SeededGenerator(seed: 4)
    let shuffled = register.shuffled(using: &random)
    for text in LawPair.otherDays + ["2012-07-01", "2025-04-10", "2025-07-01", "2025-10-25"] {
      let asked = try AskedTime(edtf: text)
      #expect(register.docket(on: asked).json == shuffled.docket(on: asked).json, "\(text)")
      let standings = [register, shuffled].map { one in
        one.standings(on: asked).map { [$0.party.id, $0.regime.id, $0.word.rawValue] }
      }
      #expect(standings[0] == standings[1], "\(text)")
    }
  }

  @Test("Files read in any order hold the same facts and the same mistakes", arguments: [1])
  func files(seed: UInt64) throws {
    let sorted = try curatedFiles()
    var random = SeededGenerator(seed: seed)
    let one = KnowledgeFolder.read(files: sorted)
    let other = KnowledgeFolder.read(files: sorted.shuffled(using: &random))
    #expect(one.problems.map(\.description) == other.problems.map(\.description))
    #expect(one.facts.lists.map(\.id) == other.facts.lists.map(\.id))
    let (left, right) = (one.facts.register, other.facts.register)
    #expect(left.parties.map(\.id) == right.parties.map(\.id))
    #expect(left.regimes.map(\.id) == right.regimes.map(\.id))
    let homes = [one.facts, other.facts].map { Home(folder: "/nonexistent", facts: $0) }
    let asked = try AskedTime(edtf: "2025-04-16")
    for party in left.parties.shuffled(using: &random).prefix(20) {
      let answers = homes.map { $0.status(of: party, on: asked).json }
      #expect(answers[0] == answers[1], "\(party.id)")
    }
  }

  private func curatedFiles() throws -> [(path: String, bytes: [UInt8])] {
    let tests = try #require("\(#filePath)".split(separator: "Tests/OstrakonTests").first)
    let folder = String(tests) + "Knowledge/"
    var paths = ["sources.yaml"]
    for part in ["lists", "parties", "regimes"] {
      let opened = unsafe opendir(folder + part)
      let handle = unsafe try #require(opened)
      defer { _ = unsafe closedir(handle) }
      while let entry = unsafe readdir(handle) {
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name.hasSuffix(".yaml") { paths.append(part + "/" + name) }
      }
    }
    return try paths.sorted().map {
      ($0, Array(try #require(KnowledgeFolder.text(of: folder + $0)).utf8))
    }
  }
}

extension DesignationRegister {
  /// The same facts, given in another order.
  func shuffled(using random: inout SeededGenerator) -> DesignationRegister {
    let pairs = parties.flatMap { party in regimes.map { (party.id, $0.id) } }
    return DesignationRegister(
      parties: parties.shuffled(using: &random), regimes: regimes.shuffled(using: &random),
      sources: sources.values.shuffled(using: &random),
      coverage: pairs.compactMap { coverage(of: $0, under: $1) }.shuffled(using: &random),
      events: parties.flatMap { events(of: $0.id) }.shuffled(using: &random),
      procedures: parties.flatMap { procedures(of: $0.id) }.shuffled(using: &random),
      conflicts: parties.flatMap { conflicts(of: $0.id) }.shuffled(using: &random),
      remarks: parties.flatMap { remarks(of: $0.id) }.shuffled(using: &random),
      recognitions: recognitions.shuffled(using: &random))
  }
}
