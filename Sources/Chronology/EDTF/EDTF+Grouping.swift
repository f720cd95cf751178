extension EDTF {
  /// A grouping of months within a year, written in the place of the month: 21 to 41.
  package struct Grouping: Hashable, Sendable {
    /// 21–24 seasons wherever on Earth, 25–28 of the northern and 29–32 of the southern hemisphere,
    /// 33–36 quarters, 37–39 four months, 40–41 half-years.
    package let code: Int

    init?(code: Int) {
      guard (21...41).contains(code) else { return nil }
      self.code = code
    }

    /// Months the grouping has.
    var length: Int {
      switch code {
      case 37...39: 4
      case 40...: 6
      default: 3
      }
    }

    /// The months the grouping can mean, 1 being January of the named year, 0 the December before
    /// it and 13 the January after it.
    ///
    /// Quarters, four months and half-years are exact. For a season the specification leaves open
    /// where it begins, and for one that straddles the new year which of its years is named. So a
    /// season here takes in every usual reading: from the first day of the month in which the
    /// meteorologist's season begins to the last of the month in which the astronomer's ends, at
    /// the turn of either year, and in either hemisphere where none is named.
    var months: ClosedRange<Int> {
      let spring = 3...6
      let summer = 6...9
      let autumn = 9...12
      let aroundNewYear = 0...15
      switch code {
      case 25, 31: return spring
      case 26, 32: return summer
      case 27, 29: return autumn
      case 28, 30, 22, 24: return aroundNewYear
      case 21, 23: return spring.lowerBound...autumn.upperBound
      case 33...36: return EDTF.Grouping.part(code - 33, of: 3)
      case 37...39: return EDTF.Grouping.part(code - 37, of: 4)
      default: return EDTF.Grouping.part(code - 40, of: 6)
      }
    }

    private static func part(_ index: Int, of length: Int) -> ClosedRange<Int> {
      (index * length + 1)...(index * length + length)
    }
  }
}
