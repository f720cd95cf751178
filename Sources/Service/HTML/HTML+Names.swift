extension HTML {
  /// A name or a quotation in its own direction, marked with its language or at least its script, so
  /// that Arabic reads from the right and a screen reader takes the right voice.
  static func name(_ text: String, language: String? = nil) -> HTML {
    let script = Script(text)
    let direction = script?.isRightToLeft ?? false ? "rtl" : "ltr"
    guard let language = language ?? script?.languageTag else {
      return "<bdi dir=\"\(direction)\">\(text)</bdi>"
    }
    return "<bdi dir=\"\(direction)\" lang=\"\(language)\">\(text)</bdi>"
  }

  /// The script of a text's first letter, as far as a page has to know it.
  private enum Script {
    case hebrew, arabic, otherRightToLeft, cyrillic, greek, other

    init?(_ text: String) {
      guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
        return nil
      }
      switch first.value {
      case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
      case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF:
        self = .arabic
      case 0x700...0x74F, 0x780...0x86F: self = .otherRightToLeft
      case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      default: self = .other
      }
    }

    var isRightToLeft: Bool {
      switch self {
      case .hebrew, .arabic, .otherRightToLeft: true
      default: false
      }
    }

    /// BCP 47: an undetermined language in a known script.
    var languageTag: String? {
      switch self {
      case .hebrew: "und-Hebr"
      case .arabic: "und-Arab"
      case .cyrillic: "und-Cyrl"
      case .greek: "und-Grek"
      case .otherRightToLeft, .other: nil
      }
    }
  }
}
