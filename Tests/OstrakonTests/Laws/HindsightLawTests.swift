import Chronology
import Formats
import Knowledge
import Ostrakon
import Register
import Testing

/// No hindsight: the answer as known on a day is the answer of a register that holds nothing which
/// became public later.
@Suite("Law: no hindsight")
struct HindsightLawTests {
  @Test(
    "What became public later might as well not be recorded",
    arguments: LawSubject.all,
    ["2003-06-30", "2012-10-01", "2025-04-10", "2025-07-07"])
  func hindsight(_ subject: LawSubject, _ text: String) throws {
    let register = subject.register
    let day = try #require(Day(iso: text))
    let homes = [register, register.known(by: day)].map {
      Home(folder: "/nonexistent", facts: CuratedFacts(register: $0))
    }
    var different: [String] = []
    for pair in LawPair.all(in: register) {
      // The day itself, one behind it on which the acts of today may count, and each past act's.
      let acts = pair.events.compactMap { $0.dates.inForce?.latest }.filter { $0 < day }
      for asked in Set(acts + [day, day.adding(days: 500)]) {
        let limited = homes[0].status(
          of: pair.party, regime: pair.regime.id, on: AskedTime(asked), knownBy: day)
        let all = homes[1].status(
          of: pair.party, regime: pair.regime.id, on: AskedTime(asked))
        let (left, right) = (limited.json, all.json)
        if ["statuses", "remarks", "governmentRecognition"].contains(where: {
          left[$0] != right[$0]
        }) {
          different.append("\(pair.name) on \(asked)")
        }
      }
    }
    #expect(different.isEmpty, "known by \(text): \(different.count), \(different.prefix(5))")
    let asked = AskedTime(day)
    #expect(
      register.docket(on: asked, knownBy: day).json["pending"]
        == homes[1].register.docket(on: asked).json["pending"])
  }
}

extension DesignationRegister {
  /// The register as an editor could have written it on a day.
  fileprivate func known(by day: Day) -> DesignationRegister {
    func isPublic(_ date: ImpreciseDate?) -> Bool { date.map { $0.latest <= day } ?? true }
    func hasBegun(_ period: Period) -> Bool { period.start.map { $0.earliest <= day } ?? true }
    let pairs = parties.flatMap { party in regimes.map { (party.id, $0) } }
    let coverage = pairs.compactMap { party, regime -> Coverage? in
      guard let known = self.coverage(of: party, under: regime.id) else { return nil }
      let isChecked = known.verifiedThrough ?? regime.verifiedThrough <= day
      let related = known.related.flatMap { related in
        guard hasBegun(related.validity) else { return nil as Coverage.Related? }
        return Coverage.Related(
          sentence: related.sentence, validity: related.validity, list: related.list,
          programme: related.programme, counts: related.counts.filter { isPublic($0.on) })
      }
      return Coverage(
        party: party, regime: regime.id, baseline: known.baseline,
        verifiedFrom: known.verifiedFrom, verifiedThrough: known.verifiedThrough,
        confidence: known.confidence,
        evidence: known.evidence, remark: isChecked ? known.remark : nil, sources: known.sources,
        related: related)
    }
    return DesignationRegister(
      parties: parties, regimes: regimes, sources: Array(sources.values), coverage: coverage,
      events: parties.flatMap { events(of: $0.id) }.filter { $0.isKnown(by: day) }
        .map { $0.known(by: day) },
      procedures: parties.flatMap { procedures(of: $0.id) },
      conflicts: parties.flatMap { conflicts(of: $0.id) }.compactMap { $0.known(by: day) },
      remarks: parties.flatMap { remarks(of: $0.id) }.filter { hasBegun($0.validity) },
      recognitions: recognitions)
  }
}

extension Event {
  /// The event with the assertions that were public by the day.
  fileprivate func known(by day: Day) -> Event {
    Event(
      id: id, party: party, regime: regime, designation: designation, kind: kind, title: title,
      dates: dates, sets: sets, endKind: endKind, relief: relief, procedure: procedure,
      stage: stage, authority: authority, applicant: applicant, instrument: instrument,
      isClosed: isClosed, isUnpublished: isUnpublished, confidence: confidence, evidence: evidence,
      dateConfidence: dateConfidence, sources: sources,
      assertions: assertions.filter { $0.published.map { $0.latest <= day } ?? true }, state: state,
      note: note, isRetroactive: isRetroactive)
  }
}
