import Chronology
import Ledger
import Register
import Testing

@Suite("Nothing hangs on the order of arrival, and nothing is reported that did not happen")
struct ArrivalTests {
  /// What was true of a list day by day, and what was published of it: whole, without the aliases, the
  /// aliases alone, or one sub-list.
  struct Publication {
    var truth: [Day: [String: ListEntry]] = [:]
    var published: [(day: Day, reading: SnapshotReading, entries: [ListEntry])] = []

    init(seed: UInt64) throws {
      var chance = Chance(seed: seed)
      var date = try day("2019-01-04")
      var standing: [String: ListEntry] = [:]
      for _ in 0..<9 {
        date = date.adding(days: Int.random(in: 1...60, using: &chance))
        for _ in 0..<Int.random(in: 0...5, using: &chance) {
          let number = Int.random(in: 0...5, using: &chance)
          if standing["\(number)"] != nil, Bool.random(using: &chance) {
            standing["\(number)"] = nil
            continue
          }
          standing["\(number)"] = entry(
            "\(number)", "Name \(Int.random(in: 0...1, using: &chance))",
            [
              .alias: "Alias \(Int.random(in: 0...2, using: &chance))",
              .remark: "Remark \(Int.random(in: 0...1, using: &chance))",
              .programme: number % 2 == 0 ? "Taliban" : "Al-Qaida",
            ])
        }
        truth[date] = standing
        let readings = [
          whole, EntryRecordTests.main, EntryRecordTests.aliases, EntryRecordTests.subList,
        ]
        let reading = readings[Int.random(in: 0..<4, using: &chance)]
        published.append((date, reading, Publication.shown(standing, by: reading)))
      }
    }

    static func shown(_ standing: [String: ListEntry], by reading: SnapshotReading) -> [ListEntry] {
      standing.values.compactMap { entry in
        if let scope = reading.scope, scope.isDisjoint(with: entry.values(.programme)) {
          return nil
        }
        var shown = entry
        if !reading.coversMembership { shown.kind = .unknown }
        if let covered = reading.coveredProperties {
          shown.fields.removeAll { !covered.contains($0.property) }
        }
        return shown
      }
    }
  }

  /// A diff without the numbers that snapshots get as they arrive.
  private struct Told: Hashable {
    let days: [Day]
    let added: [ListEntry]
    let removed: [ListEntry]
    let amended: [EntryAmendment]
    let leftAside: Int
    let isLookBack: Bool

    init(_ diff: ListDiff) {
      days = [diff.from.day, diff.to.day]
      (added, removed, amended) = (diff.added, diff.removed, diff.amended)
      (leftAside, isLookBack) = (diff.leftAside, diff.isLookBack)
    }
  }

  /// All that is answered about a list.
  private struct Answers: Hashable {
    var diffs: [Told] = []
    var steps: [Told] = []
    var records: [String: EntryRecord] = [:]
    var tenures: [EntryTenureLine] = []
    var states: [[ListEntry]] = []
  }

  /// A tenure without the number of its version.
  private struct EntryTenureLine: Hashable {
    let entry: ListEntry
    let from: Day
    let until: Day?
  }

  private func answers(
    _ publication: Publication, arriving order: [Int]
  ) throws -> Answers {
    let folder = try Folder()
    let ledger = try ListLedger.open(at: folder.home)
    for index in order {
      let (date, reading, entries) = publication.published[index]
      try ledger.take("l", "\(date)", entries, reading: reading)
    }
    #expect(try ledger.verify() == [])
    let days = publication.published.map(\.day)
    let ids = Set((0...5).map(String.init))
    var answers = Answers()
    for from in days {
      for to in days { answers.diffs.append(Told(try ledger.diff("l", from: from, to: to))) }
      for date in [from, from.adding(days: 1)] {
        answers.states.append(try ledger.entries(of: "l", asOf: date).entries)
      }
    }
    answers.steps = try ledger.steps(of: "l", since: .first).map(Told.init)
    answers.records = try ledger.records(of: ids, in: "l")
    for id in ids.sorted() {
      answers.tenures += try ledger.history(of: id, in: "l")
        .map { EntryTenureLine(entry: $0.entry, from: $0.from, until: $0.until) }
    }
    return answers
  }

  @Test("Any order of arrival gives the same answers, and they are true", arguments: 0..<16)
  func anyOrder(seed: Int) throws {
    let publication = try Publication(seed: UInt64(seed) &+ 400)
    var chance = Chance(seed: UInt64(seed) &+ 900)
    let order = Array(publication.published.indices)
    let inOrder = try answers(publication, arriving: order)
    #expect(try answers(publication, arriving: order.reversed()) == inOrder)
    #expect(try answers(publication, arriving: order.shuffled(using: &chance)) == inOrder)
    for told in inOrder.diffs + inOrder.steps { try checkTruth(told, publication) }
    for (id, record) in inOrder.records { try checkTruth(record, id, publication) }
  }

  private func checkTruth(_ told: Told, _ publication: Publication) throws {
    let before = try #require(publication.truth[told.days[0]])
    let after = try #require(publication.truth[told.days[1]])
    for entry in told.added { #expect(before[entry.id] == nil && after[entry.id] != nil) }
    for entry in told.removed { #expect(before[entry.id] != nil && after[entry.id] == nil) }
    for amendment in told.amended {
      try checkTruth(amendment, before[amendment.id], after[amendment.id])
    }
  }

  private func checkTruth(
    _ amendment: EntryAmendment, _ before: ListEntry?, _ after: ListEntry?
  ) throws {
    let (old, new) = (try #require(before), try #require(after))
    #expect(!amendment.kindChanged)
    for change in amendment.changes {
      #expect(change.before.map(\.value) == old.values(change.property))
      #expect(change.after.map(\.value) == new.values(change.property))
    }
  }

  private func checkTruth(
    _ record: EntryRecord, _ id: String, _ publication: Publication
  ) throws {
    func isListed(_ day: Day?) -> Bool? { day.map { publication.truth[$0]?[id] != nil } }
    #expect(!record.stays.isEmpty)
    for stay in record.stays {
      #expect(isListed(stay.after) ?? false == false && isListed(stay.until) ?? false == false)
      #expect(isListed(stay.from) == true && isListed(stay.last) == true)
      #expect(stay.from <= stay.last)
      #expect(stay.after.map { $0 < stay.from } ?? true)
      #expect(stay.until.map { $0 > stay.last } ?? true)
    }
    for (one, next) in zip(record.stays, record.stays.dropFirst()) {
      let until = try #require(one.until)
      #expect(until < next.from && next.after.map { $0 >= until } ?? true)
    }
    for step in record.steps {
      try checkTruth(
        step.amendment, publication.truth[step.after]?[id], publication.truth[step.by]?[id])
    }
  }
}
