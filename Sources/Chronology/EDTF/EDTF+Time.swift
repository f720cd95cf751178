extension EDTF {
  /// A time of day, kept as written. The register counts in civil days and makes no use of it.
  package struct Time: Hashable, Sendable {
    package let hour: Int
    package let minute: Int
    /// 0 to 59, and 60 for a leap second.
    package let second: Int
    package let zone: Zone

    /// The time scale the hours are counted in.
    package enum Zone: Hashable, Sendable {
      /// Not given: local time.
      case local
      case utc
      /// A shift against UTC in hours only, `-04`.
      case hours(Int)
      /// A shift in hours and minutes, `+04:30`.
      case minutes(hours: Int, minutes: Int, isBehind: Bool)
    }
  }
}

extension EDTF.Time: CustomStringConvertible {
  package var description: String {
    "\(Day.padded(hour, 2)):\(Day.padded(minute, 2)):\(Day.padded(second, 2))\(zone)"
  }
}

extension EDTF.Time.Zone: CustomStringConvertible {
  package var description: String {
    switch self {
    case .local: ""
    case .utc: "Z"
    case .hours(let hours): (hours < 0 ? "-" : "+") + Day.padded(abs(hours), 2)
    case .minutes(let hours, let minutes, let isBehind):
      "\(isBehind ? "-" : "+")\(Day.padded(hours, 2)):\(Day.padded(minutes, 2))"
    }
  }
}
