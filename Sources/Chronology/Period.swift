/// A stretch of time with an imprecise or open start and end, both inclusive.
///
/// Written as an EDTF interval: `2013-11-02/..` (open end), `../2004-12` (open start),
/// `2001-02-19/2008-06-23`. A single date is the period of its own days.
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

  /// Reads an EDTF interval, or a single date as a period.
  package init(edtf text: some StringProtocol) throws(DateError) {
    let text = String(text)
    guard let slash = text.firstIndex(of: "/") else {
      let date = try ImpreciseDate(edtf: text)
      self.init(start: date, end: date)
      return
    }
    let left = text[..<slash]
    let right = text[text.index(after: slash)...]
    let start = left == ".." ? nil : try ImpreciseDate(edtf: left)
    let end = right == ".." ? nil : try ImpreciseDate(edtf: right)
    if let start, let end, end.latest < start.earliest { throw .backwards(text) }
    self.init(start: start, end: end)
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
