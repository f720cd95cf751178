import Chronology
import Testing

@Suite("What is no EDTF date is refused")
struct RefusalTests {
  @Test(
    "The message says where it goes wrong and what to write",
    arguments: [
      ("1985-4-1", 6, "a month has two digits: write 04"),
      ("1985-04-1", 9, "a day has two digits: write 01"),
      ("1985-123", 6, "a month has two digits: not 3"),
      ("1985-", 6, "a month of two digits is missing here"),
      ("1985-04-", 9, "a day of two digits is missing here"),
      ("2004-W01", 6, "a month of two digits is missing here"),
      ("-", 2, "a year of four digits is missing here"),
      ("20250417", 1, "year, month and day are parted by hyphens: write 2025-04-17"),
      (
        "985", 1,
        "a year has four digits: write X for those that are not known, 0985 for the year 985"
      ),
      ("12345", 1, "a year has four digits, or Y before it where it has more: write Y12345"),
      ("Y2004", 1, "Y is for years of more than four digits: write 2004"),
      ("Y-0044", 1, "Y is for years of more than four digits: write -0044"),
      ("Y0", 1, "Y is for years of more than four digits: write 0000"),
      ("Y-00", 1, "Y is for years of more than four digits: write 0000"),
      ("Y017000", 2, "'0' cannot stand here: Y17000 can"),
      ("Yes", 2, "'e' cannot stand here: the digits of a year of more than four can"),
      ("Y17000-04", 7, "a year with Y stands alone, without month or day"),
      ("-0000", 1, "nothing is minus zero: write 0000"),
      (
        "2004-21-05", 8,
        "a season or quarter has no days: write a month 01 to 12, or leave the day out"
      ),
      ("2004-2X", 6, "no day of the calendar fits these digits"),
      ("2004-02-3X", 1, "no day of the calendar fits these digits"),
      ("XXX1-02-29", 1, "no day of the calendar fits these digits"),
      ("2004?~", 6, "one qualifier is enough: write % for ? and ~ together"),
      ("y170000002", 1, "'y' is the notation of the draft of 2012: write Y"),
      ("199u", 4, "'u' is the notation of the draft of 2012: write X"),
      ("2004-xx", 6, "'x' is the notation of the draft of 2012: write X"),
      ("unknown/2006", 1, "'unknown' is the notation of the draft of 2012: write nothing"),
      ("2004-01-01/open", 12, "'open' is the notation of the draft of 2012: write .."),
      ("17 April 2025", 3, "no space may stand in a date: write 2025-04-17"),
      ("2025-04-17 ", 11, "no space may stand in a date: write 2025-04-17"),
      ("1985.04", 5, "'.' cannot stand here: a hyphen and a month, ?, ~ or %, or the end can"),
      ("1985-04é", 8, "'é' cannot stand here: a hyphen and a day, ?, ~ or %, or the end can"),
      ("2004-21;", 8, "';' cannot stand here: ?, ~ or %, or the end can"),
      (
        "1985-04-12+02:00", 11, "'+' cannot stand here: ?, ~ or %, T and a time, or the end can"
      ),
      (
        "1985-04T10:00:00", 8,
        "a time of day needs a complete date without X, ?, ~ or %: 2025-04-17T10:30:00"
      ),
      ("1985-04-12T", 12, "an hour of two digits is missing here"),
      ("1985-04-12T24:00:00", 12, "there is no hour 24"),
      ("1985-04-12T23:60:00", 15, "there is no minute 60"),
      ("1985-04-12T23:20:60", 18, "there is no second 60"),
      ("1985-04-12T23:20", 17, "the end of the text cannot stand here: a colon and seconds can"),
      (
        "1985-04-12T23:20:30.5", 20,
        "'.' cannot stand here: Z, a shift such as +04:30, or the end can"
      ),
      ("1985-04-12T23:20:30-00:00", 20, "nothing is minus zero: write Z"),
      ("1985-04-12T23:20:30Zulu", 21, "'u' cannot stand here: the end can"),
      (
        "2004-01-01T10:00:00/2005", 11,
        "a time of day cannot stand in an interval or a set: write the day alone"
      ),
      ("1985/\u{301}2000", 6, "a year of four digits is missing here"),
      ("1985/2000/2010", 10, "an interval has one slash: start/end"),
      ("/", 1, "an interval names at least one date: 2025-04/.. or ../2025-04"),
      ("/..", 1, "an interval names at least one date: 2025-04/.. or ../2025-04"),
      ("..", 1, "a year of four digits is missing here"),
      (
        "17/04/2025", 1,
        "a year has four digits: write X for those that are not known, 0017 for the year 17"
      ),
      ("2004..2005", 5, "'.' cannot stand here: a hyphen and a month, ?, ~ or %, or the end can"),
      ("[]", 2, "a set names at least one date: [2025-04,2025-06]"),
      ("[..]", 4, "a year of four digits is missing here"),
      ("[2004", 6, "the end of the text cannot stand here: a comma, .. or ] can"),
      ("[2004;2005]", 6, "';' cannot stand here: a comma, .. or ] can"),
      ("[2004]x", 7, "'x' cannot stand here: the end can"),
      (
        "[2004..,2006]", 8,
        "only the first or the last member of a set can be open: [..a,b] or [a,b..]"
      ),
      (
        "[2004,..2006]", 7,
        "only the first or the last member of a set can be open: [..a,b] or [a,b..]"
      ),
      ("[2004,]", 7, "a year of four digits is missing here"),
      (
        "[2004-01-01T10:00:00]", 12,
        "a time of day cannot stand in an interval or a set: write the day alone"
      ),
    ])
  func fault(text: String, column: Int, reason: String) {
    #expect(
      refusal { try Period(edtf: text) } == "'\(text)' is no date: column \(column): \(reason)")
  }

  @Test(
    "What the calendar lacks is named, in a period with the whole of its text",
    arguments: [
      ("2004-13", "'2004-13' is no date: there is no month 13"),
      ("2004-00-01", "'2004-00-01' is no date: there is no month 0"),
      ("2004-42", "'2004-42' is no date: there is no month 42"),
      ("2004-02-30", "'2004-02-30' is no date: 2004-02 has 29 days, not 30"),
      ("1900-02-29", "'1900-02-29' is no date: 1900-02 has 28 days, not 29"),
      ("-0001-02-29", "'-0001-02-29' is no date: -0001-02 has 28 days, not 29"),
      ("2004-06-00", "'2004-06-00' is no date: 2004-06 has 30 days, not 0"),
      ("2004/2005-02-29", "'2004/2005-02-29' is no date: 2005-02 has 28 days, not 29"),
      ("2005/2004", "'2005/2004' runs backwards: its end lies before its start"),
      ("[2005..2004]/..", "'[2005..2004]/..' runs backwards: its end lies before its start"),
    ])
  func calendar(text: String, message: String) {
    #expect(refusal { try Period(edtf: text) } == message)
  }

  @Test("A word is answered with the forms there are", arguments: ["", "April", "ünder", "open"])
  func word(text: String) {
    #expect(
      refusal { try ImpreciseDate(edtf: text) }
        == "'\(text)' is no date: write a day 2025-04-17, a month 2025-04, a year 2025, about "
        + "2025-04~, or one day of a range [2025-04-01..2025-04-17]")
  }

  @Test("An interval is refused where one date is wanted")
  func intervalForDate() {
    #expect(
      refusal { try ImpreciseDate(edtf: "1964/2008") }
        == "'1964/2008' is an interval, and one date is wanted: for one unknown day between two "
        + "write [2025-04-01..2025-04-17]")
  }

  @Test(
    "A question has two ends and no doubt about itself",
    arguments: [
      (
        "2013-05~",
        "a question is not uncertain about itself: leave out ~, ? and %, or ask about a "
          + "period 2025-04/2025-06"
      ),
      (
        "2013/2014?",
        "a question is not uncertain about itself: leave out ~, ? and %, or ask about a "
          + "period 2025-04/2025-06"
      ),
      ("2013-05/..", "a question has a first and a last day: write both ends, 2025-04/2025-06"),
      ("2013-05/", "a question has a first and a last day: write both ends, 2025-04/2025-06"),
      ("/2013-05", "a question has a first and a last day: write both ends, 2025-04/2025-06"),
      ("[2013-05..]", "a question has a first and a last day: write both ends, 2025-04/2025-06"),
      ("[..2013-05]", "a question has a first and a last day: write both ends, 2025-04/2025-06"),
    ])
  func question(text: String, reason: String) {
    #expect(
      refusal { try AskedTime(edtf: text) } == "'\(text)' cannot be asked about: \(reason)")
  }

  @Test(
    "A question may ask about anything with a first and a last day",
    arguments: [
      ("2013-34", "2013-04-01", "2013-06-30"), ("201X", "2010-01-01", "2019-12-31"),
      ("[2013-05-01..2013-05-03]", "2013-05-01", "2013-05-03"),
      ("9999", "9999-01-01", "9999-12-31"),
      ("2013-05-01T10:00:00Z", "2013-05-01", "2013-05-01"),
      ("2013-34/2014", "2013-04-01", "2014-12-31"),
    ])
  func asked(text: String, first: String, last: String) throws {
    let asked = try AskedTime(edtf: text)
    #expect(asked.first.description == first)
    #expect(asked.last.description == last)
    #expect(asked.text == text)
  }
}
