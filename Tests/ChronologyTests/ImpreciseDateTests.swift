import Chronology
import Testing

@Suite("An imprecise date")
struct ImpreciseDateTests {
  @Test(
    "The text says which days it can mean",
    arguments: [
      ("2003-02-14", "2003-02-14", "2003-02-14"),
      ("2013-05", "2013-05-01", "2013-05-31"),
      ("2024-02", "2024-02-01", "2024-02-29"),
      ("2003", "2003-01-01", "2003-12-31"),
      ("2024-01~", "2023-12-01", "2024-02-29"),
      ("2021-12-01~", "2021-11-30", "2021-12-02"),
      ("2002?", "2001-01-01", "2003-12-31"),
      ("2002%", "2001-01-01", "2003-12-31"),
      ("[2023-12-29..2024-01]", "2023-12-29", "2024-01-31"),
      ("[2025-03-01..2025-03-10]", "2025-03-01", "2025-03-10"),
    ])
  func span(text: String, earliest: String, latest: String) throws {
    let date = try ImpreciseDate(edtf: text)
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
    #expect(date.text == text)
  }

  @Test(
    "What is no date is refused with what to do",
    arguments: [
      (
        "yesterday",
        "'yesterday' is no date: write a day 2025-04-17, a month 2025-04, a year 2025, "
          + "about 2025-04~, or one day of a range [2025-04-01..2025-04-17]"
      ),
      ("2025-02-30", "'2025-02-30' is no date: 2025-02 has 28 days, not 30"),
      ("2025-13", "'2025-13' is no date: there is no month 13"),
      (
        "[2024-01..2023-12]",
        "'[2024-01..2023-12]' runs backwards: its end lies before its start"
      ),
    ])
  func refused(text: String, message: String) {
    #expect(throws: DateError.self) { try ImpreciseDate(edtf: text) }
    do throws(DateError) {
      _ = try ImpreciseDate(edtf: text)
    } catch {
      #expect(error.description == message)
    }
  }

  @Test("A date is reached surely from its last day and possibly from its first")
  func reached() throws {
    let may = try ImpreciseDate(edtf: "2013-05")
    let inside = try #require(Day(iso: "2013-05-15"))
    #expect(may.isPossiblyReached(by: inside))
    #expect(!may.isSurelyReached(by: inside))
    #expect(may.isSurelyReached(by: try #require(Day(iso: "2013-05-31"))))
  }
}

@Suite("A period")
struct PeriodTests {
  @Test(
    "A day is inside, outside, or within the imprecision of an end",
    arguments: [
      ("2013-11-02/..", "2013-11-01", Period.Membership.outside),
      ("2013-11-02/..", "2013-11-02", .inside),
      ("../2004-12", "2004-12-15", .uncertain),
      ("../2004-12", "2005-01-01", .outside),
      ("2013-05/2014", "2013-05-15", .uncertain),
      ("2013-05/2014", "2013-06-01", .inside),
      ("2013-05-01/2013-05-01", "2013-05-01", .inside),
    ])
  func membership(text: String, day: String, expected: Period.Membership) throws {
    let period = try Period(edtf: text)
    #expect(period.membership(of: try #require(Day(iso: day))) == expected)
    #expect(period.description == (text == "2013-05-01/2013-05-01" ? "2013-05-01" : text))
  }

  @Test("A question may ask about a month, but not doubtfully")
  func asked() throws {
    let month = try AskedTime(edtf: "2013-05")
    #expect(!month.isDay)
    #expect(month.first.description == "2013-05-01")
    #expect(throws: DateError.self) { try AskedTime(edtf: "2013-05~") }
    #expect(throws: DateError.self) { try AskedTime(edtf: "2013-05/..") }
  }
}
