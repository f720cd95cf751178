/// An expression of the Extended Date/Time Format: what a text says, before anything is made of it.
///
/// The format is ISO 8601-2:2019 as the Library of Congress profiles it (Extended Date/Time Format
/// Specification, 4 February 2019). Levels 0 and 1 are read whole; of level 2 the choice of one of a
/// set, qualified components, unspecified digits anywhere and the groupings of months within a year.
/// `docs/edtf.md` says how each form is understood and what is refused.
///
/// Reading checks the grammar and that the calendar has the day, in any year. Where the days lie,
/// and whether an end comes before its start, is the business of ``ImpreciseDate`` and ``Period``.
/// Writing is canonical: equal meanings of a date are written alike, and reading what was written
/// gives the same expression.
package enum EDTF: Hashable, Sendable {
  /// `1985-04-12`, `1985-04`, `1985`, and whatever is unspecified or qualified in them.
  case date(Date)
  /// `1985-04-12T23:20:30Z`.
  case dateTime(Date, Time)
  /// `1964/2008`, `1985/..`, `/1985`.
  case interval(start: Bound, end: Bound)
  /// `[1667,1668,1670..1672]`: one of the days of its members, not known which.
  case choice([Member])

  /// Reads an expression.
  ///
  /// - Throws: ``DateError``, with the column of what is wrong wherever there is one.
  package init(_ text: some StringProtocol) throws(DateError) {
    var reader = EDTFReader(String(text))
    self = try reader.expression()
  }

  /// One end of an interval.
  package enum Bound: Hashable, Sendable {
    case date(Date)
    /// A choice as an end, `[1991..1993]/..`. Not in the specification, which has no other way to
    /// say between which days a stretch began; the register needs it for the start of rules.
    case choice([Member])
    /// `..`: there is no end, or none is given.
    case open
    /// Nothing: there is an end, but it is not known.
    case unknown
  }

  /// A member of a choice.
  package enum Member: Hashable, Sendable {
    case date(Date)
    /// `a..b`: all from the one to the other. The specification asks for the same precision on both
    /// sides; `2023-12-29..2024-01` is read all the same, as its meaning is plain.
    case range(Date, Date)
    /// `..b`: b or anything before it.
    case upTo(Date)
    /// `a..`: a or anything after it.
    case from(Date)
  }
}

extension EDTF {
  /// The lowest level of the specification, 0 to 2, that has this expression.
  package var level: Int {
    switch self {
    case .date(let date): date.level
    case .dateTime: 0
    case .choice: 2
    case .interval(let start, let end): max(start.level, end.level)
    }
  }
}

extension EDTF.Bound {
  fileprivate var level: Int {
    switch self {
    case .date(let date): date.isUnspecified ? 2 : date.level
    case .choice: 2
    case .open, .unknown: 1
    }
  }
}

extension EDTF: CustomStringConvertible {
  /// The canonical text.
  package var description: String {
    switch self {
    case .date(let date): date.description
    case .dateTime(let date, let time): "\(date)T\(time)"
    case .interval(let start, let end): "\(start)/\(end)"
    case .choice(let members): EDTF.text(members)
    }
  }

  fileprivate static func text(_ members: [Member]) -> String {
    "[\(members.map(\.description).joined(separator: ","))]"
  }
}

extension EDTF.Bound: CustomStringConvertible {
  package var description: String {
    switch self {
    case .date(let date): date.description
    case .choice(let members): EDTF.text(members)
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  package var description: String {
    switch self {
    case .date(let date): "\(date)"
    case .range(let first, let last): "\(first)..\(last)"
    case .upTo(let last): "..\(last)"
    case .from(let first): "\(first).."
    }
  }
}
