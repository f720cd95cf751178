import Chronology
import Register
import Testing

@Suite("A published list beside the law")
struct ListTrackTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// An entry carried from the second of four versions to the third.
  private func track(listedOn: String? = nil) throws -> ListTrack {
    ListTrack(
      list: "xx-list", title: "the list", regime: "XX", entry: "17", reference: "X.17",
      listedOn: try listedOn.map { try ImpreciseDate(edtf: $0) },
      stays: [
        .init(
          from: try day("2022-02-01"), before: try day("2022-01-01"), last: try day("2022-03-01"),
          until: try day("2022-04-01"))
      ], versions: try ["2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01"].map(day))
  }

  private func status(
    _ sample: Sample, _ track: ListTrack, _ on: String, knownBy: String? = nil
  ) throws -> Status {
    try #require(
      try sample.register().taking(["group": [track]]).status(
        of: "group", under: "XX", on: try AskedTime(edtf: on), knownBy: try knownBy.map(day)))
  }

  private var unchecked: Sample {
    var sample = Sample()
    sample.baseline = .unknown
    return sample
  }

  @Test(
    "decides where nobody checked: unknown before, uncertain between two versions, listed, ended",
    arguments: [
      ("2022-01-01", StatusWord.unknown), ("2022-01-15", .uncertain), ("2022-02-01", .listed),
      ("2022-03-01", .listed), ("2022-03-15", .uncertain), ("2022-04-01", .ended),
    ])
  func unchecked(on: String, word: StatusWord) throws {
    let status = try status(unchecked, try track(), on)
    #expect(status.word == word)
    if word == .listed {
      #expect(status.basis?.evidence == [.list])
      #expect(status.basis?.sources == ["xx-list"])
    }
  }

  @Test("counts from the publisher's own day of listing where it falls between the versions")
  func publishersDay() throws {
    let track = try track(listedOn: "2022-01-20")
    #expect(try status(unchecked, track, "2022-01-19").word == .unknown)
    let listed = try status(unchecked, track, "2022-01-20")
    #expect(listed.word == .listed)
    #expect(listed.since?.text == "2022-01-20")
  }

  @Test("decides in every answer alike")
  func everywhere() throws {
    let sample = unchecked
    let register = try sample.register().taking(["group": [try track()]])
    for text in ["2022-01-01", "2022-01-15", "2022-02-01", "2022-03-15", "2022-04-01"] {
      let asked = try AskedTime(edtf: text)
      let status = try #require(register.status(of: "group", under: "XX", on: asked))
      #expect(register.standings(on: asked).map(\.word) == [status.word])
      #expect(register.standings(on: asked).map(\.since) == [status.since])
      let cells = register.divergenceMatrix(on: asked, all: true).rows.flatMap(\.cells)
      #expect(cells.compactMap { $0?.word } == (status.word == .unknown ? [] : [status.word]))
    }
    // The register it was made from has taken nothing.
    let curated = try sample.register().standings(on: try AskedTime(edtf: "2022-02-01"))
    #expect(curated.map(\.word) == [.unknown])
  }

  @Test("is not known before the version that showed it was published")
  func knownBy() throws {
    #expect(
      try status(unchecked, try track(), "2022-02-10", knownBy: "2022-01-15").word == .unknown)
    #expect(try status(unchecked, try track(), "2022-02-10", knownBy: "2022-02-01").word == .listed)
  }

  @Test(
    "leaves the days an editor checked as they are, though no version between is held",
    arguments: [
      ("2020-12-31", StatusWord.listed), ("2021-01-01", .uncertain), ("2021-06-01", .ended),
    ])
  func goneAfterTheCheck(on: String, word: StatusWord) throws {
    var sample = Sample()
    sample.events = [try sample.event("listed", effective: "2010-01-01", sets: .inForce)]
    let gone = ListTrack(
      list: "xx-list", title: "the list", regime: "XX", entry: "17", reference: nil, listedOn: nil,
      stays: [
        .init(
          from: try day("2019-01-01"), before: nil, last: try day("2020-03-01"),
          until: try day("2021-06-01"))
      ], versions: try ["2019-01-01", "2020-03-01", "2021-06-01"].map(day))
    let status = try status(sample, gone, on)
    #expect(status.word == word)
    if word == .ended { #expect(status.since?.text == "[2021-01-01..2021-06-01]") }
  }

  @Test(
    "begins after the days an editor checked, whatever day the publisher gives",
    arguments: [nil, "2020-06-01", "2020-06"])
  func carriedAfterTheCheck(listedOn: String?) throws {
    let carried = ListTrack(
      list: "xx-list", title: "the list", regime: "XX", entry: "17", reference: nil,
      listedOn: try listedOn.map { try ImpreciseDate(edtf: $0) },
      stays: [
        .init(from: try day("2021-06-01"), before: nil, last: try day("2021-06-01"), until: nil)
      ],
      versions: [try day("2021-06-01")])
    #expect(try status(Sample(), carried, "2020-12-31").word == .none)
    #expect(try status(Sample(), carried, "2021-02-01").word == .uncertain)
    #expect(try status(Sample(), carried, "2021-06-01").word == .listed)
  }

  @Test("never overrides what was checked, and says where the two part")
  func beside() throws {
    var sample = Sample()
    sample.events = [
      try sample.event("listed", effective: "2010-01-01", sets: .inForce),
      try sample.event(
        "ended", .delisting, effective: "2015-05-01", sets: .ended, endKind: .delisted),
    ]
    // The sample's facts are checked through 2020.
    let old = ListTrack(
      list: "xx-list", title: "the list", regime: "XX", entry: "17", reference: nil, listedOn: nil,
      stays: [
        .init(from: try day("2014-01-01"), before: nil, last: try day("2015-06-01"), until: nil)
      ], versions: try ["2014-01-01", "2015-06-01"].map(day))
    let status = try status(sample, old, "2015-06-02")
    #expect(status.word == .ended)
    let finding = try #require(status.lists.first)
    #expect(finding.agreement == .disagrees)
    #expect(
      finding.sentence(status)
        == "ended in law 2015-05-01; the version of 2015-06-01 carries xx-list 17 still")
    #expect(status.verifiedThrough.description == "2020-12-31")
  }

  @Test("goes on where the check stopped, and moves the day up to which the answer holds")
  func afterwards() throws {
    var sample = Sample()
    sample.events = [try sample.event("listed", effective: "2010-01-01", sets: .inForce)]
    let later = ListTrack(
      list: "xx-list", title: "the list", regime: "XX", entry: "17", reference: nil, listedOn: nil,
      stays: [
        .init(
          from: try day("2019-01-01"), before: nil, last: try day("2022-03-01"),
          until: try day("2022-04-01"))
      ], versions: try ["2019-01-01", "2022-03-01", "2022-04-01"].map(day))
    #expect(try status(sample, later, "2022-03-01").word == .listed)
    #expect(try status(sample, later, "2022-03-15").word == .uncertain)
    let gone = try status(sample, later, "2022-05-01")
    #expect(gone.word == .ended)
    #expect(gone.endKind == .delisted)
    #expect(gone.verifiedThrough.description == "2022-04-01")
  }

  @Test("says nothing of days before the first version held")
  func early() throws {
    #expect(try status(unchecked, try track(), "2021-12-31").lists.isEmpty)
  }
}
