import Chronology
import Register
import Testing

/// A period is answered by one word only where that word holds on every day of it.
@Suite("A status asked for a period")
struct PeriodTests {
  @Test(
    "is none only where every day of it was looked at",
    arguments: [
      ("2001", StatusWord.unknown), ("2001/2008", .unknown), ("2005-06-30/2008", .unknown),
      ("2005-07-01/2008", .none),
    ])
  func verifiedFrom(on: String, word: StatusWord) throws {
    var sample = Sample()
    sample.verifiedFrom = "2005-07-01"
    #expect(try sample.status(on).word == word)
  }

  @Test(
    "changes though what began on its first day was undone before its last",
    arguments: [
      ("2015", StatusWord.changes), ("2015-01-01/2015-05-31", .listed), ("2014", .ended),
      ("2014-12-31/2015-01-01", .changes), ("2015-06-01/2016", .ended),
    ])
  func undone(on: String, word: StatusWord) throws {
    var sample = Sample()
    sample.events = [
      try sample.event("first", effective: "2010-01-01", sets: .inForce),
      try sample.event(
        "ended", .delisting, effective: "2012-01-01", sets: .ended, endKind: .delisted),
      try sample.event("again", effective: "2015-01-01", sets: .inForce),
      try sample.event(
        "undone", .delisting, effective: "2015-06-01", sets: .ended, endKind: .delisted),
    ]
    let status = try sample.status(on)
    #expect(status.word == word)
    if on == "2015" {
      #expect(status.readings.map(\.word) == [.listed, .ended])
      #expect(status.readings.first?.because == nil)
    }
  }

  @Test(
    "is uncertain where an act inside it is to be verified, though it is sure at both ends",
    arguments: [
      ("2015", StatusWord.uncertain), ("2015-01-01/2015-03-09", .listed), ("2015-04", .uncertain),
      ("2015-09-01/2016", .listed),
    ])
  func toVerify(on: String, word: StatusWord) throws {
    var sample = Sample()
    sample.events = [
      try sample.event("listed", effective: "2005-01-01", sets: .inForce),
      try sample.event(
        "removed", .delisting, effective: "2015-03-10", sets: .ended, endKind: .delisted,
        confidence: .toVerify),
      try sample.event("again", effective: "2015-09-01", sets: .inForce),
    ]
    let status = try sample.status(on)
    #expect(status.word == word)
    if word == .uncertain { #expect(status.readings.map(\.word) == [.listed, .ended]) }
  }
}
