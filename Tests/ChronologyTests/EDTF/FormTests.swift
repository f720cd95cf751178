import Chronology
import Testing

@Suite("Forms of EDTF beyond the specification's examples")
struct FormTests {
  @Test(
    "A grouping of months reaches over the months it can mean",
    arguments: [
      ("2004-21", "2004-03-01", "2004-12-31"), ("2004-22", "2003-12-01", "2005-03-31"),
      ("2004-23", "2004-03-01", "2004-12-31"), ("2004-24", "2003-12-01", "2005-03-31"),
      ("2004-25", "2004-03-01", "2004-06-30"), ("2004-26", "2004-06-01", "2004-09-30"),
      ("2004-27", "2004-09-01", "2004-12-31"), ("2004-28", "2003-12-01", "2005-03-31"),
      ("2004-29", "2004-09-01", "2004-12-31"), ("2004-30", "2003-12-01", "2005-03-31"),
      ("2004-31", "2004-03-01", "2004-06-30"), ("2004-32", "2004-06-01", "2004-09-30"),
      ("2004-33", "2004-01-01", "2004-03-31"), ("2004-34", "2004-04-01", "2004-06-30"),
      ("2004-35", "2004-07-01", "2004-09-30"), ("2004-36", "2004-10-01", "2004-12-31"),
      ("2004-37", "2004-01-01", "2004-04-30"), ("2004-38", "2004-05-01", "2004-08-31"),
      ("2004-39", "2004-09-01", "2004-12-31"), ("2004-40", "2004-01-01", "2004-06-30"),
      ("2004-41", "2004-07-01", "2004-12-31"), ("200X-34", "2000-04-01", "2009-06-30"),
      ("0001-28", "0001-01-01", "0002-03-31"), ("9999-28", "9998-12-01", "9999-12-31"),
      ("2004-34~", "2004-01-01", "2004-09-30"), ("2004?-41", "2003-07-01", "2005-12-31"),
    ])
  func grouping(text: String, first: String, last: String) throws {
    try expect(text, first, last)
    #expect(try ImpreciseDate(edtf: text).precision == .season)
  }

  @Test(
    "Unspecified digits mean the days of the calendar that fit them",
    arguments: [
      ("200X-02-29", "2000-02-29", "2008-02-29"), ("19XX-02-29", "1904-02-29", "1996-02-29"),
      ("2004-XX-01", "2004-01-01", "2004-12-01"), ("2004-XX-31", "2004-01-31", "2004-12-31"),
      ("2004-XX-30", "2004-01-30", "2004-12-30"), ("2023-02-2X", "2023-02-20", "2023-02-28"),
      ("2004-0X-31", "2004-01-31", "2004-08-31"), ("2004-X1", "2004-01-01", "2004-11-30"),
      ("1X8X", "1080-01-01", "1989-12-31"), ("XXXX", "0001-01-01", "9999-12-31"),
      ("000X", "0001-01-01", "0009-12-31"), ("2004-XX-3X", "2004-01-30", "2004-12-31"),
      ("XXXX-XX-XX", "0001-01-01", "9999-12-31"),
    ])
  func unspecified(text: String, first: String, last: String) throws {
    try expect(text, first, last)
    #expect(try EDTF(text).description == text)
  }

  @Test(
    "A qualifier reaches one step of the last specified digit on either side",
    arguments: [
      ("201X~", "2000-01-01", "2029-12-31"), ("20XX?", "1900-01-01", "2199-12-31"),
      ("2004-XX~", "2003-01-01", "2005-12-31"), ("2004-1X~", "2003-12-01", "2005-10-31"),
      ("1985-04-XX~", "1985-03-01", "1985-05-31"), ("1985-04-1X~", "1985-03-31", "1985-04-29"),
      ("1985-XX-XX%", "1984-01-01", "1986-12-31"), ("156X-12-25~", "1560-12-24", "1569-12-26"),
      ("156X~-12-25", "1550-12-25", "1579-12-25"), ("2004-~03-31", "2004-02-29", "2004-04-30"),
      ("2004?-02-29", "2003-02-28", "2005-02-28"), ("1985-04~-3X", "1985-03-30", "1985-05-31"),
      ("2003?-02-2X", "2002-02-20", "2004-02-29"), ("%2004-~06-11", "2003-05-11", "2005-07-11"),
      ("0001~", "0001-01-01", "0002-12-31"), ("9999-12-31?", "9999-12-30", "9999-12-31"),
      ("XXXX~", "0001-01-01", "9999-12-31"), ("[2004~,2006-05]", "2003-01-01", "2006-05-31"),
      ("[2004-03-02?..2004-03-05]", "2004-03-01", "2004-03-05"),
    ])
  func reach(text: String, first: String, last: String) throws { try expect(text, first, last) }

  @Test(
    "What can be written in several ways is written in one",
    arguments: [
      ("?2004", "2004?"), ("~2004-~06-~11", "2004-06-11~"), ("2004?-06~-11", "%2004-~06-11"),
      ("?2004-06-11", "2004?-06-11"), ("2004-06?-11?", "2004-06-11?"), ("2004?-06~", "%2004-~06"),
      ("?2004~-06", "2004%-06"), ("[?2004..~2006]/..", "[2004?..2006~]/.."),
    ])
  func canonical(text: String, written: String) throws {
    let expression = try EDTF(text)
    #expect(expression.description == written)
    #expect(try EDTF(written) == expression)
    guard case .date = expression else { return }
    #expect(try ImpreciseDate(edtf: text).text == text)
  }

  @Test(
    "Times and shifts of every kind are kept as written",
    arguments: [
      "1985-04-12T00:00:00", "2016-12-31T23:59:60Z",
      "1985-04-12T23:20:30+00", "1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30-00:30",
      "-0044-03-15T12:00:00",
    ])
  func times(text: String) throws { #expect(try EDTF(text).description == text) }

  @Test("A choice can be the end of a period")
  func choiceAsEnd() throws {
    let period = try Period(edtf: "[1991..1993-02-25]/..")
    #expect(period.start?.latest.description == "1993-02-25")
    #expect(period.end == nil)
    #expect(try EDTF("[1991..1993-02-25]/..").level == 2)
  }

  @Test(
    "A day after a start whose end is not known is neither inside nor outside",
    arguments: [
      ("1985-04-12/", "1985-04-11", Period.Membership.outside),
      ("1985-04-12/", "1985-04-12", .inside),
      ("1985-04-12/", "1985-04-13", .uncertain), ("1985-04-12/..", "1985-04-13", .inside),
      ("/1985-04-12", "1985-04-12", .inside), ("/1985-04-12", "1985-04-11", .uncertain),
      ("/1985-04-12", "1985-04-13", .outside), ("../1985-04-12", "1985-04-11", .inside),
      ("../..", "1985-04-11", .inside),
    ])
  func unknownEnd(text: String, day: String, expected: Period.Membership) throws {
    let day = try #require(Day(iso: day))
    #expect(try Period(edtf: text).membership(of: day) == expected)
    #expect(try EDTF(text).description == text)
  }

  private func expect(_ text: String, _ first: String, _ last: String) throws {
    let date = try ImpreciseDate(edtf: text)
    #expect(date.earliest.description == first)
    #expect(date.latest.description == last)
  }
}
