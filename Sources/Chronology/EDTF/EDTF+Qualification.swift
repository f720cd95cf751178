extension EDTF {
  /// What a source says of a component: `?` uncertain, `~` approximate, `%` both.
  package struct Qualification: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The source is doubtful.
    package static let uncertain = Qualification(rawValue: 1)
    /// The source says "about".
    package static let approximate = Qualification(rawValue: 2)

    init?(_ byte: UInt8?) {
      switch byte {
      case UInt8(ascii: "?"): self = .uncertain
      case UInt8(ascii: "~"): self = .approximate
      case UInt8(ascii: "%"): self = [.uncertain, .approximate]
      default: return nil
      }
    }

    /// The character, or nothing.
    var symbol: String {
      switch self {
      case .uncertain: "?"
      case .approximate: "~"
      case []: ""
      default: "%"
      }
    }
  }
}
