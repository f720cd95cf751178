/// A stretch of time with an imprecise or open start and end, both inclusive.
///
/// Written as an EDTF interval: `2013-11-02/..` (open end), `../2004-12` (open start),
/// `2001-02-19/2008-06-23`. A single date is the period of its own days. An end that exists but is
/// not known, `1985/`, is some day from the start on, so that no later day is surely inside.
package struct Period: Hashable, Sendable {
  /// First date; nil when open.
  package let start: ImpreciseDate?
  /// Last date, itself included; nil when open.
  package let end: ImpreciseDate?

  package init(start: ImpreciseDate?, end: ImpreciseDate?) {
    self.start = start
    self.end = end
  }

  /// All of time.
  package static let always = Period(start: nil, end: nil)

  /// Reads an EDTF interval, or a single date or choice as a period.
  ///
  /// - Throws: ``DateError``, also for an interval that runs backwards.
  package init(edtf text: some StringProtocol) throws(DateError) {
    let text = String(text)
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      let date = try ImpreciseDate(edtf: text)
      self.init(start: date, end: date)
      return
    }
    let left = String(text[..<slash])
    let right = String(text[text.utf8.index(after: slash)...])
    // Plain and open ends, which are nearly all there are, need no grammar.
    let (isOpen, isOpenEnded) = (left == "..", right == "..")
    let plainStart = isOpen ? nil : ImpreciseDate(plain: left)
    let plainEnd = isOpenEnded ? nil : ImpreciseDate(plain: right)
    if isOpen || plainStart != nil, isOpenEnded || plainEnd != nil {
      if let plainStart, let plainEnd, plainEnd.latest < plainStart.earliest {
        throw .backwards(text)
      }
      self.init(start: plainStart, end: plainEnd)
      return
    }
    guard case .interval(let first, let last) = try EDTF(text) else { throw .malformed(text) }
    let start = try Period.date(first, left, in: text)
    let end = try Period.date(last, right, in: text)
    if let start, let end, end.latest < start.earliest { throw .backwards(text) }
    self.init(
      start: first == .unknown ? Period.unknownStart(before: end) : start,
      end: last == .unknown ? Period.unknownEnd(after: start) : end)
  }

  private static func date(
    _ bound: EDTF.Bound, _ text: String, in whole: String
  ) throws(DateError) -> ImpreciseDate? {
    switch bound {
    case .date(let date): try ImpreciseDate(date, text: text, in: whole)
    case .choice(let members): try ImpreciseDate(members, text: text, in: whole)
    case .open, .unknown: nil
    }
  }

  /// Some day up to the last one of the end.
  private static func unknownStart(before end: ImpreciseDate?) -> ImpreciseDate {
    ImpreciseDate(earliest: .first, latest: end?.latest ?? .last, precision: .range, text: "")
  }

  /// Some day from the first one of the start.
  private static func unknownEnd(after start: ImpreciseDate?) -> ImpreciseDate {
    ImpreciseDate(earliest: start?.earliest ?? .first, latest: .last, precision: .range, text: "")
  }

  /// Whether a day lies inside, outside, or within the imprecision of an end.
  package enum Membership: Hashable, Sendable {
    case inside, outside, uncertain
  }

  /// Where `day` lies.
  package func membership(of day: Day) -> Membership {
    var result = Membership.inside
    if let start {
      if day < start.earliest { return .outside }
      if day < start.latest { result = .uncertain }
    }
    if let end {
      if day > end.latest { return .outside }
      if day > end.earliest { result = .uncertain }
    }
    return result
  }
}

extension Period: CustomStringConvertible {
  package var description: String {
    if let start, let end, start == end { return start.text }
    return "\(start?.text ?? "..")/\(end?.text ?? "..")"
  }
}
