import Chronology
import Ostrakon
import Register
import Testing

@Suite("A lane of a timeline")
struct TimelineLaneTests {
  private func timeline(_ coverage: Coverage) throws -> TimelineAnswer {
    let regime = Regime(
      id: "R", jurisdiction: "AA", title: "R",
      verifiedThrough: try #require(Day(iso: "2020-12-31")),
      facets: [.init(id: "listing", title: "Listing")], operativeFacet: "listing")
    let party = Party(id: "p", name: "p", kind: .organisation)
    let event = Event(
      id: "e", party: "p", regime: "R", kind: .statement, title: "Said",
      dates: EventDates(announced: try ImpreciseDate(edtf: "2012-01-01")))
    return TimelineAnswer(
      party: party,
      register: DesignationRegister(
        parties: [party], regimes: [regime], coverage: [coverage], events: [event]))
  }

  private func related(_ period: String) throws -> Coverage.Related {
    let start = try ImpreciseDate(edtf: period)
    return Coverage.Related(sentence: "Others.", validity: Period(start: start, end: nil))
  }

  @Test("draws nothing for the years before the oldest evidence of a negative")
  func evidence() throws {
    let lane = try #require(
      try timeline(
        Coverage(
          party: "p", regime: "R", baseline: .none,
          verifiedFrom: Day(iso: "2015-03-01"))
      ).lanes.first)
    #expect(lane.before == .unknown)
    #expect(lane.spans.map(\.word) == [StatusWord.none])
    #expect(lane.spans.first?.first == Day(iso: "2015-03-01"))
    // Nobody did anything to the party on that day.
    #expect(lane.spans.first?.isChange == false)
  }

  @Test("tells a bare negative from one with others listed in the party's place")
  func associated() throws {
    let answer = try timeline(
      Coverage(party: "p", regime: "R", baseline: .none, related: try related("2011-06-17")))
    let lane = try #require(answer.lanes.first)
    #expect(lane.before == .none)
    #expect(!lane.isForAssociatedBefore)
    #expect(lane.spans.map(\.isForAssociated) == [true])
    let through = try #require(Day(iso: "2020-01-01"))
    for isNarrow in [false, true] {
      let picture = TimelineSVG(answer, through: through, isNarrow: isNarrow)
      #expect(picture.text.contains("<title>2011-06-17 none, associated listed</title>"))
      #expect(picture.text.contains("none, but others are listed in its place</text>"))
      #expect(picture.text.contains("viewBox=\"0 0 \(picture.size.width) \(picture.size.height)\""))
    }
  }
  @Test("draws what lists show after the last check")
  func lists() throws {
    let days = try ["2021-02-01", "2021-03-01", "2021-04-01"].map { try #require(Day(iso: $0)) }
    let regime = Regime(
      id: "R", jurisdiction: "AA", title: "R",
      verifiedThrough: try #require(Day(iso: "2020-12-31")),
      facets: [.init(id: "listing", title: "Listing")], operativeFacet: "listing")
    let party = Party(id: "p", name: "p", kind: .organisation)
    let track = ListTrack(
      list: "l", title: "the list", regime: "R", entry: "1", reference: nil, listedOn: nil,
      stays: [.init(from: days[1], before: days[0], last: days[1], until: days[2])],
      versions: days)
    let register = DesignationRegister(
      parties: [party], regimes: [regime],
      coverage: [Coverage(party: "p", regime: "R", baseline: .none)]
    ).taking(["p": [track]])
    let lane = try #require(TimelineAnswer(party: party, register: register).lanes.first)
    #expect(lane.spans.map(\.word) == [.none, .uncertain, .listed, .uncertain, .ended])
    #expect(
      lane.spans.dropFirst().map(\.first.description) == [
        "2021-02-02", "2021-03-01", "2021-03-02", "2021-04-01",
      ])
    for span in lane.spans {
      let status = try #require(register.status(of: "p", under: "R", on: AskedTime(span.first)))
      #expect(status.word == span.word)
    }
  }

  @Test("escapes signs of markup that bear a combining mark")
  func markup() throws {
    let party = Party(id: "p", name: "p <\u{338}q", kind: .organisation)
    let answer = TimelineAnswer(
      party: party,
      register: DesignationRegister(parties: [party], regimes: [], coverage: [], events: []))
    let picture = TimelineSVG(answer, through: try #require(Day(iso: "2020-01-01"))).text
    #expect(picture.contains("p &lt;\u{338}q"))
    #expect(
      !picture.unicodeScalars.split(separator: "p").contains {
        $0.starts(with: " <\u{338}".unicodeScalars)
      })
  }
}
