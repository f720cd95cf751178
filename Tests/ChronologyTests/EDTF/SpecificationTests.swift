import Chronology
import Testing

/// The examples of the Extended Date/Time Format Specification of the Library of Congress, 4 February
/// 2019, in its order. What a form means as days is this register's reading; see docs/edtf.md.
@Suite("The examples of the EDTF specification")
struct SpecificationTests {
  /// Text, level, first and last day it can mean, and the qualifier that sums up what is said of it.
  typealias Example = (text: String, level: Int, first: String, last: String, qualifier: String)

  static let dates: [Example] = [
    // Level 0: date, date and time
    ("1985-04-12", 0, "1985-04-12", "1985-04-12", ""),
    ("1985-04", 0, "1985-04-01", "1985-04-30", ""),
    ("1985", 0, "1985-01-01", "1985-12-31", ""),
    ("1985-04-12T23:20:30", 0, "1985-04-12", "1985-04-12", ""),
    ("1985-04-12T23:20:30Z", 0, "1985-04-12", "1985-04-12", ""),
    ("1985-04-12T23:20:30-04", 0, "1985-04-12", "1985-04-12", ""),
    ("1985-04-12T23:20:30+04:30", 0, "1985-04-12", "1985-04-12", ""),
    // Level 1: season
    ("2001-21", 1, "2001-03-01", "2001-12-31", ""),
    // Level 1: qualification of a date (complete)
    ("1984?", 1, "1983-01-01", "1985-12-31", "?"),
    ("2004-06~", 1, "2004-05-01", "2004-07-31", "~"),
    ("2004-06-11%", 1, "2004-06-10", "2004-06-12", "%"),
    // Level 1: unspecified digits from the right
    ("201X", 1, "2010-01-01", "2019-12-31", ""),
    ("20XX", 1, "2000-01-01", "2099-12-31", ""),
    ("2004-XX", 1, "2004-01-01", "2004-12-31", ""),
    ("1985-04-XX", 1, "1985-04-01", "1985-04-30", ""),
    ("1985-XX-XX", 1, "1985-01-01", "1985-12-31", ""),
    // Level 2: sub-year grouping
    ("2001-34", 2, "2001-04-01", "2001-06-30", ""),
    // Level 2: one of a set
    ("[1667,1668,1670..1672]", 2, "1667-01-01", "1672-12-31", ""),
    ("[..1760-12-03]", 2, "0001-01-01", "1760-12-03", ""),
    ("[1760-12..]", 2, "1760-12-01", "9999-12-31", ""),
    ("[1760-01,1760-02,1760-12..]", 2, "1760-01-01", "9999-12-31", ""),
    ("[1667,1760-12]", 2, "1667-01-01", "1760-12-31", ""),
    ("[..1984]", 2, "0001-01-01", "1984-12-31", ""),
    // Level 2: qualification of groups and of single components
    ("2004-06~-11", 2, "2004-05-11", "2004-07-11", "~"),
    ("2004?-06-11", 2, "2003-06-11", "2005-06-11", "?"),
    ("?2004-06-~11", 2, "2003-06-10", "2005-06-12", "%"),
    ("2004-%06-11", 2, "2004-05-11", "2004-07-11", "%"),
    // Level 2: unspecified digits anywhere
    ("156X-12-25", 2, "1560-12-25", "1569-12-25", ""),
    ("15XX-12-25", 2, "1500-12-25", "1599-12-25", ""),
    ("XXXX-12-XX", 2, "0001-12-01", "9999-12-31", ""),
    ("1XXX-XX", 2, "1000-01-01", "1999-12-31", ""),
    ("1XXX-12", 2, "1000-12-01", "1999-12-31", ""),
    ("1984-1X", 2, "1984-10-01", "1984-12-31", ""),
  ]

  @Test("A date means its first to its last day, and is written as it was read", arguments: dates)
  func date(_ example: Example) throws {
    let date = try ImpreciseDate(edtf: example.text)
    #expect(date.earliest.description == example.first)
    #expect(date.latest.description == example.last)
    #expect(date.isApproximate == ["~", "%"].contains(example.qualifier))
    #expect(date.isUncertain == ["?", "%"].contains(example.qualifier))
    #expect(date.text == example.text)
    let expression = try EDTF(example.text)
    #expect(expression.level == example.level)
    #expect(expression.description == example.text)
  }

  /// Text, level, and the first and last day of each end.
  static let intervals: [(text: String, level: Int, start: String, end: String)] = [
    // Level 0: time interval
    ("1964/2008", 0, "1964-01-01 1964-12-31", "2008-01-01 2008-12-31"),
    ("2004-06/2006-08", 0, "2004-06-01 2004-06-30", "2006-08-01 2006-08-31"),
    ("2004-02-01/2005-02-08", 0, "2004-02-01 2004-02-01", "2005-02-08 2005-02-08"),
    ("2004-02-01/2005-02", 0, "2004-02-01 2004-02-01", "2005-02-01 2005-02-28"),
    ("2004-02-01/2005", 0, "2004-02-01 2004-02-01", "2005-01-01 2005-12-31"),
    ("2005/2006-02", 0, "2005-01-01 2005-12-31", "2006-02-01 2006-02-28"),
    // Level 1: open end, open start
    ("1985-04-12/..", 1, "1985-04-12 1985-04-12", "open"),
    ("1985-04/..", 1, "1985-04-01 1985-04-30", "open"),
    ("1985/..", 1, "1985-01-01 1985-12-31", "open"),
    ("../1985-04-12", 1, "open", "1985-04-12 1985-04-12"),
    ("../1985-04", 1, "open", "1985-04-01 1985-04-30"),
    ("../1985", 1, "open", "1985-01-01 1985-12-31"),
    // Level 1: unknown end, unknown start
    ("1985-04-12/", 1, "1985-04-12 1985-04-12", "1985-04-12 9999-12-31"),
    ("1985-04/", 1, "1985-04-01 1985-04-30", "1985-04-01 9999-12-31"),
    ("1985/", 1, "1985-01-01 1985-12-31", "1985-01-01 9999-12-31"),
    ("/1985-04-12", 1, "0001-01-01 1985-04-12", "1985-04-12 1985-04-12"),
    ("/1985-04", 1, "0001-01-01 1985-04-30", "1985-04-01 1985-04-30"),
    ("/1985", 1, "0001-01-01 1985-12-31", "1985-01-01 1985-12-31"),
    // Level 2: components approximate, uncertain or unspecified
    ("2004-06-~01/2004-06-~20", 2, "2004-05-31 2004-06-02", "2004-06-19 2004-06-21"),
    ("2004-06-XX/2004-07-03", 2, "2004-06-01 2004-06-30", "2004-07-03 2004-07-03"),
  ]

  @Test("An interval is a period between two imprecise ends", arguments: intervals)
  func interval(_ example: (text: String, level: Int, start: String, end: String)) throws {
    let period = try Period(edtf: example.text)
    #expect(days(period.start) == example.start)
    #expect(days(period.end) == example.end)
    #expect(period.description == example.text)
    let expression = try EDTF(example.text)
    #expect(expression.level == example.level)
    #expect(expression.description == example.text)
  }

  private func days(_ date: ImpreciseDate?) -> String {
    date.map { "\($0.earliest) \($0.latest)" } ?? "open"
  }

  @Test(
    "A year outside the calendar is read and written, but no day of it is known",
    arguments: [
      ("Y170000002", "Y170000002"), ("Y-170000002", "Y-170000002"), ("-1985", "-1985"),
      ("0000-02-29", "0000"), ("-0004-02-29", "-0004"), ("-19XX", "-19XX"), ("Y10000?", "Y10000"),
      ("Y\(String(repeating: "9", count: 40))", "Y\(String(repeating: "9", count: 40))"),
    ])
  func outside(text: String, year: String) throws {
    #expect(try EDTF(text).description == text)
    let message =
      "'\(text)' is not on the calendar: its year is \(year), and the years here run from 0001 to 9999"
    #expect(refusal { try ImpreciseDate(edtf: text) } == message)
    #expect(refusal { try Period(edtf: "\(text)/..") }?.hasSuffix("from 0001 to 9999") == true)
  }

  static let exponential =
    "an exponential year (EDTF level 2) lies outside the years 0001 to 9999, or can be written with "
    + "four digits"
  static let significant =
    "significant digits (EDTF level 2) are not read: write X for the digits that are not known, "
    + "19XX for 1950S2"
  static let all =
    "braces mean all of a set (EDTF level 2), and a date is one day: write each date for itself, an "
    + "interval 1960/1962, or one of a set [1960,1961-12]"

  @Test(
    "The forms of level 2 that are not read are refused by name",
    arguments: [
      ("Y-17E7", 5, exponential), ("1950S2", 5, significant), ("Y171010000S3", 11, significant),
      ("Y3388E2S3", 6, exponential), ("{1667,1668,1670..1672}", 1, all),
      ("{1960,1961-12}", 1, all), ("{..1984}", 1, all),
    ])
  func notRead(text: String, column: Int, reason: String) {
    #expect(
      refusal { try ImpreciseDate(edtf: text) }
        == "'\(text)' is not read here: column \(column): \(reason)")
  }
}

/// What a reading is refused with; nil where it is not.
func refusal<Value>(_ read: () throws -> Value) -> String? {
  do {
    _ = try read()
    return nil
  } catch {
    return (error as? DateError)?.description ?? "\(error)"
  }
}
