import Chronology
import Formats
import Knowledge
import Ostrakon
import Register
import Testing

/// Learning more changes only what the news is about.
///
/// Let something about a pair of party and regime become public on a day of knowledge K: events N
/// (``Event/knownFrom``), an assertion of an event, a statement of a conflict, a remark, the editor's
/// remark on a check, a related listing or a count of it. Then the answer as known on K differs from
/// that as known the day before only thus:
///
/// - The status, its basis and everything computed from it (end, relief, readings, designations,
///   effects, exemptions, duties, remedies, warnings) only where an event of N sets a facet. A facet of
///   a designation only where an event of N sets that facet of it.
/// - A procedure only where an event of N is a step of it, or is itself an act not yet in force.
/// - Assertions only where an assertion became public, or an event of N is shown.
/// - A conflict only where one of its statements became public; a remark only where it became one.
/// - The basis of a status without an act only by the editor's remark on the check.
/// - What is related only by its own news, or with the status.
///
/// On every other day of knowledge the answer is that of the day before.
@Suite("Law: learning more changes only what the news is about")
struct LearningLawTests {
  /// What became public about a pair on one day.
  private struct News {
    var setsByDesignation: [String: Set<String>] = [:]
    var procedures: Set<String> = []
    var hasEvents = false
    var hasAssertion = false
    var hasStatement = false
    var hasRemark = false
    var hasCheck = false
    var hasRelated = false

    /// Keys of a status's JSON that may differ.
    var keys: Set<String> {
      var keys: Set<String> = []
      if !setsByDesignation.isEmpty {
        keys = [
          "status", "endKind", "facets", "since", "until", "readings", "basis", "relief",
          "reversibleBy", "related", "designations", "remedies", "effects", "duties", "exemptions",
          "warnings",
        ]
      }
      if hasEvents { keys.formUnion(["assertions", "procedure", "procedures"]) }
      if hasAssertion { keys.insert("assertions") }
      if hasStatement { keys.insert("conflicts") }
      if hasRemark { keys.insert("remarks") }
      if hasCheck { keys.insert("basis") }
      if hasRelated { keys.formUnion(["related", "effects", "exemptions", "duties"]) }
      return keys
    }
  }

  @Test("From one day of knowledge to the next", arguments: LawSubject.all)
  func learning(_ subject: LawSubject) throws {
    let register = subject.register
    let home = Home(folder: "/nonexistent", facts: CuratedFacts(register: register))
    var broken: [String] = []
    var steps = 0
    for pair in LawPair.all(in: register) {
      let news = self.news(of: pair, in: register)
      for asked in askedDays(of: pair) {
        func answer(_ knownBy: Day) -> JSONValue? {
          home.status(
            of: pair.party, regime: pair.regime.id, on: AskedTime(asked), knownBy: knownBy
          ).json["statuses"]?[0]
        }
        var last: JSONValue?
        for (day, what) in news.sorted(by: { $0.key < $1.key }) {
          let before = answer(day.adding(days: -1))
          let after = answer(day)
          if let last, let key = differences(last, before).first {
            broken.append("\(pair.name) on \(asked), nothing new before \(day): \(key)")
          }
          for key in differences(before, after) where !allows(what, key, pair, before, after) {
            broken.append("\(pair.name) on \(asked), known by \(day): \(key)")
          }
          last = after
          steps += 1
        }
      }
    }
    #expect(broken.isEmpty, "\(broken.count): \(broken.prefix(5))")
    #expect(steps > 500)
  }

  /// The last day of an act's date and the day before the first, of the acts evenly over a long life.
  private func askedDays(of pair: LawPair) -> [Day] {
    let dates = pair.events.filter { !$0.sets.isEmpty }.compactMap(\.dates.inForce)
    var days = Set(dates.map(\.latest)).union(dates.map { $0.earliest.adding(days: -1) })
    days.insert((days.max() ?? pair.regime.verifiedThrough).adding(days: 400))
    let sorted = days.sorted()
    return stride(from: sorted.count - 1, through: 0, by: -(1 + sorted.count / 5)).map {
      sorted[$0]
    }
  }

  private func news(of pair: LawPair, in register: DesignationRegister) -> [Day: News] {
    var news: [Day: News] = [:]
    for event in pair.events {
      for day in event.assertions.compactMap({ $0.published?.latest }) {
        news[day, default: News()].hasAssertion = true
      }
      guard let known = event.knownFrom else { continue }
      news[known, default: News()].hasEvents = true
      if !event.sets.isEmpty {
        news[known]?.setsByDesignation[event.designation, default: []].formUnion(event.sets.keys)
      }
      news[known]?.procedures.formUnion([event.procedure ?? event.id])
    }
    for conflict in register.conflicts(of: pair.party.id) where conflict.regime == pair.regime.id {
      for day in conflict.statements.compactMap({ $0.published?.latest }) {
        news[day, default: News()].hasStatement = true
      }
    }
    for remark in register.remarks(of: pair.party.id) where remark.regime == pair.regime.id {
      if let start = remark.validity.start {
        news[start.earliest, default: News()].hasRemark = true
      }
    }
    guard let coverage = pair.coverage else { return news }
    let checked = coverage.verifiedThrough ?? pair.regime.verifiedThrough
    news[checked, default: News()].hasCheck = true
    if let start = coverage.related?.validity.start {
      news[start.earliest, default: News()].hasRelated = true
    }
    for count in coverage.related?.counts ?? [] {
      news[count.on.latest, default: News()].hasRelated = true
    }
    return news
  }

  /// Keys whose values differ; what related parties learn is another pair's news.
  private func differences(_ left: JSONValue?, _ right: JSONValue?) -> [String] {
    guard case .object(let before)? = left, case .object(let after)? = right, left != right else {
      return []
    }
    return zip(before, after).filter { $0 != $1 }.map(\.0.key)
      .filter { $0 != "relatedParties" && $0 != "inheritance" }
  }

  private func allows(
    _ news: News, _ key: String, _ pair: LawPair, _ before: JSONValue?, _ after: JSONValue?
  ) -> Bool {
    guard news.keys.contains(key) else { return false }
    switch key {
    case "facets":
      // Of several designations the strongest is shown, which any of them can become.
      guard pair.designations.count == 1 else { return true }
      let set = news.setsByDesignation["main"] ?? []
      return differences(before?[key], after?[key]).allSatisfy { set.contains($0) }
    case "procedures":
      let (left, right) = (procedures(before), procedures(after))
      return Set(left.keys).union(right.keys)
        .allSatisfy { left[$0] == right[$0] || news.procedures.contains($0) }
    default: return true
    }
  }

  private func procedures(_ status: JSONValue?) -> [String: JSONValue] {
    guard case .array(let items)? = status?["procedures"] else { return [:] }
    return Dictionary(
      items.compactMap { item in
        guard case .string(let id)? = item["id"] else { return nil }
        return (id, item)
      }, uniquingKeysWith: { first, _ in first })
  }
}
