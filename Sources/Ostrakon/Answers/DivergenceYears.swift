package import Chronology
package import Formats
package import Register

/// Year by year: how many parties each jurisdiction has under measures, and about how many they disagree.
package struct DivergenceYears: Sendable {
  package struct Year: Sendable {
    /// The last day of the year, or the last day counted.
    package let day: Day
    /// Parties about whom jurisdictions disagree on that day.
    package let divided: Int
    /// Parties that at least one jurisdiction has under measures.
    package let measured: Int
    /// Parties under measures by jurisdiction, those with none left out.
    package let byJurisdiction: [String: Int]
  }

  /// In order; the first is the first year in which anybody is under measures.
  package let years: [Year]
  /// The jurisdictions that ever had anybody under measures, sorted.
  package let jurisdictions: [String]

  /// - Parameters:
  ///   - first: no year before this day's is counted.
  ///   - only: jurisdictions to look at; empty for all.
  /// - Complexity: linear in the register's events times the years.
  package init(
    _ register: DesignationRegister, from first: Day, through last: Day, knownBy: Day?,
    kind: PartyKind? = nil, jurisdictions only: Set<String> = [], regimes: Set<String> = []
  ) {
    var years: [Year] = []
    for number in first.civil.year...max(first.civil.year, last.civil.year) {
      guard let end = Day(year: number, month: 12, day: 31) else { continue }
      let day = min(end, last)
      let matrix = register.divergenceMatrix(
        on: AskedTime(day), knownBy: knownBy, all: true, kind: kind, jurisdictions: only,
        regimes: regimes)
      var counts: [String: Int] = [:]
      for row in matrix.rows {
        for code in row.sides.having { counts[code, default: 0] += 1 }
      }
      let measured = matrix.rows.count { !$0.sides.having.isEmpty }
      guard measured > 0 || !years.isEmpty else { continue }
      years.append(
        Year(
          day: day, divided: matrix.rows.count(where: \.isDivided), measured: measured,
          byJurisdiction: counts))
    }
    self.years = years
    jurisdictions = Set(years.flatMap(\.byJurisdiction.keys)).sorted()
  }
}

extension DivergenceYears {
  package var json: JSONValue {
    [
      "years": .array(
        years.map { year in
          [
            "on": .string("\(year.day)"), "divided": .integer(year.divided),
            "underMeasures": .integer(year.measured),
            "byJurisdiction": .object(
              year.byJurisdiction.sorted { $0.key < $1.key }.map {
                JSONMember($0.key, .integer($0.value))
              }),
          ]
        })
    ]
  }
}
