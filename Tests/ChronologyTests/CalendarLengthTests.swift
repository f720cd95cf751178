import Chronology
import Testing

@Suite("A length of time in the calendar")
struct CalendarLengthTests {
  @Test(
    "counts as the law counts, without the day it starts on",
    arguments: [
      ("P21D", "2025-10-21", "2025-11-11"), ("P180D", "2012-06-01", "2012-11-28"),
      ("P6M", "2025-08-31", "2026-02-28"), ("P1M", "2024-01-31", "2024-02-29"),
      ("P1Y", "2024-02-29", "2025-02-28"), ("P12M", "2025-01-15", "2026-01-15"),
    ])
  func counting(length: String, start: String, end: String) throws {
    let length = try #require(CalendarLength(iso: length))
    #expect(length.after(try #require(Day(iso: start))).description == end)
  }

  @Test(
    "is read and written in the ISO form of one unit", arguments: ["P1D", "P180D", "P6M", "P5Y"])
  func text(text: String) throws {
    #expect(try #require(CalendarLength(iso: text)).description == text)
  }

  @Test(
    "refuses what is no such form",
    arguments: [
      "", "P", "PD", "P0D", "P-1D", "180", "P1W", "P1Y6M", "PT5H", "P99999D", "6M", "P+5Y",
    ])
  func refused(text: String) { #expect(CalendarLength(iso: text) == nil) }

  @Test("is as imprecise as what it is counted from, and stays in the calendar")
  func imprecise() throws {
    let length = CalendarLength(10, .days)
    #expect(length.after(try ImpreciseDate(edtf: "2025-04")).text == "[2025-04-11..2025-05-10]")
    #expect(length.after(Day.last) == Day.last)
    #expect(CalendarLength(9999, .years).after(Day.last) == Day.last)
  }

  @Test("says itself in words")
  func words() {
    #expect(CalendarLength(1, .months).words == "1 month")
    #expect(CalendarLength(180, .days).words == "180 days")
  }
}

@Suite("A day of every year")
struct MonthDayTests {
  @Test(
    "comes round next on or after a day",
    arguments: [
      ("10-31", "2025-10-31", "2025-10-31"), ("10-31", "2025-11-01", "2026-10-31"),
      ("02-29", "2025-01-01", "2025-02-28"), ("02-29", "2024-01-01", "2024-02-29"),
    ])
  func next(text: String, day: String, next: String) throws {
    let found = try #require(MonthDay(text)).next(onOrAfter: try #require(Day(iso: day)))
    #expect(found?.description == next)
  }

  @Test(
    "refuses what no year has", arguments: ["", "1-1", "13-01", "00-10", "02-30", "10-31-", "2025"])
  func refused(text: String) { #expect(MonthDay(text) == nil) }
}
