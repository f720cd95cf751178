/// The writing systems whose letters this room can bring to Latin, and the rest.
enum Script: UInt8, Sendable {
  case latin, digit, cyrillic, greek, arabic, hebrew, armenian, georgian, other

  /// The script of a folded letter.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x61...0x7A: self = .latin
    case 0x0370...0x03FF: self = .greek
    case 0x0400...0x052F: self = .cyrillic
    case 0x0530...0x058F: self = .armenian
    case 0x0590...0x05FF: self = .hebrew
    case 0x0600...0x06FF: self = .arabic
    case 0x10D0...0x10FF: self = .georgian
    default: self = .other
    }
  }

  /// Whether words are usually written without their short vowels.
  var isAbjad: Bool { self == .arabic || self == .hebrew }

  /// The script's key in `Data/names/romanisation.tsv`.
  var tableKey: String? {
    switch self {
    case .cyrillic: "cyrl"
    case .greek: "grek"
    case .arabic: "arab"
    case .hebrew: "hebr"
    case .armenian: "armn"
    case .georgian: "geor"
    case .latin, .digit, .other: nil
    }
  }
}
