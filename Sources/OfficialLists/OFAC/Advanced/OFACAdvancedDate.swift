import Formats

/// Dates of OFAC's ADVANCED XML, as EDTF.
enum OFACAdvancedDate {
  /// `Year`, `Month` and `Day` of a point in time.
  static func point(_ tree: KeyedTree) -> String? { parts(tree)?.text }

  /// A `DatePeriod`: a day where its bounds are one, a year or a month where they are its first and
  /// last day, else the interval; `~` where a boundary is marked as approximate.
  ///
  /// A boundary can itself lie between two points; then the outer ones count, since the period is within
  /// them at any rate. Without an end the bounds of the start are the period.
  static func period(_ tree: KeyedTree) -> String? {
    let start = tree.nested("start")
    let end = tree.nested("end")
    let first = parts(start.nested("from")) ?? parts(start.nested("to"))
    let last = parts(end.nested("to")) ?? parts(end.nested("from")) ?? parts(start.nested("to"))
    guard let first else { return last.map { "../\($0.text)" } }
    guard let last else { return first.text + "/.." }
    let mark = start.isTrue("approximate") || end.isTrue("approximate") ? "~" : ""
    if first == last { return first.text + mark }
    guard first < last else { return nil }
    if let span = whole(first, last) { return span + mark }
    let years = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31
    return years
      ? "\(first.yearText)\(mark)/\(last.yearText)\(mark)"
      : "\(first.text)\(mark)/\(last.text)\(mark)"
  }

  /// The year or the month that two days bound; nil when they bound neither.
  private static func whole(_ first: Parts, _ last: Parts) -> String? {
    guard first.year == last.year, first.day == 1 else { return nil }
    if first.month == 1, last.month == 12, last.day == 31 { return first.yearText }
    guard first.month == last.month, last.day >= 28, last.isLastOfMonth else { return nil }
    return first.yearText + "-" + Parts.two(first.month)
  }

  private static func parts(_ tree: KeyedTree) -> Parts? {
    guard let year = tree.text("year").flatMap({ Int($0) }),
      let month = tree.text("month").flatMap({ Int($0) }),
      let day = tree.text("day").flatMap({ Int($0) })
    else { return nil }
    return Parts(year: year, month: month, day: day)
  }

  private struct Parts: Comparable {
    let year: Int
    let month: Int
    let day: Int

    init?(year: Int, month: Int, day: Int) {
      let text = "\(Parts.four(year))-\(Parts.two(month))-\(Parts.two(day))"
      guard (1...9999).contains(year), PublishedDate.iso(text) == text else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    var yearText: String { Parts.four(year) }
    var text: String { "\(yearText)-\(Parts.two(month))-\(Parts.two(day))" }
    var isLastOfMonth: Bool {
      Parts(year: year, month: month, day: day + 1) == nil
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    static func four(_ number: Int) -> String {
      let text = "\(number)"
      return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }
    static func < (left: Parts, right: Parts) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
  }
}
