import Chronology
import Register
import Testing

/// `uncertain` is answered where the facts leave it open, and nowhere else.
@Suite("Law: uncertain only inside an imprecision")
struct ImprecisionLawTests {
  @Test(
    "Where every fact is firm, a day outside all imprecise dates is not uncertain",
    arguments: LawSubject.all)
  func outside(_ subject: LawSubject) {
    let register = subject.register
    var broken: [String] = []
    var checked = 0
    for pair in LawPair.all(in: register) where pair.coverage?.confidence != .toVerify {
      let acts = pair.events.filter { $0.sets[pair.regime.operativeFacet] != nil }
      guard acts.allSatisfy(\.isFirm),
        !acts.contains(where: { $0.sets.values.contains(.uncertain) })
      else { continue }
      let days = pair.boundaries + LawPair.otherDays.compactMap { Day(iso: $0) }
      for day in days where !acts.contains(where: { $0.isOpen(on: day) }) {
        checked += 1
        let status = register.status(
          of: pair.party.id, under: pair.regime.id, on: AskedTime(day))
        if status?.word == .uncertain { broken.append("\(pair.name) on \(day)") }
      }
    }
    #expect(broken.isEmpty, "\(broken.count): \(broken.prefix(5))")
    #expect(checked > 100)
  }

  /// A course of events is an order in which the acts can have happened by their dates, up to the
  /// day; acts that are still to be verified may be left out of it. Where the dates leave one order
  /// open, the facet is `uncertain` on a day exactly where courses differ about it.
  @Test("On any day the answer is what all courses of events agree on", arguments: LawSubject.all)
  func courses(_ subject: LawSubject) {
    let register = subject.register
    var broken: [String] = []
    var (sure, open) = (0, 0)
    for pair in LawPair.all(in: register) where pair.designations.count == 1 {
      for facet in pair.regime.facets {
        guard let courses = Courses(of: pair, facet.id), courses.keepOrder else { continue }
        for day in pair.boundaries {
          let values = courses.values(on: day)
          let answer = pair.status(on: day, in: register)?.facets.first { $0.facet == facet }?.value
          if answer != (values.count == 1 ? values.first : .uncertain) {
            broken.append("\(pair.name), \(facet.id) on \(day): not \(values)")
          }
          if values.count == 1 { sure += 1 } else { open += 1 }
        }
      }
    }
    #expect(broken.isEmpty, "\(broken.count): \(broken.prefix(5))")
    #expect(sure > 50 && open > 5)
  }

  /// Where dates overlap, the register reads the acts in one order. It is one of those in which each act
  /// can follow the one before it, wherever there is such an order: no end stands before its beginning.
  @Test("Acts whose dates overlap are read in an order that is possible", arguments: LawSubject.all)
  func overlaps(_ subject: LawSubject) {
    let register = subject.register
    var broken: [String] = []
    var checked = 0
    for pair in LawPair.all(in: register) where pair.designations.count == 1 {
      let facet = pair.regime.operativeFacet
      guard let courses = Courses(of: pair, facet), courses.areFirm else { continue }
      for day in pair.boundaries {
        let values = courses.values(on: day, arePaths: true)
        guard !values.isEmpty, let status = pair.status(on: day, in: register) else { continue }
        let words = status.readings.isEmpty ? [status.word] : status.readings.map(\.word)
        checked += courses.keepOrder ? 0 : 1
        // What is to be verified of a baseline reads as that nothing was found so far.
        let expected = values.map(\.statusWord) + (values.contains(.uncertain) ? [.none] : [])
        if !Set(words).isSubset(of: expected) {
          broken.append("\(pair.name) on \(day): \(words), but \(values)")
        }
      }
    }
    #expect(broken.isEmpty, "\(broken.count): \(broken.prefix(5))")
    if subject != .curated { #expect(checked > 5) }
  }
}

/// All courses of events for one facet.
private struct Courses {
  private struct Act {
    let date: ImpreciseDate
    let value: FacetValue
    let isFirm: Bool
  }

  private let pair: LawPair
  private let acts: [Act]

  /// Nil where there are too many courses to go through, or an act without a date.
  init?(of pair: LawPair, _ facet: String) {
    let events = pair.events.filter { $0.sets[facet] != nil }
    self.pair = pair
    acts = events.compactMap { event in
      guard let date = event.dates.inForce, let value = event.sets[facet] else { return nil }
      return Act(date: date, value: value, isFirm: event.isFirm)
    }
    guard acts.count == events.count, acts.count <= 5 else { return nil }
  }

  var areFirm: Bool { acts.allSatisfy(\.isFirm) }

  /// Whether no two acts can have come in either order.
  var keepOrder: Bool {
    let sorted = acts.map(\.date).sorted()
    return zip(sorted, sorted.dropFirst()).allSatisfy { $0.latest < $1.earliest }
  }

  /// The values the facet has on a day, over all courses.
  func values(on day: Day, arePaths: Bool = false) -> Set<FacetValue> {
    var values: Set<FacetValue> = []
    let baseline = pair.baseline(on: day)
    for order in orders(of: acts, after: .first) {
      let path = zip([baseline] + order.map(\.value), order.map(\.value))
      guard !arePaths || path.allSatisfy({ $0.canBecome($1) }) else { continue }
      for count in 0...order.count {
        let isPast = order.prefix(count).allSatisfy { $0.date.earliest <= day }
        let isAhead = order.dropFirst(count).allSatisfy { $0.date.latest > day }
        if isPast, isAhead { values.insert(count == 0 ? baseline : order[count - 1].value) }
      }
    }
    return values
  }

  /// The orders that dates allow, each also without any of the acts that are not firm.
  private func orders(of acts: [Act], after day: Day) -> [[Act]] {
    guard !acts.isEmpty else { return [[]] }
    var orders: [[Act]] = acts.contains(where: \.isFirm) ? [] : [[]]
    for (place, act) in acts.enumerated() where act.date.latest >= day {
      var others = acts
      others.remove(at: place)
      orders += self.orders(of: others, after: max(day, act.date.earliest)).map { [act] + $0 }
    }
    if let place = acts.firstIndex(where: { !$0.isFirm }) {
      var others = acts
      others.remove(at: place)
      orders += self.orders(of: others, after: day)
    }
    return orders
  }
}

extension Event {
  /// Whether neither the act nor the date from which it counts is still to be verified.
  fileprivate var isFirm: Bool {
    min(confidence, dateConfidence["effective"] ?? confidence) > .toVerify
  }

  /// Whether the day is one on which the act may or may not count already.
  fileprivate func isOpen(on day: Day) -> Bool {
    dates.inForce.map { $0.earliest <= day && day < $0.latest } ?? false
  }
}

extension LawPair {
  fileprivate func status(on day: Day, in register: DesignationRegister) -> Status? {
    register.status(of: party.id, under: regime.id, on: AskedTime(day))
  }

  /// The state before the first act: what was checked, as firmly and as far back as it was.
  fileprivate func baseline(on day: Day) -> FacetValue {
    guard let coverage else { return .unknown }
    if let from = coverage.verifiedFrom, day < from, regime.beginning.map({ $0 <= day }) ?? true {
      return .unknown
    }
    return coverage.baseline == .none && coverage.confidence == .toVerify
      ? .uncertain : coverage.baseline
  }
}
