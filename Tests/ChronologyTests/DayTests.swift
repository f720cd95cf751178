import Chronology
import Testing

@Suite("A civil day")
struct DayTests {
  @Test("Every ordinal of 1600 to 2400 becomes a civil day and back")
  func roundTrip() throws {
    let start = try #require(Day(year: 1600, month: 1, day: 1))
    let end = try #require(Day(year: 2400, month: 12, day: 31))
    var previous: Day?
    for ordinal in Int(start.ordinal)...Int(end.ordinal) {
      let day = try #require(Day(ordinal: ordinal))
      let (year, month, dayOfMonth) = day.civil
      let again = try #require(Day(year: year, month: month, day: dayOfMonth))
      try #require(again == day)
      if let previous { try #require(previous < day) }
      previous = day
    }
  }

  @Test(
    "Known days have known ordinals",
    arguments: [
      (1970, 1, 1, 0), (2000, 3, 1, 11_017), (1969, 12, 31, -1), (2025, 4, 17, 20_195),
      (1, 1, 1, -719_162),
    ])
  func ordinals(year: Int, month: Int, day: Int, ordinal: Int) throws {
    #expect(try #require(Day(year: year, month: month, day: day)).ordinal == ordinal)
  }

  @Test(
    "Days the calendar lacks are refused",
    arguments: [
      "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "0000-01-01", "2025-4-17",
      "2025-04-17T00:00", "20250417", "２０２５-04-17", "",
    ])
  func impossible(text: String) { #expect(Day(iso: text) == nil) }

  @Test("Text is read back as written", arguments: ["2003-02-14", "0001-01-01", "9999-12-31"])
  func text(text: String) throws { #expect(try #require(Day(iso: text)).description == text) }

  @Test("Adding days never leaves the calendar")
  func clamped() {
    #expect(Day.last.adding(days: 1) == Day.last)
    #expect(Day.first.adding(days: .min) == Day.first)
    #expect(Day.first.adding(days: .max) == Day.last)
  }
}
