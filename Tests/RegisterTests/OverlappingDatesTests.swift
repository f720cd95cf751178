import Chronology
import Register
import Testing

@Suite("Acts whose dates overlap")
struct OverlappingDatesTests {
  private func word(_ on: String, _ acts: [(String, FacetValue)]) throws -> StatusWord {
    var sample = Sample()
    sample.events = try acts.enumerated().map { number, act in
      try sample.event(
        "act-\(number)", effective: act.0, sets: act.1, endKind: act.1 == .ended ? .delisted : nil)
    }
    return try sample.status(on).word
  }

  @Test(
    "An end in a year follows the listing of a day of that year",
    arguments: [
      ("2003-04-30", StatusWord.none), ("2003-05-01", .uncertain), ("2003-12-30", .uncertain),
      ("2003-12-31", .ended), ("2010-01-01", .ended),
    ])
  func end(on: String, expected: StatusWord) throws {
    #expect(try word(on, [("2003-05-01", .inForce), ("2003", .ended)]) == expected)
    #expect(try word(on, [("2003", .ended), ("2003-05-01", .inForce)]) == expected)
  }

  @Test("Acts of one day follow one another as they can")
  func sameDay() throws {
    let acts = [("2003-05-01", FacetValue.suspended), ("2003-05-01", .inForce)]
    #expect(try word("2003-05-01", acts) == .suspended)
    #expect(try word("2003-05-01", acts.reversed()) == .suspended)
  }

  @Test("Where either order is possible, the date that can be earlier comes first")
  func either() throws {
    let acts = [("2001-01-01", FacetValue.inForce), ("2003-05-01", .suspended), ("2003", .inForce)]
    #expect(try word("2004-01-01", acts) == .suspended)
  }
}
