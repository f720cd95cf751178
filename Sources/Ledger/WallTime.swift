package import Chronology

/// A moment by the clock on the wall, in milliseconds since 1970-01-01 00:00 UTC.
///
/// It is the *recorded* clock: when this register took something in. The ledger never asks for the
/// time itself; the caller says what time it is, so that a test or a replay can say another.
package struct WallTime: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  package let milliseconds: Int

  package init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// The first moment of a day, UTC.
  package init(startOf day: Day) { milliseconds = Int(day.ordinal) * 86_400_000 }

  package static func < (left: WallTime, right: WallTime) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension WallTime: CustomStringConvertible {
  /// ISO 8601 in UTC with milliseconds: `2025-04-17T12:00:00.000Z`.
  package var description: String {
    let (days, rest) = (
      milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds + 1) / 86_400_000 - 1,
      ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000
    )
    let day = Day(ordinal: days) ?? (days < 0 ? .first : .last)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(day)T\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
      + "\(padded(rest / 1_000 % 60, 2)).\(padded(rest % 1_000, 3))Z"
  }
}
