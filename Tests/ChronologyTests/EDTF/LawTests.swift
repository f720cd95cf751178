import Chronology
import Testing

@Suite("Laws of reading and writing EDTF")
struct LawTests {
  @Test("What was read is written so that it reads the same, and is written alike the second time")
  func writing() throws {
    var random = RandomDates(seed: 1)
    var read = 0
    for _ in 0..<4_000 {
      let text = random.expression()
      guard let expression = try? EDTF(text) else { continue }
      read += 1
      let written = expression.description
      let again = try EDTF(written)
      try #require(again == expression, "\(text) became \(written)")
      try #require(again.description == written)
    }
    #expect(read > 3_500)
  }

  @Test("A day, month and year as the calendar counts them are read whatever way is taken")
  func plain() throws {
    var random = RandomDates(seed: 2)
    for _ in 0..<1_000 {
      let day = random.day()
      let (year, month, _) = day.civil
      let text = day.description
      try #require(try ImpreciseDate(edtf: text) == ImpreciseDate(day))
      try #require(try Day(iso: text) == ImpreciseDate(edtf: "[\(text)]").day)
      let inMonth = try ImpreciseDate(edtf: text.prefix(7))
      try #require(inMonth.earliest == Day(year: year, month: month, day: 1))
      try #require(
        inMonth.latest
          == Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)))
      for width in [4, 7, 10] {
        let quick = try ImpreciseDate(edtf: text.prefix(width))
        let slow = try ImpreciseDate(edtf: "[\(text.prefix(width))]")
        try #require(quick.earliest == slow.earliest && quick.latest == slow.latest)
      }
    }
  }

  @Test("The first day a date can mean is never after the last")
  func order() throws {
    var random = RandomDates(seed: 3)
    for _ in 0..<4_000 {
      let text = random.expression()
      if let date = try? ImpreciseDate(edtf: text) {
        try #require(date.earliest <= date.latest, "\(text)")
      }
      if let period = try? Period(edtf: text), let start = period.start, let end = period.end {
        try #require(start.earliest <= end.latest, "\(text)")
      }
    }
  }

  @Test("A date lies inside the same date said less precisely")
  func precision() throws {
    var random = RandomDates(seed: 4)
    for _ in 0..<3_000 {
      let text = random.plain()
      var less = Array(text)
      for place in less.indices where less[place] != "-" && random.chance(1, in: 4) {
        less[place] = "X"
      }
      let wider = String(less)
      try inside(text, wider)
      try inside(wider, wider + "~")
      try inside(text, wider + "?")
      for place in [4, 7] where wider.count > place {
        try inside(wider, String(wider.prefix(place)))
        try inside(wider, wider.prefix(place) + "%" + wider.dropFirst(place))
        try inside(wider, wider.prefix(place + 1) + "~" + wider.dropFirst(place + 1))
      }
      let other = random.plain()
      try inside(text, "[\(other),\(text)]")
      try inside(text, "[\(text)..]")
      try inside(text, "[..\(text)]")
    }
  }

  @Test("A month lies inside every grouping that has it")
  func groupings() throws {
    for (code, months) in [
      (25, [3, 4, 5]), (26, [6, 7, 8]), (27, [9, 10, 11]), (28, [12, 1, 2]), (29, [9, 10, 11]),
      (30, [12, 1, 2]), (31, [3, 4, 5]), (32, [6, 7, 8]), (33, [1, 2, 3]), (36, [10, 11, 12]),
      (37, [1, 2, 3, 4]), (41, [7, 8, 9, 10, 11, 12]),
    ] {
      for month in months {
        let number = month < 10 ? "0\(month)" : "\(month)"
        try inside("2004-\(number)", "2004-\(code)")
        if code <= 32 { try inside("2004-\(number)", "2004-\(21 + (code - 25) % 4)") }
      }
    }
  }

  @Test("A day beyond the imprecision of a period's ends is decided, one within it is not")
  func membership() throws {
    var random = RandomDates(seed: 5)
    for _ in 0..<3_000 {
      guard let period = try? Period(edtf: random.expression()) else { continue }
      let ends = [period.start, period.end].compactMap(\.self)
      var days = [random.day()]
      for end in ends {
        for edge in [end.earliest, end.latest] {
          days += [edge, edge.adding(days: -1), edge.adding(days: 1)]
        }
      }
      for day in days {
        let surelyBegun = period.start?.isSurelyReached(by: day) ?? true
        let maybeBegun = period.start?.isPossiblyReached(by: day) ?? true
        let surelyOver = period.end.map { $0.latest < day } ?? false
        let maybeOver = period.end.map { $0.earliest < day } ?? false
        let expected: Period.Membership =
          !maybeBegun || surelyOver ? .outside : surelyBegun && !maybeOver ? .inside : .uncertain
        try #require(period.membership(of: day) == expected, "\(period) \(day)")
      }
    }
  }

  @Test("Twenty thousand texts without sense are read or refused with a message", arguments: 0..<4)
  func nonsense(seed: Int) throws {
    var random = RandomDates(seed: UInt64(seed) + 100)
    for number in 0..<5_000 {
      let text = number % 2 == 0 ? random.nonsense() : random.damaged()
      let expression: EDTF
      do throws(DateError) {
        expression = try EDTF(text)
      } catch {
        try #require(error.description.hasPrefix("'\(text)' "))
        if case .fault(_, let column, _) = error {
          try #require((1...text.count + 1).contains(column), "'\(text)' \(column)")
        }
        continue
      }
      let again = try EDTF(expression.description)
      try #require(again == expression, "'\(text)' became '\(again)'")
      let date = refusal { try ImpreciseDate(edtf: text) }
      let period = refusal { try Period(edtf: text) }
      let asked = refusal { try AskedTime(edtf: text) }
      for message in [date, period, asked].compactMap(\.self) {
        try #require(message.hasPrefix("'\(text)' "))
      }
    }
  }

  private func inside(_ narrow: String, _ wide: String) throws {
    let (inner, outer) = (try ImpreciseDate(edtf: narrow), try ImpreciseDate(edtf: wide))
    try #require(
      outer.earliest <= inner.earliest && inner.latest <= outer.latest,
      "\(narrow) is not inside \(wide)")
  }
}
