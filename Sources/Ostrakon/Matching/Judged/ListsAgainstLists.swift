package import Chronology
import Formats
package import Knowledge
package import Ledger
import Register
package import Screening

/// Entries of the UN's list looked for in the lists of others of about the same day: real names against real names,
/// each publisher's spellings against another's. The truth is who bears the same UN number, and what people judged.
package struct ListsAgainstLists: Sendable {
  /// How well entries were found.
  package struct Finding: Sendable {
    package let asked: String
    package let list: String
    /// Scores of the right entry where there is one, zero where it was not found at all.
    package fileprivate(set) var scores: [Double] = []
    /// Best scores of invented persons.
    package fileprivate(set) var invented: [Double] = []

    /// The least threshold that no more than this share of the invented reaches.
    package func threshold(falsePositives share: Double) -> Double {
      let sorted = invented.sorted(by: >)
      let allowed = Int(share * Double(sorted.count))
      return allowed < sorted.count ? sorted[allowed].nextUp : 0
    }

    package func recall(at threshold: Double) -> Double {
      Double(scores.count { $0 > 0 && $0 >= threshold }) / Double(max(1, scores.count))
    }
  }

  package let findings: [Finding]

  /// A list and what was looked for in it by name, kind, date and country, for other programs to be measured by.
  package struct Setting: Sendable {
    package let list: String
    package let documents: [ScreeningDocument]
    package fileprivate(set) var queries: [MeasuredSet.Query]
  }

  package let settings: [Setting]
  /// A pair of entries that people judged.
  package struct Judged: Sendable {
    package let score: Double
    package let isMatch: Bool
    package let isInSecondHalf: Bool
    /// Whether no number has settled it, so that it would be proposed.
    package let isOpen: Bool
  }

  package let judged: [Judged]
  /// Pairs that people said are two and that would be proposed, for people.
  package let unlike: [String]
  /// UN entries that were not found in a list, for people.
  package let missed: [String]

  private static let targets = ["us-ofac-sdn", "eu-fsf", "uk-hmt"]

  /// - Parameters:
  ///   - tree: a tree with `ground-truth` and `names-corpus`.
  ///   - day: the lists as of this day.
  package init(
    tree: String, facts: CuratedFacts, store: ListLedger, on day: Day, negatives: Int = 2000
  ) throws {
    // Of one list that was judged the first version at hand is of May 2022.
    let later = Day(iso: "2022-05-16").map { max($0, day) } ?? day
    let documents =
      try Screener.documents(facts: facts, store: store, on: day)
      .filter { $0.list != Screener.registerList && $0.list != "us-csl" }
      + Screener.documents(facts: facts, store: store, on: later).filter { $0.list == "us-csl" }
    var places: [EntryKey: Int] = [:]
    for (place, document) in documents.enumerated() {
      places[EntryKey(list: document.list, entry: document.id)] = place
    }
    let path = "ground-truth/2021-10-03/resolve-dev.ijson.zst"
    let judgements = try JudgedEntries(ByteSource(path: "\(tree)/\(path)", name: path)) {
      places[$0] != nil
    }
    let united = judgements.pairs.filter(\.isMatch).map {
      EntryJoin($0.first, $0.second, by: HardReference(.entry(of: "judgement"), ""))
    }
    let parties = JoinedParties(try store.joins().filter(\.holds).map(\.join) + united)
    let corpus = "names-corpus/2026-08-11/negatives_global.csv.zst"
    let persons = try JudgedFiles.persons(ByteSource(path: "\(tree)/\(corpus)", name: corpus))
    let step = max(1, persons.count / max(1, negatives))
    let invented = stride(from: 0, to: persons.count, by: step).map { persons[$0] }

    var findings: [Finding] = []
    var missed: [String] = []
    var settings: [Setting] = []
    for list in ListsAgainstLists.targets {
      let listed = documents.filter { $0.list == list }
      let index = NameIndex(listed)
      var setting = Setting(list: list, documents: listed, queries: [])
      for asked in Asked.allCases {
        var finding = Finding(asked: asked.rawValue, list: list)
        for document in documents where document.list == "un-sc" {
          let right = Set(
            parties.party(of: EntryKey(list: "un-sc", entry: document.id))
              .filter { $0.list == list && places[$0] != nil }.map(\.entry))
          guard !right.isEmpty else { continue }
          let subject = asked.subject(document.subject, document.caption)
          if asked == .attributes {
            setting.queries.append(
              .init(subject, right: listed.indices.filter { right.contains(listed[$0].id) }))
          }
          let query = ScreeningQuery(subject)
          let found = index.search(query, limit: 50, threshold: 0.3)
            .first { right.contains($0.id) }
          finding.scores.append(found?.score ?? 0)
          if asked == .attributes, found?.score ?? 0 < 0.7 {
            let names = documents.first { $0.list == list && right.contains($0.id) }?.subject.names
            missed.append(
              "\(list): \(document.caption) (\(document.id)) — "
                + (names ?? []).prefix(3).map(\.text).joined(separator: " / "))
          }
        }
        finding.invented = invented.map {
          index.search(
            ScreeningQuery(asked.subject($0, $0.names.first?.text ?? "")), limit: 1, threshold: 0.3
          ).first?.score
            ?? 0
        }
        findings.append(finding)
      }
      setting.queries += invented.map {
        .init(Asked.attributes.subject($0, $0.names.first?.text ?? ""))
      }
      settings.append(setting)
    }
    self.findings = findings
    self.settings = settings
    self.missed = missed
    let proposals = ProposedJoins(try store.joins())
    var unlike: [String] = []
    judged = judgements.pairs.compactMap { pair in
      guard let first = places[pair.first], let second = places[pair.second],
        pair.first.list != pair.second.list
      else { return nil }
      let judged = JudgedPair(
        query: documents[first].subject, candidate: documents[second].subject,
        isMatch: pair.isMatch)
      let score = judged.score
      if !pair.isMatch, score >= 0.85, proposals.isOpen(pair.first, pair.second) {
        unlike.append(
          "\(pair.first) \(documents[first].caption) — \(pair.second) \(documents[second].caption)")
      }
      return Judged(
        score: score, isMatch: pair.isMatch,
        isInSecondHalf: Half.isSecond("\(pair.first) \(pair.second)"),
        isOpen: proposals.isOpen(pair.first, pair.second))
    }
    self.unlike = unlike
  }

  /// How much of an entry is asked with.
  private enum Asked: String, CaseIterable {
    case name = "name alone"
    case attributes = "name, kind, date, country"
    case everything = "everything"

    func subject(_ subject: ScreeningSubject, _ name: String) -> ScreeningSubject {
      switch self {
      case .name: ScreeningSubject(names: [.init(name)])
      case .attributes:
        ScreeningSubject(
          kind: subject.kind, names: [.init(name)],
          birthDates: subject.birthDates, countries: subject.countries)
      case .everything:
        // Numbers would find by themselves what is to be found by names.
        ScreeningSubject(
          kind: subject.kind, names: subject.names, birthDates: subject.birthDates,
          countries: subject.countries, gender: subject.gender)
      }
    }
  }
}
