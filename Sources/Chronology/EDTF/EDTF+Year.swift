extension EDTF {
  /// A year, counted astronomically: the year before 0001 is 0000.
  package enum Year: Hashable, Sendable {
    /// Four digits: `1985`, `-1985`, `19XX`.
    case digits(Digits, isNegative: Bool)
    /// More than four digits after `Y`, with their sign; kept as text, as it may exceed any integer.
    case long(String)

    var isUnspecified: Bool {
      switch self {
      case .digits(let digits, _): digits.isUnspecified
      case .long: false
      }
    }
  }
}

extension EDTF.Year: CustomStringConvertible {
  package var description: String {
    switch self {
    case .digits(let digits, let isNegative): (isNegative ? "-" : "") + digits.description
    case .long(let digits): "Y\(digits)"
    }
  }
}
