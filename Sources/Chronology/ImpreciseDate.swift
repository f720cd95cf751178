/// A date as precisely as its source gives it: a day, a month, a year, or "one of these days".
///
/// Written in EDTF (ISO 8601-2:2019, Extended Date/Time Format), of which ``EDTF`` says what is
/// read: `2003-02-14`, `2013-05`, `2003` (level 0), the qualifiers `~` approximate, `?` uncertain
/// and `%` both, seasons and unspecified digits (level 1), and the one-of-a-set range
/// `[2023-12-29..2024-01]` (level 2), which says that the event fell on one unknown day between the
/// two.
///
/// The type never guesses: it offers the earliest and the latest day the date can mean, and a
/// question that falls between them has two answers. Not every day between them need be possible:
/// `156X-12-25` is one of ten days. EDTF leaves open how far `~` and `?` reach; here each widens the
/// date by one step of its last specified digit on either side (a month for `2024-01~`, a day for
/// `2021-12-01~`, ten years for `198X~`).
package struct ImpreciseDate: Hashable, Sendable {
  /// How finely the source gives the date. Unspecified digits do not change it: `201X` is a year of
  /// ten, not a decade. A `season` is any grouping of months within a year, a `range` a choice of
  /// one of a set, or the unknown end of a period.
  package enum Precision: Int, Sendable, Comparable {
    case year, season, month, day, range

    package static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The first day the date can mean.
  package let earliest: Day
  /// The last day the date can mean; not before ``earliest``.
  package let latest: Day
  package let precision: Precision
  /// `~` or `%`: the source says "about".
  package let isApproximate: Bool
  /// `?` or `%`: the source itself is doubtful.
  package let isUncertain: Bool
  /// The EDTF text, as read.
  package let text: String

  /// A date known to the day.
  package init(_ day: Day) {
    earliest = day
    latest = day
    precision = .day
    isApproximate = false
    isUncertain = false
    text = day.description
  }

  /// One unknown day of a range, both ends included; the day itself where they are the same.
  package init(from earliest: Day, through latest: Day) {
    let last = max(earliest, latest)
    self.init(
      earliest: earliest, latest: last, precision: earliest == last ? .day : .range,
      text: earliest == last ? earliest.description : "[\(earliest)..\(last)]")
  }

  init(
    earliest: Day, latest: Day, precision: Precision, isApproximate: Bool = false,
    isUncertain: Bool = false, text: String
  ) {
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    self.isApproximate = isApproximate
    self.isUncertain = isUncertain
    self.text = text
  }

  /// Whether the date is the end of a period of which only is known that there is one. Its text is
  /// empty.
  package var isUnknown: Bool { text.isEmpty }

  /// Whether the date has no first or no last day but those of the calendar: `[..1984]`, an unknown
  /// end.
  package var isUnbounded: Bool { isUnknown || text.hasPrefix("[..") || text.hasSuffix("..]") }

  /// Whether the date is one certain day.
  package var isExact: Bool { earliest == latest }

  /// The day itself where the date is exact.
  package var day: Day? { isExact ? earliest : nil }

  /// Whether the date, whichever of its days is meant, lies on or before `day`.
  package func isSurelyReached(by day: Day) -> Bool { latest <= day }

  /// Whether the date may lie on or before `day`.
  package func isPossiblyReached(by day: Day) -> Bool { earliest <= day }
}

extension ImpreciseDate: CustomStringConvertible {
  package var description: String { text }
}

extension ImpreciseDate: Comparable {
  /// Orders by earliest, then latest day: a reading order, not a claim about which came first.
  package static func < (left: ImpreciseDate, right: ImpreciseDate) -> Bool {
    (left.earliest, left.latest, left.text) < (right.earliest, right.latest, right.text)
  }
}
