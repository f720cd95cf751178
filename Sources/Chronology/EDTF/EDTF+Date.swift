extension EDTF {
  /// A date: a year, or a year and a month or a grouping of months, or a year, month and day.
  package struct Date: Hashable, Sendable {
    package var year: Year
    /// The month; nil for a year alone and where a grouping stands in its place.
    package var month: Digits?
    /// A season, quarter or other grouping in the place of the month.
    package var grouping: Grouping?
    /// The day of the month; only where there is a month.
    package var day: Digits?

    /// What is said of each component; empty for one that is not there.
    package var yearQualification: Qualification = []
    package var monthQualification: Qualification = []
    package var dayQualification: Qualification = []

    /// What is said of any component.
    package var qualification: Qualification {
      yearQualification.union(monthQualification).union(dayQualification)
    }

    /// Whether a digit is unspecified.
    var isUnspecified: Bool {
      year.isUnspecified || month?.isUnspecified == true || day?.isUnspecified == true
    }

    /// The qualifications of the components that are there, from the year on.
    private var qualifications: [Qualification] {
      var list = [yearQualification]
      if month != nil || grouping != nil { list.append(monthQualification) }
      if day != nil { list.append(dayQualification) }
      return list
    }
  }
}

extension EDTF.Date {
  /// The lowest level of the specification that has this date.
  var level: Int {
    var level = 0
    switch year {
    case .digits(_, let isNegative): if isNegative { level = 1 }
    case .long: level = 1
    }
    if let grouping { level = max(level, grouping.code <= 24 ? 1 : 2) }
    if isUnspecified { level = max(level, isUnspecifiedFromTheRight ? 1 : 2) }
    if !qualification.isEmpty {
      level = max(level, qualifications.allSatisfy { $0 == qualification } ? 1 : 2)
    }
    return level
  }

  /// The four forms of level 1: `201X` and `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`.
  private var isUnspecifiedFromTheRight: Bool {
    guard case .digits(let year, _) = year else { return false }
    guard let month else {
      return grouping == nil && year.isUnspecifiedAtRightOnly && year.unspecifiedAtRight <= 2
    }
    guard !year.isUnspecified else { return false }
    guard let day else { return month.isWhollyUnspecified }
    return day.isWhollyUnspecified && (!month.isUnspecified || month.isWhollyUnspecified)
  }
}

extension EDTF.Date: CustomStringConvertible {
  /// The canonical text.
  ///
  /// Where the qualified components are the leftmost ones and all qualified alike, one character
  /// behind the last of them says so (`2004-06~-11`); otherwise each has its own before it
  /// (`?2004-06-~11`).
  package var description: String {
    let list = qualifications
    let leading = list.prefix { !$0.isEmpty && $0 == list[0] }.count
    let isGroup = list.dropFirst(leading).allSatisfy(\.isEmpty)
    var text = ""
    for (index, qualification) in list.enumerated() {
      if index > 0 { text += "-" }
      if !isGroup { text += qualification.symbol }
      text += component(index)
      if isGroup, index == leading - 1 { text += qualification.symbol }
    }
    return text
  }

  private func component(_ index: Int) -> String {
    switch index {
    case 0: year.description
    case 1: grouping.map { "\($0.code)" } ?? month?.description ?? ""
    default: day?.description ?? ""
    }
  }
}
